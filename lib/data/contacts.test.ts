import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '@/tests/setup/test-store'
import { newKey, openTable, phoneCall, recordsOf, type Table } from '@/tests/setup/two-sides'
import { deleteCase } from './cases'
import { recordContact, strikeContact } from './contacts'
import { store } from './store'

let database: TestStore
let mine: Table
let theirs: Table
const notFound = { ok: false, error: { kind: 'not-found' } }

beforeAll(async () => {
  database = openTestStore()
  theirs = await openTable()
})
afterAll(() => database.close())
beforeEach(async () => {
  mine = await openTable()
})

function record(said: string, key = newKey()) {
  return recordContact({ user: mine.user, caseId: mine.caseId, contact: { ...phoneCall, said }, key })
}

function strike(why = 'wrong day', key = newKey()) {
  const { user, caseId, contactId } = mine
  return strikeContact({ user, caseId, contactId, on: '2026-11-22', why, key })
}

async function readContacts() {
  return (await recordsOf(mine)).contacts
}

test('an entry comes back as it was written down, with its files but not their bytes', async () => {
  const [entry] = await readContacts()
  expect(entry).toMatchObject({ ...phoneCall, id: mine.contactId, struck: null })
  expect(entry?.attachments).toEqual([
    { id: mine.attachmentId, name: 'note.png', mediaType: 'image/png', size: 3, sha256: expect.any(String) },
  ])
})

test('a time nobody remembers is null', async () => {
  const contact = { ...phoneCall, at: null }
  await recordContact({ user: mine.user, caseId: mine.caseId, contact, key: newKey() })
  expect((await readContacts())[1]?.at).toBeNull()
})

test('the same form sent ten times at once makes one entry; with other words, another', async () => {
  await Promise.all(Array.from({ length: 10 }, () => record('once', 'click')))
  await record('changed', 'click')
  expect((await readContacts()).map(one => one.said)).toEqual([phoneCall.said, 'once', 'changed'])
})

test('a struck entry stays, with the reason', async () => {
  const first = await strike('wrong day', 'strike')
  expect(await strike('wrong day', 'strike')).toEqual(first)
  expect((await readContacts())[0]).toMatchObject({
    said: phoneCall.said,
    struck: { on: '2026-11-22', why: 'wrong day' },
  })
})

test('an entry is struck once', async () => {
  await strike()
  expect(await strike('another reason')).toEqual({ ok: false, error: { kind: 'already-struck' } })
  expect((await readContacts())[0]?.struck?.why).toBe('wrong day')
})

test('a stranger writes and strikes nothing, by any mix of ids', async () => {
  const [a, b] = [mine, theirs]
  const contact = phoneCall
  expect(await recordContact({ user: b.user, caseId: a.caseId, contact, key: newKey() })).toEqual(notFound)
  for (const ids of [
    { user: b.user, caseId: a.caseId, contactId: a.contactId },
    { user: b.user, caseId: b.caseId, contactId: a.contactId },
    { user: a.user, caseId: a.caseId, contactId: b.contactId },
    { user: a.user, caseId: b.caseId, contactId: b.contactId },
  ])
    expect(await strikeContact({ ...ids, on: '2026-11-22', why: 'x', key: newKey() })).toEqual(notFound)
  expect((await readContacts())[0]?.struck).toBeNull()
})

test('in a deleted case nothing is written or struck', async () => {
  await deleteCase(mine.user, mine.caseId)
  expect(await record('late')).toEqual(notFound)
  expect(await strike()).toEqual(notFound)
})

describe('the database itself refuses', () => {
  test.each([
    ['other words', { said: 'x' }],
    ['another name', { name: 'x' }],
    ['another day', { on: '2020-01-01' }],
    ['another hour', { at: '23:00' }],
  ])('%s', async (_, data) => {
    await expect(store().contact.update({ where: { id: mine.contactId }, data })).rejects.toThrow()
    expect((await readContacts())[0]).toMatchObject(phoneCall)
  })

  test('to undo a strike', async () => {
    await strike()
    const data = { struckOn: null, struckWhy: null }
    await expect(store().contact.update({ where: { id: mine.contactId }, data })).rejects.toThrow()
  })
})
