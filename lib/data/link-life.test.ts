import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anAgreement } from '@/tests/setup/agreement'
import { openTestStore, type TestStore } from '@/tests/setup/test-store'
import { expectOk, issueTo, newKey, openTable, type Table } from '@/tests/setup/two-sides'
import { signOwn } from './agreements'
import { invite, withdrawInvitation } from './invitations'
import { findInvited, signInvited } from './invited'
import { linkEndsAt } from './link-life'
import { store } from './store'

const terms = JSON.stringify(anAgreement().terms)
// The last payment is due on 2027-02-01, and 90 days later it is 2027-05-02: through that day.
const afterPayments = '2027-05-03T00:00:00.000Z'

describe('how long a link made at a moment works', () => {
  test.each([
    ['to sign: 14 days', 'waiting', '2026-11-21T10:00:00Z', '2026-12-05T10:00:00.000Z'],
    ['in force: 90 days after the last payment', 'in-force', '2026-11-21T10:00:00Z', afterPayments],
    ['in force, 14 days before that', 'in-force', '2027-04-19T00:00:00Z', afterPayments],
    ['in force, later: 14 days', 'in-force', '2027-04-19T00:00:01Z', '2027-05-03T00:00:01.000Z'],
    ['in force, long after', 'in-force', '2028-01-01T00:00:00Z', '2028-01-15T00:00:00.000Z'],
  ])('%s', (_, status, madeAt, endsAt) => {
    expect(linkEndsAt({ status, terms }, new Date(madeAt)).toISOString()).toBe(endsAt)
  })

  test('the last payment is the latest, in whatever order they stand', () => {
    const { schedule } = anAgreement().terms
    const turned = JSON.stringify({ ...anAgreement().terms, schedule: schedule.toReversed() })
    expect(linkEndsAt({ status: 'in-force', terms: turned }, new Date('2026-11-21')).toISOString()).toBe(afterPayments)
  })
})

describe('when everybody has signed', () => {
  let database: TestStore
  let mine: Table
  beforeAll(() => {
    // While the payments of the agreement are still to come.
    process.env.SATISFIED_TODAY = '2026-11-22'
    database = openTestStore()
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    mine = await openTable()
  })

  async function sign(side: 'owner' | 'other') {
    const { user, caseId, agreementId, token } = mine
    const { sha256 } = await store().agreement.findUniqueOrThrow({ where: { id: agreementId } })
    const words = { consent: 'I agree.', locale: 'en', signedOn: '2026-11-22', sha256, key: newKey() } as const
    if (side === 'other') return expectOk(await signInvited({ token, name: 'Kim Olsen', ...words }))
    const ids = { user, caseId, agreementId, partyKey: 'creditor-1', method: 'online' } as const
    return expectOk(await signOwn({ ...ids, name: 'Rosa Díaz', ...words }))
  }

  async function endOf(id: string) {
    const { expiresAt } = await store().invitation.findUniqueOrThrow({ where: { id }, select: { expiresAt: true } })
    return expiresAt.toISOString()
  }

  test('the live link it was signed by stays open for the payments', async () => {
    await sign('other')
    expect(await endOf(mine.invitationId)).not.toBe(afterPayments)
    await sign('owner')
    expect(await endOf(mine.invitationId)).toBe(afterPayments)
    expect(await findInvited(mine.token)).not.toBeNull()
  })

  test('a link that was over or withdrawn stays so', async () => {
    const { user, caseId, agreementId, invitationId } = mine
    await sign('other')
    const over = new Date('2026-11-22T11:59:59Z')
    await store().invitation.update({ where: { id: invitationId }, data: { expiresAt: over } })
    const other = expectOk(await invite({ user, caseId, agreementId, partyKey: 'creditor-1', key: newKey() }))
    await withdrawInvitation({ user, caseId, agreementId, invitationId: other.id, key: newKey() })
    await sign('owner')
    expect(await endOf(invitationId)).toBe(over.toISOString())
    expect(await endOf(other.id)).not.toBe(afterPayments)
    expect(await findInvited(mine.token)).toBeNull()
    expect(await findInvited(other.token)).toBeNull()
  })

  test('a link made then lives as long; it can be withdrawn as any', async () => {
    await sign('other')
    await sign('owner')
    const { user, caseId, agreementId } = mine
    const link = expectOk(await invite({ user, caseId, agreementId, partyKey: 'debtor-1', key: newKey() }))
    expect(link.expiresAt.toISOString()).toBe(afterPayments)
    expectOk(await withdrawInvitation({ user, caseId, agreementId, invitationId: link.id, key: newKey() }))
    expect(await findInvited(link.token)).toBeNull()
  })

  test('the links of other versions stay as they are', async () => {
    const { id: agreementId } = await issueTo(mine.user, mine.caseId)
    const before = await endOf(mine.invitationId)
    mine = { ...mine, agreementId }
    const { user, caseId } = mine
    const link = expectOk(await invite({ user, caseId, agreementId, partyKey: 'debtor-1', key: newKey() }))
    const first = mine.invitationId
    mine = { ...mine, token: link.token, invitationId: link.id }
    await sign('other')
    await sign('owner')
    expect(await endOf(first)).toBe(before)
    expect(await endOf(link.id)).toBe(afterPayments)
  })
})
