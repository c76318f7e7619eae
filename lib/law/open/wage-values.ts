// The general case of a state's wage rule in the few numbers the open interface names. What they cannot hold (slices,
// shares of gross pay, heads of family) is in the rule's words, and counts in the calculator.

import type { IsoDate } from '@/lib/shared/civil-date'
import { say } from '@/lib/shared/words'
import type { WageLimit, Wages } from '../collection-types'
import { federalOn } from '../federal'
import type { OpenFactValue } from './fact-shapes'
import { type Asked, usd } from './fact-units'

type Take = WageLimit['take']
type Floor = Pick<OpenFactValue<'wages'>, 'floorMultiple' | 'floorWage' | 'excessPercent' | 'fixedFloorWeeklyUsd'>

/** The numbers of the limits that hold whoever the debtor is and whatever the debt was for. */
export function wagesValue(value: Wages, { on, locale }: Asked): OpenFactValue<'wages'> {
  const general = value.limits.filter(({ when }) => when === undefined).map(({ take }) => take)
  // A state without a limit of its own follows the federal one.
  const takes = general.length > 0 ? general : federalTakes(on)
  return {
    allowed: true,
    percentOfDisposable: percentOf(takes.some(hasShare) ? takes : federalTakes(on)),
    ...(floorOf(takes) ?? floorOf(federalTakes(on)) ?? noFloor),
    rule: say(value.rule, locale),
    process: say(value.process, locale),
    continuous: value.continuous,
    durationDays: value.durationDays,
    headOfHousehold: value.headOfHousehold && say(value.headOfHousehold, locale),
  }
}

const noFloor: Floor = { floorMultiple: null, floorWage: null, excessPercent: null, fixedFloorWeeklyUsd: null }

function federalTakes(on: IsoDate): Take[] {
  const cap = federalOn('wageGarnishmentCap', on)
  if (cap.kind !== 'value') return []
  return [
    { kind: 'percent', of: 'disposable', percent: cap.value.percent },
    { kind: 'excess', floor: { kind: 'min-wage', hours: cap.value.floorHours, wage: 'federal' }, percent: 100 },
  ]
}

/** Whether a limit is a share of pay, of whatever kind: without one the federal share is what holds. */
function hasShare(take: Take): boolean {
  return take.kind === 'excess' ? take.percent < 100 : take.kind !== 'nothing'
}

/** The least share of disposable pay; of levels, the highest. */
function percentOf(takes: Take[]): number | null {
  const percents = takes.flatMap(take => {
    if (take.kind === 'percent' && take.of === 'disposable') return [take.percent]
    return take.kind === 'by-level' ? [Math.max(...take.levels.map(({ percent }) => percent))] : []
  })
  return percents.length > 0 ? Math.min(...percents) : null
}

/** What is left alone a week, and the share that may be taken above it; null when no limit has a floor. */
function floorOf(takes: Take[]): Floor | null {
  for (const take of takes) {
    if (take.kind === 'excess' && take.floor.kind === 'min-wage') {
      const { hours, wage } = take.floor
      return { ...noFloor, floorMultiple: hours, floorWage: wage, excessPercent: take.percent }
    }
    if (take.kind === 'excess' && take.floor.kind === 'amount')
      return { ...noFloor, excessPercent: take.percent, fixedFloorWeeklyUsd: usd(take.floor.weeklyCents) }
    if (take.kind === 'by-level') {
      const hours = take.levels.find(({ percent }) => percent === 0)?.upToHours ?? null
      return { ...noFloor, floorMultiple: hours, floorWage: take.wage, excessPercent: 100 }
    }
    if (take.kind === 'graduated') return { ...noFloor, excessPercent: 100 }
  }
  return null
}
