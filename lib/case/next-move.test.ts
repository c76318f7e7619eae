import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AtTable, Latest, MoveId } from './at-table'
import { nextMoves } from './next-move'

const theirs: Latest = {
  ...{ id: 't', kind: 'lump', totalCents: 30_000, valueCents: 30_000, isOpen: true, isExpired: false },
  ...{ validUntil: null, isCarried: null, movedCents: null },
}
const ours: Latest = { ...theirs, id: 'o', totalCents: 100_000, valueCents: 100_000 }

/** $1,000 owed; glad with $600, would take $400; a levy costs $200 and takes 3 months. */
const creditor: AtTable = {
  ...{ side: 'creditor', today: '2026-11-21', owedCents: 100_000, openingCents: 100_000, targetCents: 60_000 },
  ...{ limitCents: 40_000, ours: null, theirs: null, isOursLast: false, rounds: 0, acceptedId: null },
  next: { name: { en: 'A levy', es: 'Un embargo' }, costCents: 20_000, months: 3, isUsable: true },
  ...{ canForce: true, isOutOfWork: false, talksOfBankruptcy: false, isProof: false, monthlyCents: null, lump: null },
  ...{ bearsInterest: true, lumpDays: 14 },
}
/** Owes $1,000; would like to pay $300, at most $500; $50 a month is left. */
const debtor: AtTable = {
  ...creditor,
  ...{ side: 'debtor', openingCents: 20_000, targetCents: 30_000, limitCents: 50_000, next: null, monthlyCents: 5_000 },
}
const at = (cents: number, more: Partial<Latest> = {}): Latest => ({
  ...{ ...theirs, totalCents: cents, valueCents: cents },
  ...more,
})
const mine = (cents: number, more: Partial<Latest> = {}): Latest => at(cents, { id: 'o', ...more })

describe('a creditor', () => {
  test.each<[string, Partial<AtTable>, [MoveId, number | null][]]>([
    ['nobody has offered: asks for all', {}, [['first-offer', 100_000]]],
    ['no limit known: sets it first', { limitCents: null, targetCents: null }, [['set-limit', null]]],
    ['theirs is at the target: accepts', { theirs: at(60_000) }, [['accept', 60_000]]],
    [
      'a cent below the target, and near it: accepts before asking for more',
      { theirs: at(59_999), ours },
      [
        ['accept', 59_999],
        ['counter', 80_000],
      ],
    ],
    [
      'at the limit: asks for more before accepting',
      { theirs: at(40_000), ours },
      [
        ['counter', 70_000],
        ['accept', 40_000],
      ],
    ],
    [
      'at the limit, and nothing can be taken by force: accepts first',
      { theirs: at(40_000), ours, canForce: false },
      [
        ['accept', 40_000],
        ['counter', 70_000],
      ],
    ],
    [
      'a cent below the limit: does not accept',
      { theirs: at(39_999), ours },
      [
        ['counter', 70_000],
        ['installments', null],
        ['ask-for-proof', null],
        ['stop', null],
      ],
    ],
    [
      'halfway is below the limit: asks for the limit',
      { theirs: at(10_000), ours: mine(50_000) },
      [
        ['counter', 40_000],
        ['installments', null],
      ],
    ],
    [
      'ours is the limit already: no step is left',
      { theirs: at(10_000), ours: mine(40_000) },
      [['installments', null]],
    ],
    [
      'theirs ends in three days: says so first',
      { theirs: at(40_000, { validUntil: '2026-11-24' }), ours },
      [
        ['answer-soon', null],
        ['counter', 70_000],
      ],
    ],
    [
      'theirs ends in four days: does not',
      { theirs: at(40_000, { validUntil: '2026-11-25' }), ours },
      [['counter', 70_000]],
    ],
    [
      'theirs has ended: cannot be accepted, but made again',
      { theirs: at(60_000, { isOpen: false, isExpired: true }), ours },
      [['ask-again', 60_000]],
    ],
    [
      'theirs has ended and was below the limit: shows how they might pay more',
      { theirs: at(30_000, { isOpen: false, isExpired: true }), ours },
      [['installments', null]],
    ],
    ['they have not answered: waits', { ours, isOursLast: true }, [['hold', null]]],
    [
      'they did not move, below the limit: looks at the ladder',
      { theirs: at(30_000, { movedCents: 0 }), ours },
      [
        ['counter', 65_000],
        ['stop', null],
      ],
    ],
    [
      'they offer a plan below the limit: asks for less at once, with a last day',
      { theirs: at(30_000, { kind: 'installments' }), ours },
      [
        ['counter', 65_000],
        ['lump', 60_000],
      ],
    ],
    [
      'two rounds are behind us: gives up interest late',
      { theirs: at(30_000), ours: mine(70_000), rounds: 2 },
      [
        ['counter', 50_000],
        ['installments', null],
        ['waive-interest', null],
      ],
    ],
    [
      'an agreement waits: has it signed',
      { acceptedId: 't', agreement: { id: 'a', isInForce: false } },
      [['sign', null]],
    ],
    [
      'an agreement is in force: keeps it',
      { acceptedId: 't', agreement: { id: 'a', isInForce: true } },
      [['keep', null]],
    ],
    ['an offer was accepted: writes it down', { theirs: at(60_000), acceptedId: 't' }, [['agree', null]]],
  ])('%s', (_what, given, first) => {
    const moves = nextMoves({ ...creditor, ...given })
    expect(moves.slice(0, first.length).map(({ id, cents }) => [id, cents])).toEqual(first)
    if (given.theirs && given.theirs.valueCents < 40_000) expect(moves.map(one => one.id)).not.toContain('accept')
  })

  test('is told how they moved, and what a levy would cost', () => {
    const [move] = nextMoves({ ...creditor, ours, theirs: at(45_000, { movedCents: 15_000 }) })
    expect(move?.reason.en).toBe(
      'It is halfway between the two last offers, as far as your limit allows. They came up $150.00. The next step, “A levy”, would cost you about $200.00 and take about 3 months.',
    )
  })
})

