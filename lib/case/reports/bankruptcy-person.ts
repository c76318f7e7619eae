// The person's own side of a bankruptcy: earlier cases, what was taken lately, other debts, property and people.

import { chapterWords } from '@/lib/interview/bankruptcy-fields'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, plural, type Words } from '@/lib/shared/words'
import type { BankruptcyAnswers } from '../bankruptcy'
import { type Wait, waitsAfter } from '../bankruptcy-waits'
import type { CaseFile } from '../case-file'
import { paidBefore, stayOn } from '../legal-stop'
import type { Reach } from '../reach'
import type { Section } from '../report'

/** From when a new case could wipe debts out again. */
export function waitSections({ earlier }: BankruptcyAnswers, today: IsoDate): Section[] {
  const found = waitsAfter(earlier, today)
  if (earlier.length === 0 || !found) return []
  const { first, waits, unknown, note, cite } = found
  return [
    { kind: 'heading', text: { en: 'Your earlier bankruptcy', es: 'Su bancarrota anterior' } },
    ...(first.length > 0
      ? [
          {
            kind: 'table' as const,
            table: {
              caption: {
                en: 'First day to file a case that wipes out debts again',
                es: 'Primer día para presentar otro caso que elimine deudas',
              },
              columns: [
                { label: { en: 'New case', es: 'Caso nuevo' } },
                { label: { en: 'From', es: 'Desde' } },
                { label: { en: 'Why', es: 'Por qué' } },
              ],
              rows: first.map(({ chapter, on }) => ({
                key: chapter,
                cells: [chapterWords(chapter), fromWords(on, today), whyWords(waits, chapter, on)],
              })),
            },
          },
        ]
      : [{ kind: 'text' as const, text: unknown.length > 0 ? waitUnknown : noWait }]),
    ...(first.length > 0 && unknown.length > 0 ? [{ kind: 'text' as const, text: partUnknown }] : []),
    ...(note ? [{ kind: 'text' as const, text: inBoth(locale => `${note[locale]} (${cite.section})`) }] : []),
  ]
}

const noWait: Words = {
  en: 'By your answers no earlier case wiped out debts, so none makes you wait for that.',
  es: 'Según sus respuestas ningún caso anterior eliminó deudas, así que ninguno lo hace esperar por eso.',
}
const waitUnknown: Words = {
  en: 'We need the chapter and the filing date of your earlier case to count. The bankruptcy court can tell you.',
  es: 'Para contar necesitamos el capítulo y la fecha de presentación de su caso anterior. El tribunal de bancarrotas puede decírselos.',
}
const partUnknown: Words = {
  en: 'You were not sure of everything, or one of your cases follows rules we have not checked. Show a lawyer all your earlier cases.',
  es: 'No estaba seguro o segura de todo, o uno de sus casos sigue reglas que no hemos verificado. Muestre todos sus casos anteriores a un abogado.',
}

function fromWords(on: IsoDate, today: IsoDate): Words {
  return inBoth(locale => {
    const day = formatDate(on, locale)
    if (on > today) return day
    return locale === 'en' ? `Now (since ${day})` : `Ya (desde el ${day})`
  })
}

function whyWords(waits: readonly Wait[], chapter: Wait['chapter'], on: IsoDate): Words {
  const wait = waits.find(one => one.chapter === chapter && one.from === on)
  if (!wait) return asIs('')
  return inBoth(locale => {
    const years = plural(
      wait.years,
      locale === 'en' ? { one: 'year', other: 'years' } : { one: 'año', other: 'años' },
      locale,
    )
    const filed = formatDate(wait.earlier.on, locale)
    const earlier = wait.earlier.chapter ? chapterWords(wait.earlier.chapter)[locale] : ''
    const note = wait.note ? `, ${wait.note[locale]}` : ''
    return locale === 'en'
      ? `${years} after the ${earlier} case filed on ${filed}${note}`
      : `${years} después del caso del ${earlier} presentado el ${filed}${note}`
  })
}

