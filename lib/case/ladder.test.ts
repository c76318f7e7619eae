import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import { type StateCode, stateCodes } from '@/lib/law/types'
import { creditorCase, creditorFile, muchKnown } from '@/tests/setup/creditor-file'
import { bestExpectedOf, type Ladder, ladderFrom, ladderOf, type Rung, toFindOut } from './ladder'
import { type RungId, rungIds } from './rungs/rung'
import { waitingOf } from './waiting'

function ladder(given: StoredAnswers = {}, state: StateCode = 'CA'): Ladder {
  return ladderFrom(creditorCase(given, state))
}

function rungIn({ rungs }: Ladder, id: RungId): Rung {
  const found = rungs.find(one => one.id === id)
  if (!found) throw new Error(`There is no ${id}.`)
  return found
}

const order = ({ rungs }: Ladder) => rungs.map(one => one.id)
const company = { entries: [{ name: 'Olsen, Inc.', kind: 'business', hasAddress: 'no' }], done: true }
const publicBody = { entries: [{ name: 'City of Fresno', kind: 'government', hasAddress: 'no' }], done: true }
const failedBank = {
  entries: [{ attemptWay: 'bank', attemptOn: '2026-10-01', attemptResult: 'nothing' }],
  done: true,
}
const forced = ['exam', 'wages', 'bank', 'lien', 'business', 'vehicle', 'home-sale'] as const

describe('the order', () => {
  test('has every way once, in every state, with all and with nothing known', () => {
    for (const state of stateCodes)
      for (const known of [{}, muchKnown]) expect(order(ladder(known, state)).toSorted()).toEqual([...rungIds].sort())
  })

  test('much known in California: wages bring most within the year, and a home’s sale costs more than it brings', () => {
    const found = ladder(muchKnown)
    expect(order(found).slice(0, 3)).toEqual(['wages', 'bank', 'settle'])
    expect(order(found).at(-1)).toBe('home-sale')
    expect(rungIn(found, 'home-sale').net.highCents).toBeLessThan(0)
  })

  test('who needs it now takes what comes at once before what comes by the month', () => {
    expect(order(ladder({ ...muchKnown, 'need-money': { needWhen: 'now' } }))[0]).toBe('bank')
  })

  test('who can wait for years puts a lien above a deal', () => {
    const patient = order(ladder({ ...muchKnown, 'need-money': { needWhen: 'can-wait' } }))
    expect(patient.indexOf('lien')).toBeLessThan(patient.indexOf('settle'))
    const hurried = order(ladder({ ...muchKnown, 'need-money': { needWhen: 'now' } }))
    expect(hurried.indexOf('lien')).toBeGreaterThan(hurried.indexOf('settle'))
  })

  test('is the same each time, and vehicles in another order do not change it', () => {
    const [one, two] = [{ vehicleNamed: 'Old' }, { vehicleNamed: 'New', vehicleWorthCents: 3_000_000 }]
    const owning = (...entries: object[]) => ladder({ ...muchKnown, 'their-vehicles': { entries, done: true } })
    expect(owning(one, two).rungs.map(r => [r.id, r.net])).toEqual(owning(two, one).rungs.map(r => [r.id, r.net]))
  })

  test('what is shut comes last, and before it what failed lately, and before that what needs a fact', () => {
    const places = { open: 0, 'not-yet': 0, needs: 1, tried: 2, shut: 3 }
    for (const state of stateCodes) {
      const found = ladder({ ...muchKnown, 'their-job': { notSure: true }, attempts: failedBank }, state)
      const standing = found.rungs.map(one => places[one.standing])
      expect(standing).toEqual(standing.toSorted())
    }
  })
})

describe('selling the judgment', () => {
  const none = { entries: [], done: true }
  const failed = ['demand', 'settle'].map(attemptWay => ({
    ...{ attemptWay, attemptOn: '2026-10-01', attemptResult: 'nothing' },
  }))
  const noForce = {
    'their-place': { addressKnown: 'yes', sameState: 'yes' },
    'their-job': { jobKnown: 'none' },
    'their-bank': { bankKnown: 'none' },
    'their-home': { homeKind: 'rents' },
    'their-business': { businessKind: 'none' },
    'their-vehicles': none,
    attempts: { entries: failed, done: true },
  }
  test.each(['now', 'months', 'can-wait'])('for a few dollars stands below keeping it: %s', needWhen => {
    const found = ladder({ ...noForce, 'need-money': { needWhen } })
    expect(order(found).slice(0, 2)).toEqual(['wait', 'assign'])
    // $5,500: kept, a poor chance of all of it, $550; sold, a poor chance of 5% to 20%.
    expect(rungIn(found, 'assign')).toMatchObject({ givesUpCents: 55_000, worthCents: 0 })
  })

  test.each([
    ['a tenth', 10, 'wait'],
    ['half of it', 50, 'assign'],
  ])('at a price of %s, where a buyer may want it', (_what, percent, first) => {
    // Texas takes no wages, but a known job makes a buyer likelier: four of ten against one of ten to be paid all.
    const c = creditorCase({ ...noForce, 'their-job': { jobKnown: 'known', theirEmployer: 'Harvest Foods' } }, 'TX')
    const found = ladderFrom({ ...c, assumed: { ...c.assumed, sellLowPercent: percent, sellHighPercent: percent } })
    expect(order(found)[0]).toBe(first)
  })

  test('is never the answer where nothing is known: something is found out first', () => {
    const found = ladder()
    expect(order(found)[0]).toBe('wait')
    expect(toFindOut(found)?.id).toBe('demand')
    expect(toFindOut(ladder(noForce))).toBeNull()
  })
})