describe('a debtor', () => {
  test.each<[string, Partial<AtTable>, [MoveId, number | null][]]>([
    [
      'nobody has offered: opens low, and can offer a plan',
      {},
      [
        ['first-offer', 20_000],
        ['installments', 5_000],
      ],
    ],
    ['theirs is at the target: accepts', { theirs: at(30_000) }, [['accept', 30_000]]],
    [
      'at the limit: asks for less before accepting',
      { theirs: at(50_000), ours: mine(20_000) },
      [
        ['counter', 35_000],
        ['accept', 50_000],
      ],
    ],
    [
      'a cent above the limit: does not accept',
      { theirs: at(50_001), ours: mine(20_000) },
      [
        ['counter', 35_000],
        ['installments', 5_000],
        ['stop', null],
      ],
    ],
    [
      'within the limit, but more than the budget carries: offers what it carries',
      { theirs: at(40_000, { kind: 'installments', isCarried: false }), ours: mine(20_000) },
      [
        ['counter', 30_000],
        ['installments', 5_000],
      ],
    ],
    [
      'halfway is above the limit: offers the limit',
      { theirs: at(100_000), ours: mine(30_000) },
      [['counter', 50_000]],
    ],
    [
      'money can be raised: offers it in one payment, held to the target',
      { lump: { cents: 45_000, byOn: '2027-03-01' } },
      [
        ['first-offer', 20_000],
        ['lump', 30_000],
      ],
    ],
    ['nothing can be paid: names no sum', { limitCents: 0, openingCents: null, targetCents: null }, []],
    [
      'nothing can be paid and nothing taken: shows it',
      { limitCents: 0, openingCents: null, targetCents: null, isProof: true },
      [['stop', null]],
    ],
    [
      'they did not move, and nothing can be taken: shows it',
      { theirs: at(90_000, { movedCents: 0 }), ours: mine(50_000), isProof: true },
      [['stop', null]],
    ],
  ])('%s', (_what, given, first) => {
    const moves = nextMoves({ ...debtor, ...given })
    expect(moves.slice(0, first.length).map(({ id, cents }) => [id, cents])).toEqual(first)
  })

  test('is shown the way that fits: proof where nothing can be taken, else what could be', () => {
    const stuck = { ...debtor, theirs: at(90_000, { movedCents: 0 }), ours: mine(50_000) }
    const pathOf = (t: AtTable) => nextMoves(t).find(one => one.id === 'stop')?.path
    expect(pathOf({ ...stuck, isProof: true })).toBe('reports/judgment-proof')
    expect(pathOf(stuck)).toBe('reports/what-could-be-taken')
  })
})

test('no suggestion ever goes beyond the limit', () => {
  const cents = fc.integer({ min: 1, max: 200_000 })
  const latest = fc.record({
    ...{ id: fc.constant('x'), kind: fc.constantFrom('lump' as const, 'installments' as const), totalCents: cents },
    ...{ isOpen: fc.boolean(), isExpired: fc.boolean(), validUntil: fc.constantFrom(null, '2026-11-22' as const) },
    ...{
      isCarried: fc.constantFrom(null, true, false),
      movedCents: fc.option(fc.integer({ min: -9_000, max: 9_000 })),
    },
  })
  const tables = fc.record({
    ...{ side: fc.constantFrom('creditor' as const, 'debtor' as const), owedCents: cents },
    ...{ openingCents: fc.option(cents), targetCents: fc.option(cents), limitCents: fc.option(fc.nat(200_000)) },
    ...{ ours: fc.option(latest), theirs: fc.option(latest), isOursLast: fc.boolean(), rounds: fc.nat(3) },
    ...{ monthlyCents: fc.option(fc.nat(90_000)), canForce: fc.boolean(), isProof: fc.boolean() },
    lump: fc.option(fc.record({ cents, byOn: fc.constant('2027-03-01' as const) })),
  })
  fc.assert(
    fc.property(tables, given => {
      const valued = (one: typeof given.ours): Latest | null => one && { ...one, valueCents: one.totalCents }
      const { limitCents, side, owedCents } = given
      const t: AtTable = { ...creditor, ...given, ours: valued(given.ours), theirs: valued(given.theirs) }
      const moves = nextMoves(t)
      expect(moves.length).toBeLessThanOrEqual(5)
      for (const { id, cents: named } of moves) {
        if (named === null) continue
        expect(limitCents).not.toBeNull()
        if (id === 'installments' || side === 'debtor') expect(named).toBeLessThanOrEqual(limitCents ?? 0)
        // Where more is asked at least than is owed, all that is owed is asked.
        else expect(named).toBeGreaterThanOrEqual(Math.min(limitCents ?? 0, owedCents))
      }
    }),
    { numRuns: 500 },
  )
})
