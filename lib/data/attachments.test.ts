import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mostFileBytes } from '@/lib/shared/file-size'
import { openTestStore, type TestStore } from '@/tests/setup/test-store'
import { checkPaid, expectOk, newKey, openTable, type Table } from '@/tests/setup/two-sides'
import { type AttachmentToAdd, addAttachment, findAttachment, listAttachments, mostAttachments } from './attachments'
import { deleteCase } from './cases'
import { recordPayment } from './ledger'
import { store } from './store'

let database: TestStore
let mine: Table
let theirs: Table
const notFound = { ok: false, error: { kind: 'not-found' } }
const bytes = new Uint8Array(5000).map((_, i) => (i * 31) % 256)

beforeAll(async () => {
  database = openTestStore()
  theirs = await openTable()
})
afterAll(() => database.close())
beforeEach(async () => {
  mine = await openTable()
})

function add(given: Partial<AttachmentToAdd> = {}) {
  const { user, caseId, contactId } = mine
  const file = { name: 'carta.pdf', mediaType: 'application/pdf', bytes }
  return addAttachment({ user, caseId, contactId, ...file, key: newKey(), ...given })
}

test('a file comes back as it came', async () => {
  const { id } = expectOk(await add())
  const found = await findAttachment(mine.user, id)
  expect(found).toMatchObject({
    ...{ caseId: mine.caseId, contactId: mine.contactId, agreementId: null, ledgerEventId: null },
    ...{ name: 'carta.pdf', mediaType: 'application/pdf', size: 5000 },
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
  expect(Buffer.compare(found?.bytes ?? new Uint8Array(), bytes)).toBe(0)
})

test('a signed scan belongs to its agreement and is listed with it, without bytes', async () => {
  const { user, caseId, agreementId } = mine
  const scan = { user, caseId, agreementId, name: 'scan.pdf', mediaType: 'application/pdf', bytes, key: newKey() }
  const { id } = expectOk(await addAttachment(scan))
  const list = await listAttachments(user, caseId, { agreementId })
  expect(list.map(one => one.id)).toEqual([id])
  expect(list[0]).not.toHaveProperty('bytes')
  expect(await listAttachments(user, caseId)).toHaveLength(2)
})

async function pay({ user, caseId }: Table) {
  return expectOk(await recordPayment({ user, caseId, payment: checkPaid, key: newKey() })).id
}

test('a photo of a check belongs to its payment and is listed with it alone', async () => {
  const { user, caseId } = mine
  const [ledgerEventId, other] = [await pay(mine), await pay(mine)]
  const photo = { name: 'check.jpg', mediaType: 'image/jpeg', bytes, key: newKey() }
  const { id } = expectOk(await addAttachment({ user, caseId, ledgerEventId, ...photo }))
  expect((await listAttachments(user, caseId, { ledgerEventId })).map(one => one.id)).toEqual([id])
  expect(await listAttachments(user, caseId, { ledgerEventId: other })).toEqual([])
  expect(await findAttachment(user, id)).toMatchObject({ ledgerEventId, contactId: null, agreementId: null })
  await expect(
    store().attachment.update({ where: { id }, data: { ledgerEventId: other }, select: { id: true } }),
  ).rejects.toThrow()
})

test('one form sent to two payments keeps a file of each', async () => {
  for (const ledgerEventId of [await pay(mine), await pay(mine)]) {
    const { user, caseId } = mine
    const photo = { name: 'check.jpg', mediaType: 'image/jpeg', bytes, key: 'two-payments' }
    expectOk(await addAttachment({ user, caseId, ledgerEventId, ...photo }))
    expect(await listAttachments(user, caseId, { ledgerEventId })).toHaveLength(1)
  }
})

test('the same form sent ten times at once keeps one file; with another file, another', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => add({ key: 'click' })))
  expect(new Set(all.map(one => expectOk(one).id)).size).toBe(1)
  await add({ key: 'click', bytes: new Uint8Array([9]) })
  expect(await listAttachments(mine.user, mine.caseId)).toHaveLength(3)
})

