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

test('what the app writes is read as it is', () => {
  const stored = { offers: [offer], contacts: [contact], agreements: [anAgreement()] }
  expect(recordsFrom(stored)).toEqual(stored)
  expect(recordsFrom(noRecords)).toEqual(noRecords)
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
    ['an unknown standing', { ...noRecords, agreements: [{ ...anAgreement(), status: 'lost' }] }],
  ])('%s', (_, stored) => {
    expect(() => recordsFrom(stored)).toThrow()
  })
})

test('the agreement in force is the one that binds; none while all wait or are over', () => {
  const agreements = (['replaced', 'in-force', 'waiting'] as const).map(status => anAgreement({ id: status, status }))
  expect(agreementInForce({ ...noRecords, agreements })?.id).toBe('in-force')
  const others = agreements.filter(one => one.status !== 'in-force')
  expect(agreementInForce({ ...noRecords, agreements: others })).toBeNull()
})