describe('a way that can bring nothing', () => {
  const home = { homeKind: 'owns', homeWorthCents: 28_500_000, homeOwedCents: 15_000_000, homeSure: 'sure' }
  test.each<[string, object, string]>([
    ['a homestead with no limit in dollars', { ...home, homeLivesIn: 'yes' }, 'shut'],
    ['the same, where it is not known who lives in it', home, 'needs'],
    ['the same home, let to others', { ...home, homeLivesIn: 'no' }, 'open'],
    ['more owed than it is worth', { ...home, homeLivesIn: 'no', homeOwedCents: 40_000_000 }, 'shut'],
  ])('a lien in Texas on %s', (_what, theirHome, standing) => {
    expect(rungIn(ladder({ ...muchKnown, 'their-home': theirHome } as StoredAnswers, 'TX'), 'lien').standing).toBe(
      standing,
    )
  })

  test.each(stateCodes)('is never open with a chance, in %s', state => {
    for (const known of [{}, muchKnown])
      for (const rung of ladder(known, state).rungs)
        if (rung.totalCents.highCents === 0 && rung.id !== 'exam') expect(rung.standing).not.toBe('open')
  })
})

test('interest is what the plan for waiting says, to the cent, where unpaid interest earns interest too', () => {
  // Tex. Fin. Code § 304.006: compounded once a year.
  const file = creditorFile({}, 'TX')
  const waiting = waitingOf(file)
  const grown = (waiting?.inAYear.cents ?? 0) - (waiting?.now.cents ?? 0)
  expect(grown).toBeGreaterThan(0)
  expect(ladderOf(file)?.of.interestAfter(12)).toBe(grown)
})

describe('what stands in the way', () => {
  test('a public body cannot be forced, by the law of its state', () => {
    const found = ladder({ ...muchKnown, 'other-side': publicBody })
    for (const id of forced) expect(rungIn(found, id).shut?.cite?.section).toBeTruthy()
    expect(rungIn(found, 'demand').band).toBe('good')
  })

  test('a company has no wages, but a bank and a till', () => {
    const found = ladder({ ...muchKnown, 'other-side': company })
    expect(rungIn(found, 'wages').standing).toBe('shut')
    expect([rungIn(found, 'bank').standing, rungIn(found, 'business').standing]).toEqual(['open', 'open'])
  })

  test('in another state the judgment is filed there first, and that state’s law counts', () => {
    const texas = { 'their-place': { addressKnown: 'yes', sameState: 'no', theirStateCode: 'TX' } }
    const [here, there] = [ladder(muchKnown), ladder({ ...muchKnown, ...texas })]
    expect(rungIn(there, 'wages').shut?.cite?.section).toContain('Tex.')
    expect(rungIn(there, 'bank').costCents - rungIn(here, 'bank').costCents).toBe(25_000)
    expect(rungIn(there, 'bank').months - rungIn(here, 'bank').months).toBe(2)
    expect(rungIn(there, 'bank').says[0]?.text.en).toContain('Texas')
    expect(rungIn(there, 'demand').costCents).toBe(rungIn(here, 'demand').costCents)
  })

  test('before the wait is over force has a first day; a letter does not wait', () => {
    // Cal. Code Civ. Proc. § 116.810: 30 days from notice of October 30 end on November 30 (the 29th is a Sunday).
    const fresh = {
      'entered-on': { enteredOn: '2026-10-29' },
      'notice-on': { knowsNotice: 'yes', noticeOn: '2026-10-30' },
    }
    const found = ladder({ ...muchKnown, ...fresh })
    expect(rungIn(found, 'bank')).toMatchObject({ standing: 'not-yet', startsOn: '2026-12-01' })
    expect(rungIn(found, 'demand')).toMatchObject({ standing: 'open', startsOn: null })
  })

  test.each([
    ['the day of notice is not known', { 'notice-on': { knowsNotice: 'unsure' } }, 'mailed'],
    [
      'the judgment has ended',
      { 'entered-on': { enteredOn: '2012-01-02' }, 'notice-on': { knowsNotice: 'unsure' } },
      'renewed',
    ],
  ])('force has to learn first: %s', (_what, given, said) => {
    const bank = rungIn(ladder({ ...muchKnown, ...given }), 'bank')
    expect([bank.standing, bank.needs.map(one => one.en).join()]).toEqual(['needs', expect.stringContaining(said)])
  })

  const installments = (firstInstallmentOn: string) => ({
    'pay-terms': { payTerms: 'installments' },
    installments: { installmentCents: 10_000, installmentEvery: 'month', firstInstallmentOn },
  })
  test('installments that are kept let nothing be taken', () => {
    expect(rungIn(ladder({ ...muchKnown, ...installments('2026-12-01') }), 'wages').standing).toBe('shut')
  })
  test('of installments only what is overdue can be taken', () => {
    const found = ladder({ ...muchKnown, ...installments('2026-10-01') })
    expect(found.of.forcedCents).toBe(20_000)
    expect(rungIn(found, 'bank').totalCents.highCents).toBe(20_000)
    expect(rungIn(found, 'settle').totalCents.highCents).toBeGreaterThan(20_000)
  })

  test('a bankruptcy stops everything but waiting', () => {
    const found = ladder({ ...muchKnown, 'their-trouble': { theirTroubles: ['bankruptcy-filed'] } })
    expect(found.rungs[0]?.id).toBe('wait')
    expect(found.rungs.filter(one => one.standing !== 'shut').map(one => one.id)).toEqual(['wait'])
    expect(rungIn(found, 'demand').shut?.cite?.section).toContain('11 U.S.C. §§ 362')
  })
})

