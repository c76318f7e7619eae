// A case kept as a file and brought back, through the door itself, on a real database. Who is asking is given here.

import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { archiveOf, archiveStream } from '@/app/(personal)/cases/[caseId]/keep/archive-stream'
import { openFile } from '@/app/(personal)/cases/[caseId]/load-case'
import { type Archive, archiveJson } from '@/lib/case/archive'
import { recordsFrom } from '@/lib/case/records'
import { findAgreementFile, signOwn } from '@/lib/data/agreements'
import { mostImports } from '@/lib/data/archive-import'
import { findCase, listCases } from '@/lib/data/cases'
import { recordNotice } from '@/lib/data/notices'
import { findRecords } from '@/lib/data/records'
import type { User } from '@/lib/data/user'
import { ana } from '@/tests/people/ana'
import { everyone, paidUp } from '@/tests/people/everyone'
import { type Kept, keepPerson } from '@/tests/people/keep'
import { unzip, withoutIds } from '@/tests/setup/kept-case'
import { closePrinter, openPrinter } from '@/tests/setup/printed-letter'
import { makeGuest, openTestStore, type TestStore } from '@/tests/setup/test-store'
import { expectOk, newKey } from '@/tests/setup/two-sides'
import { wrongArchives } from '@/tests/setup/wrong-archives'
import { type HandEntry, zipByHand } from '@/tests/setup/zip-by-hand'
import { POST } from './route'

const asked = vi.hoisted(() => ({ user: null as unknown }))
vi.mock('@/lib/data/session', () => ({ ensureUser: async () => asked.user, currentUser: async () => asked.user }))
vi.mock('@/lib/data/locale', () => ({ currentLocale: async () => 'en' }))

type Bytes = Uint8Array<ArrayBuffer>
const here = 'http://satisfied.example'
const all = [...everyone, ...paidUp]
let database: TestStore
let kept: Kept[]
let anas: Bytes
let guest: User

beforeAll(async () => {
  database = openTestStore()
  openPrinter()
  kept = []
  for (const person of all) kept.push(await keepPerson(person))
  const one = keptOf(ana.id)
  // A check that came back names its payment: the name must follow the new ids.
  const payment = recordsFrom(await findRecords(one.user, one.caseId)).ledger.find(row => row.kind === 'payment')
  const notice = { kind: 'returned-check', agreementId: null, about: payment?.id ?? '', sentOn: '2026-11-20' } as const
  expectOk(
    await recordNotice({
      ...{ user: one.user, caseId: one.caseId, key: newKey() },
      notice: { ...notice, how: 'mail', receivedOn: null, note: '' },
    }),
  )
  anas = (await take(one.user, one.caseId)).bytes
  guest = (await makeGuest()).user
}, 120_000)

afterAll(async () => {
  await closePrinter()
  await database.close()
})

// Only the tests about it send so many that it matters.
beforeEach(async () => {
  await database.store.rateLimit.deleteMany()
})

function keptOf(id: string): Kept {
  const found = kept.find(one => one.person.id === id)
  if (!found) throw new Error(`There is no ${id}.`)
  return found
}

/** The file of a case, as its owner downloads it. */
async function take(user: User, caseId: string): Promise<{ bytes: Bytes; archive: Archive }> {
  const found = await findCase(user, caseId)
  const archive = await archiveOf(user, caseId)
  if (!found || !archive) throw new Error('There is no such case.')
  const file = openFile(found, recordsFrom(await findRecords(user, caseId)))
  const { stream, size } = await archiveStream({ archive, file, user, caseId, locale: 'en' })
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  expect(bytes.length).toBe(size)
  return { bytes, archive }
}

/** Sends a file as its form does, and gives the address it leads to. */
async function send(bytes: Bytes, { key = newKey(), user = guest, origin = here, name = 'case.zip' } = {}) {
  asked.user = user
  const body = new FormData()
  body.set('key', key)
  body.set('file', new File([bytes], name))
  const headers = { host: 'satisfied.example', origin }
  return POST(new Request(`${here}/cases/import/file`, { method: 'POST', body, headers }))
}

