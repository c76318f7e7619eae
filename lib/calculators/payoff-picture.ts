// The balance of a judgment over time, from its entry to the day asked for.

import type { LedgerEntry } from '@/lib/law/ledger'
import { type Payoff, type PayoffAsked, payoffOf } from '@/lib/law/payoff'
import { addDays, addYears, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import type { BalancePicture } from '@/lib/shared/shown'
import { inBoth, listOf, type Words } from '@/lib/shared/words'

export type FoundPayoff = Extract<Payoff, { kind: 'value' }>

type Point = BalancePicture['points'][number]

/**
 * Interest grows along a straight line but for a few days: events, changes of the rate, and anniversaries where it
 * compounds. A point at each draws the balance as it was. null when the judgment is of the very day.
 */
export function payoffPicture(asked: PayoffAsked, found: FoundPayoff): BalancePicture | null {
  const { enteredOn, on } = asked
  if (on <= enteredOn || found.entries.length === 0) return null
  const between = bendsOf(asked, found).map(day => pointOn(asked, day))
  const points = [
    ...found.entries.flatMap(entry => pointsOf(entry, enteredOn)),
    ...between.filter(point => point !== null),
    { on, principalCents: found.principalCents, costsCents: found.costsCents, interestCents: found.interestCents },
  ]
  return {
    kind: 'balance',
    caption: { en: 'What was owed over time', es: 'Lo que se debía a lo largo del tiempo' },
    said: saidOf(found, enteredOn),
    // Sorting keeps the order of what stands on one day: before an event, then after it.
    points: points.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  }
}

function saidOf({ on, entries, paidCents, accruedCents, payoffCents }: FoundPayoff, enteredOn: IsoDate): Words {
  const sum = (kind: LedgerEntry['kind']) =>
    entries.reduce((total, entry) => (entry.kind === kind ? total + entry.amountCents : total), 0)
  const costsCents = sum('cost')
  return inBoth(locale => {
    const amounts = [sum('judgment'), costsCents, accruedCents, paidCents, payoffCents]
    const [began, costs, grew, paid, now] = amounts.map(cents => formatCents(cents))
    const [first, last] = [formatDate(enteredOn, locale), formatDate(on, locale)]
    const changes =
      locale === 'en'
        ? [
            `interest added ${grew}`,
            ...(costsCents > 0 ? [`costs added ${costs}`] : []),
            ...(paidCents > 0 ? [`payments took off ${paid}`] : []),
          ]
        : [
            `los intereses sumaron ${grew}`,
            ...(costsCents > 0 ? [`las costas sumaron ${costs}`] : []),
            ...(paidCents > 0 ? [`los pagos restaron ${paid}`] : []),
          ]
    return locale === 'en'
      ? `It began at ${began} on ${first}. Since then ${listOf(changes, 'en')}. On ${last}, ${now} is owed.`
      : `Empezó en ${began} el ${first}. Desde entonces, ${listOf(changes, 'es')}. El ${last} se deben ${now}.`
  })
}

/** Just before an event, and after it. */
function pointsOf(entry: LedgerEntry, enteredOn: IsoDate): Point[] {
  const { principalCents, costsCents, interestCents, toPrincipalCents, toCostsCents, toInterestCents } = entry
  const after = { on: entry.on < enteredOn ? enteredOn : entry.on, principalCents, costsCents, interestCents }
  if (entry.kind !== 'payment' && entry.kind !== 'cost') return [after]
  const before = {
    on: after.on,
    principalCents: principalCents + toPrincipalCents,
    costsCents: costsCents + toCostsCents - (entry.kind === 'cost' ? entry.amountCents : 0),
    interestCents: interestCents + toInterestCents,
  }
  return [before, after]
}

/** More bends than this are not to be seen. */
const mostBends = 60

/** The days between events on which the line may bend. A rate counts from its day on, so the line bends the day before. */
function bendsOf({ enteredOn, on }: PayoffAsked, { rates, entries }: FoundPayoff): IsoDate[] {
  const days = new Set<IsoDate>(rates.slice(1).map(({ from }) => addDays(from, -1)))
  for (let years = 1, day = addYears(enteredOn, 1); day < on; years++, day = addYears(enteredOn, years)) days.add(day)
  const known = new Set(entries.map(entry => entry.on))
  const bends = [...days].filter(day => day > enteredOn && day < on && !known.has(day)).sort()
  const each = Math.ceil(bends.length / mostBends)
  return bends.filter((_, index) => index % each === 0)
}

function pointOn(asked: PayoffAsked, on: IsoDate): Point | null {
  const found = payoffOf({ ...asked, on })
  if (found.kind !== 'value') return null
  const { principalCents, costsCents, interestCents } = found
  return { on, principalCents, costsCents, interestCents }
}
