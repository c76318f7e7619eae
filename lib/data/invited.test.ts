import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '@/tests/setup/test-store'
import { expectOk, issueTo, newKey, openTable, recordsOf, type Table } from '@/tests/setup/two-sides'
import { findAgreementFile, keepSignedCopy, signOwn, withdrawAgreement } from './agreements'
import { deleteCase } from './cases'
import { invite, listInvitations, withdrawInvitation } from './invitations'
import { askForChange, findInvited, mostChanges, mostChangesOfLink, mostWrongTokens, signInvited } from './invited'
import { invitationDays } from './link-life'
import { store } from './store'
import { clearTriesAt } from './tries'

let database: TestStore
let mine: Table
let theirs: Table
const gone = { ok: false, error: 'gone' }

beforeAll(async () => {
  database = openTestStore()
  theirs = await openTable()
})
afterAll(() => database.close())
beforeEach(async () => {
  mine = await openTable()
})

async function shaOf(agreementId = mine.agreementId) {
  return (await store().agreement.findUniqueOrThrow({ where: { id: agreementId } })).sha256
}

async function sign(given: { token?: string; sha256?: string; key?: string; name?: string } = {}) {
  const sha256 = given.sha256 ?? (await shaOf().catch(() => ''))
  const words = { name: 'Kim Olsen', consent: 'De acuerdo.', locale: 'es', signedOn: '2026-11-22' } as const
  return signInvited({ token: mine.token, key: newKey(), ...words, ...given, sha256 })
}

async function signAsOwner() {
  const { user, caseId, agreementId } = mine
  const words = { name: 'Rosa Díaz', consent: 'I agree.', locale: 'en', signedOn: '2026-11-22' } as const
  const ids = { user, caseId, agreementId, partyKey: 'creditor-1', method: 'online' } as const
  return signOwn({ ...ids, ...words, sha256: await shaOf(), key: newKey() })
}

function ask(
  given: {
    token?: string
    key?: string
    text?: string
    terms?: { kind: 'lump' } & Record<string, string | number>
  } = {},
) {
  return askForChange({ token: mine.token, text: 'Two payments, please.', on: '2026-11-22', key: newKey(), ...given })
}

function inviteAgain(key = newKey(), partyKey = 'debtor-1') {
  const { user, caseId, agreementId } = mine
  return invite({ user, caseId, agreementId, partyKey, key })
}

function alter(token: string, at: number): string {
  return `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`
}

describe('a link', () => {
  test('is 48 letters of an address, and only its hash is kept', async () => {
    expect(mine.token).toMatch(/^[A-Za-z0-9_-]{48}$/)
    const everything = JSON.stringify([
      await store().invitation.findMany(),
      await store().auditEvent.findMany(),
      await store().rateLimit.findMany(),
    ])
    expect(everything).not.toContain(mine.token)
    expect(everything).not.toContain(mine.token.slice(16))
  })

  test('opens the one version for its party', async () => {
    const found = await findInvited(mine.token)
    expect(found).toMatchObject({ agreementId: mine.agreementId, partyKey: 'debtor-1', status: 'waiting', number: 1 })
    expect(found).toMatchObject({ isOver: false, signatures: [], signedBytes: null, sha256: await shaOf() })
    const file = await findAgreementFile(mine.user, mine.agreementId)
    expect(Buffer.compare(found?.bytes ?? new Uint8Array(), file?.bytes ?? new Uint8Array())).toBe(0)
  })

  test('and nothing else of the case', async () => {
    expect(Object.keys((await findInvited(mine.token)) ?? {}).sort()).toEqual([
      ...['agreementId', 'blocks', 'bytes', 'expiresAt', 'inForceOn', 'isOver', 'number', 'partyKey'],
      ...['sentBy', 'sha256', 'signatures', 'signedBytes', 'signedSha256', 'status', 'terms'],
    ])
    expect(JSON.stringify(await findInvited(mine.token))).not.toContain(mine.caseId)
    expect(JSON.stringify(await findInvited(mine.token))).not.toContain(mine.user.id)
  })

  test('opened twice opens the same, and keeps when it was first opened', async () => {
    const { user, caseId, agreementId } = mine
    expect((await listInvitations(user, caseId, agreementId))[0]?.openedAt).toBeNull()
    const first = await findInvited(mine.token)
    const openedAt = (await listInvitations(user, caseId, agreementId))[0]?.openedAt
    expect(openedAt).not.toBeNull()
    expect(await findInvited(mine.token)).toEqual(first)
    expect((await listInvitations(user, caseId, agreementId))[0]?.openedAt).toEqual(openedAt)
  })

  test('works for 14 days', async () => {
    const days = ((await findInvited(mine.token))?.expiresAt.getTime() ?? 0) - Date.now()
    expect(Math.round(days / 86_400_000)).toBe(invitationDays)
  })
})

