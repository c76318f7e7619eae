// What to know about one payment for less: the deal in writing, and taxes on what is forgiven.

import { federalOn } from '@/lib/law/federal'
import { factOn } from '@/lib/law/value-on'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth } from '@/lib/shared/words'
import type { CaseFile } from '../case-file'
import type { Choices, LumpWay } from '../choices'
import type { Section } from '../report'

/** What to know before paying less in one payment. */
export function lumpSections(file: CaseFile, { lump, owedCents }: Choices): Section[] {
  if (!lump) return []
  const sections: Section[] = []
  if (lump.shortCents > 0)
    sections.push({
      kind: 'text',
      text: {
        en: `You would offer ${formatCents(lump.offerCents)}, but could raise ${formatCents(lump.paidCents)}. We counted what you could raise.`,
        es: `Ofrecería ${formatCents(lump.offerCents)}, pero podría reunir ${formatCents(lump.paidCents)}. Contamos lo que podría reunir.`,
      },
    })
  if (lump.forgivenCents <= 0) return sections
  const until = lump.paidCents + lump.forgivenCents - owedCents
  if (lump.doneOn && until > 0)
    sections.push({
      kind: 'text',
      text: {
        en: `What is forgiven counts the interest until ${formatDate(lump.doneOn, 'en')}: ${formatCents(until)}.`,
        es: `Lo que se perdona cuenta los intereses hasta el ${formatDate(lump.doneOn, 'es')}: ${formatCents(until)}.`,
      },
    })
  return [...sections, inWriting(file), ...taxSections(file, lump)]
}

/** A smaller payment ends a judgment only by a signed deal and the filed paper. UCC § 3-311 does not help. */
function inWriting({ state, today }: CaseFile): Section {
  const check = federalOn('accordAndSatisfaction', today)
  const found = state && factOn(state, 'satisfaction', today)
  const paper = found?.kind === 'value' ? found.value.document : null
  return {
    kind: 'notice',
    tone: 'warning',
    heading: {
      en: 'Less than the balance: in writing, before you pay',
      es: 'Menos que el saldo: por escrito, antes de pagar',
    },
    text: inBoth(locale => {
      const name = paper?.[locale]
      const law =
        check.kind === 'value' && check.entry.note ? ` ${check.entry.note[locale]} (${check.entry.cite.section})` : ''
      return locale === 'en'
        ? `Get a signed paper that says the payment settles the whole judgment, and that the other side will file the paper that says so with the court${name ? `: ${name}` : ''}.${law}`
        : `Consiga un papel firmado que diga que el pago cierra todo el fallo y que la otra parte presentará en el tribunal el papel que lo dice${name ? `: ${name}` : ''}.${law}`
    }),
  }
}

function taxSections({ today }: CaseFile, { forgivenCents }: LumpWay): Section[] {
  const found = federalOn('debtCancellationTax', today)
  if (found.kind !== 'value') return []
  const { form, claimForm, formThresholdCents, rule, whoMustFile, exclusions } = found.value
  const [forgiven, threshold] = [formatCents(forgivenCents), formatCents(formThresholdCents)]
  return [
    { kind: 'heading', text: { en: 'Taxes on what is forgiven', es: 'Impuestos sobre lo que se perdona' } },
    { kind: 'text', text: inBoth(locale => `${rule[locale]} (${found.entry.cite.section})`) },
    {
      kind: 'facts',
      rows: [
        { term: { en: 'Forgiven here', es: 'Aquí se perdonarían' }, details: asIs(forgiven) },
        {
          term: { en: `Form ${form}`, es: `Formulario ${form}` },
          details:
            forgivenCents >= formThresholdCents
              ? { en: `May come: it is sent from ${threshold} on`, es: `Puede llegar: se envía desde ${threshold}` }
              : {
                  en: `Need not come: it is sent only from ${threshold} on`,
                  es: `No tiene que llegar: se envía solo desde ${threshold}`,
                },
        },
        { term: { en: 'Who has to send it', es: 'Quién tiene que enviarlo' }, details: whoMustFile },
      ],
    },
    {
      kind: 'text',
      text: {
        en: `It is not income in these cases; you say so on Form ${claimForm}. Ask free tax help if you are not sure:`,
        es: `No es ingreso en estos casos; se indica en el formulario ${claimForm}. Si no está seguro, pida ayuda gratuita con los impuestos:`,
      },
    },
    { kind: 'list', items: exclusions },
  ]
}
