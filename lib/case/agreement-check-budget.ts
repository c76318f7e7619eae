// Whether the person who pays can keep an agreement up, by their own budget. Nothing of it is ever printed or shown to
// the other side: no document may read this file.

import { mostAgreedPayments } from '@/lib/interview/agreed-plan'
import { monthlyOf, timesAYear } from '@/lib/interview/monthly'
import { type Cents, formatCents } from '@/lib/shared/money'
import type { AgreementDraft } from './agreement-draft'
import type { AgreementFinding } from './agreement-finding'
import type { Installment } from './agreement-schedule'
import { budgetOf } from './budget'
import type { CaseFile } from './case-file'

/** A debtor's plan that costs more each month than the budget leaves. Nothing where there is no whole budget, and nothing
 *  of one payment: it need not come from a month's money. */
export function budgetFindings(file: CaseFile, { flowId, agreed, terms }: AgreementDraft): AgreementFinding[] {
  if (file.facts.side !== 'debtor' || agreed.kind === 'lump') return []
  const budget = budgetOf(file)
  if (budget.openStep !== null || budget.isSpendingUnknown) return []
  const monthlyCents = agreed.kind === 'custom' ? dearestMonth(terms.schedule) : monthlyIn(agreed, terms.schedule)
  const { availableCents } = budget
  if (monthlyCents <= availableCents) return []
  return [
    {
      id: 'above-budget',
      severity: 'should',
      what: {
        en: `It costs up to ${formatCents(monthlyCents)} a month, and your budget leaves ${formatCents(availableCents)}`,
        es: `Cuesta hasta ${formatCents(monthlyCents)} al mes, y su presupuesto deja ${formatCents(availableCents)}`,
      },
      why: {
        en: 'A plan you cannot keep is worse than a smaller one you can. Only you see this.',
        es: 'Un plan que no puede cumplir es peor que uno menor que sí. Solo usted ve esto.',
      },
      fix: agreed.kind === 'regular' ? affordable(flowId, agreed, availableCents) : null,
    },
  ]
}

/** By the month, as budgets count. */
function monthlyIn(agreed: Extract<AgreementDraft['agreed'], { kind: 'regular' }>, schedule: Installment[]): Cents {
  // Equal payments: the last but one, as the last may be a few cents more; of one payment only, that one.
  const { each } = agreed
  const cents = 'paymentCents' in each ? each.paymentCents : (schedule.at(each.count > 1 ? -2 : -1)?.cents ?? 0)
  return monthlyOf([{ cents, every: agreed.every }])
}

function dearestMonth(schedule: Installment[]): Cents {
  const months = new Map<string, Cents>()
  for (const { on, cents } of schedule) months.set(on.slice(0, 7), (months.get(on.slice(0, 7)) ?? 0) + cents)
  return Math.max(0, ...months.values())
}

/** The same plan with the largest payment in whole dollars that the budget carries; null: there is none that ends. */
function affordable(
  flowId: string,
  { totalCents, down, every, firstOn }: Extract<AgreementDraft['agreed'], { kind: 'regular' }>,
  availableCents: Cents,
): AgreementFinding['fix'] {
  const dollars = Math.floor((availableCents * 12) / timesAYear[every] / 100)
  const paymentCents = dollars * 100
  const restCents = totalCents - (down?.cents ?? 0)
  if (paymentCents < 100 || paymentCents > restCents || restCents / paymentCents > mostAgreedPayments) return null
  const answer = { agreedFirstOn: firstOn, agreedBy: 'amount', agreedPaymentCents: paymentCents }
  return { stepId: `${flowId}-plan`, answer }
}
