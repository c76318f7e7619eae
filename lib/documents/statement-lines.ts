// The lines of a statement of account: what each added or took off, so that the column of balances can be added up by hand.

import { z } from 'zod'
import type { CaseFile } from '@/lib/case/case-file'
import { type LedgerLine, ledgerLinesOf } from '@/lib/case/ledger-lines'
import { noFilter } from '@/lib/case/ledger-query'
import { paymentMethods, paymentSources, reversalReasons } from '@/lib/case/ledger-row'
import { bucketWords, lineKindWords } from '@/lib/case/ledger-words'
import { methodWords, reversalWords, sourceWords } from '@/lib/case/payment-words'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, lowerFirst, plural, type Words } from '@/lib/shared/words'
import { isoDate } from './letter-parts'

const cents = z.int()
const appliedSchema = z.object({ interestCents: cents, costsCents: cents, principalCents: cents })

/** `cents`: what the line adds; below zero what it takes off; 0 where it counts nothing. `sinceCents`: interest that came up
 *  between the line before and this one. `overCents`: paid beyond what was owed. */
export const statementLineSchema = z.object({
  on: isoDate,
  kind: z.enum(['judgment', 'payment', 'cost', 'waiver', 'renewal', 'reversal']),
  amountCents: cents,
  cents,
  overCents: cents,
  applied: appliedSchema,
  sinceCents: cents,
  balanceCents: cents,
  payment: z
    .object({
      number: z.int(),
      method: z.enum(paymentMethods),
      source: z.enum(paymentSources),
      reference: z.string(),
    })
    .nullable(),
  bucket: z.enum(['principal', 'costs', 'interest']).nullable(),
  takenBack: z.object({ on: isoDate, why: z.enum(reversalReasons) }).nullable(),
  /** Of a reversal: the line it takes back. */
  of: z
    .object({
      kind: z.enum(['payment', 'cost', 'waiver', 'renewal', 'reversal']),
      number: z.int().nullable(),
      on: isoDate,
    })
    .nullable(),
})
export type StatementLine = z.infer<typeof statementLineSchema>

/** What the lines left out came to. */
export const earlierSchema = z.object({
  count: z.int(),
  throughOn: isoDate,
  applied: appliedSchema,
  balanceCents: cents,
})
export type Earlier = z.infer<typeof earlierSchema>

/** The newest lines, the oldest of them first, and the sum of those before. A line's own note is its owner's, and stays. */
export function statementLinesOf(file: CaseFile, most: number): { lines: StatementLine[]; earlier: Earlier | null } {
  const all = ledgerLinesOf(file, noFilter)
  const left = all.slice(0, Math.max(0, all.length - most))
  const last = left.at(-1)
  return {
    lines: all.slice(left.length).map(lineFrom),
    earlier: last
      ? {
          count: left.length,
          throughOn: last.on,
          applied: left.map(appliedIn).reduce(added, nothing),
          balanceCents: balanceAfter(last.entry),
        }
      : null,
  }
}

type Applied = z.infer<typeof appliedSchema>
const nothing: Applied = { interestCents: 0, costsCents: 0, principalCents: 0 }

function added(a: Applied, b: Applied): Applied {
  return {
    interestCents: a.interestCents + b.interestCents,
    costsCents: a.costsCents + b.costsCents,
    principalCents: a.principalCents + b.principalCents,
  }
}

function appliedIn({ entry, kind }: LedgerLine): Applied {
  // What a charge took from an overpayment before it is no payment of its own.
  if (!entry || (kind !== 'payment' && kind !== 'waiver')) return nothing
  const { toInterestCents, toCostsCents, toPrincipalCents } = entry
  return { interestCents: toInterestCents, costsCents: toCostsCents, principalCents: toPrincipalCents }
}

function balanceAfter(entry: LedgerLine['entry']): number {
  return entry ? entry.principalCents + entry.costsCents + entry.interestCents : 0
}

function lineFrom(line: LedgerLine): StatementLine {
  const { on, kind, entry, row, takenBackBy, takesBack } = line
  const amountCents = line.amountCents ?? 0
  const applied = appliedIn(line)
  const paidCents = applied.interestCents + applied.costsCents + applied.principalCents
  const isCharge = (kind === 'judgment' || kind === 'cost') && takenBackBy === null
  // A charge can meet an overpayment, which lowers it at once.
  const used = entry && isCharge ? entry.toInterestCents + entry.toCostsCents + entry.toPrincipalCents : 0
  const cents = isCharge ? amountCents - used : -paidCents
  const balanceCents = balanceAfter(entry)
  return {
    ...{ on, kind, amountCents, cents, applied, balanceCents },
    overCents: kind === 'payment' && takenBackBy === null ? amountCents - paidCents : used,
    sinceCents: balanceCents - balanceAfter(line.before) - cents,
    payment:
      row?.kind === 'payment'
        ? { number: row.number, method: row.method, source: row.source, reference: row.reference }
        : null,
    bucket: row?.kind === 'waiver' ? row.bucket : null,
    takenBack: takenBackBy && { on: takenBackBy.on, why: takenBackBy.why },
    of: takesBack && {
      kind: takesBack.kind,
      number: takesBack.kind === 'payment' ? takesBack.number : null,
      on: takesBack.on,
    },
  }
}

