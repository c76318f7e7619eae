import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '@/tests/setup/test-store'
import { expectOk, issueTo, newKey, openTable, recordsOf, type Table } from '@/tests/setup/two-sides'
import { findAgreementFile, issueAgreement, keepSignedCopy, signOwn, withdrawAgreement } from './agreements'
import { addAttachment } from './attachments'
import { deleteCase } from './cases'
import { findRecords } from './records'
import type { SignatureToAdd } from './signatures'
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

async function shaOf(agreementId: string) {
  return (await store().agreement.findUniqueOrThrow({ where: { id: agreementId } })).sha256
}

type Given = Partial<SignatureToAdd> & { agreementId?: string; key?: string }

async function sign({ agreementId = mine.agreementId, key = newKey(), ...given }: Given = {}) {
  const signature: SignatureToAdd = {
    ...{ partyKey: 'creditor-1', name: 'Rosa Díaz', method: 'online', consent: 'I agree.', locale: 'en' },
    ...{ sha256: await shaOf(agreementId), signedOn: '2026-11-22' },
    ...given,
  }
  return signOwn({ user: mine.user, caseId: mine.caseId, agreementId, key, ...signature })
}

function signOnPaper(given: Given = {}) {
  return sign({ partyKey: 'debtor-1', name: 'Kim Olsen', method: 'paper', ...given })
}

function withdraw(key = newKey()) {
  const { user, caseId, agreementId } = mine
  return withdrawAgreement({ user, caseId, agreementId, key })
}

async function readAgreements() {
  return (await recordsOf(mine)).agreements
}

async function readStatuses() {
  return (await readAgreements()).map(one => one.status)
}

describe('a version', () => {
  test('keeps its words, its bytes and their hash', async () => {
    const file = await findAgreementFile(mine.user, mine.agreementId)
    expect(file).toMatchObject({ number: 1, status: 'waiting', blocks: [{ kind: 'clause' }], lawOn: '2026-11-21' })
    expect(file).toMatchObject({ signedBytes: null, signedSha256: null, signatures: [], inForceOn: null })
    const hash = createHash('sha256')
      .update(file?.bytes ?? '')
      .digest('hex')
    expect(file?.sha256).toBe(hash)
    expect(Buffer.from(file?.bytes ?? []).toString()).toContain('%PDF')
  })

  test('the next one replaces it while it waits, and its signatures stay as they were', async () => {
    await sign()
    const { number } = await issueTo(mine.user, mine.caseId)
    expect(number).toBe(2)
    const [first, second] = await readAgreements()
    expect(first).toMatchObject({ status: 'replaced', signatures: [{ name: 'Rosa Díaz' }] })
    expect(second).toMatchObject({ status: 'waiting', replacesId: mine.agreementId, signatures: [] })
  })

  test('the same form sent ten times at once makes one; with other words, another', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => issueTo(mine.user, mine.caseId, 'click')))
    expect(new Set(all.map(one => one.id)).size).toBe(1)
    await issueTo(mine.user, mine.caseId, 'click', [{ kind: 'other' }])
    expect(await readStatuses()).toEqual(['replaced', 'replaced', 'waiting'])
  })

  test('two different ones at once have two numbers, and one of them waits', async () => {
    await Promise.all([issueTo(mine.user, mine.caseId), issueTo(mine.user, mine.caseId)])
    expect((await readAgreements()).map(one => one.number)).toEqual([1, 2, 3])
    expect((await readStatuses()).filter(one => one === 'waiting')).toHaveLength(1)
  })

  test('from an offer of another case is refused', async () => {
    const { user, caseId } = mine
    const issue = { user, caseId, terms: {}, blocks: [], bytes: new Uint8Array([1]), lawOn: '2026-11-21' as const }
    expect(await issueAgreement({ ...issue, offerId: theirs.offerId, key: newKey() })).toEqual(notFound)
    expect((await issueAgreement({ ...issue, offerId: mine.offerId, key: newKey() })).ok).toBe(true)
  })
})

