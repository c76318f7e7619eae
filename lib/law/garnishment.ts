// The most one ordinary creditor may take from one pay. Every limit of the state that holds is worked out, the federal
// cap is always among them, and the least governs. 15 U.S.C. § 1673; 29 C.F.R. § 870.10; the state's own sections.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { PayPeriod, WageCondition, WageLimit, Wages } from './collection-types'
import { federalOn } from './federal'
import type { WageGarnishmentCap } from './federal-types'
import { checkWithClerk, needsGross, onlyIfWaived, unknownsThatMatter } from './garnishment-warnings'
import {
  dependentsStep,
  federalName,
  federalStep,
  limitStep,
  noneName,
  othersStep,
  payStep,
  ruleStep,
  totalStep,
} from './garnishment-words'
import type { Citation, DebtKind, Jurisdiction } from './types'
import { type Found, factOn, isUncertain } from './value-on'
import { inPeriod, isAtMostWeekly, type MeasuredPay, measure, percentOf } from './wage-limits'
import type { Working } from './working'

/**
 * One pay. `disposableCents`: after the deductions the law requires. `othersFirstCents`: what orders that come first
 * (support, an earlier creditor) take from the same pay. `localHourlyCents`: a higher minimum wage of the city or
 * county, where the state's rule counts it. What is left out counts as unknown, and a warning says where it matters.
 */
export type Pay = {
  on: IsoDate
  period: PayPeriod
  disposableCents: Cents
  grossCents?: Cents
  headOfFamily?: boolean
  dependents?: number
  debtKind?: DebtKind
  othersFirstCents?: Cents
  localHourlyCents?: Cents
}

/** One limit, with what it lets be taken once dependents and others who come first are off. */
export type NamedLimit = { id: string; name: Words; amountCents: Cents; cite: Citation; uncertain: boolean }

/**
 * `none`: the law lets an ordinary creditor take nothing. `governs`: the id of the least limit; `federal` is the federal
 * cap. `rule`: all of the state's rule in words, also what no formula here knows.
 */
export type Garnishment =
  | {
      kind: 'value' | 'none'
      garnishableCents: Cents
      keptCents: Cents
      governs: string
      limits: NamedLimit[]
      rule: Words | null
      working: Working
      warnings: Words[]
      /** A limit counts on gross pay, which was not given: the true amount may be less. */
      isGrossMissing: boolean
      /** The amount holds only after a waiver in a writing of its own; without one nothing may be taken. */
      isOnlyIfWaived: boolean
    }
  | { kind: 'not-covered'; why: Words }

/** The most one ordinary creditor may take from a pay in a state. */
export function garnishableFrom(state: Jurisdiction, pay: Pay): Garnishment {
  const wages = factOn(state, 'wages', pay.on)
  if (wages.kind === 'not-covered') return wages
  const cap = federalOn('wageGarnishmentCap', pay.on)
  const wage = federalOn('federalMinimumWage', pay.on)
  if (cap.kind === 'not-covered') return cap
  if (wage.kind === 'not-covered') return wage
  if (cap.kind === 'none' || wage.kind === 'none') return { kind: 'not-covered', why: noFederalLimit }
  const stateWage = factOn(state, 'minimumWage', pay.on)
  if (stateWage.kind === 'not-covered' && wages.kind === 'value' && countsStateWage(wages.value)) return stateWage
  const measured = measuredPay(pay, cap.value, wage.value.hourlyCents, stateWage)
  const base = baseOf(measured, cap.value, cap.entry.cite, pay)
  if (wages.kind === 'none') {
    const none = { id: 'no-garnishment', name: noneName, amountCents: 0, cite: wages.entry.cite }
    const uncertain = isUncertain(wages.entry)
    const warnings = uncertain ? [checkWithClerk] : []
    return settle('none', pay, [{ ...none, uncertain }], base, wages.entry.note ?? null, warnings)
  }
  return withStateLimits(wages, measured, base, pay, stateWage)
}

type Base = { federal: NamedLimit; working: Working; others: Working }

function withStateLimits(
  wages: Extract<Found<Wages>, { kind: 'value' }>,
  measured: MeasuredPay,
  base: Base,
  pay: Pay,
  stateWage: Found<{ hourlyCents: Cents }>,
): Garnishment {
  const { value, entry } = wages
  const uncertain =
    isUncertain(entry) || (stateWage.kind === 'value' && isUncertain(stateWage.entry) && countsStateWage(value))
  const less = lessForDependents(value, measured, pay)
  const limits: NamedLimit[] = []
  const working: Working = [ruleStep(value.rule, entry.cite, uncertain)]
  const warnings: Words[] = uncertain ? [checkWithClerk] : []
  let [isGrossMissing, needsWaiver] = [false, false]
  for (const limit of value.limits) {
    const holds = isMetBy(limit.when, pay, measured)
    if (holds === false) continue
    const amount = holds === true ? measure(limit.take, measured) : null
    if (amount === null) {
      isGrossMissing = true
      warnings.push(needsGross(limit.label))
      continue
    }
    needsWaiver ||= limit.onlyIfWaived ?? false
    const cite = limit.section ? { section: limit.section, source: entry.cite.source } : entry.cite
    const off = less + (limit.perOrder ? 0 : (pay.othersFirstCents ?? 0))
    const atMost = Math.min(amount.amountCents, pay.disposableCents)
    const id = `state-${limits.length + 1}`
    limits.push({ id, name: limit.label, amountCents: Math.max(0, atMost - off), cite, uncertain })
    working.push(limitStep(limit, measured, amount, cite, uncertain))
  }
  // Where the state only follows the federal cap, what dependents keep comes off that.
  if (less > 0 && limits.length === 0)
    limits.push({ ...base.federal, id: 'state-1', amountCents: Math.max(0, base.federal.amountCents - less) })
  if (less > 0)
    working.push(dependentsStep(pay.dependents ?? 0, value.lessPerDependentWeeklyCents ?? 0, less, entry.cite))
  warnings.push(...unknownsThatMatter(value, pay))
  if (value.caution) warnings.push(value.caution)
  const steps = [...base.working, ...working]
  const settled = settle('value', pay, limits, { ...base, working: steps }, value.rule, warnings)
  const isOnlyIfWaived = needsWaiver && settled.garnishableCents > 0
  return {
    ...settled,
    ...(isOnlyIfWaived && { warnings: [onlyIfWaived, ...warnings] }),
    ...{ isGrossMissing, isOnlyIfWaived },
  }
}

