import { describe, expect, test } from 'vitest'
import { flows } from '@/lib/interview/flows'
import { pathFor } from '@/lib/interview/path'
import { everyone } from '@/tests/people/everyone'
import { plainCreditor } from '@/tests/setup/creditor-file'
import { oncePerFile, openCaseFile, owedIn, pathIn } from './case-file'
import type { LedgerRow } from './ledger-row'
import { noRecords, recordsFrom } from './records'

describe('a flow walked in a case', () => {
  test.each(everyone)('$name: is the flow walked by itself, and walked once', person => {
    const file = openCaseFile(person.answers, person.today)
    for (const flow of flows) {
      const alone = pathFor(flow, file.stored, { today: file.today, owedCents: owedIn(file) })
      expect(pathIn(file, flow)).toEqual(alone)
      expect(pathIn(file, flow)).toBe(pathIn(file, flow))
    }
  })
})

test('what follows from a file is worked out once, and anew for another file', () => {
  let times = 0
  const count = oncePerFile(() => {
    times += 1
    return null
  })
  const [one, other] = [openCaseFile({}, '2026-11-21'), openCaseFile({}, '2026-11-21')]
  for (const file of [one, one, other, one]) expect(count(file)).toBeNull()
  expect(times).toBe(2)
})

describe('a long book', () => {
  const today = '2026-11-22'
  const fixed = (count: number) => {
    const detail = { method: 'cash', source: 'wages', from: '', reference: '', bank: '', lastDigits: '', note: '' }
    const line = { ...detail, kind: 'payment', on: '2026-01-05', amountCents: 100 }
    return Object.freeze(
      Array.from({ length: count }, (_, i) => Object.freeze({ ...line, id: `p${i}`, seq: i + 1, number: i + 1 })),
    )
  }
  const read = (ledger: readonly unknown[], others = {}) => recordsFrom({ ...noRecords, ledger, ...others })
  const book = fixed(200)
  const open = () => openCaseFile(plainCreditor, today, read(book))
  const notice = {
    ...{ id: 'n', kind: 'cure', agreementId: 'a', about: '2026-12-01', sentOn: '2026-12-20', how: 'mail' },
    ...{ receivedOn: null, note: '', struck: null },
  }

  test('is folded once while nothing is other than it was', () => {
    expect(open()).toBe(open())
    expect(open().facts.payments).toHaveLength(200)
  })

  test.each([
    ['on another day', () => openCaseFile(plainCreditor, '2026-11-23', read(book))],
    [
      'with another answer',
      () => openCaseFile({ ...plainCreditor, amount: { principalCents: 600_000 } }, today, read(book)),
    ],
    ['with another record', () => openCaseFile(plainCreditor, today, read(book, { notices: [notice] }))],
    ['with another line', () => openCaseFile(plainCreditor, today, read([...book, ...fixed(201).slice(200)]))],
  ])('is folded anew %s', (_, openOther) => {
    const before = open()
    const other = openOther()
    expect(other).not.toBe(before)
    expect(other).toEqual(openOther())
    expect(open()).toEqual(before)
  })

  test('gives the file its lines give by themselves', () => {
    const rows: LedgerRow[] = [...read(book).ledger]
    const alone = openCaseFile(plainCreditor, today, { ...noRecords, ledger: rows })
    expect(open()).toEqual(alone)
    expect(openCaseFile(plainCreditor, today, { ...noRecords, ledger: rows })).not.toBe(alone)
  })
})
