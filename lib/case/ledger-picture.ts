// The balance of a case over time, as a picture: what is owed in its parts, and what has come in.

import type { LedgerEntry } from '@/lib/law/ledger'
import { daysBetween, formatDate, type IsoDate, laterOf } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import type { BalancePicture } from '@/lib/shared/shown'
import { inBoth, type Words } from '@/lib/shared/words'
import type { KnownBalance } from './balance'
import { oncePerFile } from './case-file'

type Point = BalancePicture['points'][number]

/** More steps than this a phone cannot show, and nobody reads a longer table. */
const mostPoints = 48
/** With two points a line: just before it, and after it. */
const mostLinesWhole = (mostPoints - 2) / 2

/** null where there is nothing to draw: no balance is known, or the judgment is of today. */
export const ledgerPictureOf = oncePerFile(({ balance }) => (balance.kind === 'balance' ? draw(balance) : null))

function draw({ ledger, on, accruedCents, paidCents }: KnownBalance): BalancePicture | null {
  const counted = ledger.entries.filter(({ isReversed }) => !isReversed)
  const first = counted[0]
  if (!first || first.on >= on) return null
  const points = counted.length <= mostLinesWhole ? whole(counted) : sampled(counted, on)
  const { principalCents, costsCents, interestCents, payoffCents } = ledger
  points.push({ on, principalCents, costsCents, interestCents, paidCents })
  return {
    kind: 'balance',
    caption: { en: 'What was owed over time', es: 'Lo que se debía a lo largo del tiempo' },
    said: saidWords({ firstOn: first.on, beganCents: first.amountCents, on, accruedCents, paidCents, payoffCents }),
    points,
  }
}

/** Every line as a step: just before it and after it. */
function whole(entries: readonly LedgerEntry[]): Point[] {
  let paidCents = 0
  const from = entries[0]?.on
  return entries.flatMap(entry => {
    const before = { ...justBefore(entry), paidCents }
    if (entry.kind === 'payment') paidCents += entry.amountCents
    const after = { ...afterIt(entry), paidCents }
    // What is dated before entry counts at entry.
    const on = laterOf(entry.on, from ?? entry.on)
    return entry.kind === 'judgment'
      ? [{ ...after, on }]
      : [
          { ...before, on },
          { ...after, on },
        ]
  })
}

/** The first line, and the last one of each of many stretches of time: the ends are as they were. */
function sampled(entries: readonly LedgerEntry[], on: IsoDate): Point[] {
  const firstOn = entries[0]?.on ?? on
  const days = Math.max(1, daysBetween(firstOn, on))
  const stretches = mostPoints - 3
  const points: Point[] = []
  let [paidCents, stretch] = [0, -1]
  let last = { on: firstOn, day: 0 }
  for (const entry of entries) {
    if (entry.kind === 'payment') paidCents += entry.amountCents
    const on = laterOf(entry.on, firstOn)
    // A long book has many lines of one day, and counting days costs.
    if (on !== last.on) last = { on, day: daysBetween(firstOn, on) }
    const its = entry.kind === 'judgment' ? -1 : Math.floor((last.day / days) * stretches)
    const point = { ...afterIt(entry), on, paidCents }
    if (its === stretch && points.length > 1) points[points.length - 1] = point
    else points.push(point)
    stretch = its
  }
  return points
}

function afterIt({ on, principalCents, costsCents, interestCents }: LedgerEntry) {
  return { on, principalCents, costsCents, interestCents }
}

function justBefore(entry: LedgerEntry) {
  const { on, kind, amountCents, rolledIn } = entry
  return {
    on,
    principalCents:
      entry.principalCents + entry.toPrincipalCents - (rolledIn ? rolledIn.interestCents + rolledIn.costsCents : 0),
    costsCents:
      entry.costsCents + entry.toCostsCents + (rolledIn?.costsCents ?? 0) - (kind === 'cost' ? amountCents : 0),
    interestCents: entry.interestCents + entry.toInterestCents + (rolledIn?.interestCents ?? 0),
  }
}

function saidWords(from: {
  firstOn: IsoDate
  beganCents: Cents
  on: IsoDate
  accruedCents: Cents
  paidCents: Cents
  payoffCents: Cents
}): Words {
  const { beganCents, accruedCents, paidCents, payoffCents } = from
  const [began, grew, paid, now] = [beganCents, accruedCents, paidCents, payoffCents].map(cents => formatCents(cents))
  return inBoth(locale => {
    const [first, last] = [formatDate(from.firstOn, locale), formatDate(from.on, locale)]
    return locale === 'en'
      ? `It began at ${began} on ${first}. Since then ${grew} of interest came up and ${paid} was received. On ${last}, ${now} is owed.`
      : `Empezó en ${began} el ${first}. Desde entonces se generaron ${grew} de intereses y se recibieron ${paid}. El ${last} se deben ${now}.`
  })
}
