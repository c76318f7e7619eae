import { describe, expect, test } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { faultsOfWords } from '@/tests/contracts/words-check'
import { anAgreement } from '@/tests/setup/agreement'
import { fileWithBook, paymentRow, reversalRow } from '@/tests/setup/ledger-rows'
import { aNotice } from '@/tests/setup/payments'
import type { CaseFile } from './case-file'
import type { LedgerRow, PaymentSource } from './ledger-row'
import { collectedIn, overCollectionOf, overCollectionWords } from './over-collection'

/** The judgment is $5,000; all of these are on its own day, so that no interest has come up. */
const entered: IsoDate = '2025-11-21'

function taken(number: number, source: PaymentSource, amountCents: Cents, on = entered): LedgerRow {
  return paymentRow(number, on, amountCents, { source })
}

function onEntry(...book: LedgerRow[]): CaseFile {
  return fileWithBook(book, {}, entered)
}

function saidIn(file: CaseFile): string {
  const said = overCollectionWords(file)
  for (const words of said ? [said.heading, ...said.text] : []) expect(faultsOfWords(words)).toEqual([])
  return said?.text.map(({ en }) => en).join(' ') ?? ''
}

describe('what came in', () => {
  test('is summed by where it came from, the most first; what was taken back is no part of it', () => {
    const file = onEntry(
      taken(1, 'voluntary', 10_000),
      taken(2, 'wages', 30_000),
      taken(3, 'wages', 30_000),
      taken(4, 'bank-levy', 20_000),
      taken(5, 'bank-levy', 90_000),
      reversalRow('p5', entered, 'given-back'),
    )
    expect(overCollectionOf(file)).toMatchObject({
      bySource: [
        { source: 'wages', cents: 60_000 },
        { source: 'bank-levy', cents: 20_000 },
        { source: 'voluntary', cents: 10_000 },
      ],
      receivedCents: 90_000,
      takers: ['wages', 'bank-levy'],
    })
  })

  test('counts what was given with the judgment by itself', () => {
    const answers = { 'payments-made': { entries: [{ paidOn: '2026-01-10', amountCents: 20_000 }], done: true } }
    expect(overCollectionOf(fileWithBook([], {}, '2026-11-21', answers))?.bySource).toEqual([
      { source: 'given', cents: 20_000 },
    ])
  })

  test('cannot be held against a balance nobody knows', () => {
    const unknown = fileWithBook([taken(1, 'wages', 100)], {}, entered, { amount: { notSure: true } })
    expect([overCollectionOf(unknown), collectedIn(unknown), overCollectionWords(unknown)]).toEqual([null, null, null])
  })
})

describe('against what the law says is owed', () => {
  test.each<[string, LedgerRow[], 'open' | 'near' | 'reached', Cents, Cents]>([
    ['nothing yet', [], 'open', 500_000, 0],
    ['one cent more than the last wages is left', [taken(1, 'wages', 249_999)], 'open', 250_001, 0],
    ['just the last wages are left', [taken(1, 'wages', 250_000)], 'open', 250_000, 0],
    ['less than the last wages is left', [taken(1, 'wages', 250_001)], 'near', 249_999, 0],
    ['more than a tenth is left, paid freely', [taken(1, 'voluntary', 449_999)], 'open', 50_001, 0],
    ['a tenth is left', [taken(1, 'voluntary', 450_000)], 'near', 50_000, 0],
    ['one cent is left', [taken(1, 'wages', 499_999)], 'near', 1, 0],
    ['all of it came', [taken(1, 'wages', 500_000)], 'reached', 0, 0],
    ['one cent more came', [taken(1, 'wages', 500_001)], 'reached', 0, 1],
    [
      'wages and a levy together were too much',
      [taken(1, 'wages', 300_000), taken(2, 'bank-levy', 300_000)],
      'reached',
      0,
      100_000,
    ],
  ])('%s', (_, book, kind, stopAtCents, refundCents) => {
    expect(overCollectionOf(onEntry(...book))).toMatchObject({ kind, stopAtCents, refundCents, ceiling: 'judgment' })
  })

  test('wages that stopped coming long ago are not expected again', () => {
    const book = [taken(1, 'wages', 300_000, '2025-12-01')]
    expect(overCollectionOf(fileWithBook(book, {}, '2026-02-09'))?.takers).toEqual(['wages'])
    expect(overCollectionOf(fileWithBook(book, {}, '2026-02-10'))?.takers).toEqual([])
  })

  test('near it, the ones who take are told the sum, and that interest goes on', () => {
    const file = onEntry(taken(1, 'wages', 300_000))
    const said = saidIn(file)
    expect(said).toContain('no more than $2,000.00 may still come in')
    expect(said).toContain('Interest adds $0.55 each day.')
    expect(said).toContain('Tell the employer and the officer who serves the wage order to stop at $2,000.00.')
    expect(collectedIn(file)).toBeNull()
  })

  test('past it, collecting ends and the rest goes back', () => {
    const file = onEntry(taken(1, 'wages', 500_100))
    expect(saidIn(file)).toContain('$1.00 is more than was owed. Give it back')
    expect(collectedIn(file)?.en).toBe('Closed: all that is owed has come in')
  })

  test('with costs nobody was sure of, the sum is to be checked first', () => {
    const unsure = fileWithBook([taken(1, 'wages', 500_100)], {}, entered, { 'added-amounts': { notSure: true } })
    expect(saidIn(unsure)).toContain('check it with the court clerk first')
    const sure = { 'stated-rate': { saysRate: 'yes', statedPercent: 10 } }
    expect(saidIn(fileWithBook([taken(1, 'wages', 500_100)], {}, entered, sure))).not.toContain('clerk')
  })

  test('the one who owes is told what to ask for', () => {
    const answers = { side: { side: 'debtor' } }
    const file = fileWithBook([taken(1, 'wages', 500_100)], {}, entered, answers)
    expect(saidIn(file)).toContain('You can ask for it back.')
  })
})