describe('signing', () => {
  test('one of two leaves it waiting', async () => {
    expect(expectOk(await sign()).isInForce).toBe(false)
    expect(await readStatuses()).toEqual(['waiting'])
  })

  test('the last one brings it into force, on the latest date signed', async () => {
    await sign({ signedOn: '2026-11-25' })
    expect(expectOk(await signOnPaper({ signedOn: '2026-11-23' })).isInForce).toBe(true)
    expect((await readAgreements())[0]).toMatchObject({ status: 'in-force', inForceOn: '2026-11-25' })
  })

  test('both at once: both are kept, and it is in force', async () => {
    const both = await Promise.all([sign(), signOnPaper()])
    expect(both.map(one => expectOk(one).isInForce).sort()).toEqual([false, true])
    expect((await readAgreements())[0]).toMatchObject({ status: 'in-force' })
    expect((await readAgreements())[0]?.signatures).toHaveLength(2)
  })

  test('the same form sent ten times at once signs once, and is no fault', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => sign({ key: 'click' })))
    expect(new Set(all.map(one => expectOk(one).id)).size).toBe(1)
  })

  test('again from another form is refused', async () => {
    await sign()
    expect(await sign()).toEqual({ ok: false, error: { kind: 'already-signed' } })
  })

  test('other words than those of the version is refused', async () => {
    expect(await sign({ sha256: '0'.repeat(64) })).toEqual({ ok: false, error: { kind: 'other-words' } })
    expect((await readAgreements())[0]?.signatures).toEqual([])
  })

  test('a replaced version is refused', async () => {
    await issueTo(mine.user, mine.caseId)
    expect(await sign()).toEqual({ ok: false, error: { kind: 'replaced' } })
  })

  test('a withdrawn version is refused', async () => {
    await withdraw()
    expect(await sign()).toEqual({ ok: false, error: { kind: 'replaced' } })
  })

  test('while the version is replaced: the signature is on the old one or nowhere', async () => {
    const [signed] = await Promise.all([sign(), issueTo(mine.user, mine.caseId)])
    const [first, second] = await readAgreements()
    expect(first?.status).toBe('replaced')
    expect(first?.signatures).toHaveLength(signed.ok ? 1 : 0)
    expect(second).toMatchObject({ status: 'waiting', signatures: [] })
  })

  test('the owner types no name for the other side', async () => {
    expect(await sign({ partyKey: 'debtor-1', name: 'Kim Olsen' })).toEqual(notFound)
  })

  test('a party the agreement does not have is not found', async () => {
    expect(await signOnPaper({ partyKey: 'debtor-9' })).toEqual(notFound)
  })

  test('in a deleted case is not found', async () => {
    const sha256 = await shaOf(mine.agreementId)
    await deleteCase(mine.user, mine.caseId)
    expect(await sign({ sha256, agreementId: mine.agreementId }).catch(() => 'no row')).toBe('no row')
    const { user, caseId, agreementId } = mine
    const signature = { name: 'Rosa Díaz', consent: 'I agree.', locale: 'en', sha256, signedOn: '2026-11-22' } as const
    const ids = { user, caseId, agreementId, partyKey: 'creditor-1', method: 'online' } as const
    expect(await signOwn({ ...ids, ...signature, key: newKey() })).toEqual(notFound)
  })
})

describe('a version in force', () => {
  beforeEach(async () => {
    await sign()
    await signOnPaper()
  })

  test('stays in force while the next one waits, and is replaced when everybody signed that', async () => {
    const { id: agreementId } = await issueTo(mine.user, mine.caseId)
    expect(await readStatuses()).toEqual(['in-force', 'waiting'])
    await sign({ agreementId })
    expect(await readStatuses()).toEqual(['in-force', 'waiting'])
    await signOnPaper({ agreementId })
    expect(await readStatuses()).toEqual(['replaced', 'in-force'])
    expect((await readAgreements())[1]?.replacesId).toBe(mine.agreementId)
  })

  test('is not withdrawn', async () => {
    expect(await withdraw()).toEqual({ ok: false, error: { kind: 'in-force' } })
  })

  test('has one signed copy: the first kept is the one everybody gets', async () => {
    const first = expectOk(await keepSignedCopy(mine.agreementId, new Uint8Array([1, 2])))
    const second = expectOk(await keepSignedCopy(mine.agreementId, new Uint8Array([3])))
    expect(second.sha256).toBe(first.sha256)
    const file = await findAgreementFile(mine.user, mine.agreementId)
    expect([...(file?.signedBytes ?? [])]).toEqual([1, 2])
    expect((await readAgreements())[0]?.isSignedCopyKept).toBe(true)
  })

  test('two copies made at once: one is kept', async () => {
    const made = [1, 2, 3].map(byte => keepSignedCopy(mine.agreementId, new Uint8Array([byte])))
    const hashes = (await Promise.all(made)).map(one => expectOk(one).sha256)
    expect(new Set(hashes).size).toBe(1)
  })
})

test('no signed copy is kept before everybody signed', async () => {
  await sign()
  const early = await keepSignedCopy(mine.agreementId, new Uint8Array([1]))
  expect(early).toEqual({ ok: false, error: { kind: 'not-signed' } })
  expect(await keepSignedCopy('no-such-agreement', new Uint8Array([1]))).toEqual(notFound)
})

test('a version is withdrawn once, and the form sent again is no fault', async () => {
  const first = await withdraw('form')
  expect(await withdraw('form')).toEqual(first)
  expect(await withdraw()).toEqual({ ok: false, error: { kind: 'replaced' } })
  expect(await readStatuses()).toEqual(['withdrawn'])
})

