// The events of a ledger, the order they count in, and which of them a reversal has taken back.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { dayNumber } from './accrual'
import type { Bucket } from './balance'

/**
 * Something that changed what is owed. `reversal` takes back a payment, cost, waiver, renewal or reversal, never a
 * judgment. `renewal`: where the law says so (`rollsInterestIn`), what is unpaid of interest and costs at the end of that
 * day becomes principal and earns interest from the next day on; elsewhere the row is only shown.
 */
export type LedgerEvent = { id: string; on: IsoDate } & (
  | { kind: 'judgment'; principalCents: Cents; costsCents: Cents; interestCents: Cents }
  | { kind: 'cost'; amountCents: Cents }
  | { kind: 'payment'; amountCents: Cents }
  | { kind: 'reversal'; of: string }
  | { kind: 'waiver'; amountCents: Cents; from: Bucket }
  | { kind: 'renewal'; rollsInterestIn: boolean }
)

/** A renewal comes last: its filing fee, and what is paid or waived that day, count before what is left rolls in. */
const sameDayOrder: Record<LedgerEvent['kind'], number> = {
  judgment: 0,
  cost: 1,
  waiver: 2,
  reversal: 3,
  payment: 4,
  renewal: 5,
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** The events that count on one day (a day number), in their order. */
export type CountedDay = { day: number; events: LedgerEvent[] }

function compareWithinDay(a: LedgerEvent, b: LedgerEvent): number {
  return sameDayOrder[a.kind] - sameDayOrder[b.kind] || compareText(a.on, b.on) || compareText(a.id, b.id)
}

/**
 * The days through `on`, in the order of time; on one day by kind, then by own date, then by id, so recording order is
 * nothing. An event counts on its own day, or on the day of entry when it is dated before. There are far fewer days than a
 * long ledger has events, so only the days are sorted as a whole.
 */
export function inOrder(
  events: readonly LedgerEvent[],
  on: IsoDate,
): { days: CountedDay[]; enteredOn: IsoDate | null } {
  let enteredOn: IsoDate | null = null
  for (const event of events)
    if (event.kind === 'judgment' && (enteredOn === null || event.on < enteredOn)) enteredOn = event.on
  const [firstDay, lastDay] = [enteredOn === null ? Number.NEGATIVE_INFINITY : dayNumber(enteredOn), dayNumber(on)]
  const byDay = new Map<number, LedgerEvent[]>()
  for (const event of events) {
    const day = Math.max(dayNumber(event.on), firstDay)
    if (day > lastDay) continue
    const sameDay = byDay.get(day)
    if (sameDay) sameDay.push(event)
    else byDay.set(day, [event])
  }
  const days = Array.from(byDay, ([day, found]) => ({ day, events: found.sort(compareWithinDay) }))
  return { days: days.sort((a, b) => a.day - b.day), enteredOn }
}

/**
 * The ids of the events that no longer count. A reversal that is itself reversed takes nothing back, so each is
 * decided only after every reversal of it; reversals of each other in a ring take nothing back.
 */
export function reversedIn(counted: readonly LedgerEvent[]): Set<string> {
  const targetOf = new Map<string, string>()
  const undecided = new Map<string, number>()
  for (const event of counted) {
    if (event.kind !== 'reversal') continue
    targetOf.set(event.id, event.of)
    undecided.set(event.of, (undecided.get(event.of) ?? 0) + 1)
  }
  const judgments = new Set(counted.filter(({ kind }) => kind === 'judgment').map(({ id }) => id))
  const reversed = new Set<string>()
  const ready = [...targetOf.keys()].filter(id => !undecided.has(id))
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    const target = targetOf.get(id)
    if (target === undefined) continue
    if (!reversed.has(id) && !judgments.has(target)) reversed.add(target)
    const left = (undecided.get(target) ?? 1) - 1
    undecided.set(target, left)
    if (left === 0 && targetOf.has(target)) ready.push(target)
  }
  return reversed
}
