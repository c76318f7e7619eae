import { describe, expect, test } from 'vitest'
import { type CheckDamages, checkDamages, payByAfterNotice, surePayBy } from './bad-check'
import { states } from './states'
import { type StateCode, stateCodes } from './types'
import { factOn } from './value-on'

const today = '2026-11-21'
const lawOf = (code: StateCode) => {
  const found = factOn(states[code], 'badCheck', today)
  if (found.kind !== 'value') throw new Error(`${code} has no law on returned checks.`)
  return found.value
}
const sum = (cents: number, isUpTo = false): CheckDamages => ({ kind: 'sum', cents, isUpTo })

// Each rule is the state file's own, with its citation there.
describe('what may be asked above the check', () => {
  test.each<[string, StateCode, number, CheckDamages]>([
    ['three times the check, on top of it', 'CA', 20_000, sum(60_000)],
    ['under the least: $33.33 times three is less than $100', 'CA', 3_333, sum(10_000)],
    ['a cent over the least', 'CA', 3_334, sum(10_002)],
    ['at the most: $500 times three', 'CA', 50_000, sum(150_000)],
    ['a cent over the most', 'CA', 50_001, sum(150_000)],
    ['no most', 'FL', 1_000_000, sum(3_000_000)],
    ['twice the check, no least', 'GA', 1_000, sum(2_000)],
    ['a most and no least', 'VA', 8_333, sum(24_999)],
    ['the most, or three times the check, whichever is less', 'VA', 8_334, sum(25_000)],
    ['the multiple holds the check: three times is twice above it', 'IA', 10_000, sum(20_000)],
    ['and at most $500 above it', 'IA', 25_001, sum(50_000)],
    ['the multiple holds the check, and its least too: $100 for a check of $20', 'HI', 2_000, sum(8_000)],
    ['a check above the least that holds it', 'AZ', 7_500, sum(7_500)],
    ['Indiana, to $250: three times the check', 'IN', 25_000, sum(50_000)],
    ['Indiana, over $250: the check plus $500', 'IN', 100_000, sum(50_000)],
    ['the lower most where the reason decides: $400, not $750', 'NY', 100_000, sum(40_000)],
    ['up to: the court decides', 'MD', 10_000, sum(20_000, true)],
    ['one fixed sum', 'VT', 20_000, sum(5_000)],
    ['between two sums', 'MA', 20_000, { kind: 'range', leastCents: 10_000, mostCents: 50_000 }],
    ['a share nobody wrote down', 'MS', 20_000, { kind: 'not-counted' }],
    ['a most and no multiple: up to the check itself', 'CT', 20_000, { kind: 'not-counted' }],
    ['nothing above the check', 'NE', 20_000, { kind: 'not-counted' }],
  ])('%s (%s)', (_boundary, code, checkCents, expected) => {
    expect(checkDamages(lawOf(code), checkCents)).toEqual(expected)
  })

  test('is never less than nothing, and never above the most, in any state', () => {
    for (const code of stateCodes)
      for (const cents of [1, 5_000, 20_000, 500_000]) {
        const law = lawOf(code)
        const found = checkDamages(law, cents)
        if (found.kind !== 'sum') continue
        expect(found.cents).toBeGreaterThanOrEqual(0)
        expect(found.cents).toBeLessThanOrEqual(law.mostCents ?? Number.POSITIVE_INFINITY)
      }
  })
})

describe('the last day after the notice', () => {
  const arrived = (on: typeof today | '2026-11-19' | '2026-12-01', isGuess = false) => ({
    ...{ on, isGuess },
    words: { en: 'when the notice came in', es: 'cuando llegó el aviso' },
  })
  test.each([
    ['30 days, on a working day', 'CA', '2026-12-01', '2026-12-31'],
    ['30 days end on a Saturday: the Monday after', 'MD', '2026-11-19', '2026-12-21'],
    ['15 days in which the court is open', 'LA', '2026-12-01', '2026-12-22'],
    ['10 days', 'GA', '2026-12-01', '2026-12-11'],
  ] as const)('%s (%s)', (_boundary, code, on, expected) => {
    expect(payByAfterNotice(states[code], arrived(on), today)?.on).toBe(expected)
  })

  test('is an estimate where nobody knows when the notice came in', () => {
    expect(payByAfterNotice(states.CA, arrived('2026-12-01', true), today)?.estimated).toBe(true)
    expect(payByAfterNotice(states.CA, arrived('2026-12-01'), today)?.estimated).toBeUndefined()
  })

  test('is not counted where the law gives no days', () => {
    expect(payByAfterNotice(states.NV, arrived('2026-12-01'), today)).toBeNull()
    expect(surePayBy(states.NV, '2026-12-01', today)).toBeNull()
  })

  test('nor where nobody has looked', () => {
    const { badCheck: _, ...facts } = states.CA.facts
    expect(payByAfterNotice({ ...states.CA, facts }, arrived('2026-12-01'), today)).toBeNull()
  })

  test('the sure day is counted from the mailing and moves off no weekend', () => {
    expect(surePayBy(states.MD, '2026-11-19', today)).toBe('2026-12-19')
  })
})
