// What is due after a default, each sum worked out by pencil: $5,000 in California, 10% a year simple, entered November 21,
// 2025; so $500.00 of interest when the agreement was written a year later. The default began on December 21, 2026.

import { describe, expect, test } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { anAgreement } from '@/tests/setup/agreement'
import { creditorFile } from '@/tests/setup/creditor-file'
import { aNotice, aPayment, aReversal } from '@/tests/setup/payments'
import { defaultSumIn } from './agreement-standing'
import type { AgreementTerms } from './agreement-terms'
import { openCaseFile } from './case-file'
import type { LedgerRow } from './ledger-row'
import { noRecords } from './records'

const cost = (on: IsoDate, amountCents: number): LedgerRow => ({
  id: 'cost',
  seq: 9,
  on,
  note: '',
  kind: 'cost',
  amountCents,
})

function sumOn(today: IsoDate, terms: Partial<AgreementTerms>, ledger: LedgerRow[] = [], costsCents = 0) {
  const { stored } = creditorFile({ 'added-amounts': { costsCents, awardedInterestCents: 0 } })
  const records = { ...noRecords, agreements: [anAgreement({ terms })], notices: [aNotice()], ledger }
  return defaultSumIn(openCaseFile(stored, today, records))
}

describe('what is due', () => {
  const full = { onDefault: 'full-judgment' } as const
  const rest = { onDefault: 'rest-of-plan' } as const
  const runs = { interest: 'runs' } as const

  test.each<[string, IsoDate, Partial<AgreementTerms>, LedgerRow[], number | null]>([
    ['the last day to catch up: no default yet', '2026-12-20', full, [], null],
    // 5,000 + 500 + 1 day of 1.369863
    ['the first day of the default earns interest again', '2026-12-21', full, [], 550_137],
    // 5,000 + 500 + 10 days = 13.69863
    ['ten days: those of the agreement add none', '2026-12-30', full, [], 551_370],
    // 404 days since entry = 553.424658
    ['the same where interest ran all along', '2026-12-30', { ...full, ...runs }, [], 555_342],
    // the payment goes to interest first, so the principal earns as before
    ['less what came under it', '2026-12-30', full, [aPayment('2026-12-02', 10_000)], 541_370],
    ['less what came before it', '2026-12-30', full, [aPayment('2026-11-20', 5_000)], 546_370],
    [
      'a payment that bounced does not count',
      '2026-12-30',
      full,
      [aPayment('2026-12-02', 10_000), aReversal('payment-1', '2026-12-09', 2)],
      551_370,
    ],
    ['600 less nothing, and one day at 10% = 0.16438', '2026-12-21', rest, [], 60_016],
    ['ten days = 1.6438', '2026-12-30', rest, [], 60_164],
    // 500 left, ten days = 1.369863
    ['less what came before the default', '2026-12-30', rest, [aPayment('2026-12-02', 10_000)], 50_137],
    // 0.657534 by December 24; 100 pays that and 99.34; six days on 500.66 = 0.823003
    ['less what came after it, interest first', '2026-12-30', rest, [aPayment('2026-12-24', 10_000)], 50_148],
    // November 22 to December 20, 29 days on 600 = 4.767123, and 1.6438 since
    ['with the interest of the agreement', '2026-12-30', { ...rest, ...runs }, [], 60_641],
    // 11 days on 600 = 1.808219, 18 on 500 = 2.465753; then ten on 500 = 1.369863
    [
      'which is reckoned on what was not yet paid',
      '2026-12-30',
      { ...rest, ...runs },
      [aPayment('2026-12-02', 10_000)],
      50_564,
    ],
  ])('%s', (_what, today, terms, ledger, cents) => {
    expect(sumOn(today, terms, ledger)?.sumCents ?? null).toBe(cents)
  })

  // 700 on December 2: 500 to interest, 200 to principal; 4,800 left, ten days = 13.150685
  test('a payment that goes to the principal too makes the interest less', () => {
    const one = { ...full, totalCents: 300_000, schedule: [{ on: '2026-12-01' as const, cents: 300_000 }] }
    expect(sumOn('2026-12-30', one, [aPayment('2026-12-02', 70_000)])?.sumCents).toBe(481_315)
  })

  test('costs of the judgment are in the whole judgment, not in the rest of the plan', () => {
    expect(sumOn('2026-12-30', full, [], 7_500)?.lines[1]?.cents).toBe(7_500)
    expect(sumOn('2026-12-30', rest, [], 7_500)?.sumCents).toBe(60_164)
  })

  test('costs written down since the default are in both, those before it only in the whole judgment', () => {
    const spent = (terms: Partial<AgreementTerms>, on: IsoDate) =>
      (sumOn('2026-12-30', terms, [cost(on, 4_000)])?.lines ?? []).find(one => one.label.en.startsWith('Court costs'))
        ?.cents ?? 0
    expect([spent(full, '2026-12-22'), spent(rest, '2026-12-22')]).toEqual([4_000, 4_000])
    expect([spent(full, '2026-12-02'), spent(rest, '2026-12-02')]).toEqual([4_000, 0])
  })

  // 5,500 agreed: 29 days at 10% = 43.698630, then ten on 5,500 = 15.068493; by law 5,000 and 404 days = 553.424658
  test('never more than the judgment by law, though the agreement earns interest on its interest', () => {
    const all = { ...rest, ...runs, totalCents: 550_000, owedCents: 550_000 }
    const sum = sumOn('2026-12-30', { ...all, schedule: [{ on: '2026-12-01', cents: 550_000 }] })
    expect(sum).toMatchObject({ sumCents: 555_342, perDiemCents: 137 })
    expect(sum?.lines.at(-1)?.cents).toBe(-535)
  })

  // 100 of October 1, 2026 came back after the agreement: by its day 500 of interest had come up, as if it had never come.
  test('a payment from before the agreement that bounced later never stopped its interest', () => {
    const book = [aPayment('2026-10-01', 100_000), aReversal('payment-1', '2026-12-09', 2)]
    const lines = sumOn('2026-12-30', full, book)?.lines.map(one => one.cents)
    expect(lines).toEqual([500_000, 50_000, 1_370])
  })

  test('each day after adds its interest', () => {
    expect(sumOn('2026-12-30', full)?.perDiemCents).toBe(137)
    expect(sumOn('2026-12-30', rest)?.perDiemCents).toBe(16)
  })
})

