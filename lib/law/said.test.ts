import { describe, expect, it } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { faultsOfWords, wordsIn } from '@/tests/contracts/words-check'
import { protectedDeposits } from './benefits'
import { assetKinds, payPeriods } from './collection-types'
import { claimDeadline, satisfactionDeadline, sisterStateStart } from './duties'
import { exemptAssets } from './exemptions'
import { garnishableFrom } from './garnishment'
import { payoffOf } from './payoff'
import { planOf } from './plan'
import { states } from './states'
import { type StateCode, stateCodes } from './types'

const on: IsoDate = '2026-11-21'

/** Everything the calculators say of one jurisdiction, with all and with nothing left out. */
function answersIn(code: StateCode): unknown[] {
  const state = states[code]
  const owned = assetKinds.flatMap((kind, index) => [
    { id: `${kind}-1`, kind, valueCents: 5_000_000 * (index + 1), owedCents: 1_000_000 },
    { id: `${kind}-2`, kind, valueCents: 10_000 },
  ])
  const judgment = { state, enteredOn: '2025-03-01', principalCents: 500_000, on } as const
  return [
    ...payPeriods.flatMap(period => [
      garnishableFrom(state, { on, period, disposableCents: 300_000 }),
      garnishableFrom(state, {
        ...{ on, period, disposableCents: 300_000, grossCents: 400_000, headOfFamily: true, dependents: 2 },
        ...{ debtKind: 'consumer', othersFirstCents: 5_000, localHourlyCents: 2_000 },
      }),
    ]),
    exemptAssets(state, on, { assets: owned }),
    exemptAssets(state, on, { married: true, seniorOrDisabled: true, assets: owned.slice(0, 1) }),
    payoffOf(judgment),
    payoffOf({
      ...{ ...judgment, ratePercent: 9, rounding: 'per-diem' },
      costs: [{ on: '2025-04-01', amountCents: 5_000 }],
      payments: [{ on: '2025-05-01', amountCents: 10_000 }],
    }),
    satisfactionDeadline(state, { paidOn: on, demandOn: null }, on),
    satisfactionDeadline(state, { paidOn: null, demandOn: on }, on),
    ...[on, null].flatMap(day => [claimDeadline(state, day, on), sisterStateStart(state, day, on)]),
  ] as const
}

describe('what the calculators say', () => {
  it.each(stateCodes.map(code => [code]))('in %s is in both languages, finished and clean', code => {
    const found = answersIn(code).flatMap((answer, index) => wordsIn(answer, `${code} ${index}`))
    expect(found.length).toBeGreaterThan(40)
    const faults = found.flatMap(({ where, words }) => faultsOfWords(words).map(fault => `${where} ${fault}`))
    expect(faults).toEqual([])
  })

  it('of deposits and plans too', () => {
    const deposits = [
      { on: '2026-11-01', amountCents: 100 },
      { on: '2026-01-01', amountCents: 100 },
    ] as const
    const answers = [
      protectedDeposits(on, 500, deposits),
      protectedDeposits('2010-12-14', 500, []),
      planOf({ totalCents: 10_000, paymentCents: 3_000, every: 'month', firstOn: on, annualPercent: 5 }),
      planOf({ totalCents: 10_000, paymentCents: 10_000, every: 'week', firstOn: on }),
      planOf({ totalCents: 10_000_000, paymentCents: 1, every: 'month', firstOn: on }),
      planOf({ totalCents: 10_000_000, paymentCents: 1, every: 'month', firstOn: on, annualPercent: 5 }),
      planOf({ totalCents: 0, paymentCents: 1, every: 'month', firstOn: on }),
      planOf({ totalCents: 1, paymentCents: 1, every: 'month', firstOn: on, owedOn: '2026-11-22' }),
    ]
    const found = answers.flatMap((answer, index) => wordsIn(answer, String(index)))
    expect(found.length).toBeGreaterThan(10)
    expect(found.flatMap(({ where, words }) => faultsOfWords(words).map(fault => `${where} ${fault}`))).toEqual([])
  })
})
