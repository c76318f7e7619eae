import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { openTestStore, type TestStore } from '@/tests/setup/test-store'
import { expectOk, lumpOffer, newKey, openTable, recordsOf, type Table } from '@/tests/setup/two-sides'
import { deleteCase } from './cases'
import { answerOffer, type OfferToRecord, recordOffer } from './offers'
import { store } from './store'

let database: TestStore
let mine: Table
let theirs: Table

beforeAll(async () => {
  database = openTestStore()
  theirs = await openTable()
})
afterAll(() => database.close())
beforeEach(async () => {
  mine = await openTable()
})

function record(offer: Partial<OfferToRecord> = {}, key = newKey()) {
  return recordOffer({ user: mine.user, caseId: mine.caseId, offer: { ...lumpOffer, ...offer }, key })
}

function answer(on: IsoDate, kind: 'accepted' | 'rejected' | 'withdrawn' = 'accepted', key = newKey()) {
  return answerOffer({ user: mine.user, caseId: mine.caseId, offerId: mine.offerId, answer: kind, on, key })
}

async function readOffers() {
  return (await recordsOf(mine)).offers
}

test('an offer comes back as it was written down', async () => {
  expect(await readOffers()).toEqual([{ ...lumpOffer, id: mine.offerId, answer: null }])
})

test('offers come back in the order they were written down, also within one millisecond', async () => {
  const ids = [mine.offerId]
  for (let cents = 1; cents <= 20; cents++)
    ids.push(expectOk(await record({ terms: { kind: 'lump', totalCents: cents, payBy: '2026-12-15' } })).id)
  expect((await readOffers()).map(one => one.id)).toEqual(ids)
})

describe('the same form sent again', () => {
  test('ten times at once records one offer', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => record({ note: 'once' }, 'click')))
    expect(new Set(all.map(one => expectOk(one).id)).size).toBe(1)
    expect(await readOffers()).toHaveLength(2)
  })

  test('with another amount records another offer', async () => {
    await record({ note: 'first' }, 'back')
    await record({ note: 'second' }, 'back')
    expect((await readOffers()).map(one => one.note)).toEqual(['', 'first', 'second'])
  })

  test('an answer sent twice is one answer, and no fault', async () => {
    const first = await answer('2026-11-22', 'accepted', 'answer')
    expect(await answer('2026-11-22', 'accepted', 'answer')).toEqual(first)
    expect(first).toEqual({ ok: true, value: { id: mine.offerId } })
  })
})

describe('a counter', () => {
  test('marks the offer it answers countered, on the day it was made', async () => {
    await record({ madeBy: 'creditor', answersOfferId: mine.offerId, madeOn: '2026-11-22' })
    const [first, second] = await readOffers()
    expect(first?.answer).toEqual({ kind: 'countered', on: '2026-11-22' })
    expect(second).toMatchObject({ answersOfferId: mine.offerId, answer: null })
  })

  test('to an answered offer is refused, and nothing is written', async () => {
    await answer('2026-11-22', 'rejected')
    expect(await record({ answersOfferId: mine.offerId })).toEqual({ ok: false, error: { kind: 'already-answered' } })
    expect(await readOffers()).toHaveLength(1)
  })

  test('to an expired offer is recorded: it is a new offer', async () => {
    const late = await record({ madeBy: 'creditor', answersOfferId: mine.offerId, madeOn: '2026-12-01' })
    expect(late.ok).toBe(true)
  })

  test('two at once: one is recorded', async () => {
    const all = await Promise.all(['a', 'b'].map(note => record({ note, answersOfferId: mine.offerId })))
    expect(all.filter(one => one.ok)).toHaveLength(1)
    expect(await readOffers()).toHaveLength(2)
  })
})

