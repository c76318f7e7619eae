// What the answers say about the cost of collecting. The one place that reads those answers by name.

import { assumptions } from '@/lib/interview/assumptions'
import { assumedCostOf, type CostKind, costKinds } from '@/lib/interview/cost-kinds'
import { costsFlow } from '@/lib/interview/flows/costs'
import { costPlanNames } from '@/lib/interview/steps/cost-plan'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { assumedFrom } from './assumed'
import { answersIn, type CaseFile, owedIn, pathIn } from './case-file'
import { type CollectionBudget, collectionBudgetOf } from './collection-budget'
import { expectedNetOf } from './expected-back'

/** A cost foreseen. `cents` null: the person left it blank. `isAssumed`: it is still our starting figure. */
export type PlannedCost = { kind: CostKind; cents: Cents | null; isAssumed: boolean }

/** A cost paid. `mayAdd`: whether the court may add it to the judgment, as far as the person knows. */
export type SpentCost = {
  kind: CostKind
  on: IsoDate
  cents: Cents
  mayAdd: 'yes' | 'no' | 'unsure'
  note: string | null
}

/** Hours in a month, and what one is worth to the person. */
export type OwnTime = { hoursAMonth: number; hourCents: Cents; isAssumed: boolean }

/** `planned` is null until the page was shown; `spent` null when the person is not sure what they spent, or was not asked. */
export type CostFacts = {
  planned: PlannedCost[] | null
  ownTime: OwnTime | null
  ceilingCents: Cents | null
  /** The part of the ceiling from which it is near. */
  nearPercent: number
  /** How long before its last day a renewal is started on. */
  renewLeadMonths: number
  spent: SpentCost[] | null
}

/** The cost of collecting as far as it was told. */
export function costsIn(file: CaseFile): CostFacts {
  const answers = answersIn(file, costsFlow)
  const planState = pathIn(file, costsFlow).steps.find(({ step }) => step.id === 'cost-plan')?.state
  const { ownHoursAMonth, ownHourCents, ceilingCents, costsSpent } = answers
  const { nearCeilingPercent, renewLeadMonths } = assumedFrom(answers)
  return {
    planned: planState === 'skipped' ? assumedPlan : planState === 'answered' ? plannedFrom(answers) : null,
    ownTime:
      ownHoursAMonth === undefined || ownHourCents === undefined
        ? null
        : {
            hoursAMonth: ownHoursAMonth,
            hourCents: ownHourCents,
            isAssumed:
              ownHoursAMonth === assumptions.ownHoursAMonth.value && ownHourCents === assumptions.ownHourCents.value,
          },
    ceilingCents: ceilingCents ?? null,
    nearPercent: nearCeilingPercent,
    renewLeadMonths,
    spent:
      costsSpent?.map(({ costKind, spentOn, spentCents, mayAdd, costNote }) => ({
        kind: costKind,
        on: spentOn,
        cents: spentCents,
        mayAdd,
        note: costNote ?? null,
      })) ?? null,
  }
}

/** The collection budget of a case as it stands today. A plan nobody made yet is ours. */
export function collectionBudgetIn(file: CaseFile): CollectionBudget {
  const { planned, spent, ceilingCents, nearPercent } = costsIn(file)
  return collectionBudgetOf({
    planned: planned ?? assumedPlan,
    spent: spent ?? [],
    ceilingCents,
    owedCents: owedIn(file),
    expectedNetCents: expectedNetOf(file),
    nearPercent,
    on: file.today,
  })
}

/** What collecting is taken to cost while nobody has said. */
const assumedPlan: PlannedCost[] = costKinds.map(kind => ({ kind, cents: assumedCostOf(kind), isAssumed: true }))

function plannedFrom(answers: ReturnType<typeof answersIn<typeof costsFlow>>): PlannedCost[] {
  return costKinds.map(kind => {
    const cents = answers[costPlanNames[kind]] ?? null
    return { kind, cents, isAssumed: cents === assumedCostOf(kind) }
  })
}
