// The book as a letter: what was charged, what came in and where it went, line by line, with the balance after each. It claims
// what the book holds and asks for a word where the other side's is different.

import { z } from 'zod'
import type { CaseFile } from '@/lib/case/case-file'
import { formatPercent } from '@/lib/law/rate-words'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { Block, Column, Term } from './blocks'
import { defineDocument } from './define'
import {
  amountsFrom,
  amountsSchema,
  closingBlocks,
  dateWords,
  type Letter,
  letterFrom,
  letterSchema,
  missingForLetter,
  openingBlocks,
  paragraph,
  toEach,
} from './letter-parts'
import { anaAmounts, anaLetter } from './letter-samples'
import { agreementBlocks, agreementFrom, statementAgreementSchema } from './statement-agreement'
import {
  earlierRow,
  earlierSchema,
  interestRow,
  statementLineSchema,
  statementLinesOf,
  statementRows,
} from './statement-lines'

const dataSchema = z.object({
  letter: letterSchema,
  lines: z.array(statementLineSchema),
  earlier: earlierSchema.nullable(),
  /** Interest since the last line, through the day of the letter. */
  sinceCents: z.int(),
  amounts: amountsSchema,
  /** What is left of each part, and what was forgiven; `refundCents`: paid beyond what was owed. */
  left: z.object({ principalCents: z.int(), costsCents: z.int(), interestCents: z.int(), refundCents: z.int() }),
  isUnsure: z.boolean(),
  agreement: statementAgreementSchema.nullable(),
})
type Data = z.infer<typeof dataSchema>

/** The lines printed one by one; a letter to many people prints the table for each of them, and a printer has its limits. */
const mostLines = 60
const mostLinesInAll = 300

export const statementOfAccount = defineDocument<CaseFile, Data>({
  id: 'statement-of-account',
  title: { en: 'Statement of account', es: 'Estado de cuenta' },
  side: 'both',
  dataSchema,
  missing: missingForLetter,
  data: dataFrom,
  caution: file => (file.balance.kind === 'balance' ? file.balance.warnings.map(text => ({ text, cite: null })) : []),
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  sample: {
    letter: anaLetter,
    lines: [
      {
        ...{ on: '2026-08-03', kind: 'judgment', amountCents: 492_500, cents: 492_500, overCents: 0 },
        ...{ applied: { interestCents: 0, costsCents: 0, principalCents: 0 }, sinceCents: 0, balanceCents: 492_500 },
        ...{ payment: null, bucket: null, takenBack: null, of: null },
      },
    ],
    earlier: null,
    sinceCents: 14_842,
    amounts: anaAmounts,
    left: { principalCents: 480_000, costsCents: 12_500, interestCents: 14_842, refundCents: 0 },
    isUnsure: false,
    agreement: null,
  },
})

function dataFrom(file: CaseFile, today: IsoDate): Data {
  const { balance, facts } = file
  if (balance.kind !== 'balance') throw new Error('The statement was asked for before its case was ready.')
  const letter = letterFrom(file, today)
  const { ledger } = balance
  const { principalCents, costsCents, interestCents, payoffCents, refundCents } = ledger
  const last = ledger.entries.at(-1)
  const lastCents = last ? last.principalCents + last.costsCents + last.interestCents : 0
  const amounts = amountsFrom(facts, balance)
  return {
    letter,
    ...statementLinesOf(file, Math.min(mostLines, Math.floor(mostLinesInAll / letter.recipients.length))),
    sinceCents: payoffCents - lastCents,
    amounts,
    left: { principalCents, costsCents, interestCents, refundCents },
    isUnsure: balance.warnings.length > 0 || amounts.rate?.uncertain === true,
    agreement: agreementFrom(file),
  }
}

function letterTo(recipient: Letter['recipients'][number], data: Data): Block[] {
  const { letter, earlier, agreement } = data
  const { clients } = recipient
  const day = dateWords(letter.writtenOn)
  return [
    ...openingBlocks(letter, recipient),
    paragraph({
      en: `This is my account of the judgment${clients ? `, for your client, ${clients},` : ''} through ${day.en}: what was added, what was paid, and what is left.`,
      es: `Esta es mi cuenta del fallo${clients ? `, para ${clients}, a quien usted representa,` : ''} hasta el ${day.es}: lo que se sumó, lo que se pagó y lo que falta.`,
    }),
    { kind: 'table', title: { en: 'By the judgment and the law', es: 'Según el fallo y la ley' }, ...tableOf(data) },
    ...(earlier
      ? [
          paragraph({
            en: 'The first row sums up the lines before it. Please ask if you want to see each of them.',
            es: 'La primera fila suma las líneas anteriores. Pídame verlas una por una, si lo desea.',
          }),
        ]
      : []),
    { kind: 'heading', level: 2, text: { en: 'In all', es: 'En total' } },
    { kind: 'terms', items: totalsOf(data) },
    ...notesOf(data),
    ...(agreement ? agreementBlocks(agreement) : []),
    paragraph({
      en: 'If your records are different, please tell me which line, and send a copy of what you have.',
      es: 'Si sus registros son distintos, dígame qué línea y envíe una copia de lo que tenga.',
    }),
    ...closingBlocks(letter),
  ]
}

