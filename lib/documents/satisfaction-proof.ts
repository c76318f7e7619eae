// What the debtor's papers about a satisfaction share: the state's rule, the payments as proof, and what they wait for.

import { z } from 'zod'
import type { CaseFile } from '@/lib/case/case-file'
import { closingOf } from '@/lib/case/closing'
import type { LivePayment } from '@/lib/case/ledger-row'
import { howPaidWords } from '@/lib/case/payment-words'
import { saidOf } from '@/lib/case/payments-list'
import { periodWords } from '@/lib/law/days'
import { factOn, isUncertain } from '@/lib/law/value-on'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Locale, plural, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import type { Missing } from './define'
import { dateWords, isoDate } from './letter-parts'

const words = z.object({ en: z.string(), es: z.string() })

/** The state's rule on the paper. `time`: "14 days"; null: the law we read sets no number of days. `runsFrom`: what the
 *  time runs from, in words that follow "from". */
export const satisfactionLawSchema = z.object({
  document: words,
  form: z.string().nullable(),
  section: z.string(),
  time: words.nullable(),
  runsFrom: words,
  isFromDemand: z.boolean(),
  penalty: words.nullable(),
  uncertain: z.boolean(),
})
export type SatisfactionLaw = z.infer<typeof satisfactionLawSchema>

/** null: nobody has checked the rule of this state. */
export function satisfactionLawIn({ state, today }: CaseFile): SatisfactionLaw | null {
  const found = state && factOn(state, 'satisfaction', today)
  if (found?.kind !== 'value') return null
  const { document, form, period, runsFrom, runsFromWords, penalty } = found.value
  return {
    ...{ document, form, penalty },
    section: found.entry.cite.section,
    time: period && period.count > 0 ? periodWords(period) : period && atOnce,
    runsFrom: runsFromWords,
    isFromDemand: runsFrom === 'written-demand',
    uncertain: isUncertain(found.entry),
  }
}

const atOnce: Words = { en: 'at once', es: 'de inmediato' }

/** Printed wherever a rule that is not sure is cited. */
export const checkWithClerk: Words = { en: 'check with the clerk', es: 'verifique en la secretaría' }

/** The section, marked where it is not sure. */
export function sectionWords({ section, uncertain }: Pick<SatisfactionLaw, 'section' | 'uncertain'>): Words {
  return inBoth(l => (uncertain ? `${section}; ${checkWithClerk[l]}` : section))
}

/** Nothing can be asked for before all is paid. */
export function missingPayment(file: CaseFile): Missing[] {
  const closing = closingOf(file)
  if (closing.kind === 'paid') return []
  const back = closing.doubts.find(one => one.id === 'returned-last')
  const [flowId = 'payments', stepId = 'new'] = back?.path?.split('/') ?? []
  return [
    {
      ...{ flowId, stepId },
      what: back
        ? {
            en: 'a payment in place of the last one, which came back: the judgment is not paid yet',
            es: 'un pago en lugar del último, que fue devuelto: el fallo todavía no está pagado',
          }
        : {
            en: 'the last payment: by your list of payments something is still owed',
            es: 'el último pago: según su lista de pagos todavía se debe algo',
          },
    },
  ]
}

/** `said`: what the other side said of it, with the day; null: nothing. */
export const proofSchema = z.object({
  paidOn: isoDate,
  cents: z.int(),
  how: words,
  number: z.int().nullable(),
  said: z.object({ kind: z.enum(['confirmed', 'disputed', 'reported']), on: isoDate }).nullable(),
})
export type Proof = z.infer<typeof proofSchema>

/** Every payment that counts, the oldest first. */
export function proofsIn(file: CaseFile): Proof[] {
  return file.facts.payments
    .map(payment => ({
      paidOn: payment.paidOn,
      cents: payment.amountCents,
      how: payment.row ? howPaidWords(payment.row) : notNoted,
      number: payment.row?.number ?? null,
      said: saidOfPayment(file, payment),
    }))
    .sort((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : (a.number ?? 0) - (b.number ?? 0)))
}

const notNoted: Words = { en: 'Not noted', es: 'No anotado' }

/** Only the word of who was to be paid is worth anything here; the newest one counts. */
function saidOfPayment({ records }: CaseFile, { row }: LivePayment): Proof['said'] {
  if (!row) return null
  const isCreditor = ({ partyKey }: { partyKey: string }) => partyKey.startsWith('creditor')
  const said = saidOf(records.paymentAnswers.filter(isCreditor), row.id)
  if (said) return { kind: said.kind, on: said.on }
  const reported = records.reports.find(one => isCreditor(one) && one.answer?.eventId === row.id)
  return reported ? { kind: 'reported', on: reported.reportedOn } : null
}

export function totalOf(proofs: readonly Proof[]): number {
  return proofs.reduce((sum, one) => sum + one.cents, 0)
}

/** The payments as a table: the day, how, what the other side said where it said anything, the amount. */
export function proofTable(proofs: readonly Proof[]): Block {
  const isSaid = proofs.some(({ said }) => said !== null)
  return {
    kind: 'table',
    title: { en: 'Payments', es: 'Pagos' },
    columns: [
      { label: { en: 'Date', es: 'Fecha' }, align: 'start' },
      { label: { en: 'How it was paid', es: 'Cómo se pagó' }, align: 'start' },
      ...(isSaid ? [{ label: saidTerm, align: 'start' as const }] : []),
      { label: { en: 'Amount', es: 'Cantidad' }, align: 'end' },
    ],
    rows: proofs.map(one => [
      dateWords(one.paidOn),
      howWords(one),
      ...(isSaid ? [saidWords(one)] : []),
      asIs(formatCents(one.cents)),
    ]),
    total: [
      { en: 'Total paid', es: 'Total pagado' },
      inBoth(l => plural(proofs.length, countedAs[l], l)),
      ...(isSaid ? [inBoth(l => confirmedWords(proofs, l))] : []),
      asIs(formatCents(totalOf(proofs))),
    ],
  }
}

const saidTerm: Words = { en: 'What the creditor said', es: 'Qué dijo el acreedor' }
const countedAs = { en: { one: 'payment', other: 'payments' }, es: { one: 'pago', other: 'pagos' } }

/** How many of them the creditor itself says came. */
function confirmedWords(proofs: readonly Proof[], locale: Locale): string {
  const count = proofs.filter(({ said }) => said !== null && said.kind !== 'disputed').length
  return locale === 'en' ? `${count} confirmed` : plural(count, { one: 'confirmado', other: 'confirmados' }, locale)
}

function howWords({ how, number }: Proof): Words {
  return inBoth(l =>
    number === null ? how[l] : l === 'en' ? `${how.en}; receipt ${number}` : `${how.es}; recibo ${number}`,
  )
}

function saidWords({ said }: Proof): Words {
  if (!said) return { en: 'Nothing noted', es: 'Nada anotado' }
  const verbs: Record<NonNullable<Proof['said']>['kind'], Words> = {
    confirmed: { en: 'Confirmed it on', es: 'Lo confirmó el' },
    disputed: { en: 'Disputed it on', es: 'Lo disputó el' },
    reported: { en: 'Reported it received on', es: 'Informó que lo recibió el' },
  }
  return inBoth(l => `${verbs[said.kind][l]} ${formatDate(said.on, l)}`)
}