/** What was paid or taken in the days before a filing: some of it can come back. */
export function paidSections(file: CaseFile, { filing }: BankruptcyAnswers): Section[] {
  const paid = paidBefore(file, filing?.on ?? file.today)
  const law = stayOn(file.today)
  if (!paid?.isEnough || !law) return []
  return [
    { kind: 'heading', text: { en: 'Money paid or taken lately', es: 'Dinero pagado o tomado hace poco' } },
    {
      kind: 'text',
      text: {
        en: `${law.stay.recover.en} ${filing ? '' : 'If a case were filed today, these payments would be looked at:'}`.trim(),
        es: `${law.stay.recover.es} ${filing ? '' : 'Si hoy se presentara un caso, se revisarían estos pagos:'}`.trim(),
      },
    },
    paidTable(paid.payments, paid.totalCents),
  ]
}

/** Payments by date, with their sum. */
export function paidTable(payments: readonly { paidOn: IsoDate; amountCents: number }[], totalCents: number): Section {
  return {
    kind: 'table',
    table: {
      caption: { en: 'Payments by date', es: 'Pagos por fecha' },
      columns: [
        { label: { en: 'Paid on', es: 'Pagado el' } },
        { label: { en: 'Amount', es: 'Cantidad' }, align: 'end' },
      ],
      rows: payments.map(({ paidOn, amountCents }, index) => ({
        key: `${paidOn} ${index}`,
        cells: [inBoth(locale => formatDate(paidOn, locale)), asIs(formatCents(amountCents))],
      })),
      total: [{ en: 'Together', es: 'En total' }, asIs(formatCents(totalCents))],
    },
  }
}

/** What else a lawyer will ask about, as far as it is known. */
export function aroundSections(answers: BankruptcyAnswers, file: CaseFile, reach: Reach | null): Section[] {
  const { otherTotalCents, coSigner } = answers
  const rows = [
    {
      term: { en: 'Owed to others', es: 'Se debe a otros' },
      details: otherTotalCents === null ? notKnown : asIs(formatCents(otherTotalCents)),
    },
    { term: { en: 'This judgment', es: 'Este fallo' }, details: owedWords(file) },
    {
      term: { en: 'Property that could be taken', es: 'Bienes que se podrían tomar' },
      details: reachWords(reach),
    },
    {
      term: { en: 'Someone else owes it too', es: 'Otra persona también la debe' },
      details: coSignerWords[coSigner],
    },
  ]
  return [
    { kind: 'heading', text: { en: 'What a lawyer will ask about', es: 'Sobre qué preguntará un abogado' } },
    { kind: 'facts', rows },
  ]
}

const notKnown: Words = { en: 'Not known', es: 'No se sabe' }

function owedWords({ balance }: CaseFile): Words {
  return balance.kind === 'balance' ? asIs(formatCents(balance.ledger.payoffCents)) : notKnown
}

function reachWords(reach: Reach | null): Words {
  if (!reach || reach.property.openStep !== null)
    return {
      en: 'Not known yet: answer the questions about your property',
      es: 'Todavía no se sabe: conteste las preguntas sobre sus bienes',
    }
  const [once, monthly] = [formatCents(reach.onceCents), formatCents(reach.monthlyCents)]
  const rest = reach.unknowns.length > 0
  return {
    en: `${once} once, and ${monthly} of pay each month, by this state’s law${rest ? '. Some things are not known' : ''}. A bankruptcy may count differently`,
    es: `${once} una vez y ${monthly} de salario cada mes, según la ley de este estado${rest ? '. Algunas cosas no se saben' : ''}. Una bancarrota puede contar de otra manera`,
  }
}

const coSignerWords: Record<BankruptcyAnswers['coSigner'], Words> = {
  yes: {
    en: 'Yes. Your bankruptcy would not wipe out what they owe. Ask how they can be protected',
    es: 'Sí. Su bancarrota no eliminaría lo que esa persona debe. Pregunte cómo protegerla',
  },
  no: { en: 'No', es: 'No' },
  unsure: { en: 'Not known', es: 'No se sabe' },
}