function tableOf({ lines, earlier, sinceCents, letter, left, amounts }: Data): {
  columns: Column[]
  rows: Words[][]
  total: Words[]
} {
  const applied = [...lines.map(line => line.applied), ...(earlier ? [earlier.applied] : [])]
  const hasCosts = applied.some(({ costsCents }) => costsCents > 0)
  const { principalCents, costsCents, interestCents } = left
  const balanceCents = principalCents + costsCents + interestCents
  const sum = (of: (one: (typeof applied)[number]) => number) =>
    asIs(formatCents(applied.reduce((all, one) => all + of(one), 0)))
  const end = (label: Words): Column => ({ label, align: 'end' })
  return {
    columns: [
      { label: { en: 'Date', es: 'Fecha' }, align: 'start' },
      { label: { en: 'What', es: 'Concepto' }, align: 'start' },
      end({ en: 'Amount', es: 'Cantidad' }),
      end({ en: 'To interest', es: 'A intereses' }),
      ...(hasCosts ? [end({ en: 'To costs', es: 'A costas' })] : []),
      end({ en: 'To main amount', es: 'A principal' }),
      end({ en: 'Balance', es: 'Saldo' }),
    ],
    rows: [
      ...(earlier ? [earlierRow(earlier, hasCosts)] : []),
      ...statementRows(lines, hasCosts),
      ...(sinceCents === 0 ? [] : [interestRow(letter.writtenOn, sinceCents, balanceCents, hasCosts)]),
    ],
    total: [
      { en: 'Total', es: 'Total' },
      { en: 'All lines', es: 'Todas las líneas' },
      asIs(formatCents(amounts.payoffCents)),
      sum(one => one.interestCents),
      ...(hasCosts ? [sum(one => one.costsCents)] : []),
      sum(one => one.principalCents),
      asIs(formatCents(amounts.payoffCents)),
    ],
  }
}

function totalsOf({ agreement, amounts, left, letter }: Data): Term[] {
  const item = (en: string, es: string, cents: number): Term => ({ term: { en, es }, value: asIs(formatCents(cents)) })
  const { principalCents, costsCents, interestCents, refundCents } = left
  return [
    item('Paid', 'Pagado', amounts.paidCents),
    item('Interest since the judgment', 'Intereses desde el fallo', amounts.accruedCents),
    item('Main amount left', 'Falta de la cantidad principal', principalCents),
    ...(costsCents > 0 ? [item('Court costs left', 'Faltan de las costas', costsCents)] : []),
    item('Interest left', 'Faltan de los intereses', interestCents),
    {
      term: inBoth(l => {
        const on = formatDate(letter.writtenOn, l)
        if (agreement?.isPaid) return l === 'en' ? `Without our agreement, on ${on}` : `Sin nuestro acuerdo, el ${on}`
        return l === 'en' ? `Owed on ${on}` : `Se debe el ${on}`
      }),
      value: asIs(formatCents(amounts.payoffCents)),
    },
    ...(refundCents > 0 ? [item('Paid beyond what was owed', 'Pagado de más', refundCents)] : []),
  ]
}

function notesOf({ agreement, amounts, isUnsure, left }: Data): Block[] {
  const { rate, interestUnknown, perDiemCents } = amounts
  const said: Words[] = []
  if (interestUnknown)
    said.push({
      en: 'Interest since the judgment is not included in these figures.',
      es: 'Estas cifras no incluyen los intereses desde el fallo.',
    })
  else if (rate && left.refundCents === 0 && !agreement?.isPaid)
    said.push({
      en: `Interest, now ${formatPercent(rate.annualPercent)} a year, adds ${formatCents(perDiemCents)} for each day after today (${rate.section}).`,
      es: `Los intereses, ahora ${formatPercent(rate.annualPercent)} al año, suman ${formatCents(perDiemCents)} por cada día después de hoy (${rate.section}).`,
    })
  if (isUnsure || interestUnknown)
    said.push({
      en: 'Parts of these figures are not certain: please check them with the court clerk.',
      es: 'Hay partes de estas cifras que no son seguras: verifíquelas en la secretaría del tribunal.',
    })
  return said.length === 0 ? [] : [paragraph(inBoth(l => said.map(one => one[l]).join(' ')))]
}
