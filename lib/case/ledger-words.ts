// How a line of the book is spoken of: what it is, how it was applied, and what the other side says of it.

import type { OrderRule } from '@/lib/law/payment-order'
import { formatDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { asIs, inBoth, listOf, lowerFirst, type Words } from '@/lib/shared/words'
import type { InstallmentPart, LedgerLine } from './ledger-lines'
import type { LineKind } from './ledger-query'
import type { LedgerRow } from './ledger-row'
import { howPaidWords, reversalWords } from './payment-words'

export const lineKindWords: Record<LineKind, Words> = {
  judgment: { en: 'Judgment', es: 'Fallo' },
  payment: { en: 'Payment', es: 'Pago' },
  cost: { en: 'Court costs', es: 'Costas' },
  waiver: { en: 'Amount forgiven', es: 'Cantidad perdonada' },
  renewal: { en: 'Renewal', es: 'Renovación' },
  reversal: { en: 'Taken back', es: 'Anulación' },
}

export const bucketWords: Record<'interest' | 'costs' | 'principal', Words> = {
  interest: { en: 'interest', es: 'intereses' },
  costs: { en: 'costs', es: 'costas' },
  principal: { en: 'main amount', es: 'cantidad principal' },
}

/** What a line is, and what was written down of it. */
export function lineWords(line: LedgerLine): { title: Words; details: Words[] } {
  const { kind, row, takesBack } = line
  if (row?.kind === 'payment')
    return {
      title: rowTitle(row),
      details: [howPaidWords(row), ...(row.from ? [fromWords(row.from)] : []), ...noteOf(row)],
    }
  if (row?.kind === 'reversal')
    return {
      title: takesBack ? takesBackWords(takesBack) : lineKindWords.reversal,
      details: [reversalWords[row.why], ...noteOf(row)],
    }
  if (row) return { title: rowTitle(row), details: noteOf(row) }
  return { title: lineKindWords[kind], details: kind === 'payment' ? [givenWords] : [] }
}

const givenWords: Words = {
  en: 'Given with the answers about the judgment',
  es: 'Indicado con las respuestas sobre el fallo',
}

function noteOf({ note }: LedgerRow): Words[] {
  return note ? [asIs(note)] : []
}

function fromWords(name: string): Words {
  return { en: `From ${name}`, es: `De ${name}` }
}

/** "Payment 3", "Amount forgiven: interest". */
export function rowTitle(row: LedgerRow): Words {
  const name = lineKindWords[row.kind]
  if (row.kind === 'payment') return { en: `${name.en} ${row.number}`, es: `${name.es} ${row.number}` }
  if (row.kind !== 'waiver') return name
  const from = bucketWords[row.bucket]
  return { en: `${name.en}: ${from.en}`, es: `${name.es}: ${from.es}` }
}

function takesBackWords(row: LedgerRow): Words {
  const what = rowTitle(row)
  return {
    en: `Takes back: ${lowerFirst(what.en)} of ${formatDate(row.on, 'en', 'short')}`,
    es: `Anula: ${lowerFirst(what.es)} del ${formatDate(row.on, 'es', 'short')}`,
  }
}

/** How the line was applied: to which parts of the judgment, by which rule, and to what of the agreement. */
export function appliedWords(line: LedgerLine, rule: OrderRule | null): Words[] {
  const { entry, takenBackBy } = line
  if (takenBackBy)
    return [
      {
        en: `Taken back on ${formatDate(takenBackBy.on, 'en', 'short')} (${lowerFirst(reversalWords[takenBackBy.why].en)}): it counts for nothing`,
        es: `Anulado el ${formatDate(takenBackBy.on, 'es', 'short')} (${lowerFirst(reversalWords[takenBackBy.why].es)}): no cuenta para nada`,
      },
    ]
  if (!entry) return line.installments.map(partWords)
  const parts = partsOf(entry)
  switch (line.kind) {
    case 'judgment':
      return []
    case 'payment': {
      const overCents = line.amountCents === null ? 0 : line.amountCents - sumOf(entry)
      const by = rule && parts.length > 0 ? byWords(rule) : null
      return [
        ...(parts.length > 0
          ? [
              inBoth(
                l =>
                  `${listOf(
                    parts.map(part => part[l]),
                    l,
                  )}${by ? `, ${by[l]}` : ''}`,
              ),
            ]
          : []),
        ...(overCents > 0 ? [overWords(overCents)] : []),
        ...line.installments.map(partWords),
      ]
    }
    case 'cost':
      return [{ en: 'Added to the costs', es: 'Sumado a las costas' }]
    case 'waiver':
      return sumOf(entry) < (line.amountCents ?? 0)
        ? [
            {
              en: `Taken off: ${formatCents(sumOf(entry))}. No more of it was owed`,
              es: `Restado: ${formatCents(sumOf(entry))}. De eso no se debía más`,
            },
          ]
        : [{ en: 'Taken off. Nothing was paid', es: 'Restado. No se pagó nada' }]
    case 'renewal':
      return [
        entry.rolledIn && entry.amountCents > 0
          ? {
              en: 'Unpaid interest and costs became part of the main amount',
              es: 'Los intereses y las costas sin pagar pasaron a la cantidad principal',
            }
          : { en: 'The main amount did not change', es: 'La cantidad principal no cambió' },
      ]
    case 'reversal':
      return [
        {
          en: 'All is counted as if that line had never been there',
          es: 'Todo se cuenta como si esa línea nunca hubiera existido',
        },
      ]
  }
}

type Parts = { toInterestCents: Cents; toCostsCents: Cents; toPrincipalCents: Cents }

export function sumOf({ toInterestCents, toCostsCents, toPrincipalCents }: Parts): Cents {
  return toInterestCents + toCostsCents + toPrincipalCents
}

function partsOf({ toInterestCents, toCostsCents, toPrincipalCents }: Parts): Words[] {
  const to: [Cents, Words][] = [
    [toInterestCents, { en: 'to interest', es: 'a intereses' }],
    [toCostsCents, { en: 'to costs', es: 'a costas' }],
    [toPrincipalCents, { en: 'to the main amount', es: 'a la cantidad principal' }],
  ]
  return to.flatMap(([cents, where]) =>
    cents > 0 ? [{ en: `${formatCents(cents)} ${where.en}`, es: `${formatCents(cents)} ${where.es}` }] : [],
  )
}

function byWords({ cite, isOwn }: OrderRule): Words {
  return isOwn
    ? { en: `by ${cite.section}`, es: `según ${cite.section}` }
    : { en: 'by the general rule', es: 'según la regla general' }
}

function overWords(cents: Cents): Words {
  return {
    en: `${formatCents(cents)} more than was owed`,
    es: `${formatCents(cents)} más de lo que se debía`,
  }
}

function partWords({ number, on, cents }: InstallmentPart): Words {
  return {
    en: `Agreement: ${formatCents(cents)} to payment ${number}, due ${formatDate(on, 'en', 'short')}`,
    es: `Acuerdo: ${formatCents(cents)} al pago ${number}, que vence el ${formatDate(on, 'es', 'short')}`,
  }
}

/** What the other side says of a payment; null: nothing. */
export function saidWords({ said }: LedgerLine): Words | null {
  if (!said) return null
  const on = { en: formatDate(said.on, 'en', 'short'), es: formatDate(said.on, 'es', 'short') }
  if (said.kind === 'confirmed')
    return { en: `The other side confirmed it on ${on.en}`, es: `La otra parte lo confirmó el ${on.es}` }
  const why = said.why ? `: ${said.why}` : ''
  return {
    en: `The other side disputed it on ${on.en}${why}`,
    es: `La otra parte lo disputó el ${on.es}${why}`,
  }
}
