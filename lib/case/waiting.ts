// Wait and watch: when nothing can be taken now, the days to look again, to renew by, and what interest does meanwhile.

import { isCourtDay, nearestCourtDay } from '@/lib/law/court-days'
import type { Deadline } from '@/lib/law/deadline'
import { addMonths, addYears, formatDate, type IsoDate, yearOf } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import { owedOn } from './balance'
import { type CaseFile, owedIn } from './case-file'
import { costsIn } from './costs'
import { isNothingOwed } from './standing-paid'

/** `check`: look again whether there is something to collect. `prepare-renewal`: start on the papers. */
export type WatchEvent = {
  /** `check-2027`: stays the same however often it is worked out. */
  id: string
  kind: 'check' | 'prepare-renewal'
  on: IsoDate
  label: Words
}

/** What is owed on a day to come if nothing is paid; null: it cannot be worked out. */
export type BalanceThen = { on: IsoDate; cents: Cents | null }

/**
 * A plan for waiting. `checks`: a day each year, on the day of entry, until the judgment ends or for some years where the
 * law sets no end. `end`, `renewFrom`, `renewBy`, `lienEnds`: as the law gives them. `hasEnded`: the judgment's own life
 * is over, as far as is known. `nothingOwed`: it is paid.
 */
export type Waiting = {
  today: IsoDate
  nothingOwed: boolean
  hasEnded: boolean
  checks: IsoDate[]
  end: Deadline
  renewFrom: Deadline
  renewBy: Deadline
  lienEnds: Deadline
  /** The last day the court is open to renew; null where no day is known. */
  renewOpenOn: IsoDate | null
  /** When to start on a renewal still to come; today at the earliest. */
  prepareOn: IsoDate | null
  now: BalanceThen
  inAYear: BalanceThen
  /** The last day to renew, or the end where it cannot be renewed; null where neither has a day to come. */
  atTheEnd: BalanceThen | null
}

/** Where the law we read sets no end to the judgment, so many years of checks are listed. */
const mostYears = 10

/** The plan; null until the state and the date of entry are known. */
export function waitingOf(file: CaseFile): Waiting | null {
  const { deadlines, facts, today } = file
  if (!deadlines || !facts.enteredOn) return null
  const { expiresOn: end, renewFrom, renewBy, lienDiesOn } = deadlines
  const hasEnded = end.kind === 'date' && end.on < today
  const lastOn = end.kind === 'date' ? end.on : addYears(today, mostYears)
  const nothingOwed = isNothingOwed(file)
  const isOver = hasEnded || nothingOwed
  const horizonOn = isOver ? null : (ahead(renewBy, today) ?? ahead(end, today))
  const then = (on: IsoDate): BalanceThen => ({ on, cents: owedOn(file.facts, on) })
  return {
    today,
    nothingOwed,
    hasEnded,
    checks: isOver ? [] : checksBetween(facts.enteredOn, today, lastOn),
    end,
    renewFrom,
    renewBy,
    lienEnds: lienDiesOn,
    renewOpenOn: lastOpenDay(file, renewBy),
    prepareOn: isOver ? null : prepareOn(renewFrom, renewBy, costsIn(file).renewLeadMonths, today),
    now: { on: today, cents: owedIn(file) },
    inAYear: then(addYears(today, 1)),
    atTheEnd: horizonOn && then(horizonOn),
  }
}

/** What the timeline shows of waiting: the creditor's yearly checks, and the day to start on a renewal. */
export function watchEventsOf(file: CaseFile): WatchEvent[] {
  const waiting = file.facts.side === 'creditor' ? waitingOf(file) : null
  if (!waiting) return []
  const { prepareOn: prepare, checks, renewOpenOn } = waiting
  const events: WatchEvent[] = checks.map(on => ({ id: `check-${yearOf(on)}`, kind: 'check', on, label: checkAgain }))
  if (prepare && renewOpenOn)
    events.push({ id: 'prepare-renewal', kind: 'prepare-renewal', on: prepare, label: prepareWords(renewOpenOn) })
  return events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

const checkAgain: Words = {
  en: 'Look again: is there something to collect now?',
  es: 'Vuelva a mirar: ¿ahora hay algo que cobrar?',
}

/** Papers are filed while the court is open. */
function lastOpenDay({ state }: CaseFile, renewBy: Deadline): IsoDate | null {
  if (renewBy.kind !== 'date') return null
  return !state || isCourtDay(renewBy.on, state.code) ? renewBy.on : nearestCourtDay(renewBy.on, state.code, -1)
}

function prepareWords(on: IsoDate): Words {
  return inBoth(locale =>
    locale === 'en'
      ? `Start on the renewal, due by ${formatDate(on, locale)}`
      : `Empiece la renovación, que vence el ${formatDate(on, locale)}`,
  )
}

/** The yearly days of the judgment after today and before its last day. Counted from entry, so that they stay the same. */
function checksBetween(enteredOn: IsoDate, today: IsoDate, lastOn: IsoDate): IsoDate[] {
  const checks: IsoDate[] = []
  const from = Math.max(1, yearOf(today) - yearOf(enteredOn))
  for (let years = from; addYears(enteredOn, years) < lastOn; years++) {
    const on = addYears(enteredOn, years)
    if (on > today) checks.push(on)
  }
  return checks
}

/** The day renewal opens, or some months before its last day where the law sets no first day. Never in the past. */
function prepareOn(renewFrom: Deadline, renewBy: Deadline, leadMonths: number, today: IsoDate): IsoDate | null {
  if (renewBy.kind !== 'date' || renewBy.on < today) return null
  const on = renewFrom.kind === 'date' ? renewFrom.on : addMonths(renewBy.on, -leadMonths)
  return on < today ? today : on
}

function ahead(deadline: Deadline, today: IsoDate): IsoDate | null {
  return deadline.kind === 'date' && deadline.on > today ? deadline.on : null
}

/** What is owed on each of some days if nothing more is paid. Days whose balance is not known are left out. */
export function balancesOn(file: CaseFile, days: readonly IsoDate[]): { on: IsoDate; cents: Cents }[] {
  return days.flatMap(on => {
    const cents = owedOn(file.facts, on)
    return cents === null ? [] : [{ on, cents }]
  })
}