/** Puts the federal cap last, so that among equals the state's own limit is named. */
function settle(
  kind: 'value' | 'none',
  pay: Pay,
  stateLimits: NamedLimit[],
  base: Base,
  rule: Words | null,
  warnings: Words[],
): Exclude<Garnishment, { kind: 'not-covered' }> {
  const limits = [...stateLimits, base.federal]
  const least = limits.reduce((a, b) => (b.amountCents < a.amountCents ? b : a))
  const garnishableCents = least.amountCents
  const keptCents = Math.max(0, pay.disposableCents - (pay.othersFirstCents ?? 0) - garnishableCents)
  const working = [...base.working, ...base.others, totalStep(garnishableCents, keptCents, least.name)]
  const known = { isGrossMissing: false, isOnlyIfWaived: false }
  return { kind, garnishableCents, keptCents, governs: least.id, limits, rule, working, warnings, ...known }
}

function measuredPay(
  pay: Pay,
  cap: WageGarnishmentCap,
  federal: Cents,
  stateWage: Found<{ hourlyCents: Cents }>,
): MeasuredPay {
  // A state without a minimum wage of its own counts with the federal one.
  const state = stateWage.kind === 'value' ? stateWage.value.hourlyCents : federal
  return {
    period: pay.period,
    weeksIn: cap.weeksIn,
    disposableCents: pay.disposableCents,
    grossCents: pay.grossCents ?? null,
    hourlyCents: { federal, state, greater: Math.max(federal, state), local: pay.localHourlyCents ?? 0 },
  }
}

/** The federal cap of this pay and the steps that come first. It is for all orders together (15 U.S.C. § 1673(a)). */
function baseOf(measured: MeasuredPay, cap: WageGarnishmentCap, cite: Citation, pay: Pay): Base {
  const share = { amountCents: percentOf(measured.disposableCents, cap.percent) }
  const floor = { kind: 'min-wage' as const, hours: cap.floorHours, wage: 'federal' as const }
  const excess = measure({ kind: 'excess', floor, percent: 100 }, measured) ?? { amountCents: 0 }
  const others = pay.othersFirstCents ?? 0
  return {
    federal: {
      id: 'federal',
      name: federalName(cap),
      amountCents: Math.max(0, Math.min(share.amountCents, excess.amountCents) - others),
      cite,
      uncertain: false,
    },
    working: [payStep(measured, cite), federalStep(cap, measured, share, excess, cite)],
    others: others > 0 ? [othersStep(others, cite)] : [],
  }
}

/** `unknown`: the condition is on gross pay, which was not given; gross is never less than disposable pay. */
function isMetBy(when: WageCondition | undefined, pay: Pay, measured: MeasuredPay): boolean | 'unknown' {
  if (!when) return true
  const debtKind = pay.debtKind ?? 'other'
  if (when.debtKinds && !when.debtKinds.includes(debtKind)) return false
  if (when.notDebtKinds?.includes(debtKind)) return false
  if (when.headOfFamily !== undefined && when.headOfFamily !== (pay.headOfFamily ?? false)) return false
  if (when.grossAtMostWeeklyCents === undefined) return true
  const isAtMost = (cents: Cents): boolean =>
    isAtMostWeekly(cents, when.grossAtMostWeeklyCents ?? 0, measured.period, measured.weeksIn)
  if (measured.grossCents !== null) return isAtMost(measured.grossCents)
  return isAtMost(measured.disposableCents) ? 'unknown' : false
}

function lessForDependents(wages: Wages, measured: MeasuredPay, pay: Pay): Cents {
  const weekly = (wages.lessPerDependentWeeklyCents ?? 0) * (pay.dependents ?? 0)
  return inPeriod(weekly, measured.period, measured.weeksIn)
}

function countsStateWage({ limits }: Wages): boolean {
  return limits.some(({ take }: WageLimit) => {
    if (take.kind === 'by-level') return take.wage !== 'federal'
    return take.kind === 'excess' && take.floor.kind === 'min-wage' && take.floor.wage !== 'federal'
  })
}

const noFederalLimit: Words = {
  en: 'We have not checked the federal limit on wages for that date. Ask the court clerk.',
  es: 'No hemos verificado el límite federal del embargo de salario para esa fecha. Pregunte en la secretaría del tribunal.',
}
