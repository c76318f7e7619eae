import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePerson, openTestStore, type TestPerson, type TestStore } from '@/tests/setup/test-store'
import { type Case, createCase } from './cases'
import { findIssued, issueDocument, listIssued } from './issued'
import { saveAnswer } from './save-answer'
import { store } from './store'

let database: TestStore
let owner: TestPerson
let opened: Case
const bytes = new Uint8Array(70_000).map((_, i) => (i * 31) % 256)

beforeAll(async () => {
  database = openTestStore()
  owner = await makePerson()
  opened = await createCase(owner.user, 'debtor', 'first')
})
afterAll(() => database.close())

async function issue(given: { bytes?: Uint8Array; key?: string } = {}) {
  const outcome = await issueDocument({
    user: owner.user,
    caseId: opened.id,
    documentId: 'offer-letter',
    title: 'Offer to settle',
    data: { amountCents: 50_000 },
    bytes: given.bytes ?? bytes,
    lawOn: '2026-02-28',
    issuedOn: '2026-03-01',
    key: given.key ?? 'form',
  })
  if (!outcome.ok) throw new Error(outcome.error.kind)
  return outcome.value
}

test('the bytes, the data and both dates come back, and the hash is that of the bytes', async () => {
  const { id } = await issue()
  const found = await findIssued(owner.user, id)
  expect(found).toMatchObject({
    documentId: 'offer-letter',
    title: 'Offer to settle',
    data: { amountCents: 50_000 },
    lawOn: '2026-02-28',
    issuedOn: '2026-03-01',
  })
  expect(Buffer.compare(found?.bytes ?? new Uint8Array(), bytes)).toBe(0)
  expect(found?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
})

test('the same form sent ten times at once gives out one paper', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => issue({ key: 'click' })))
  expect(new Set(all.map(paper => paper.id)).size).toBe(1)
})

test('the same form with other content gives out another paper', async () => {
  const first = await issue({ key: 'changed' })
  const second = await issue({ key: 'changed', bytes: new Uint8Array([1]) })
  expect(second.id).not.toBe(first.id)
  expect(Buffer.compare((await findIssued(owner.user, first.id))?.bytes ?? new Uint8Array(), bytes)).toBe(0)
})

test('what is given out stays while the case moves on', async () => {
  const { id, sha256 } = await issue({ key: 'stays' })
  await saveAnswer({ user: owner.user, caseId: opened.id, stepId: 'a', answer: {}, versionRead: 0, key: 'k' })
  expect((await findIssued(owner.user, id))?.sha256).toBe(sha256)
})

test('the caller changing its own buffer afterwards changes nothing', async () => {
  const mine = new Uint8Array([1, 2, 3])
  const { id } = await issue({ bytes: mine, key: 'buffer' })
  mine[0] = 9
  expect([...((await findIssued(owner.user, id))?.bytes ?? [])]).toEqual([1, 2, 3])
})

test('the database itself refuses to change an issued paper', async () => {
  const { id } = await issue()
  const changes = [{ title: 'Other' }, { bytes: new Uint8Array([0]) }, { sha256: '' }]
  for (const data of changes) await expect(store().issuedDocument.update({ where: { id }, data })).rejects.toThrow()
  expect((await findIssued(owner.user, id))?.title).toBe('Offer to settle')
})

test('bytes that are not those given out are not handed out', async () => {
  const { id } = await issue({ key: 'damaged' })
  await store().$executeRawUnsafe('DROP TRIGGER "IssuedDocument_never_changes"')
  await store().issuedDocument.update({ where: { id }, data: { bytes: new Uint8Array([0]) } })
  await expect(findIssued(owner.user, id)).rejects.toThrow('no longer has the bytes')
})

test('the list has the last given out first, without bytes', async () => {
  const list = await listIssued(owner.user, opened.id)
  expect(list.length).toBeGreaterThan(3)
  expect(list.map(paper => paper.createdAt.getTime())).toEqual(
    list.map(paper => paper.createdAt.getTime()).sort((a, b) => b - a),
  )
  expect(list[0]).not.toHaveProperty('bytes')
})
