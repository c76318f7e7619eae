import { describe, expect, test } from 'vitest'
import { aNotice, itsReversal, returnedFile, returnedPayment } from '@/tests/setup/returned-check'
import { owedIn } from './case-file'
import type { LedgerRow } from './ledger-row'
import { returnedCheckIn, returnedChecksOf } from './returned-check'

const only = (...given: Parameters<typeof returnedFile>) => {
  const found = returnedChecksOf(returnedFile(...given))
  expect(found).toHaveLength(1)
  return found[0] as NonNullable<(typeof found)[0]>
}

describe('the balance put right', () => {
  test('is what would be owed if the payment had never come', () => {
    const never = returnedFile({ ledger: [] })
    expect(only().owedCents).toBe(owedIn(never))
  })

  test('says what the payment was worth: its amount, and the interest it had stopped from its own day', () => {
    const payment = { ...returnedPayment, amountCents: 100_000 }
    const { owedCents, ifPaidCents } = only({ ledger: [payment, itsReversal] })
    expect(ifPaidCents).toBe(owedIn(returnedFile({ ledger: [payment] })))
    // $1,000.00 paid $430.14 of interest first (314 days), so $569.86 of the judgment; at 10% for 51 days that is $7.96.
    expect((owedCents ?? 0) - (ifPaidCents ?? 0)).toBe(100_000 + 796)
  })

  test('a payment that only paid interest stopped none', () => {
    const { owedCents, ifPaidCents } = only()
    expect((owedCents ?? 0) - (ifPaidCents ?? 0)).toBe(20_000)
  })

  test('is not known where the judgment is not', () => {
    expect(only({}, { amount: { notSure: true } })).toMatchObject({ owedCents: null, ifPaidCents: null })
  })
})

describe('which payments came back', () => {
  const reversal = (why: 'mistake' | 'given-back'): LedgerRow => ({ ...itsReversal, why }) as LedgerRow
  test.each([
    ['one written down wrong', [returnedPayment, reversal('mistake')]],
    ['one given back', [returnedPayment, reversal('given-back')]],
    ['one that holds', [returnedPayment]],
  ])('not %s', (_name, ledger) => {
    expect(returnedChecksOf(returnedFile({ ledger }))).toEqual([])
  })

  test('the one that came back last stands first, and each is found by its id', () => {
    const second = { ...returnedPayment, id: 'payment-2', seq: 3, number: 2 }
    const back = { ...itsReversal, id: 'reversal-2', seq: 4, of: 'payment-2' } as LedgerRow
    const file = returnedFile({ ledger: [returnedPayment, itsReversal, second, back] })
    expect(returnedChecksOf(file).map(one => one.payment.id)).toEqual(['payment-2', 'payment-1'])
    expect(returnedCheckIn(file, 'payment-1')?.payment.id).toBe('payment-1')
    expect(returnedCheckIn(file, 'payment-3')).toBeNull()
    expect(returnedCheckIn(file, undefined)).toBeNull()
  })
})

describe('the law', () => {
  test('is the state’s, with what it comes to', () => {
    const { law, damages } = only()
    expect(law).toMatchObject({ kind: 'value', entry: { cite: { section: 'Cal. Civ. Code § 1719' } } })
    expect(damages).toEqual({ kind: 'sum', cents: 60_000, isUpTo: false })
  })

  test('is not asked of a transfer or a card', () => {
    const ledger = [{ ...returnedPayment, method: 'transfer' as const }, itsReversal]
    expect(only({ ledger, notices: [aNotice()] })).toMatchObject({ law: null, payBy: null, sureBy: null })
  })

  test('is not known without a state', () => {
    expect(only({}, { state: { notSure: true } })).toMatchObject({ law: null, damages: { kind: 'not-counted' } })
  })
})

describe('the clock', () => {
  test.each([
    ['came in on a Thursday: 30 days end on a Saturday', aNotice(), '2026-12-21', undefined],
    ['came in a day earlier, on a Friday then', aNotice({ receivedOn: '2026-11-18' }), '2026-12-18', undefined],
    ['nobody knows when: five days for the mail', aNotice({ receivedOn: null }), '2026-12-21', true],
  ])('the notice %s', (_name, notice, on, estimated) => {
    const { payBy } = only({ notices: [notice] })
    expect(payBy).toMatchObject({ on })
    expect(payBy?.estimated).toBe(estimated)
  })

  test('runs from the newest notice of this payment that stands', () => {
    const notices = [
      aNotice({ receivedOn: '2026-11-10' }),
      aNotice({ id: 'struck', receivedOn: '2026-11-20', struck: { on: '2026-11-21', why: 'Wrong day.' } }),
      aNotice({ id: 'other', about: 'payment-9', receivedOn: '2026-11-20' }),
      aNotice({ id: 'cure', kind: 'cure', receivedOn: '2026-11-20' }),
    ]
    expect(only({ notices }).notice?.id).toBe('notice-1')
    expect(only({ notices }).payBy?.on).toBe('2026-12-10')
  })

  test('does not run without a notice', () => {
    expect(only()).toMatchObject({ notice: null, payBy: null, sureBy: null })
  })

  test('the sure day counts from the mailing', () => {
    expect(only({ notices: [aNotice()] }).sureBy).toBe('2026-12-16')
  })
})
