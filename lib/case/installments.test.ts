import { describe, expect, it } from 'vitest'
import { type CaseFacts, factsFrom } from './facts'
import { installmentsDueOn, installmentsWords } from './installments'

function facts(every: 'week' | 'two-weeks' | 'month', payments: CaseFacts['payments'] = []): CaseFacts {
  return {
    ...factsFrom({}, '2026-11-21'),
    principalCents: 100_000,
    added: { costsCents: 5_000, awardedInterestCents: 0 },
    payTerms: { kind: 'installments', amountCents: 20_000, every, firstOn: '2026-01-31' },
    payments,
  }
}

describe('installments the court ordered', () => {
  it.each([
    ['the day before the first', 'month', '2026-01-30', 0, 0],
    ['the day of the first: due, not missed', 'month', '2026-01-31', 20_000, 0],
    ['the day after the first: missed', 'month', '2026-02-01', 20_000, 20_000],
    ['the day before the second, which falls on the last of February', 'month', '2026-02-27', 20_000, 20_000],
    ['the last of February', 'month', '2026-02-28', 40_000, 20_000],
    ['the second week', 'week', '2026-02-07', 40_000, 20_000],
    ['a day short of two weeks', 'two-weeks', '2026-02-13', 20_000, 20_000],
    ['two weeks', 'two-weeks', '2026-02-14', 40_000, 20_000],
    ['the day of the last, which is smaller', 'month', '2026-06-30', 105_000, 100_000],
    ['long after: never more than the judgment', 'month', '2030-01-01', 105_000, 105_000],
  ] as const)('fall due, and are missed once the day is over: %s', (_boundary, every, on, dueCents, overdueCents) => {
    const due = installmentsDueOn(facts(every), on)
    expect(due).toMatchObject({ dueCents, overdueCents, dueTodayCents: dueCents - overdueCents })
  })

  it('says of one due today that it is, and not that it is overdue', () => {
    const due = installmentsDueOn(facts('month'), '2026-01-31')
    expect(due && installmentsWords(due).en).toMatch(/so none is overdue and \$200\.00 is due today\.$/)
  })

  it('are overdue only by what was not paid, and a payment after the day does not count', () => {
    const paid = [
      { paidOn: '2026-02-01', amountCents: 15_000 },
      { paidOn: '2026-03-02', amountCents: 30_000 },
    ] as const
    expect(installmentsDueOn(facts('month', [...paid]), '2026-03-01')).toMatchObject({
      paidCents: 15_000,
      overdueCents: 25_000,
    })
    expect(installmentsDueOn(facts('month', [...paid]), '2026-03-02')).toMatchObject({
      paidCents: 45_000,
      overdueCents: 0,
    })
  })

  it('are not there when the whole amount is due at once', () => {
    expect(installmentsDueOn({ ...facts('month'), payTerms: { kind: 'at-once' } }, '2026-11-21')).toBeNull()
  })
})
