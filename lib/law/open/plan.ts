// POST /calculate/plan: the payments that pay off a total.

import { z } from 'zod'
import { fail, ok } from '@/lib/shared/results'
import { type PlanFault, payEvery, planOf } from '../plan'
import { defineCalculator } from './calculator'
import { day, money, rate, showMoney, shownDay, shownMoney } from './fields'
import { badRequest } from './refusals'
import { saidIn, saidWith } from './shown'

const asked = z.strictObject({
  total: money.meta({ description: 'What is owed on the day of the first payment.' }),
  payment: money.meta({ description: 'Each payment; the last is what is left.' }),
  every: z.enum(payEvery),
  firstOn: day.meta({ description: 'The day of the first payment; later months keep it or end with it.' }),
  annualPercent: rate.optional().meta({ description: 'Interest, percent a year. Left out: none.' }),
})

const answer = z.object({
  count: z.int().min(1),
  lastOn: shownDay,
  lastPayment: shownMoney,
  totalPaid: shownMoney,
  interest: shownMoney.meta({ description: 'How much of it is interest.' }),
  payments: z.array(
    z.object({
      on: shownDay,
      amount: shownMoney,
      interest: shownMoney.meta({ description: 'How much of the payment is interest.' }),
      balance: shownMoney.meta({ description: 'All that is left after it.' }),
    }),
  ),
  ...saidWith,
})

/** Which piece of the request each fault is about. */
const faultPaths: Record<PlanFault['kind'], (total: number) => string> = {
  'never-paid-off': () => 'payment',
  'too-long': () => 'payment',
  'not-positive': total => (total < 1 ? 'total' : 'payment'),
  'owed-late': () => 'firstOn',
}

export const plan = defineCalculator({
  summary: 'A payment plan: how many payments, the last one, and the interest.',
  asked,
  answer,
  example: { total: '2500.00', payment: '200.00', every: 'month', firstOn: '2026-01-31', annualPercent: 10 },
  calculate: ({ total, payment, every, firstOn, annualPercent }, locale) => {
    const found = planOf({ totalCents: total, paymentCents: payment, every, firstOn, annualPercent })
    if (!found.ok) return fail(badRequest(faultPaths[found.error.kind](total), found.error.why))
    const { count, lastOn, lastCents, totalPaidCents, interestCents, payments, working } = found.value
    return ok({
      count,
      lastOn,
      lastPayment: showMoney(lastCents),
      totalPaid: showMoney(totalPaidCents),
      interest: showMoney(interestCents),
      payments: payments.map(one => ({
        on: one.on,
        amount: showMoney(one.amountCents),
        interest: showMoney(one.interestCents),
        balance: showMoney(one.balanceCents),
      })),
      ...saidIn(locale, working, []),
    })
  },
})
