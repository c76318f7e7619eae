// The signed copy as the two sides get it: on a real store, printed for real.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { consentText } from '@/lib/case/signing'
import { findAgreementFile, signOwn } from '@/lib/data/agreements'
import { invite } from '@/lib/data/invitations'
import { findInvited, signInvited } from '@/lib/data/invited'
import type { JsonValue } from '@/lib/data/json'
import { closePdf } from '@/lib/documents/pdf/pool'
import { agreementBlocks } from '@/lib/documents/settlement-agreement'
import { asIs } from '@/lib/shared/words'
import { anAgreement } from '@/tests/setup/agreement'
import { readPdf } from '@/tests/setup/pdf-text'
import { openTestStore, type TestStore } from '@/tests/setup/test-store'
import { expectOk, issueTo, newKey, openTable, type Table } from '@/tests/setup/two-sides'
import { pdfOf, withSignedCopy } from './signed-copy'

const words = agreementBlocks(anAgreement().terms) as unknown as JsonValue
let database: TestStore
let table: Table

beforeAll(() => {
  database = openTestStore()
})
afterAll(async () => {
  await closePdf()
  await database.close()
})
beforeEach(async () => {
  table = await openTable()
  await issue(words)
})

/** The next version with these words, and the debtor's link to it. */
async function issue(blocks: JsonValue) {
  const { user, caseId } = table
  const { id: agreementId } = await issueTo(user, caseId, newKey(), blocks)
  const link = expectOk(await invite({ user, caseId, agreementId, partyKey: 'debtor-1', key: newKey() }))
  table = { ...table, agreementId, token: link.token }
}

const ownersView = () =>
  withSignedCopy(
    found => found.id,
    () => findAgreementFile(table.user, table.agreementId),
  )
const partysView = () =>
  withSignedCopy(
    found => found.agreementId,
    () => findInvited(table.token),
  )

async function signAsOwner() {
  const { user, caseId, agreementId } = table
  const sha256 = (await ownersView())?.sha256 ?? ''
  return signOwn({
    ...{ user, caseId, agreementId, partyKey: 'creditor-1', name: 'Rosa Díaz', method: 'online', locale: 'en' },
    ...{ consent: consentText({ name: 'Rosa Díaz' }, 'en'), signedOn: '2026-11-22', sha256, key: newKey() },
  })
}

async function signAsParty() {
  const { token } = table
  const sha256 = (await partysView())?.sha256 ?? ''
  return signInvited({
    ...{ token, sha256, name: 'KIM OLSEN', locale: 'es', consent: consentText({ name: 'Kim Olsen' }, 'es') },
    ...{ signedOn: '2026-11-22', key: newKey() },
  })
}

describe('the signed copy', () => {
  test('is the same bytes for both sides, with the signature page at its end', async () => {
    expectOk(await signAsOwner())
    expectOk(await signAsParty())
    const [theirs, ours] = [await partysView(), await ownersView()]
    expect(theirs?.signedSha256).toMatch(/^[0-9a-f]{64}$/)
    expect(theirs?.signedSha256).toBe(ours?.signedSha256)
    if (!theirs || !ours) throw new Error('gone')
    const [one, other] = await Promise.all([pdfOf(theirs, false).bytes(), pdfOf(ours, false).bytes()])
    expect(Buffer.compare(one, other)).toBe(0)
    const last = (await readPdf(one)).pages.at(-1) ?? ''
    for (const said of ['Signature Page', ours.sha256.slice(0, 16), 'Rosa Díaz', 'KIM OLSEN'])
      expect(last).toContain(said)
  })

  test('is made once, however many look at the same time', async () => {
    expectOk(await signAsOwner())
    expectOk(await signAsParty())
    const all = await Promise.all([ownersView(), partysView(), ownersView(), partysView()])
    expect(new Set(all.map(one => one?.signedSha256)).size).toBe(1)
    const before = (await ownersView())?.signedBytes
    expect((await partysView())?.signedBytes).toEqual(before)
  })

  test('waits for the last signature', async () => {
    expectOk(await signAsOwner())
    const view = await ownersView()
    expect(view?.signedBytes).toBeNull()
    expect(view && pdfOf(view, false).headers.get('content-disposition')).toContain('agreement-2.pdf')
  })

  test('signed by both at once is in force once, and both are on it', async () => {
    const done = await Promise.all([signAsOwner(), signAsParty()])
    expect(done.map(one => one.ok && one.value.isInForce).sort()).toEqual([false, true])
    expect((await ownersView())?.signatures).toHaveLength(2)
    expect((await ownersView())?.signedBytes).not.toBeNull()
  })

  test('that cannot be printed leaves the signatures standing, and the words to download', async () => {
    await issue([{ kind: 'paragraph', text: asIs('\u{10FFFD}') }])
    expectOk(await signAsOwner())
    expectOk(await signAsParty())
    for (const look of [ownersView, partysView, ownersView]) {
      const view = await look()
      expect(view).toMatchObject({ status: 'in-force', signedBytes: null })
      expect(view?.signatures).toHaveLength(2)
      expect(view && (await pdfOf(view, false).bytes())).toEqual(new Uint8Array(view?.bytes ?? []))
    }
  })

  test('the words as they were signed stay to be downloaded beside it', async () => {
    expectOk(await signAsOwner())
    expectOk(await signAsParty())
    const view = await ownersView()
    if (!view) throw new Error('gone')
    expect(await pdfOf(view, true).bytes()).toEqual(new Uint8Array(view.bytes))
  })
})