describe('a link that is gone is as one that never was', () => {
  const ways: [string, () => Promise<string>][] = [
    ['made up', async () => 'A'.repeat(48)],
    ['empty', async () => ''],
    ['too short', async () => mine.token.slice(1)],
    ['too long', async () => `${mine.token}A`],
    ['a path', async () => '../../cases'],
    ['altered in its secret', async () => alter(mine.token, 47)],
    ['altered in its id', async () => alter(mine.token, 0)],
    ['of another link’s id', async () => theirs.token.slice(0, 16) + mine.token.slice(16)],
    [
      'expired',
      async () => {
        await store().invitation.updateMany({ where: { id: mine.invitationId }, data: { expiresAt: new Date() } })
        return mine.token
      },
    ],
    [
      'withdrawn',
      async () => {
        const { user, caseId, agreementId, invitationId } = mine
        expectOk(await withdrawInvitation({ user, caseId, agreementId, invitationId, key: newKey() }))
        return mine.token
      },
    ],
    [
      'of an earlier link of the same party',
      async () => {
        expectOk(await inviteAgain())
        return mine.token
      },
    ],
    [
      'of a deleted case',
      async () => {
        await deleteCase(mine.user, mine.caseId)
        return mine.token
      },
    ],
  ]
  test.each(ways)('%s', async (_, make) => {
    const token = await make()
    expect(await findInvited(token)).toBeNull()
    expect(await sign({ token })).toEqual(gone)
    expect(await ask({ token })).toEqual(gone)
    expect(await store().signature.count({ where: { agreementId: mine.agreementId } })).toBe(0)
  })
})

describe('guessing', () => {
  test('so many wrong secrets close the link for a while, and then it opens again', async () => {
    for (let guess = 0; guess < mostWrongTokens - 1; guess++) await findInvited(alter(mine.token, 16 + guess))
    expect(await findInvited(mine.token)).not.toBeNull()
    await findInvited(alter(mine.token, 47))
    expect(await findInvited(mine.token)).toBeNull()
    expect(await sign()).toEqual(gone)
    const windowStartedAt = new Date(Date.now() - 15 * 60_000)
    await store().rateLimit.updateMany({ data: { windowStartedAt } })
    expect(await findInvited(mine.token)).not.toBeNull()
  })

  test('leaves other links alone', async () => {
    for (let guess = 0; guess < mostWrongTokens; guess++) await findInvited(alter(mine.token, 16 + guess))
    expect(await findInvited(theirs.token)).not.toBeNull()
  })

  test('of what was never a link writes nothing', async () => {
    const before = await store().rateLimit.count()
    for (let guess = 0; guess < 5; guess++) await findInvited(`${guess}`.repeat(48))
    expect(await store().rateLimit.count()).toBe(before)
  })
})