describe('sums', () => {
  const paidOff = { 'payments-made': { entries: [{ paidOn: '2026-01-05', amountCents: 9_000_000 }], done: true } }
  test('nothing owed: everything is shut and brings nothing', () => {
    const found = ladder({ ...muchKnown, ...paidOff })
    expect(found.of.owedCents).toBe(0)
    expect(found.rungs.every(one => one.standing === 'shut' && one.net.highCents <= 0)).toBe(true)
    expect(bestExpectedOf(creditorFile({ ...muchKnown, ...paidOff }))).toBe(0)
  })

  test('the largest judgment there can be', () => {
    const found = ladder({ ...muchKnown, amount: { principalCents: 2_000_000_000 } })
    expect(
      found.rungs.every(one => Number.isSafeInteger(one.net.lowCents) && Number.isSafeInteger(one.net.highCents)),
    ).toBe(true)
    // $621.92 a month does not even pay the interest.
    expect(rungIn(found, 'wages').ends).toEqual({ low: null, high: null })
  })

  test('an amount that is not known has no ladder', () => {
    expect(ladderOf(creditorFile({ 'entered-on': { notSure: true } }))).toBeNull()
    expect(bestExpectedOf(creditorFile({ 'entered-on': { notSure: true } }))).toBeNull()
  })

  test('an order that ends is paid for again', () => {
    // Minn. Stat. § 571.922: 90 days; about six months of wages need two.
    expect(rungIn(ladder(muchKnown, 'MN'), 'wages').costCents).toBe(25_000)
  })

  test('by hand: a good chance counts seven times in ten, less the cost', () => {
    const bank = rungIn(ladder(muchKnown), 'bank')
    expect(bank.totalCents).toEqual({ lowCents: 75_600, highCents: 375_600 })
    expect(bank.net).toEqual({ lowCents: 52_920 - 12_500, highCents: 262_920 - 12_500 })
  })

  test('are never more than is owed, and from low to high, whatever is known', () => {
    const cents = fc.option(fc.integer({ min: 0, max: 2_000_000_000 }), { nil: undefined })
    const without = (answer: object) =>
      Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined))
    fc.assert(
      fc.property(
        fc.record({
          state: fc.constantFrom(...stateCodes),
          need: fc.constantFrom('now', 'months', 'can-wait'),
          pay: cents,
          others: cents,
          balance: cents,
          worth: cents,
          owed: cents,
          till: cents,
          vehicle: cents,
          principal: fc.integer({ min: 1, max: 2_000_000_000 }),
        }),
        given => {
          const found = ladder(
            {
              amount: { principalCents: given.principal },
              'need-money': { needWhen: given.need },
              'their-place': { addressKnown: 'yes', sameState: 'yes' },
              'their-job': without({
                jobKnown: 'known',
                theirEmployer: 'Harvest Foods',
                theirPayCents: given.pay,
                theirPayEvery: given.pay === undefined ? undefined : 'four-weeks',
                theirGarnishedCents: given.others,
              }),
              'their-bank': without({
                bankKnown: 'yes',
                theirBankName: 'Valley Bank',
                theirBalanceCents: given.balance,
              }),
              'their-home': without({ homeKind: 'owns', homeWorthCents: given.worth, homeOwedCents: given.owed }),
              'their-business': without({ businessKind: 'till', tillDayCents: given.till }),
              'their-vehicles': {
                entries: [without({ vehicleNamed: 'Car', vehicleWorthCents: given.vehicle })],
                done: true,
              },
            },
            given.state,
          )
          for (const { net, totalCents, yield: found_, costCents } of found.rungs) {
            expect(found_.lowCents).toBeLessThanOrEqual(found_.highCents)
            expect(totalCents.lowCents).toBeLessThanOrEqual(totalCents.highCents)
            expect(totalCents.highCents).toBeLessThanOrEqual(found.of.owedCents)
            expect(net.lowCents).toBeLessThanOrEqual(net.highCents)
            expect(net.highCents).toBeLessThanOrEqual(found.of.owedCents)
            expect(net.lowCents).toBeGreaterThanOrEqual(-costCents)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