/** The rows of the table: a line for what came up between, and a line for what happened. `hasCosts`: its column is shown. */
export function statementRows(lines: readonly StatementLine[], hasCosts: boolean): Words[][] {
  return lines.flatMap(line => {
    const { interestCents, costsCents, principalCents } = line.applied
    const columns = hasCosts ? [interestCents, costsCents, principalCents] : [interestCents, principalCents]
    return [
      ...(line.sinceCents === 0
        ? []
        : [interestRow(line.on, line.sinceCents, line.balanceCents - line.cents, hasCosts)]),
      [shortDate(line.on), whatWords(line), money(line.cents), ...columns.map(money), money(line.balanceCents)],
    ]
  })
}

/** Interest through a day, a row of its own, so that every amount leads to the balance beside it. */
export function interestRow(on: IsoDate, cents: number, balanceCents: number, hasCosts: boolean): Words[] {
  const what: Words = { en: 'Interest added', es: 'Intereses sumados' }
  const none = money(0)
  return [shortDate(on), what, money(cents), none, ...(hasCosts ? [none] : []), none, money(balanceCents)]
}

function shortDate(on: IsoDate): Words {
  return inBoth(l => formatDate(on, l, 'short'))
}

function money(cents: number): Words {
  return asIs(formatCents(cents))
}

/** "Payment 3, check, no. 1043", and whether it was taken back or was more than was owed. */
function whatWords(line: StatementLine): Words {
  const { kind, payment, bucket, takenBack, of, overCents, amountCents } = line
  return inBoth(l => {
    const said = [lineKindWords[kind][l]]
    if (payment) {
      said[0] = `${lineKindWords.payment[l]} ${payment.number}`
      if (payment.source !== 'voluntary') said.push(lowerFirst(sourceWords[payment.source][l]))
      said.push(lowerFirst(methodWords[payment.method][l]))
      if (payment.reference) said.push(l === 'en' ? `no. ${payment.reference}` : `núm. ${payment.reference}`)
    }
    if (bucket) said.push(bucketWords[bucket][l])
    if (of) {
      const what = `${lowerFirst(lineKindWords[of.kind][l])}${of.number ? ` ${of.number}` : ''}`
      said.push(
        l === 'en' ? `${what} of ${formatDate(of.on, l, 'short')}` : `${what} del ${formatDate(of.on, l, 'short')}`,
      )
    }
    const what = said.join(', ')
    if (takenBack) {
      const [on, why] = [formatDate(takenBack.on, l, 'short'), lowerFirst(reversalWords[takenBack.why][l])]
      return l === 'en'
        ? `${what}: ${formatCents(amountCents)}, taken back on ${on} (${why}), not counted`
        : `${what}: ${formatCents(amountCents)}, anulado el ${on} (${why}), no se cuenta`
    }
    if (overCents === 0) return what
    const over = formatCents(overCents)
    if (kind === 'payment')
      return l === 'en' ? `${what}, and ${over} more than was owed` : `${what}, y ${over} más de lo que se debía`
    return l === 'en'
      ? `${what}, ${formatCents(amountCents)}, of which ${over} was paid before`
      : `${what}, ${formatCents(amountCents)}, de los que ${over} ya estaban pagados`
  })
}

/** "Earlier lines: 41". */
export function earlierRow({ count, throughOn, applied, balanceCents }: Earlier, hasCosts: boolean): Words[] {
  const { interestCents, costsCents, principalCents } = applied
  const columns = hasCosts ? [interestCents, costsCents, principalCents] : [interestCents, principalCents]
  const what = inBoth(l =>
    l === 'en'
      ? `Opening balance: ${plural(count, { one: 'earlier line', other: 'earlier lines' }, l)}, summed up`
      : `Saldo inicial: ${plural(count, { one: 'línea anterior', other: 'líneas anteriores' }, l)}, en suma`,
  )
  return [shortDate(throughOn), what, money(balanceCents), ...columns.map(money), money(balanceCents)]
}
