import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/shared/civil-date'
import type { BalancePicture } from '@/lib/shared/shown'
import { faultsOfWords } from '@/tests/contracts/words-check'
import { fileWithBook, paymentRow, reversalRow } from '@/tests/setup/ledger-rows'
import { ledgerPictureOf } from './ledger-picture'

const totals = (picture: BalancePicture | null) =>
  picture?.points.map(({ on, principalCents, costsCents, interestCents, paidCents }) => [
    on,
    principalCents + costsCents + interestCents,
    paidCents,
  ])

describe('the balance over time', () => {
  test('steps down at a payment, and counts what came in', () => {
    const file = fileWithBook([paymentRow(1, '2026-01-10', 20_000)])
    expect(totals(ledgerPictureOf(file))).toEqual([
      ['2025-11-21', 500_000, 0],
      ['2026-01-10', 506_849, 0],
      ['2026-01-10', 486_849, 20_000],
      ['2026-11-21', 528_865, 20_000],
    ])
  })

  test('never shows a payment that was taken back', () => {
    const file = fileWithBook([paymentRow(1, '2026-01-10', 20_000), reversalRow('p1', '2026-02-01')])
    expect(ledgerPictureOf(file)?.points.every(({ paidCents }) => paidCents === 0)).toBe(true)
  })

  test('moves interest to the main amount at a renewal, and the sum stays', () => {
    const file = fileWithBook([{ id: 'n', seq: 1, kind: 'renewal', on: '2026-05-01', note: '' }])
    const [, before, after] = ledgerPictureOf(file)?.points ?? []
    expect(before).toMatchObject({ on: '2026-05-01', principalCents: 500_000 })
    expect(after).toMatchObject({ on: '2026-05-01', interestCents: 0 })
    expect((before?.principalCents ?? 0) + (before?.interestCents ?? 0)).toBe(after?.principalCents)
  })

  test('is not drawn on the day of entry', () => {
    expect(ledgerPictureOf(fileWithBook([], {}, '2025-11-21'))).toBeNull()
  })

  test('of ten thousand lines has few points, right at both ends, in the order of time', () => {
    const file = fileWithBook(
      Array.from({ length: 10_000 }, (_, i) =>
        paymentRow(i + 1, addDays('2025-11-21', Math.floor(i / 28)), 10, { id: `p${100_000 + i}` }),
      ),
    )
    const picture = ledgerPictureOf(file)
    const points = picture?.points ?? []
    expect(points.length).toBeLessThanOrEqual(48)
    expect(points.length).toBeGreaterThan(40)
    expect(points.map(({ on }) => on)).toEqual(points.map(({ on }) => on).sort())
    expect(totals(picture)?.[0]).toEqual(['2025-11-21', 500_000, 0])
    const owed = file.balance.kind === 'balance' ? file.balance.ledger.payoffCents : null
    expect(totals(picture)?.at(-1)).toEqual(['2026-11-21', owed, 100_000])
    expect(picture && faultsOfWords(picture.said)).toEqual([])
  })
})
