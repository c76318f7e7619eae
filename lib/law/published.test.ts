import { describe, expect, it } from 'vitest'
import money from '@/lib/shared/vectors/money.json'
import { type RatedJudgment, ratesFor } from './rates'
import { states } from './states'
import benefits from './vectors/benefits.json'
import days from './vectors/days.json'
import exemptions from './vectors/exemptions.json'
import garnishment from './vectors/garnishment.json'
import interest from './vectors/interest.json'
import rates from './vectors/rates.json'
import unanswered from './vectors/unanswered.json'

const howManyWerePublished = 138

describe('the published examples', () => {
  const answered: { id: string; source: string }[] = [
    ...[...benefits, ...days, ...exemptions, ...garnishment, ...interest, ...money, ...rates],
  ]

  it('are all here once: tried, or set apart with the reason', () => {
    const ids = [...answered, ...unanswered].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(howManyWerePublished)
  })

  it('name their source', () => {
    expect(answered.filter(({ source }) => source.trim() === '')).toEqual([])
  })

  it.each(unanswered.map(row => [row.id, row.reason] as const))('%s is not answered: %s', (_, reason) => {
    expect(reason.length).toBeGreaterThan(20)
  })

  // When a table grows back to these days, the row moves to those that are tried.
  it.each([
    ['fl-rate-2018-10-01', 'FL', '2018-10-01'],
    ['mi-rate-2018-01-01', 'MI', '2018-01-01'],
  ] as const)('%s still lies before the table', (_, code, enteredOn) => {
    const judgment: RatedJudgment = {
      ...{ enteredOn, principalCents: 500_000, statedPercent: null },
      ...{ debtKind: 'other', debtorKind: 'person', creditorKind: 'business' },
    }
    expect(ratesFor(judgment, states[code], enteredOn).kind).toBe('not-covered')
  })
})
