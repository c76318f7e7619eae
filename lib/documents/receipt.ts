// A numbered receipt for one payment, on two sheets: one for who paid, one for who was paid. Whoever owns the case prints it;
// who received the money signs it.

import { z } from 'zod'
import { agreementStandingOf } from '@/lib/case/agreement-standing'
import type { CaseFile } from '@/lib/case/case-file'
import { ledgerLineOf } from '@/lib/case/ledger-lines'
import { type PaymentRow, paymentMethods, paymentSources, takenBackIn } from '@/lib/case/ledger-row'
import { methodWords, sourceWords } from '@/lib/case/payment-words'
import { paidUnder } from '@/lib/case/standing-schedule'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { centsInWords } from '@/lib/shared/money-words'
import { asIs, inBoth, listOf, type Words } from '@/lib/shared/words'
import type { Block, Term } from './blocks'
import { type Caution, defineDocument, type Missing } from './define'
import { dateWords, isoDate, letterFrom, letterSchema, missingForLetter, paragraph } from './letter-parts'
import { anaJudgment } from './letter-samples'

const cents = z.int()
const dataSchema = z.object({
  judgment: letterSchema.omit({ sender: true, recipients: true }),
  number: z.int(),
  paidOn: isoDate,
  amountCents: cents,
  method: z.enum(paymentMethods),
  source: z.enum(paymentSources),
  reference: z.string(),
  /** Who it came from, as written down; empty: who owes it. */
  from: z.string(),
  applied: z.object({ interestCents: cents, costsCents: cents, principalCents: cents, overCents: cents }),
  /** Of the judgment, right after this payment; null: interest or costs that nobody knows are not in it. */
  balanceCents: cents.nullable(),
  /** Of an agreement the payment was made under, right after it. */
  agreed: z.object({ on: isoDate, leftCents: cents }).nullable(),
})
type Data = z.infer<typeof dataSchema>

const { sender: _, ...sampleJudgment } = anaJudgment

export const receipt = defineDocument<CaseFile, Data>({
  id: 'receipt',
  title: { en: 'Receipt', es: 'Recibo' },
  kind: 'paper',
  side: 'both',
  about: 'payment',
  dataSchema,
  missing: missingForReceipt,
  data: dataFrom,
  caution: cautionsFor,
  blocks: blocksOf,
  mailed: firstSheet,
  sample: {
    judgment: sampleJudgment,
    ...{ number: 3, paidOn: '2026-11-18', amountCents: 25_000, method: 'money-order', source: 'voluntary' },
    ...{ reference: '2288104417', from: 'Dale Whitmore' },
    applied: { interestCents: 14_437, costsCents: 10_563, principalCents: 0, overCents: 0 },
    balanceCents: 481_937,
    agreed: null,
  },
})

function paymentIn({ records }: CaseFile, id: string | undefined): PaymentRow | null {
  const found = records.ledger.find(row => row.id === id)
  return found?.kind === 'payment' ? found : null
}

/** A receipt carries no address, so it does not wait for one. */
function missingForReceipt(file: CaseFile, aboutId?: string): Missing[] {
  const missing = missingForLetter(file).filter(({ stepId }) => stepId !== 'your-address')
  const row = paymentIn(file, aboutId)
  if (!row)
    return [
      ...missing,
      { flowId: 'payments', stepId: 'new', what: { en: 'the payment, written down', es: 'el pago, anotado' } },
    ]
  return takenBackIn(file.records.ledger).has(row.id)
    ? [...missing, { flowId: 'payments', stepId: row.id, what: takenBackWords }]
    : missing
}

const takenBackWords: Words = {
  en: 'a payment that counts: this one was taken back',
  es: 'un pago que cuente: este se anuló',
}

function dataFrom(file: CaseFile, today: IsoDate, aboutId?: string): Data {
  const row = paymentIn(file, aboutId)
  const entry = row && ledgerLineOf(file, row.id)?.entry
  if (!row || !entry) throw new Error('A receipt was asked for a payment that does not count.')
  const { sender: _, recipients: __, ...judgment } = letterFrom(file, today)
  const { toInterestCents, toCostsCents, toPrincipalCents } = entry
  const { number, on: paidOn, amountCents, method, source, reference, from } = row
  return {
    judgment,
    ...{ number, paidOn, amountCents, method, source, reference, from },
    applied: {
      interestCents: toInterestCents,
      costsCents: toCostsCents,
      principalCents: toPrincipalCents,
      overCents: amountCents - toInterestCents - toCostsCents - toPrincipalCents,
    },
    balanceCents: isWhole(file) ? entry.principalCents + entry.costsCents + entry.interestCents : null,
    agreed: agreedAfter(file, row),
  }
}

/** Who signs for what is left must be able to stand by it. */
function isWhole({ balance, facts }: CaseFile): boolean {
  return balance.kind === 'balance' && balance.interestUnknown === null && facts.added !== null
}

/** What the agreement in force still asked for right after a payment; null where it was not made under one. */
function agreedAfter(file: CaseFile, row: PaymentRow): Data['agreed'] {
  const standing = agreementStandingOf(file)
  if (!standing || standing.defaultOn !== null) return null
  const { terms, inForceOn } = standing.agreement
  const payments = paidUnder(standing.agreement, file.facts.payments, file.facts.ledger)
  const place = payments.findIndex(payment => payment.row?.id === row.id)
  if (place < 0) return null
  const paidCents = payments.slice(0, place + 1).reduce((sum, one) => sum + one.amountCents, 0)
  return { on: inForceOn ?? terms.writtenOn, leftCents: Math.max(0, terms.totalCents - paidCents) }
}

