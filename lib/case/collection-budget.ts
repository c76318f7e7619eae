// What collecting costs: planned, spent, what a court may add to the judgment, and when it stops being worth it.

import { type CostKind, costKinds } from '@/lib/interview/cost-kinds'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { PlannedCost, SpentCost } from './costs'

/**
 * `owedCents`: what is owed on the day; null: not known. `expectedNetCents`: what collecting is still expected to bring
 * after the costs to come, where someone worked it out; may be below zero. `nearPercent`: the part of the ceiling from
 * which it is near.
 */
export type CollectionBudgetAsked = {
  planned: readonly PlannedCost[]
  spent: readonly SpentCost[]
  ceilingCents: Cents | null
  owedCents: Cents | null
  expectedNetCents?: Cents | null
  nearPercent: number
  on: IsoDate
}

/** One line. `mayAddCents` and `unsureCents` are parts of `spentCents`: what the court may add, and what nobody knows. */
export type BudgetLine = {
  kind: CostKind
  plannedCents: Cents | null
  isAssumed: boolean
  spentCents: Cents
  mayAddCents: Cents
  unsureCents: Cents
}

/**
 * `near-ceiling`: from the near part of the ceiling up to all of it. `over-ceiling`: beyond it. `plan-over-ceiling`: what
 * is planned would go beyond it. `upside-down`: more is spent than can be expected back. `plan-upside-down`: the plan
 * would come to that.
 */
export type BudgetWarning = 'near-ceiling' | 'over-ceiling' | 'plan-over-ceiling' | 'upside-down' | 'plan-upside-down'

/** `comingCents`: planned and not spent yet; `inAllCents`: spent and coming. `backCents`: what can be expected back at
 *  most; null: not known. `isBackExpected`: that is an estimate, below what is owed. `leftCents`: to the ceiling; below zero when it is passed. */
export type CollectionBudget = {
  lines: BudgetLine[]
  /** What was paid, the newest first. */
  spent: SpentCost[]
  plannedCents: Cents
  spentCents: Cents
  mayAddCents: Cents
  unsureCents: Cents
  comingCents: Cents
  inAllCents: Cents
  ceilingCents: Cents | null
  leftCents: Cents | null
  backCents: Cents | null
  isBackExpected: boolean
  /** Lines left blank: they count nothing. */
  unknown: CostKind[]
  warnings: BudgetWarning[]
}

/** Adds up the costs of collecting. What is dated after the day is not counted; several plans of one line are added. */
export function collectionBudgetOf(asked: CollectionBudgetAsked): CollectionBudget {
  const spent = asked.spent.filter(cost => cost.on <= asked.on).sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  const lines = costKinds.map(kind => lineOf(kind, asked.planned, spent))
  const of = (pick: (line: BudgetLine) => Cents): Cents => lines.reduce((sum, line) => sum + pick(line), 0)
  const spentCents = of(line => line.spentCents)
  const comingCents = of(line => Math.max(0, (line.plannedCents ?? 0) - line.spentCents))
  const sums = {
    spentCents,
    comingCents,
    inAllCents: spentCents + comingCents,
    ceilingCents: asked.ceilingCents,
    backCents: backFrom(asked.owedCents, asked.expectedNetCents ?? null),
  }
  return {
    ...sums,
    lines,
    spent,
    plannedCents: of(line => line.plannedCents ?? 0),
    mayAddCents: of(line => line.mayAddCents),
    unsureCents: of(line => line.unsureCents),
    leftCents: asked.ceilingCents === null ? null : asked.ceilingCents - spentCents,
    isBackExpected: sums.backCents !== null && sums.backCents !== asked.owedCents,
    unknown: lines.filter(line => line.plannedCents === null && line.spentCents === 0).map(line => line.kind),
    warnings: warningsFor({ ...sums, owedCents: asked.owedCents, nearPercent: asked.nearPercent }),
  }
}

function lineOf(kind: CostKind, planned: readonly PlannedCost[], spent: readonly SpentCost[]): BudgetLine {
  const plans = planned.filter(plan => plan.kind === kind)
  const paid = spent.filter(cost => cost.kind === kind)
  const known = plans.flatMap(plan => (plan.cents === null ? [] : [plan.cents]))
  return {
    kind,
    plannedCents: known.length > 0 ? sum(known) : plans.length > 0 ? null : 0,
    isAssumed: plans.length > 0 && plans.every(plan => plan.isAssumed),
    spentCents: sum(paid.map(cost => cost.cents)),
    mayAddCents: sum(paid.filter(cost => cost.mayAdd === 'yes').map(cost => cost.cents)),
    unsureCents: sum(paid.filter(cost => cost.mayAdd === 'unsure').map(cost => cost.cents)),
  }
}

/** Never more than is owed, and never below nothing. */
function backFrom(owedCents: Cents | null, expectedNetCents: Cents | null): Cents | null {
  if (owedCents === null) return expectedNetCents === null ? null : Math.max(0, expectedNetCents)
  return Math.max(0, Math.min(owedCents, expectedNetCents ?? owedCents))
}

type Sums = Pick<CollectionBudget, 'spentCents' | 'comingCents' | 'inAllCents' | 'ceilingCents' | 'backCents'>

function warningsFor(sums: Sums & { owedCents: Cents | null; nearPercent: number }): BudgetWarning[] {
  const { spentCents, comingCents, inAllCents, ceilingCents, backCents, owedCents, nearPercent } = sums
  const warnings: BudgetWarning[] = []
  if (backCents !== null && spentCents > backCents) warnings.push('upside-down')
  // The expected net has the costs to come taken off already, so a plan is measured by what is owed.
  else if (owedCents !== null && comingCents > 0 && inAllCents > owedCents) warnings.push('plan-upside-down')
  if (ceilingCents === null) return warnings
  if (spentCents > ceilingCents) return [...warnings, 'over-ceiling']
  if (spentCents > 0 && spentCents * 100 >= ceilingCents * nearPercent) warnings.push('near-ceiling')
  if (inAllCents > ceilingCents) warnings.push('plan-over-ceiling')
  return warnings
}

function sum(amounts: readonly Cents[]): Cents {
  return amounts.reduce((total, cents) => total + cents, 0)
}