async function bringBack(bytes: Bytes, asking: { key?: string; user?: User } = {}): Promise<string> {
  const answer = await send(bytes, asking)
  const found = /^\/cases\/([0-9a-f-]{36})\/keep\?done=imported$/.exec(answer.headers.get('location') ?? '')
  if (!found?.[1]) throw new Error(`It led to ${answer.headers.get('location')}`)
  return found[1]
}

describe('a case comes back as it was, but for its ids', () => {
  test.each(all.map(person => [person.id] as const))('%s', async id => {
    const { user, caseId } = keptOf(id)
    const { user: other } = await makeGuest()
    const first = await take(user, caseId)
    const newId = await bringBack(first.bytes, { user: other })
    const second = await take(other, newId)
    // One that waited for signatures is the one thing that does not come back as it was, and the page says so too.
    const hasWaiting = first.archive.agreements.some(one => one.status === 'waiting')
    const agreements = first.archive.agreements.map(one =>
      one.status === 'waiting' ? { ...one, status: 'withdrawn' } : one,
    )
    expect(withoutIds(JSON.stringify(second.archive))).toBe(
      withoutIds(JSON.stringify({ ...first.archive, agreements })),
    )
    const [before, after] = [await unzip(first.bytes), await unzip(second.bytes)]
    expect([...after.keys()]).toEqual([...before.keys()])
    for (const [name, bytes] of before)
      if (name !== archiveJson && !(hasWaiting && name === 'index.html')) expect(after.get(name), name).toEqual(bytes)
    // No id of the old case is left in the new one, and the person has it alone.
    const old = JSON.stringify(first.archive).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []
    for (const one of old) expect(JSON.stringify(second.archive)).not.toContain(one)
    expect((await listCases(other)).map(one => one.id)).toEqual([newId])
    for (const { id: agreementId } of second.archive.agreements)
      expect((await findAgreementFile(other, agreementId))?.caseId).toBe(newId)
  })

  test('the same case gives the same bytes', async () => {
    const { user, caseId } = keptOf(ana.id)
    expect((await take(user, caseId)).bytes).toEqual((await take(user, caseId)).bytes)
  })

  test('Ana’s has her payments, her agreement with its signatures, and her file', async () => {
    const { archive } = await take(keptOf(ana.id).user, keptOf(ana.id).caseId)
    expect(archive.ledger.length).toBeGreaterThan(0)
    expect(archive.agreements[0]?.signatures.length).toBeGreaterThan(1)
    expect(archive.agreements[0]?.signed).not.toBeNull()
    expect(archive.attachments.length).toBeGreaterThan(0)
    expect(archive.notices.at(-1)?.about).toMatch(/-/)
  })

  test('no link, session, hash of a token or account is in it', async () => {
    const text = new TextDecoder().decode((await unzip(anas)).get(archiveJson))
    for (const word of ['token', 'ownerId', 'userId', 'session', keptOf(ana.id).user.id])
      expect(text).not.toContain(word)
  })

  test('the same form sent twice opens one case; another form another', async () => {
    const { user } = await makeGuest()
    const key = newKey()
    const first = await bringBack(anas, { user, key })
    expect(await bringBack(anas, { user, key })).toBe(first)
    expect(await bringBack(anas, { user })).not.toBe(first)
    expect(await listCases(user)).toHaveLength(2)
  })

  test('a version that still waits, signed by the other side as the file says, is not one to sign here', async () => {
    const entries = await unzip(anas)
    const archive = JSON.parse(new TextDecoder().decode(entries.get(archiveJson))) as Archive
    const [version] = archive.agreements
    const theirs = version?.signatures.find(one => one.partyKey.startsWith('debtor'))
    const mine = version?.signatures.find(one => one.partyKey.startsWith('creditor'))
    if (!version?.signed || !theirs || !mine) throw new Error('Ana’s agreement is signed by both.')
    entries.delete(version.signed.file)
    Object.assign(version, { status: 'waiting', inForceOn: null, signed: null, signatures: [theirs] })
    entries.set(archiveJson, new TextEncoder().encode(JSON.stringify(archive)))
    const { user } = await makeGuest()
    const caseId = await bringBack(zipByHand([...entries].map(([name, bytes]) => ({ name, bytes }))), { user })
    const [kept] = (await take(user, caseId)).archive.agreements
    expect([kept?.status, kept?.signatures.length]).toEqual(['withdrawn', 1])
    const { signedAt: _, ...signature } = mine
    const asked = { user, caseId, agreementId: kept?.id ?? '', key: newKey() }
    expect(await signOwn({ ...signature, ...asked })).toEqual({ ok: false, error: { kind: 'replaced' } })
  })

  test('unpacked and packed again by a computer: deflated, with folders', async () => {
    const entries: HandEntry[] = [{ name: 'papers/', bytes: new Uint8Array(), mode: 0o40755 }]
    for (const [name, bytes] of await unzip(anas)) entries.push({ name, bytes, isPacked: true })
    await bringBack(zipByHand(entries))
  })
})

