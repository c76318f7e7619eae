// Until when a report may show a judgment by law, and what debt that was forgiven means for taxes.

import { reportableUntil } from '@/lib/law/credit'
import { federalOn } from '@/lib/law/federal'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import type { CaseFile } from '../case-file'
import { closingOf } from '../closing'
import { creditSeenIn, sourced } from '../credit'
import { withSource } from '../ladder-words'
import { takenBackIn } from '../ledger-row'
import type { Section } from '../report'

/** The rule and its day for this judgment. */
export function sevenYearSections(file: CaseFile): Section[] {
  const heading: Section = {
    kind: 'heading',
    text: { en: 'How long the law lets a report show it', es: 'Hasta cuándo la ley permite mostrarlo' },
  }
  const { facts, deadlines, today } = file
  if (!facts.enteredOn)
    return [
      heading,
      {
        kind: 'text',
        text: {
          en: 'Tell us the day the judgment was entered, and we count the day for you.',
          es: 'Díganos el día en que se registró el fallo y le calculamos la fecha.',
        },
      },
    ]
  const ends = deadlines?.expiresOn
  const { sevenYears, longerUntil } = reportableUntil(facts.enteredOn, today, ends?.kind === 'date' ? ends.on : null)
  if (sevenYears.kind !== 'date')
    return [heading, { kind: 'text', text: sevenYears.kind === 'none' ? sevenYears.rule : sevenYears.why }]
  const isOver = sevenYears.on < today
  // Where nobody can say when the judgment ends, it may still live.
  const mayBeLonger = ends?.kind !== 'date' || ends.on >= today
  return [
    heading,
    {
      kind: 'facts',
      rows: [
        {
          term: { en: 'Last day of the seven years', es: 'Último día de los siete años' },
          details: inBoth(l => formatDate(sevenYears.on, l)),
        },
        ...(longerUntil
          ? [
              {
                term: { en: 'The judgment itself ends', es: 'El fallo mismo termina' },
                details: inBoth(l => formatDate(longerUntil, l)),
              },
            ]
          : ends?.kind === 'none'
            ? [{ term: { en: 'The judgment itself ends', es: 'El fallo mismo termina' }, details: noEnd }]
            : []),
      ],
    },
    {
      kind: 'text',
      text: withSource({ text: sevenYears.rule, cite: sevenYears.cite, uncertain: sevenYears.uncertain }),
    },
    ...(sevenYears.note ? [{ kind: 'text' as const, text: sevenYears.note }] : []),
    ...(isOver && creditSeenIn(file).looked === 'listed' ? [overNotice(mayBeLonger)] : []),
  ]
}

const noEnd: Words = { en: 'The law we read sets no end to it', es: 'La ley que leímos no le fija un fin' }

function overNotice(mayBeLonger: boolean): Section {
  return {
    kind: 'notice',
    tone: 'info',
    heading: { en: 'The seven years are over', es: 'Los siete años ya pasaron' },
    text: mayBeLonger
      ? {
          en: 'You can say in the letter that it is too old. The bureau may answer that the judgment can still be collected: then say that the bureaus list no judgments at all.',
          es: 'Puede decir en la carta que es demasiado viejo. La agencia puede contestar que el fallo aún se puede cobrar: entonces diga que las agencias ya no incluyen fallos.',
        }
      : {
          en: 'Say in the letter that it is too old to be listed.',
          es: 'Diga en la carta que es demasiado viejo para aparecer.',
        },
  }
}

/** Said to everyone in short, and first of all to who settled for less. */
export function taxSections(file: CaseFile): Section[] {
  const found = federalOn('debtCancellationTax', file.today)
  if (found.kind !== 'value') return []
  const { rule, form, claimForm, formThresholdCents, whoMustFile, exclusions } = found.value
  const isLess = wasForgiven(file)
  return [
    {
      kind: 'heading',
      text: isLess
        ? { en: 'Taxes on the part that was forgiven', es: 'Impuestos por la parte que se perdonó' }
        : { en: 'If a part was forgiven: taxes', es: 'Si se perdonó una parte: impuestos' },
    },
    {
      kind: 'text',
      text: sourced(isLess ? inBoth(l => `${lessWords[l]} ${rule[l]}`) : rule, found.entry),
    },
    {
      kind: 'text',
      text: inBoth(l =>
        l === 'en'
          ? `Some creditors must report ${formatCents(formThresholdCents)} or more on Form ${form}. ${whoMustFile.en}`
          : `Algunos acreedores deben informar ${formatCents(formThresholdCents)} o más en el Formulario ${form}. ${whoMustFile.es}`,
      ),
    },
    { kind: 'text', text: { en: 'It may not count as income:', es: 'Puede no contar como ingreso:' } },
    { kind: 'list', items: exclusions },
    {
      kind: 'text',
      text: {
        en: `Form ${claimForm} claims this. Many who settle owe more than they own, so little or nothing is due. Ask a tax person, or the free IRS program VITA: irs.gov/vita.`,
        es: `Con el Formulario ${claimForm} se reclama esto. Muchos que llegan a un acuerdo deben más de lo que tienen, así que se debe poco o nada. Pregunte a quien prepara impuestos o al programa gratuito VITA del IRS: irs.gov/vita.`,
      },
    },
    ...(found.entry.note ? [{ kind: 'text' as const, text: found.entry.note }] : []),
  ]
}

const lessWords: Words = {
  en: 'By what you wrote down, the judgment was settled for less than was owed.',
  es: 'Según lo que anotó, el fallo se arregló por menos de lo que se debía.',
}

function wasForgiven(file: CaseFile): boolean {
  const closing = closingOf(file)
  const takenBack = takenBackIn(file.records.ledger)
  const isWaived = file.records.ledger.some(row => row.kind === 'waiver' && !takenBack.has(row.id))
  return isWaived || (closing.kind === 'paid' && closing.how === 'settled')
}