describe('signing by link', () => {
  test('keeps name, moment, consent, language and hash', async () => {
    expect(expectOk(await sign()).isInForce).toBe(false)
    expect((await findInvited(mine.token))?.signatures).toEqual([
      {
        ...{ partyKey: 'debtor-1', name: 'Kim Olsen', method: 'online', consent: 'De acuerdo.', locale: 'es' },
        ...{ sha256: await shaOf(), signedOn: '2026-11-22', signedAt: expect.any(Date) },
      },
    ])
  })

  test('both sides at once: both are kept, and it is in force', async () => {
    const [theirOutcome, myOutcome] = await Promise.all([sign(), signAsOwner()])
    expect([expectOk(theirOutcome).isInForce, expectOk(myOutcome).isInForce].sort()).toEqual([false, true])
    expect(await findInvited(mine.token)).toMatchObject({ status: 'in-force', inForceOn: '2026-11-22' })
  })

  test('the same form sent ten times at once signs once', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => sign({ key: 'click' })))
    expect(new Set(all.map(one => expectOk(one).id)).size).toBe(1)
  })

  test('twice from two pages is refused the second time', async () => {
    await sign()
    expect(await sign()).toEqual({ ok: false, error: 'already-signed' })
  })

  test('from a page with other words is refused', async () => {
    expect(await sign({ sha256: 'f'.repeat(64) })).toEqual({ ok: false, error: 'other-words' })
  })

  test('a replaced version is refused, and the link says so', async () => {
    await issueTo(mine.user, mine.caseId)
    expect(await sign()).toEqual({ ok: false, error: 'replaced' })
    expect(await ask()).toEqual({ ok: false, error: 'replaced' })
    expect(await findInvited(mine.token)).toMatchObject({ status: 'replaced', isOver: true })
  })

  test('a withdrawn version is refused', async () => {
    const { user, caseId, agreementId } = mine
    await withdrawAgreement({ user, caseId, agreementId, key: newKey() })
    expect(await sign()).toEqual({ ok: false, error: 'replaced' })
  })

  test('both sides hold the same signed copy', async () => {
    await Promise.all([sign(), signAsOwner()])
    const { sha256 } = expectOk(await keepSignedCopy(mine.agreementId, new Uint8Array([7, 7])))
    const [file, invited] = [await findAgreementFile(mine.user, mine.agreementId), await findInvited(mine.token)]
    expect(file?.signedSha256).toBe(sha256)
    expect(invited?.signedSha256).toBe(sha256)
    expect(Buffer.compare(file?.signedBytes ?? new Uint8Array(), invited?.signedBytes ?? new Uint8Array([0]))).toBe(0)
  })

  test('after that, a new link still leads to the copy', async () => {
    await Promise.all([sign(), signAsOwner()])
    const { token } = expectOk(await inviteAgain())
    expect(await findInvited(token)).toMatchObject({ status: 'in-force', isOver: false })
  })
})

describe('asking for a change', () => {
  async function readOffers() {
    return (await recordsOf(mine)).offers
  }

  test('in words alone comes as a wish of the other side, by link', async () => {
    const { id } = expectOk(await ask())
    expect((await readOffers())[1]).toEqual({
      ...{ id, madeBy: 'debtor', how: 'link', madeOn: '2026-11-22', validUntil: null, note: '' },
      ...{ terms: { kind: 'wish', text: 'Two payments, please.' }, answersOfferId: null, answer: null },
    })
  })

  test('with an amount comes as an offer, the words beside it', async () => {
    await ask({ terms: { kind: 'lump', totalCents: 30_000, payBy: '2026-12-20' } })
    expect((await readOffers())[1]).toMatchObject({
      terms: { kind: 'lump', totalCents: 30_000 },
      note: 'Two payments, please.',
    })
  })

  test('leaves the agreement as it is', async () => {
    await ask()
    expect(await findInvited(mine.token)).toMatchObject({ status: 'waiting', isOver: false })
  })

  test('the same form sent again asks once', async () => {
    await Promise.all([ask({ key: 'click' }), ask({ key: 'click' }), ask({ key: 'click' })])
    expect(await readOffers()).toHaveLength(2)
  })

  test('without end is refused for a while', async () => {
    for (let asked = 0; asked < mostChanges; asked++) expectOk(await ask({ text: `${asked}` }))
    expect(await ask({ text: 'more' })).toEqual({ ok: false, error: 'too-many' })
    expect(await readOffers()).toHaveLength(1 + mostChanges)
  })

  test('however slowly asked for, they do not fill the other side’s case', async () => {
    for (let asked = 0; asked < mostChangesOfLink; asked++) {
      expectOk(await ask({ text: `${asked}` }))
      await clearTriesAt(`change:${mine.invitationId}`)
    }
    expect(await ask({ text: 'more' })).toEqual({ ok: false, error: 'too-many' })
    expect(await readOffers()).toHaveLength(1 + mostChangesOfLink)
  })
})
