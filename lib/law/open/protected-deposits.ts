// POST /calculate/protected-deposits: federal benefits a bank must leave free by itself. 31 C.F.R. part 212.

import { z } from 'zod'
import { fail, ok } from '@/lib/shared/results'
import { protectedDeposits as protectedDepositsOf } from '../benefits'
import { defineCalculator } from './calculator'
import { datedAmount, day, money, showMoney, shownDay, shownMoney } from './fields'
import { saidIn, saidWith } from './shown'

const asked = z.strictObject({
  reviewOn: day.meta({ description: 'The day the bank reviews the account.' }),
  balance: money.meta({ description: 'What is in the account when the bank reviews it.' }),
  deposits: z.array(datedAmount).meta({ description: 'Federal benefits paid in by direct deposit.' }),
})

const answer = z.object({
  lookbackFrom: shownDay.meta({ description: 'The earliest day that counts.' }),
  lookbackTo: shownDay.meta({ description: 'The last day that counts: the day before the review.' }),
  protected: shownMoney.meta({ description: 'What the bank must leave free.' }),
  reachable: shownMoney.meta({ description: 'The rest of the balance.' }),
  ...saidWith,
})

export const protectedDeposits = defineCalculator({
  summary: 'Federal benefits in a bank account that the bank must leave free by itself (31 C.F.R. part 212).',
  asked,
  answer,
  example: {
    reviewOn: '2026-05-01',
    balance: '2400.00',
    deposits: [
      { on: '2026-03-11', amount: '1250.00' },
      { on: '2026-04-08', amount: '1250.00' },
    ],
  },
  calculate: ({ reviewOn, balance, deposits }, locale) => {
    const dated = deposits.map(({ on, amount }) => ({ on, amountCents: amount }))
    const found = protectedDepositsOf(reviewOn, balance, dated)
    if (found.kind === 'not-covered') return fail({ kind: 'not-covered', why: found.why })
    return ok({
      lookbackFrom: found.lookbackFrom,
      lookbackTo: found.lookbackTo,
      protected: showMoney(found.protectedCents),
      reachable: showMoney(found.reachableCents),
      ...saidIn(locale, found.working, found.warnings),
    })
  },
})
