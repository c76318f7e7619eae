import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '@/tests/setup/test-store'
import { expectOk, newKey, openTable, type Table } from '@/tests/setup/two-sides'
import { withdrawAgreement } from './agreements'
import { deleteCase, findCase } from './cases'
import { invite, listInvitations, withdrawInvitation } from './invitations'
import { findInvited } from './invited'
import { saveAnswer } from './save-answer'

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

function inviteAgain(key = newKey(), partyKey = 'debtor-1') {
  const { user, caseId, agreementId } = mine
  return invite({ user, caseId, agreementId, partyKey, key })
}

test('the same form again gives the same link; another form another one, and the first is gone', async () => {
  const first = expectOk(await inviteAgain('form'))
  expect(expectOk(await inviteAgain('form'))).toEqual(first)
  const second = expectOk(await inviteAgain())
  expect(second.token).not.toBe(first.token)
  expect(await findInvited(first.token)).toBeNull()
  expect(await findInvited(second.token)).not.toBeNull()
})

test('the same form after its link was withdrawn gives another one', async () => {
  const first = expectOk(await inviteAgain('form'))
  const { user, caseId, agreementId } = mine
  await withdrawInvitation({ user, caseId, agreementId, invitationId: first.id, key: newKey() })
  const second = expectOk(await inviteAgain('form'))
  expect(second.token).not.toBe(first.token)
  expect(await findInvited(first.token)).toBeNull()
  expect(await findInvited(second.token)).not.toBeNull()
})

test('ten times at once leaves one link that works', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => inviteAgain()))
  const open = await Promise.all(all.map(one => findInvited(expectOk(one).token)))
  expect(open.filter(one => one !== null)).toHaveLength(1)
})

test('one party leaves the link of another alone', async () => {
  expectOk(await inviteAgain(newKey(), 'creditor-1'))
  expect(await findInvited(mine.token)).toMatchObject({ partyKey: 'debtor-1' })
})

test('a party the agreement does not have is not found', async () => {
  expect(await inviteAgain(newKey(), 'debtor-9')).toEqual(notFound)
})

test('to a replaced or withdrawn version is refused', async () => {
  const { user, caseId, agreementId } = mine
  await withdrawAgreement({ user, caseId, agreementId, key: newKey() })
  expect(await inviteAgain()).toEqual({ ok: false, error: { kind: 'replaced' } })
})

test('the list says which one works, and holds no token', async () => {
  const { user, caseId, agreementId } = mine
  const again = expectOk(await inviteAgain())
  const list = await listInvitations(user, caseId, agreementId)
  expect(list.map(one => [one.id, one.isLive])).toEqual([
    [again.id, true],
    [mine.invitationId, false],
  ])
  expect(JSON.stringify(list)).not.toContain(again.token)
})

test('is nobody else’s to do, see or end, by any mix of ids', async () => {
  const [a, b] = [mine, theirs]
  for (const ids of [
    { user: b.user, caseId: a.caseId, agreementId: a.agreementId },
    { user: b.user, caseId: b.caseId, agreementId: a.agreementId },
    { user: a.user, caseId: a.caseId, agreementId: b.agreementId },
    { user: a.user, caseId: b.caseId, agreementId: b.agreementId },
  ]) {
    expect(await invite({ ...ids, partyKey: 'debtor-1', key: newKey() })).toEqual(notFound)
    expect(await listInvitations(ids.user, ids.caseId, ids.agreementId)).toEqual([])
    for (const invitationId of [a.invitationId, b.invitationId])
      expect(await withdrawInvitation({ ...ids, invitationId, key: newKey() })).toEqual(notFound)
  }
  const mixed = { user: a.user, caseId: a.caseId, agreementId: a.agreementId, invitationId: b.invitationId }
  expect(await withdrawInvitation({ ...mixed, key: newKey() })).toEqual(notFound)
  expect(await findInvited(a.token)).not.toBeNull()
  expect(await findInvited(b.token)).not.toBeNull()
})

describe('an id that is a condition on rows, as the sender of a form may write it', () => {
  const everybodys = { not: '' } as unknown as string

  test('withdraws no link, least of all a stranger’s', async () => {
    const { user, caseId, agreementId } = mine
    const ids = { user, caseId, agreementId, invitationId: mine.invitationId, key: newKey() }
    for (const name of ['caseId', 'agreementId', 'invitationId'])
      expect(await withdrawInvitation({ ...ids, [name]: everybodys })).toEqual(notFound)
    expect(await findInvited(theirs.token)).not.toBeNull()
    expect(await findInvited(mine.token)).not.toBeNull()
  })

  test('makes no link', async () => {
    const { user, caseId, agreementId } = mine
    const ids = { user, caseId, agreementId, partyKey: 'debtor-1', key: newKey() }
    for (const name of ['caseId', 'agreementId', 'partyKey'])
      expect(await invite({ ...ids, [name]: everybodys })).toEqual(notFound)
    expect(await findInvited(theirs.token)).not.toBeNull()
  })

  test('opens no link', async () => {
    expect(await findInvited([mine.token] as unknown as string)).toBeNull()
    expect(await findInvited(everybodys)).toBeNull()
  })

  test('finds, saves and deletes nothing', async () => {
    const { user, agreementId } = mine
    expect(await findCase(user, everybodys)).toBeNull()
    expect(await deleteCase(user, everybodys)).toBe(false)
    const answer = { stepId: 'state', answer: { state: 'CA' }, versionRead: 0, key: newKey() }
    expect(await saveAnswer({ user, caseId: everybodys, ...answer })).toEqual(notFound)
    expect(await withdrawAgreement({ user, caseId: everybodys, agreementId, key: newKey() })).toEqual(notFound)
  })
})