describe('an answer', () => {
  test.each(['accepted', 'rejected', 'withdrawn'] as const)('%s is kept with its day', async kind => {
    await answer('2026-11-22', kind)
    expect((await readOffers())[0]?.answer).toEqual({ kind, on: '2026-11-22' })
  })

  test('on the last day is taken', async () => {
    expect((await answer('2026-11-30')).ok).toBe(true)
  })

  test.each(['accepted', 'rejected'] as const)('the day after the last day is refused: %s', async kind => {
    expect(await answer('2026-12-01', kind)).toEqual({ ok: false, error: { kind: 'expired' } })
    expect((await readOffers())[0]?.answer).toBeNull()
  })

  test('to an offer without a last day is taken years later', async () => {
    const { id: offerId } = expectOk(await record({ validUntil: null }))
    const { user, caseId } = mine
    const late = await answerOffer({ user, caseId, offerId, answer: 'accepted', on: '2030-01-01', key: newKey() })
    expect(late.ok).toBe(true)
  })

  test('a second one is refused, and the first stays', async () => {
    await answer('2026-11-22', 'rejected')
    expect(await answer('2026-11-23')).toEqual({ ok: false, error: { kind: 'already-answered' } })
    expect((await readOffers())[0]?.answer?.kind).toBe('rejected')
  })

  test('accepted and turned down at once: one counts', async () => {
    const all = await Promise.all([answer('2026-11-22', 'accepted'), answer('2026-11-22', 'rejected')])
    expect(all.filter(one => one.ok)).toHaveLength(1)
  })
})

describe('a stranger', () => {
  const notFound = { ok: false, error: { kind: 'not-found' } }

  test('records nothing in another’s case', async () => {
    const { user } = theirs
    expect(await recordOffer({ user, caseId: mine.caseId, offer: lumpOffer, key: newKey() })).toEqual(notFound)
  })

  test('counters no offer of another case', async () => {
    expect(await record({ answersOfferId: theirs.offerId })).toEqual(notFound)
    expect(await record({ answersOfferId: 'no-such-offer' })).toEqual(notFound)
    expect(await readOffers()).toHaveLength(1)
  })

  test('answers nothing by any mix of ids', async () => {
    const on = { answer: 'accepted' as const, on: '2026-11-22' as const }
    const [a, b] = [mine, theirs]
    for (const ids of [
      { user: b.user, caseId: a.caseId, offerId: a.offerId },
      { user: b.user, caseId: b.caseId, offerId: a.offerId },
      { user: a.user, caseId: a.caseId, offerId: b.offerId },
      { user: a.user, caseId: b.caseId, offerId: b.offerId },
    ])
      expect(await answerOffer({ ...ids, ...on, key: newKey() })).toEqual(notFound)
    expect((await readOffers())[0]?.answer).toBeNull()
  })

  test('learns nothing from the key of another’s form', async () => {
    await record({ note: 'secret' }, 'known-key')
    const offer = { ...lumpOffer, note: 'secret' }
    const { user } = theirs
    expect(await recordOffer({ user, caseId: mine.caseId, offer, key: 'known-key' })).toEqual(notFound)
  })
})

test('in a deleted case nothing is recorded or answered', async () => {
  await deleteCase(mine.user, mine.caseId)
  expect(await record()).toEqual({ ok: false, error: { kind: 'not-found' } })
  expect(await answer('2026-11-22')).toEqual({ ok: false, error: { kind: 'not-found' } })
})

test('every offer and answer is in the record of what was done', async () => {
  await answer('2026-11-22')
  const events = await store().auditEvent.findMany({ where: { caseId: mine.caseId }, select: { kind: true } })
  expect(events.map(one => one.kind)).toEqual(expect.arrayContaining(['offer-recorded', 'offer-answered']))
})

describe('the database itself refuses', () => {
  test.each([
    ['other terms', { terms: '{}' }],
    ['another maker', { madeBy: 'creditor' }],
    ['another last day', { validUntil: '2027-01-01' }],
    ['another note', { note: 'x' }],
    ['another day', { madeOn: '2026-01-01' }],
    ['another moment', { createdAt: new Date() }],
  ])('%s', async (_, data) => {
    await expect(store().offer.update({ where: { id: mine.offerId }, data })).rejects.toThrow()
    expect(await readOffers()).toEqual([{ ...lumpOffer, id: mine.offerId, answer: null }])
  })

  test('another answer', async () => {
    await answer('2026-11-22', 'rejected')
    const data = { answer: 'accepted' }
    await expect(store().offer.update({ where: { id: mine.offerId }, data })).rejects.toThrow()
  })
})
