import { describe, expect, test } from 'vitest'
import { anAgreement } from '@/tests/setup/agreement'
import { agreementInForce, noRecords, recordsFrom } from './records'

const offer = {
  ...{ id: 'o', madeBy: 'debtor', how: 'phone', madeOn: '2026-11-20', validUntil: null, note: '' },
  ...{ terms: { kind: 'lump', totalCents: 100, payBy: '2026-12-01' }, answersOfferId: null, answer: null },
}
const contact = {
  ...{ id: 'c', on: '2026-11-20', at: null, timeZone: 'America/New_York', how: 'phone', startedBy: 'us' },
  ...{ withWhom: 'party', name: 'Kim', said: 'Hello', struck: null, attachments: [] },
}

const payment = {
  ...{ kind: 'payment', id: 'p', seq: 1, on: '2026-11-20', amountCents: 12_500, number: 1, method: 'check' },
  ...{ source: 'voluntary', from: 'Kim', reference: '1041', bank: '', lastDigits: '', note: '' },
}
const reversal = { kind: 'reversal', id: 'r', seq: 2, on: '2026-11-22', of: 'p', why: 'returned', note: '' }
const report = {
  ...{ id: 'q', agreementId: 'a', partyKey: 'debtor-1', on: '2026-11-20', amountCents: 1, method: 'cash' },
  ...{ reference: '', note: '', reportedOn: '2026-11-21' },
  answer: { kind: 'same', on: '2026-11-22', why: '', eventId: 'p' },
}
const paymentAnswer = { id: 's', eventId: 'p', partyKey: 'debtor-1', kind: 'disputed', why: 'x', on: '2026-11-22' }
const notice = {
  ...{ id: 'n', kind: 'cure', agreementId: 'a', about: '2026-12-01', sentOn: '2026-12-20', how: 'mail' },
  ...{ receivedOn: null, note: '', struck: null },
}

test('what the app writes is read as it is', () => {
  const stored = {
    ...{ offers: [offer], contacts: [contact], agreements: [anAgreement()], ledger: [payment, reversal] },
    ...{ reports: [report], paymentAnswers: [paymentAnswer], notices: [notice] },
  }
  expect(recordsFrom(stored)).toEqual({ ...stored, filings: [] })
  expect(recordsFrom(noRecords)).toEqual(noRecords)
})

test('of the papers that went out, those about a payment and those that close the case are told apart', () => {
  const filing = { ...notice, kind: 'satisfaction-filed', about: '', how: 'filed' }
  const { filings: _, ...stored } = { ...noRecords, notices: [filing, notice] }
  expect(recordsFrom(stored)).toEqual({ ...noRecords, notices: [notice], filings: [filing] })
  expect(() => recordsFrom({ ...stored, notices: [{ ...notice, how: 'filed' }] })).toThrow()
})

describe('what the app does not write is not guessed at', () => {
  test.each([
    ['nothing', undefined],
    ['half of it', { offers: [] }],
    ['an offer of nothing', { ...noRecords, offers: [{ ...offer, terms: { kind: 'lump', totalCents: 0 } }] }],
    ['an unknown answer', { ...noRecords, offers: [{ ...offer, answer: { kind: 'maybe', on: '2026-11-20' } }] }],
    ['an answer on no day', { ...noRecords, offers: [{ ...offer, answer: { kind: 'accepted', on: null } }] }],
    ['31 February', { ...noRecords, contacts: [{ ...contact, on: '2026-02-31' }] }],
    ['25 o’clock', { ...noRecords, contacts: [{ ...contact, at: '25:00' }] }],
    ['a payment of nothing', { ...noRecords, ledger: [{ ...payment, amountCents: 0 }] }],
    ['a payment without a number', { ...noRecords, ledger: [{ ...payment, number: null }] }],
    ['a whole account number', { ...noRecords, ledger: [{ ...payment, lastDigits: '12345' }] }],
    ['a reversal of nothing', { ...noRecords, ledger: [{ ...reversal, of: undefined }] }],
    ['no book', { ...noRecords, ledger: 'x' }],
    ['an unknown notice', { ...noRecords, notices: [{ ...notice, kind: 'threat' }] }],
    ['a report answered on no day', { ...noRecords, reports: [{ ...report, answer: { ...report.answer, on: null } }] }],
    ['an unknown standing', { ...noRecords, agreements: [{ ...anAgreement(), status: 'lost' }] }],
  ])('%s', (_, stored) => {
    expect(() => recordsFrom(stored)).toThrow()
  })
})

describe('the book', () => {
  const rowsOf = (ledger: unknown) => recordsFrom({ ...noRecords, ledger }).ledger
  const fixed = Object.freeze({ ...payment })

  test('that never changes is checked once: it gives the same rows', () => {
    const book = Object.freeze([fixed])
    expect(rowsOf(book)).toBe(rowsOf(book))
    const grown = Object.freeze([fixed, Object.freeze({ ...reversal })])
    expect(rowsOf(grown)).toHaveLength(2)
    expect(rowsOf(grown)[0]).toBe(rowsOf(book)[0])
  })

  test('that may change is checked each time', () => {
    const row = { ...payment }
    const book = [row]
    expect(rowsOf(book)).toHaveLength(1)
    book.push({ ...payment, id: 'p2', seq: 2 })
    expect(rowsOf(book)).toHaveLength(2)
    row.amountCents = 0
    expect(() => rowsOf(book)).toThrow()
    expect(() => rowsOf(Object.freeze([row]))).toThrow()
  })

  test('cannot be changed by who gets it', () => {
    const rows = rowsOf([payment])
    expect(() => Object.assign(rows[0] ?? {}, { amountCents: 1 })).toThrow()
    expect(() => (rows as unknown[]).push({})).toThrow()
  })
})

test('the agreement in force is the one that binds; none while all wait or are over', () => {
  const agreements = (['replaced', 'in-force', 'waiting'] as const).map(status => anAgreement({ id: status, status }))
  expect(agreementInForce({ ...noRecords, agreements })?.id).toBe('in-force')
  const others = agreements.filter(one => one.status !== 'in-force')
  expect(agreementInForce({ ...noRecords, agreements: others })).toBeNull()
})