describe('the working', () => {
  const book = [aPayment('2026-12-02', 10_000, 1), aPayment('2026-12-24', 2_345, 2), cost('2026-12-22', 4_000)]
  test.each([
    ['full-judgment', 'waived-while-kept'],
    ['full-judgment', 'runs'],
    ['rest-of-plan', 'waived-while-kept'],
    ['rest-of-plan', 'runs'],
  ] as const)('adds up: %s, interest %s', (onDefault, interest) => {
    for (const ledger of [[], book, [aPayment('2026-12-24', 700_000)]]) {
      const sum = sumOn('2026-12-30', { onDefault, interest }, ledger)
      expect(sum?.lines.reduce((total, { cents }) => total + cents, 0)).toBe(sum?.sumCents)
    }
  })

  test('names the days without interest, and the law that adds it', () => {
    const notes = sumOn('2026-12-30', {})?.notes.map(one => one.en) ?? []
    expect(notes[0]).toBe(
      'No interest is counted from November 22, 2026 through December 20, 2026: the agreement waives it.',
    )
    expect(notes[1]).toContain('Interest adds $1.37 for each day after that')
  })

  test('lawyer’s fees are said not to be in it, where the agreement allows any', () => {
    expect(sumOn('2026-12-30', { feesOnDefault: true })?.notes.at(-1)?.en).toContain('Lawyer’s fees')
  })
})