test('a stranger issues, signs, withdraws and reads nothing, by any mix of ids', async () => {
  const [a, b] = [mine, theirs]
  const issue = { terms: {}, blocks: [], bytes: new Uint8Array([1]), lawOn: '2026-11-21' as const, offerId: null }
  expect(await issueAgreement({ user: b.user, caseId: a.caseId, ...issue, key: newKey() })).toEqual(notFound)
  const signature = { name: 'Rosa Díaz', consent: 'I agree.', locale: 'en', signedOn: '2026-11-22' } as const
  const sha256 = await shaOf(a.agreementId)
  for (const ids of [
    { user: b.user, caseId: a.caseId, agreementId: a.agreementId },
    { user: b.user, caseId: b.caseId, agreementId: a.agreementId },
    { user: a.user, caseId: a.caseId, agreementId: b.agreementId },
    { user: a.user, caseId: b.caseId, agreementId: b.agreementId },
  ]) {
    expect(await withdrawAgreement({ ...ids, key: newKey() })).toEqual(notFound)
    for (const method of ['online', 'paper'] as const)
      expect(await signOwn({ ...ids, ...signature, partyKey: 'creditor-1', method, sha256, key: newKey() })).toEqual(
        notFound,
      )
  }
  expect(await findAgreementFile(b.user, a.agreementId)).toBeNull()
  expect((await findRecords(b.user, a.caseId)).agreements).toEqual([])
  expect(await readStatuses()).toEqual(['waiting'])
})

describe('the database itself refuses', () => {
  test.each([
    ['other terms', { terms: '{}' }],
    ['other words', { blocks: '[]' }],
    ['other bytes', { bytes: new Uint8Array([0]) }],
    ['another hash', { sha256: '' }],
    ['another number', { number: 9 }],
    ['another day of the law', { lawOn: '2020-01-01' }],
  ])('%s', async (_, data) => {
    await expect(store().agreement.update({ where: { id: mine.agreementId }, data })).rejects.toThrow()
  })

  test.each([
    ['another name', { name: 'Someone' }],
    ['another consent', { consent: '' }],
    ['another hash', { sha256: '' }],
    ['another day', { signedOn: '2020-01-01' }],
    ['another moment', { signedAt: new Date() }],
    ['another method', { method: 'paper' }],
  ])('%s in a signature', async (_, data) => {
    const { id } = expectOk(await sign())
    await expect(store().signature.update({ where: { id }, data })).rejects.toThrow()
  })

  test.each(['replaced', 'withdrawn'])('to bring back what is %s', async status => {
    const where = { id: mine.agreementId }
    await store().agreement.update({ where, data: { status } })
    await expect(store().agreement.update({ where, data: { status: 'in-force' } })).rejects.toThrow()
    const row = { partyKey: 'a', name: 'a', method: 'online', consent: '', locale: 'en', sha256: '' }
    const signature = { ...row, agreementId: where.id, signedOn: '2026-11-22', signedAt: new Date() }
    await expect(store().signature.create({ data: signature })).rejects.toThrow()
  })

  test('another signed copy', async () => {
    await sign()
    await signOnPaper()
    await keepSignedCopy(mine.agreementId, new Uint8Array([1]))
    const data = { signedBytes: new Uint8Array([2]) }
    await expect(store().agreement.update({ where: { id: mine.agreementId }, data })).rejects.toThrow()
  })

  test('a signed copy of what not everybody signed', async () => {
    const data = { signedSha256: 'a', signedBytes: new Uint8Array([2]) }
    await expect(store().agreement.update({ where: { id: mine.agreementId }, data })).rejects.toThrow()
  })

  test.each([
    ['taken back', { status: 'withdrawn' }],
    ['made to wait again', { status: 'waiting' }],
    ['in force on another day', { inForceOn: '2030-01-01' }],
    ['said to replace another', { replacesId: 'other' }],
    ['said to write down another offer', { offerId: 'other' }],
  ])('one in force %s', async (_case, data) => {
    await sign()
    await signOnPaper()
    await expect(store().agreement.update({ where: { id: mine.agreementId }, data })).rejects.toThrow()
  })

  test.each([
    ['given to another party', { partyKey: 'creditor-1' }],
    ['opened by another token', { tokenHash: 'a' }],
  ])('a link %s', async (_case, data) => {
    await expect(store().invitation.update({ where: { id: mine.invitationId }, data })).rejects.toThrow()
  })

  test('a withdrawn link that works again', async () => {
    const where = { id: mine.invitationId }
    await store().invitation.update({ where, data: { withdrawnAt: new Date() } })
    await expect(store().invitation.update({ where, data: { withdrawnAt: null } })).rejects.toThrow()
  })
})

test('the bytes of a deleted case are not in the file any more', async () => {
  const { user, caseId } = mine
  const secret = Buffer.from(`file-of-${caseId}-${'x'.repeat(20_000)}`)
  const file = { name: 'scan.pdf', mediaType: 'application/pdf', bytes: secret }
  expectOk(await addAttachment({ user, caseId, ...file, key: newKey() }))
  const isInFile = async () => {
    await store().$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
    return readFileSync(database.file).includes(secret.subarray(0, 40))
  }
  expect(await isInFile()).toBe(true)
  expect(await deleteCase(user, caseId)).toBe(true)
  expect(await isInFile()).toBe(false)
})

test('bytes that are not those signed are not handed out', async () => {
  await store().$executeRawUnsafe('DROP TRIGGER "Agreement_words_never_change"')
  await store().agreement.update({ where: { id: mine.agreementId }, data: { bytes: new Uint8Array([0]) } })
  await expect(findAgreementFile(mine.user, mine.agreementId)).rejects.toThrow('no longer has the bytes')
})