describe('against an agreement to take less', () => {
  const agreements = [anAgreement({ terms: { writtenOn: '2026-11-21', totalCents: 60_000 } })]
  const paid = (cents: Cents, on: IsoDate = '2026-12-01') =>
    fileWithBook([paymentRow(1, on, cents)], { agreements }, '2026-12-02')

  test.each<[string, Cents, 'open' | 'near' | 'reached', Cents, Cents]>([
    ['its first payment came', 20_000, 'open', 40_000, 0],
    ['a cent of it is left', 59_999, 'near', 1, 0],
    ['all of it came', 60_000, 'reached', 0, 0],
    ['one cent more came', 60_001, 'reached', 0, 1],
  ])('%s', (_, cents, kind, stopAtCents, refundCents) => {
    expect(overCollectionOf(paid(cents))).toMatchObject({ kind, stopAtCents, refundCents, ceiling: 'agreement' })
  })

  test('that was paid closes every way to collect', () => {
    expect(collectedIn(paid(60_000))?.en).toBe('Closed: all that the agreement asks for has come in')
    expect(saidIn(paid(60_000))).toContain('Stop collecting now.')
  })

  test('that runs late still holds: it is no default before the notice and its days', () => {
    const missed = fileWithBook([], { agreements }, '2026-12-20')
    expect(overCollectionOf(missed)).toMatchObject({ ceiling: 'agreement', stopAtCents: 60_000 })
  })
})

/** By the notice of default-sum.test.ts the default began on December 21, 2026; ten days later, by the same pencil. */
describe('against an agreement that was broken', () => {
  const broken = (onDefault: 'full-judgment' | 'rest-of-plan', ...book: LedgerRow[]) =>
    fileWithBook(book, { agreements: [anAgreement({ terms: { onDefault } })], notices: [aNotice()] }, '2026-12-30')

  test.each<[string, CaseFile, object]>([
    ['no more than what is left of its amount, where it says so', broken('rest-of-plan'), { stopAtCents: 60_164 }],
    [
      'and what is taken past that goes back',
      broken('rest-of-plan', taken(1, 'wages', 60_264, '2026-12-30')),
      { kind: 'reached', stopAtCents: 0, refundCents: 100 },
    ],
    ['the whole judgment, without the days it waived', broken('full-judgment'), { stopAtCents: 551_370 }],
    [
      'which is all that may come, though the law alone would add more',
      broken('full-judgment', taken(1, 'bank-levy', 551_470, '2026-12-30')),
      { kind: 'reached', stopAtCents: 0, refundCents: 100 },
    ],
  ])('%s', (_, file, found) => {
    expect(overCollectionOf(file)).toMatchObject({ ceiling: 'agreement', ...found })
  })
})

/** $5,500 owed and agreed on November 21, 2026; ten days at 10% are $15.07 on all of it, and $13.70 on the judgment alone. */
describe('against an agreement under which interest runs', () => {
  const terms = {
    totalCents: 550_000,
    schedule: [{ on: '2026-12-01' as const, cents: 550_000 }],
    interest: 'runs' as const,
  }
  const agreements = [anAgreement({ terms: { ...terms, owedCents: 550_000 } })]
  const small = [
    anAgreement({ terms: { ...terms, totalCents: 60_000, schedule: [{ on: '2026-12-01', cents: 60_000 }] } }),
  ]
  const paid = (cents: Cents, under = agreements) =>
    fileWithBook([paymentRow(1, '2026-12-01', cents)], { agreements: under }, '2026-12-01')

  test.each<[string, CaseFile, Cents]>([
    ['what the law asks for is not all that was agreed, and nothing goes back', paid(551_371), 0],
    ['what was agreed to the cent: its interest is not too much', paid(551_507), 0],
    ['a cent beyond it', paid(551_508), 1],
    // Ten days on 600 = 1.64384
    ['the interest of an agreement to take less', paid(60_164, small), 0],
    ['a cent beyond that', paid(60_165, small), 1],
  ])('%s', (_, file, refundCents) => {
    expect(overCollectionOf(file)).toMatchObject({ kind: 'reached', refundCents })
  })
})
