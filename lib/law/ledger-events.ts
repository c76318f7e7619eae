// The events of a ledger, the order they count in, and which of them a reversal has taken back.

import { type IsoDate, laterOf } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Bucket } from './balance'

/** Something that changed what is owed. `reversal` takes back a payment, cost, waiver or reversal, never a judgment. */
export type LedgerEvent = { id: string; on: IsoDate } & (
  | { kind: 'judgment'; principalCents: Cents; costsCents: Cents; interestCents: Cents }
  | { kind: 'cost'; amountCents: Cents }
  | { kind: 'payment'; amountCents: Cents }
  | { kind: 'reversal'; of: string }
  | { kind: 'waiver'; amountCents: Cents; from: Bucket }
)

/** An event with the day it counts on: its own, or the day of entry when it is dated before. */
export type CountedEvent = { event: LedgerEvent; countsOn: IsoDate }

const sameDayOrder: Record<LedgerEvent['kind'], number> = { judgment: 0, cost: 1, waiver: 2, reversal: 3, payment: 4 }

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Through `on`, in the order of time; on one day by kind, then by own date, then by id, so recording order is nothing. */
export function inOrder(
  events: readonly LedgerEvent[],
  on: IsoDate,
): { counted: CountedEvent[]; enteredOn: IsoDate | null } {
  let enteredOn: IsoDate | null = null
  for (const event of events)
    if (event.kind === 'judgment' && (enteredOn === null || event.on < enteredOn)) enteredOn = event.on
  const counted: CountedEvent[] = []
  for (const event of events) {
    const countsOn = enteredOn === null ? event.on : laterOf(event.on, enteredOn)
    if (countsOn <= on) counted.push({ event, countsOn })
  }
  counted.sort(
    (a, b) =>
      compareText(a.countsOn, b.countsOn) ||
      sameDayOrder[a.event.kind] - sameDayOrder[b.event.kind] ||
      compareText(a.event.on, b.event.on) ||
      compareText(a.event.id, b.event.id),
  )
  return { counted, enteredOn }
}

/**
 * The ids of the events that no longer count. A reversal that is itself reversed takes nothing back, so each is
 * decided only after every reversal of it; reversals of each other in a ring take nothing back.
 */
export function reversedIn(counted: readonly CountedEvent[]): Set<string> {
  const targetOf = new Map<string, string>()
  const undecided = new Map<string, number>()
  for (const { event } of counted) {
    if (event.kind !== 'reversal') continue
    targetOf.set(event.id, event.of)
    undecided.set(event.of, (undecided.get(event.of) ?? 0) + 1)
  }
  const judgments = new Set(counted.filter(({ event }) => event.kind === 'judgment').map(({ event }) => event.id))
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
