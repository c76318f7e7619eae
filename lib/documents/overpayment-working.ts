// The working of an overpayment: what came in, less what was owed by the law, by an agreement, or by the terms of a broken one.

import { z } from 'zod'
import { paymentSources } from '@/lib/case/ledger-row'
import { sourceWords } from '@/lib/case/payment-words'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { amountsSchema, isoDate, letterSchema } from './letter-parts'

const cents = z.int()
export const overpaymentSchema = z.object({
  letter: letterSchema,
  side: z.enum(['debtor', 'creditor']),
  refundCents: cents,
  receivedCents: cents,
  bySource: z.array(z.object({ source: z.enum([...paymentSources, 'given']), cents })),
  amounts: amountsSchema,
  /** The agreement whose amount was passed; null: what the judgment and the law make it. */
  agreement: z.object({ on: isoDate, totalCents: cents, interestCents: cents, paidCents: cents }).nullable(),
  /** The same of an agreement that was broken: the lines of what its own terms made due. */
  broken: z
    .object({ on: isoDate, lines: z.array(z.object({ label: z.object({ en: z.string(), es: z.string() }), cents })) })
    .nullable(),
  /** Interest by the agreement that the law would not add. */
  agreedInterestCents: cents,
  /** Money is still being taken from pay or an account. */
  isStillTaken: z.boolean(),
  replyByOn: isoDate,
})
export type Overpayment = z.infer<typeof overpaymentSchema>
type Data = Overpayment

type Row = [Words, Words]
const row = (label: Words, amount: number): Row => [label, asIs(formatCents(amount))]

function tableOf(title: Words, rows: Row[], total: Row): Block {
  return {
    kind: 'table',
    title: null,
    columns: [
      { label: title, align: 'start' },
      { label: { en: 'Amount', es: 'Cantidad' }, align: 'end' },
    ],
    rows,
    total,
  }
}

const beyond = (refundCents: number): Row => row({ en: 'Too much', es: 'De más' }, refundCents)

/** The working of the sum; how it came in beside it, where that explains the first line. */
export function workingOf(data: Data): Block {
  if (data.agreement) return agreementTable(data.agreement, data.refundCents)
  return data.broken ? brokenTable(data.broken) : lawTable(data)
}

function lawTable({ amounts, receivedCents, refundCents, agreedInterestCents, letter }: Data): Block {
  const { principalCents, costsCents, awardedInterestCents, accruedCents } = amounts
  // What was added later less what was forgiven: all that the lines above do not hold.
  const judgedCents = principalCents + costsCents + awardedInterestCents + accruedCents
  const otherCents = receivedCents - refundCents - judgedCents - agreedInterestCents
  return tableOf(
    inBoth(l =>
      l === 'en' ? `Through ${formatDate(letter.writtenOn, l)}` : `Hasta el ${formatDate(letter.writtenOn, l)}`,
    ),
    [
      row({ en: 'Received in all', es: 'Recibido en total' }, receivedCents),
      row({ en: 'Less the judgment', es: 'Menos el fallo' }, -principalCents),
      ...(costsCents > 0
        ? [row({ en: 'Less costs in the judgment', es: 'Menos las costas del fallo' }, -costsCents)]
        : []),
      ...(awardedInterestCents > 0
        ? [row({ en: 'Less interest in the judgment', es: 'Menos los intereses del fallo' }, -awardedInterestCents)]
        : []),
      row({ en: 'Less interest since the judgment', es: 'Menos los intereses desde el fallo' }, -accruedCents),
      ...(agreedInterestCents > 0
        ? [
            row(
              { en: 'Less more interest by our agreement', es: 'Menos más intereses según nuestro acuerdo' },
              -agreedInterestCents,
            ),
          ]
        : []),
      ...(otherCents > 0
        ? [row({ en: 'Less costs added later', es: 'Menos las costas posteriores' }, -otherCents)]
        : []),
      ...(otherCents < 0 ? [row({ en: 'What was forgiven', es: 'Lo que se perdonó' }, -otherCents)] : []),
    ],
    beyond(refundCents),
  )
}

function agreementTable(
  { on, totalCents, interestCents, paidCents }: NonNullable<Data['agreement']>,
  refundCents: number,
): Block {
  return tableOf(
    inBoth(l =>
      l === 'en' ? `By our agreement of ${formatDate(on, l)}` : `Según nuestro acuerdo del ${formatDate(on, l)}`,
    ),
    [
      row({ en: 'Received under it', es: 'Recibido según él' }, paidCents),
      row({ en: 'Less the agreed amount', es: 'Menos la cantidad acordada' }, -totalCents),
      ...(interestCents > 0 ? [row({ en: 'Less its interest', es: 'Menos sus intereses' }, -interestCents)] : []),
    ],
    beyond(refundCents),
  )
}

/** Its lines end with what came beyond them, so that nothing is left. */
function brokenTable({ on, lines }: NonNullable<Data['broken']>): Block {
  return tableOf(
    inBoth(l =>
      l === 'en'
        ? `By the terms of our agreement of ${formatDate(on, l)}`
        : `Según las condiciones de nuestro acuerdo del ${formatDate(on, l)}`,
    ),
    lines.map(({ label, cents: amount }) => row(label, amount)),
    row({ en: 'Left to pay', es: 'Falta por pagar' }, 0),
  )
}

export function sourcesTable({ bySource, receivedCents }: Data): Block {
  return tableOf(
    { en: 'How it came in', es: 'Cómo llegó' },
    bySource.map(({ source, cents }) => row(source === 'given' ? earlier : sourceWords[source], cents)),
    row({ en: 'Received in all', es: 'Recibido en total' }, receivedCents),
  )
}

const earlier: Words = { en: 'Earlier payments', es: 'Pagos anteriores' }
