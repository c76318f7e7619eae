import { describe, expect, test } from 'vitest'
import { creditorCase } from '@/tests/setup/creditor-file'
import { ladderFrom } from '../ladder'
import { assignRung } from './assign'
import { businessRung } from './business'
import { demandRung } from './demand'
import { examRung } from './exam'
import { settleRung } from './settle'
import { wagesRung } from './wages'
import { waitRung } from './wait'

const paid = { 'payments-made': { entries: [{ paidOn: '2026-10-01', amountCents: 10_000 }], done: true } }
const here = { 'their-place': { addressKnown: 'yes', sameState: 'yes' } }

describe('asking and dealing', () => {
  test.each([
    ['nothing was paid yet', {}, 'poor', 'poor'],
    ['something was paid since the judgment', paid, 'fair', 'fair'],
  ])('the chance of a letter and of a deal: %s', (_what, given, letter, deal) => {
    const c = creditorCase(given)
    expect([demandRung(c).band, settleRung(c, false).band]).toEqual([letter, deal])
  })

  test('money a letter brought is counted with that letter, and not twice', () => {
    const tried = { entries: [{ attemptWay: 'demand', attemptOn: '2026-09-01', attemptResult: 'some' }], done: true }
    const c = creditorCase({ ...paid, attempts: tried })
    expect([demandRung(c).band, settleRung(c, false).band]).toEqual(['poor', 'fair'])
    expect(ladderFrom(c).rungs.find(one => one.id === 'demand')?.band).toBe('fair')
  })

  test('a deal is likelier where force could bring as much', () => {
    expect(settleRung(creditorCase(), true).band).toBe('fair')
    expect(settleRung(creditorCase(paid), true).band).toBe('good')
  })

  test('both need to reach them, and an address on the judgment is enough', () => {
    expect([demandRung(creditorCase()).needs.length, settleRung(creditorCase(), false).needs.length]).toEqual([1, 1])
    expect(demandRung(creditorCase(here)).needs).toEqual([])
    const address = { street: '1 Elm Street', city: 'Fresno', region: 'CA', zip: '93701' }
    const known = { entries: [{ name: 'Kim Olsen', kind: 'person', hasAddress: 'yes', ...address }], done: true }
    expect(demandRung(creditorCase({ 'other-side': known })).needs).toEqual([])
  })

  test('a deal is from 40% to 80% of what is owed, a sale from 5% to 20%', () => {
    const c = creditorCase()
    expect(c.owedCents).toBe(550_000)
    expect(settleRung(c, false).yield).toEqual({ per: 'once', lowCents: 220_000, highCents: 440_000 })
    expect(assignRung(c).yield).toEqual({ per: 'once', lowCents: 27_500, highCents: 110_000 })
  })

  test('waiting costs nothing and names the years of the judgment', () => {
    const wait = waitRung(creditorCase())
    expect([wait.costCents, wait.says[0]?.text.en]).toEqual([0, expect.stringContaining('10 years')])
  })
})

describe('the exam', () => {
  test('brings what the way it opens would bring, later and for more', () => {
    const c = creditorCase(here, 'GA')
    const wages = wagesRung(c)
    const exam = examRung(c, wages)
    expect(exam).toMatchObject({ opens: 'wages', yield: wages.yield, onceCents: 10_000, costCents: wages.costCents })
    expect(exam.months).toBe(wages.months + c.assumed.monthsExam)
  })

  test('opens nothing where nothing is missing', () => {
    expect(examRung(creditorCase(here), null).yield).toEqual({ per: 'once', lowCents: 0, highCents: 0 })
  })

  test('Maryland, as the state’s entry says: no such exam of this court', () => {
    expect(examRung(creditorCase(here, 'MD'), null).shut?.cite?.section).toContain('Md.')
  })
})

describe('a business', () => {
  test.each([
    ['a till, the day known', { businessKind: 'till', tillDayCents: 90_000 }, 90_000, 0],
    ['a till, the day not known', { businessKind: 'till' }, 40_000, 0],
    ['customers who owe', { businessKind: 'clients', clientsOweCents: 250_000 }, 250_000, 0],
    ['not known', { businessKind: 'unsure' }, 40_000, 1],
  ])('%s', (_what, given, highCents, needs) => {
    const rung = businessRung(creditorCase({ 'their-business': given }))
    expect([rung.yield.highCents, rung.needs.length]).toEqual([highCents, needs])
  })

  test('none is shut, but a company is one by itself', () => {
    const none = { 'their-business': { businessKind: 'none' } }
    expect(businessRung(creditorCase(none)).shut).not.toBeNull()
    const company = { entries: [{ name: 'Olsen, Inc.', kind: 'business', hasAddress: 'no' }], done: true }
    expect(businessRung(creditorCase({ ...none, 'other-side': company })).shut).toBeNull()
  })
})
