import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { protectedDeposits as openProtectedDeposits } from '@/lib/law/open/protected-deposits'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { centsToField } from '@/lib/shared/money'
import { brokenTexts, centsIn, type Filled, outcomeFor, refusedBy, sendGarbage } from '@/tests/setup/calculating'
import { protectedDeposits } from './protected-deposits'

const review = { reviewOn: '2026-05-01', balance: '3000.00' }
const twice = deposited(['2026-03-11', '1250.00'], ['2026-04-08', '1250.00'])

/** The rows of the form for deposits: day and amount. */
function deposited(...rows: [string, string][]): Filled {
  return Object.fromEntries(
    rows.flatMap(([on, amount], index) => [
      [`deposits.${index}.on`, on],
      [`deposits.${index}.amount`, amount],
    ]),
  )
}

describe('a deposit', () => {
  it.each<[string, string, string, string]>([
    // The day before the review is April 30; two months before that day is February 28.
    ['on the day before the review counts', '31 C.F.R. § 212.3 (lookback period)', '2026-04-30', 'Yes'],
    [
      'on the day of the review does not',
      '31 C.F.R. § 212.3 (lookback period)',
      '2026-05-01',
      'No: not before the day of the review',
    ],
    ['on the corresponding day two months before counts', '31 C.F.R. § 212.3 (lookback period)', '2026-02-28', 'Yes'],
    ['a day before that does not', '31 C.F.R. § 212.3 (lookback period)', '2026-02-27', 'No: before February 28, 2026'],
  ])('%s (%s)', (_boundary, _source, on, counts) => {
    const { tables, figure } = outcomeFor(protectedDeposits, { ...review, ...deposited([on, '1000.00']) })
    expect(tables[0]?.rows[0]?.cells[2]?.en).toBe(counts)
    expect(figure).toMatchObject({ kind: 'amount', cents: counts === 'Yes' ? 100_000 : 0 })
  })
})

describe('says', () => {
  it.each<[string, Filled, string]>([
    [
      'what stays free and what may be frozen (31 C.F.R. § 212.3: the lesser of the deposits and the balance)',
      { ...review, ...twice },
      'Of the $3,000.00 in the account the bank must leave $2,500.00 free to use. It may freeze $500.00. This is under the federal rule alone; your state may protect more.',
    ],
    [
      'that all stays free where the balance is the lesser',
      { ...review, balance: '2500.00', ...twice },
      'The bank must leave all of this $2,500.00 free to use.',
    ],
    [
      'that nothing counts',
      review,
      'No benefit deposit counts here, so the bank may freeze all of this $3,000.00. This is under the federal rule alone; your state may protect more.',
    ],
    ['that there is nothing to freeze', { ...review, balance: '0' }, 'There is no money in the account to freeze.'],
  ])('%s', (_boundary, filled, sentence) => {
    expect(outcomeFor(protectedDeposits, filled).sentence.en).toBe(sentence)
  })

  it('which days are looked at', () => {
    expect(outcomeFor(protectedDeposits, review).figure.note).toEqual({
      en: 'Deposits from February 28, 2026 to April 30, 2026 count, both days included.',
      es: 'Cuentan los depósitos del 28 de febrero de 2026 al 30 de abril de 2026, incluidos ambos días.',
    })
  })

  it('always what the bank does not count by itself (31 C.F.R. §§ 212.3, 212.6(g))', () => {
    const { warnings } = outcomeFor(protectedDeposits, { ...review, ...twice })
    expect(warnings.at(-1)?.en).toMatch(/paper check, or moved here from another account/)
    expect(warnings.at(-1)?.es).toMatch(/cheque/)
  })
})

it('lists deposits in the order of time, folded where they are many', () => {
  const rows = Array.from({ length: 13 }, (_, index): [string, string] => [addDays('2026-04-30', -index), '10.00'])
  const [table] = outcomeFor(protectedDeposits, { ...review, ...deposited(...rows) }).tables
  expect(table?.folded).toBe(true)
  expect(table?.rows[0]?.cells[0]?.en).toBe('April 18, 2026')
  expect(table?.total?.[1]?.en).toBe('$130.00')
  expect(outcomeFor(protectedDeposits, { ...review, ...deposited(...rows.slice(1)) }).tables[0]?.folded).toBeUndefined()
})

it('the same as the open interface, for any deposits, with whole words and a picture that adds up', () => {
  const day = fc.integer({ min: -90, max: 10 }).map(days => addDays('2026-05-01', days))
  const deposit = fc.record({ on: day, cents: fc.integer({ min: 0, max: 500_000 }) })
  const request = fc.record({
    reviewOn: fc.constantFrom<IsoDate>('2026-05-01', '2026-04-30', '2009-03-15'),
    balance: fc.integer({ min: 0, max: 1_000_000 }),
    deposits: fc.array(deposit, { maxLength: 8 }),
  })
  fc.assert(
    fc.property(request, ({ reviewOn, balance, deposits }) => {
      const outcome = outcomeFor(protectedDeposits, {
        ...{ reviewOn, balance: centsToField(balance) },
        ...deposited(...deposits.map(({ on, cents }): [string, string] => [on, centsToField(cents)])),
      })
      const open = openProtectedDeposits.answerTo(
        {
          ...{ reviewOn, balance: centsToField(balance) },
          deposits: deposits.map(({ on, cents }) => ({ on, amount: centsToField(cents) })),
        },
        'en',
      )
      if (!open.ok) throw new Error(JSON.stringify(open.error))
      expect(outcome.figure).toMatchObject({ cents: centsIn(open.value.protected) })
      expect(outcome.working.map(({ text }) => text.en)).toEqual(open.value.working.map(({ text }) => text))
      expect(outcome.warnings.map(({ en }) => en)).toEqual(expect.arrayContaining(open.value.warnings))
      if (outcome.picture?.kind === 'shares')
        expect(outcome.picture.shares.reduce((sum, { cents }) => sum + cents, 0)).toBe(balance)
      expect(brokenTexts(outcome)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

describe('a fault stands beside its field', () => {
  it.each<[string, Filled, string[]]>([
    ['everything left blank', {}, ['reviewOn', 'balance']],
    ['a balance below zero', { ...review, balance: '-1' }, ['balance']],
    ['a deposit without its day', { ...review, ...deposited(['', '100.00']) }, ['deposits.0.on']],
    [
      'a deposit without its amount',
      { ...review, ...deposited(['2026-03-11', '1'], ['2026-04-01', '']) },
      ['deposits.1.amount'],
    ],
    ['a day there is not', { ...review, ...deposited(['2026-02-30', '100.00']) }, ['deposits.0.on']],
  ])('%s', (_boundary, filled, names) => {
    expect(Object.keys(refusedBy(protectedDeposits, filled).faults)).toEqual(names)
  })
})

it('its own words are whole in both languages', () => {
  expect(brokenTexts(protectedDeposits)).toEqual([])
})

it('makes a page of whatever is sent', () => {
  sendGarbage(protectedDeposits)
})