describe('the most', () => {
  test('10 MB are kept', async () => {
    expect((await add({ bytes: new Uint8Array(mostFileBytes) })).ok).toBe(true)
  })

  test('one byte more is refused', async () => {
    const large = await add({ bytes: new Uint8Array(mostFileBytes + 1) })
    expect(large).toEqual({ ok: false, error: { kind: 'too-large' } })
  })

  test('the last of 200 is kept, the next one refused, and the last one sent again is no fault', async () => {
    const row = { caseId: mine.caseId, name: 'a', mediaType: 'image/png', size: 1, sha256: '', createdAt: new Date() }
    const data = Array.from({ length: mostAttachments - 2 }, () => ({ ...row, bytes: new Uint8Array([1]) }))
    await store().attachment.createMany({ data })
    const last = await add({ key: 'last' })
    expect(last.ok).toBe(true)
    expect(await add()).toEqual({ ok: false, error: { kind: 'too-many' } })
    expect(await add({ key: 'last' })).toEqual(last)
  })

  test('two at once for the last place: one is kept', async () => {
    const row = { caseId: mine.caseId, name: 'a', mediaType: 'image/png', size: 1, sha256: '', createdAt: new Date() }
    const data = Array.from({ length: mostAttachments - 2 }, () => ({ ...row, bytes: new Uint8Array([1]) }))
    await store().attachment.createMany({ data })
    const both = await Promise.all([add(), add()])
    expect(both.filter(one => one.ok)).toHaveLength(1)
  })
})

test('a stranger adds nothing and reads nothing, by any mix of ids', async () => {
  const [a, b] = [mine, theirs]
  const [mineEvent, theirEvent] = [await pay(a), await pay(b)]
  for (const ids of [
    { user: b.user, caseId: a.caseId, contactId: a.contactId },
    { user: b.user, caseId: b.caseId, contactId: a.contactId },
    { user: a.user, caseId: a.caseId, contactId: b.contactId },
    { user: a.user, caseId: a.caseId, contactId: a.contactId, agreementId: b.agreementId },
    { user: b.user, caseId: b.caseId, contactId: b.contactId, agreementId: a.agreementId },
    { user: b.user, caseId: a.caseId, ledgerEventId: mineEvent },
    { user: b.user, caseId: b.caseId, contactId: b.contactId, ledgerEventId: mineEvent },
    { user: a.user, caseId: a.caseId, ledgerEventId: theirEvent },
    { ledgerEventId: { not: '' } as unknown as string },
    { contactId: { not: '' } as unknown as string },
    { agreementId: '' },
    { user: a.user, caseId: 'no-such-case' },
  ])
    expect(await add(ids)).toEqual(notFound)
  expect(await findAttachment(b.user, a.attachmentId)).toBeNull()
  expect(await findAttachment(a.user, 'no-such-file')).toBeNull()
  expect(await listAttachments(b.user, a.caseId)).toEqual([])
  expect(await listAttachments(b.user, a.caseId, { agreementId: a.agreementId })).toEqual([])
  expect(await listAttachments(b.user, a.caseId, { ledgerEventId: mineEvent })).toEqual([])
  expect(await listAttachments(a.user, a.caseId, { ledgerEventId: { not: '' } as unknown as string })).toEqual([])
})

test('a file goes with its case', async () => {
  await deleteCase(mine.user, mine.caseId)
  expect(await findAttachment(mine.user, mine.attachmentId)).toBeNull()
  expect(await add()).toEqual(notFound)
  expect(await store().attachment.count({ where: { caseId: mine.caseId } })).toBe(0)
})

test.each([
  ['bytes', { bytes: new Uint8Array([9]) }],
  ['name', { name: 'x' }],
  ['type', { mediaType: 'text/html' }],
])('the database itself refuses another %s', async (_, data) => {
  await expect(store().attachment.update({ where: { id: mine.attachmentId }, data })).rejects.toThrow()
})