describe('what is not a whole case of ours leads back with a sentence, and nothing is written', () => {
  test.each(wrongArchives)('%s: %s', async (_, fault, make) => {
    const before = await counts()
    const answer = await send(await make(anas))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/cases/import?fault=${fault}#file`])
    expect(await counts()).toEqual(before)
  })

  test.each<[string, string, BodyInit, Record<string, string>]>([
    ['nothing chosen', 'none', emptyForm(), {}],
    ['a form that is none', 'not-sent', 'hello', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['words in place of a form', 'not-sent', 'hello', { 'content-type': 'text/plain' }],
  ])('%s: %s', async (_, fault, body, headers) => {
    asked.user = guest
    const sent = { host: 'satisfied.example', origin: here, ...headers }
    const answer = await POST(new Request(`${here}/cases/import/file`, { method: 'POST', body, headers: sent }))
    expect(answer.headers.get('location')).toBe(`/cases/import?fault=${fault}#file`)
  })

  function emptyForm(): FormData {
    const form = new FormData()
    form.set('file', new File([], ''))
    return form
  }

  test('larger than it may be, by what it says and by what comes', async () => {
    expect((await send(new Uint8Array(61 * 1024 * 1024))).headers.get('location')).toContain('too-large')
    const pieces = new ReadableStream({
      pull: controller => controller.enqueue(new Uint8Array(1024 * 1024)),
    })
    const headers = { host: 'satisfied.example', origin: here, 'content-type': 'multipart/form-data; boundary=x' }
    const request = new Request(`${here}/`, { method: 'POST', body: pieces, headers, duplex: 'half' } as RequestInit)
    expect((await POST(request)).headers.get('location')).toContain('too-large')
  })

  test('one person sends only so many in a while; another is not kept from it', async () => {
    const letter = new TextEncoder().encode('Dear Sirs')
    for (let i = 0; i < mostImports; i++) await send(letter)
    const before = await counts()
    expect((await send(anas)).headers.get('location')).toBe('/cases/import?fault=too-often#file')
    expect(await counts()).toEqual(before)
    const { user } = await makeGuest()
    expect((await send(letter, { user })).headers.get('location')).toContain('not-a-zip')
  })

  test('no more than a few at once; after them there is room again', async () => {
    const letter = new TextEncoder().encode('Dear Sirs')
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(letter)))
    const faults = answers.map(one => /fault=([a-z-]+)/.exec(one.headers.get('location') ?? '')?.[1])
    expect(faults.sort()).toEqual(['busy', 'busy', ...Array(4).fill('not-a-zip')])
    expect((await send(letter)).headers.get('location')).toContain('not-a-zip')
  })

  test('a file from elsewhere is refused', async () => {
    const before = await counts()
    expect((await send(anas, { origin: 'https://evil.example' })).status).toBe(403)
    expect(await counts()).toEqual(before)
  })

  test('written halfway, nothing is kept', async () => {
    const before = await counts()
    await database.store.$executeRawUnsafe(
      `CREATE TRIGGER "full" BEFORE INSERT ON "Attachment" BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`,
    )
    await expect(send(anas)).rejects.toThrow()
    await database.store.$executeRawUnsafe('DROP TRIGGER "full"')
    expect(await counts()).toEqual(before)
  })

  async function counts() {
    const { store } = database
    return [
      await store.case.count(),
      await store.auditEvent.count(),
      await store.attachment.count(),
      await store.user.count(),
    ]
  }
})
