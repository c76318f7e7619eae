// A month of one household, for tests that change one thing at a time: $2,600.00 comes in, $2,385.00 goes out.

import { cushion } from '@/lib/interview/steps/cushion'
import { expenseKinds } from '@/lib/interview/steps/expense-kinds'
import { foodCosts } from '@/lib/interview/steps/food-costs'
import { household } from '@/lib/interview/steps/household'
import { housingCosts } from '@/lib/interview/steps/housing-costs'
import { otherDebts } from '@/lib/interview/steps/other-debts'
import { otherIncome } from '@/lib/interview/steps/other-income'
import { pay } from '@/lib/interview/steps/pay'
import { transportCosts } from '@/lib/interview/steps/transport-costs'
import { answer, answersOf } from '@/tests/people/person'

/** $600 every two weeks after taxes is $1,300 a month; $300 a week of benefits is $1,300 too. */
export const sampleBudget = answersOf([
  answer(household, { adults: 2, children: 1, supportsFamily: 'yes', isMarried: 'yes', isSeniorOrDisabled: 'no' }),
  answer(pay, {
    jobs: [
      {
        employer: 'Valley Foods',
        payEvery: 'two-weeks',
        grossCents: 75_000,
        requiredCents: 12_000,
        chosenCents: 3_000,
        supportOrderCents: 0,
        garnishedCents: 0,
      },
    ],
  }),
  answer(otherIncome, { otherIncome: [{ incomeKind: 'unemployment', amountCents: 30_000, every: 'week' }] }),
  answer(expenseKinds, {
    housingKinds: ['rent'],
    foodKinds: ['groceries'],
    transportKinds: ['gasoline', 'carRegistration'],
  }),
  answer(housingCosts, { rentCents: 140_000, rentEvery: 'month' }),
  answer(foodCosts, { groceriesCents: 15_000, groceriesEvery: 'week' }),
  answer(transportCosts, {
    gasolineCents: 12_000,
    gasolineEvery: 'month',
    carRegistrationCents: 18_000,
    carRegistrationEvery: 'year',
  }),
  answer(otherDebts, {
    otherDebts: [{ creditor: 'First Card', paymentCents: 20_000, balanceCents: 310_000, behindCents: 45_000 }],
  }),
  answer(cushion, { cushionCents: 15_000 }),
])