function cautionsFor({ facts }: CaseFile): Caution[] {
  const texts: Words[] =
    facts.side === 'creditor'
      ? [
          {
            en: 'For cash: count it together, sign both sheets before you part, and meet where other people are.',
            es: 'Si es en efectivo: cuéntenlo juntos, firme las dos hojas antes de separarse y reúnanse donde haya gente.',
          },
          {
            en: 'For a check: write the bank’s answer down here if it comes back. The receipt says that a check counts only once it is paid.',
            es: 'Si es un cheque: anote aquí si el banco lo devuelve. El recibo dice que un cheque solo cuenta cuando se paga.',
          },
        ]
      : [
          {
            en: 'For cash: bring both sheets filled in, hand the money over only against the signature, and meet where other people are. A money order leaves a record by itself.',
            es: 'Si es en efectivo: lleve las dos hojas llenas, entregue el dinero solo contra la firma y reúnanse donde haya gente. Un giro postal deja constancia por sí mismo.',
          },
          {
            en: 'Who received the money signs, not you. Keep your sheet until the court’s record says that the judgment is paid, and after.',
            es: 'Firma quien recibió el dinero, no usted. Guarde su hoja hasta que el registro del tribunal diga que el fallo está pagado, y después también.',
          },
        ]
  return texts.map(text => ({ text, cite: null }))
}

const copies: readonly Words[] = [
  { en: 'Sheet for who paid', es: 'Hoja para quien pagó' },
  { en: 'Sheet for who received the money', es: 'Hoja para quien recibió el dinero' },
]

function blocksOf(data: Data): Block[] {
  return copies.flatMap((copy, index) => [
    ...(index > 0 ? [{ kind: 'page-break' as const }] : []),
    ...sheetOf(data, copy),
  ])
}

/** Who paid is mailed the sheet that is theirs. */
function firstSheet(blocks: Block[]): Block[] {
  return blocks.slice(
    0,
    blocks.findIndex(block => block.kind === 'page-break'),
  )
}

function sheetOf(data: Data, copy: Words): Block[] {
  const { judgment, number, method } = data
  return [
    { kind: 'heading', level: 1, text: { en: `Receipt No. ${number}`, es: `Recibo n.º ${number}` } },
    paragraph(copy),
    { kind: 'terms', items: paymentItems(data) },
    { kind: 'heading', level: 2, text: { en: 'How it was applied', es: 'Cómo se aplicó' } },
    { kind: 'terms', items: appliedItems(data) },
    ...(method === 'check'
      ? [
          paragraph({
            en: 'A check counts once the bank has paid it.',
            es: 'Un cheque cuenta cuando el banco lo ha pagado.',
          }),
        ]
      : []),
    paragraph({ en: 'I received this payment.', es: 'Recibí este pago.' }),
    {
      kind: 'signature',
      signers: [
        {
          name: inBoth(l => listOf(judgment.creditors, l)),
          role: { en: 'Received by', es: 'Recibido por' },
        },
      ],
    },
  ]
}

function paymentItems({ judgment, paidOn, amountCents, method, source, reference, from }: Data): Term[] {
  const { creditors, debtors, court, place, caseNumber, enteredOn } = judgment
  return [
    { term: { en: 'Date of the payment', es: 'Fecha del pago' }, value: dateWords(paidOn, 'weekday') },
    { term: { en: 'Amount', es: 'Cantidad' }, value: asIs(formatCents(amountCents)) },
    { term: { en: 'In words', es: 'En letras' }, value: centsInWords(amountCents) },
    {
      term: { en: 'How', es: 'Cómo' },
      value: inBoth(l => {
        const how = [...(source === 'voluntary' ? [] : [sourceWords[source][l]]), methodWords[method][l]]
        return [...how, ...(reference ? [l === 'en' ? `no. ${reference}` : `núm. ${reference}`] : [])].join(', ')
      }),
    },
    { term: { en: 'From', es: 'De' }, value: from ? asIs(from) : inBoth(l => listOf(debtors, l)) },
    {
      term: { en: 'For the judgment', es: 'Por el fallo' },
      value: inBoth(l => `${listOf(creditors, l)} v. ${listOf(debtors, l)}`),
    },
    { term: { en: 'Court', es: 'Tribunal' }, value: asIs(`${court}, ${place}`) },
    { term: { en: 'Case number', es: 'Número del caso' }, value: asIs(caseNumber) },
    { term: { en: 'Entered', es: 'Registrado' }, value: dateWords(enteredOn) },
  ]
}

function appliedItems({ applied, balanceCents, agreed, paidOn }: Data): Term[] {
  const { interestCents, costsCents, principalCents, overCents } = applied
  const item = (en: string, es: string, value: number): Term => ({ term: { en, es }, value: asIs(formatCents(value)) })
  const on = { en: formatDate(paidOn, 'en'), es: formatDate(paidOn, 'es') }
  return [
    item('To interest', 'A intereses', interestCents),
    item('To court costs', 'A costas', costsCents),
    item('To the main amount', 'A la cantidad principal', principalCents),
    ...(overCents > 0 ? [item('More than was owed', 'Más de lo que se debía', overCents)] : []),
    ...(balanceCents === null
      ? []
      : [item(`Left of the judgment on ${on.en}`, `Falta del fallo el ${on.es}`, balanceCents)]),
    ...(agreed
      ? [
          item(
            `Left under the agreement of ${formatDate(agreed.on, 'en')}`,
            `Falta según el acuerdo del ${formatDate(agreed.on, 'es')}`,
            agreed.leftCents,
          ),
        ]
      : []),
  ]
}
