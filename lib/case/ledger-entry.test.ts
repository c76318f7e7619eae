import { describe, expect, test } from 'vitest'
import { entryFields } from '@/lib/interview/forms/ledger-entry'
import { type RawAnswer, schemaFor } from '@/lib/interview/schema'
import type { IsoDate } from '@/lib/shared/civil-date'
import { faultsOfWords, wordsIn } from '@/tests/contracts/words-check'
import { creditorFile } from '@/tests/setup/creditor-file'
import { fileWithBook, paymentRow } from '@/tests/setup/ledger-rows'
import { entryFrom, forgivenTooMuch, renewalDoes } from './ledger-entry'

const fields = entryFields({ today: '2026-11-21', enteredOn: '2025-11-21', isCreditor: true })

function faultsOf(given: RawAnswer): string[] {
  const raw = { on: { year: '2026', month: '1', day: '10' }, ...given }
  const read = schemaFor(fields, 'en').safeParse(raw)
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`)
}

const day = (year: string, month: string, dayOf: string) => ({ on: { year, month, day: dayOf } })

describe('the form of a line that is no payment', () => {
  test.each<[string, RawAnswer]>([
    ['costs', { kind: 'cost', amountCents: '45' }],
    ['an amount forgiven', { kind: 'waiver', bucket: 'interest', amountCents: '$45.00' }],
    ['a renewal, which has no amount', { kind: 'renewal' }],
    ['on the day of entry', { kind: 'cost', amountCents: '45', ...day('2025', '11', '21') }],
    ['today', { kind: 'cost', amountCents: '45', ...day('2026', '11', '21') }],
  ])('takes %s', (_, given) => {
    expect(faultsOf(given)).toEqual([])
  })

  test.each<[string, RawAnswer, string]>([
    ['nothing chosen', {}, 'kind: Choose what happened'],
    ['0', { kind: 'cost', amountCents: '0' }, 'amountCents: The amount must be $0.01 or more'],
    ['less than nothing', { kind: 'cost', amountCents: '-5' }, 'amountCents: '],
    ['no amount', { kind: 'cost', amountCents: '' }, 'amountCents: Enter how much it was, like 45.00'],
    ['no part', { kind: 'waiver', amountCents: '5' }, 'bucket: Choose which part was forgiven'],
    ['another currency', { kind: 'cost', amountCents: '€45' }, 'amountCents: '],
    ['the day before entry', { kind: 'renewal', ...day('2025', '11', '20') }, 'on: That is before the judgment'],
    ['tomorrow', { kind: 'renewal', ...day('2026', '11', '22') }, 'on: That day has not come yet'],
    ['a day that is none', { kind: 'renewal', ...day('2026', '2', '30') }, 'on: '],
  ])('refuses %s, beside its field', (_, given, fault) => {
    expect(faultsOf(given)).toHaveLength(1)
    expect(faultsOf(given)[0]).toContain(fault)
  })

  test('says all of it in both languages', () => {
    expect(wordsIn(fields, 'form').flatMap(({ words }) => faultsOfWords(words))).toEqual([])
  })
})

describe('what is forgiven', () => {
  const forgiven = (bucket: 'interest' | 'costs' | 'principal', amountCents: number, on: IsoDate = '2026-01-10') =>
    entryFrom({ kind: 'waiver', on, amountCents, bucket })

  test.each([
    ['all the interest there was', 'interest' as const, 6_849, null],
    ['one cent more', 'interest' as const, 6_850, '$68.49'],
    ['costs, where there are none', 'costs' as const, 1, '$0.00'],
    ['all of the main amount', 'principal' as const, 500_000, null],
    ['one cent more of it', 'principal' as const, 500_001, '$5,000.00'],
  ])('%s', (_, bucket, cents, said) => {
    const fault = forgivenTooMuch(fileWithBook([]), forgiven(bucket, cents))
    if (said === null) expect(fault).toBeNull()
    else {
      expect(fault?.en).toContain(said)
      expect(fault && faultsOfWords(fault)).toEqual([])
    }
  })

  test('cannot be more than is owed today, or what was paid since would have to go back', () => {
    const file = fileWithBook([paymentRow(1, '2026-06-01', 450_000)])
    const owed = file.balance.kind === 'balance' ? file.balance.ledger.payoffCents : 0
    expect(forgivenTooMuch(file, forgiven('principal', owed))).toBeNull()
    expect(forgivenTooMuch(file, forgiven('principal', owed + 1))?.en).toContain('more than is owed today')
  })

  test('is not asked of costs or a renewal', () => {
    const file = fileWithBook([])
    expect(forgivenTooMuch(file, entryFrom({ kind: 'cost', on: '2026-01-10', amountCents: 9_000_000 }))).toBeNull()
    expect(forgivenTooMuch(file, entryFrom({ kind: 'renewal', on: '2026-01-10' }))).toBeNull()
  })
})

describe('what a renewal does', () => {
  test.each([
    ['CA', 'makes unpaid interest and costs part of the main amount', false],
    ['NE', 'changes no sum', false],
    ['AL', 'We have not checked', true],
  ] as const)('in %s', (code, said, uncertain) => {
    const does = renewalDoes(creditorFile({}, code))
    expect(does?.words.en).toContain(said)
    expect(does?.uncertain).toBe(uncertain)
    expect(does && faultsOfWords(does.words)).toEqual([])
  })
})
