import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeGuest, makePerson, openTestStore, type TestPerson, type TestStore } from '@/tests/setup/test-store'
import { type Case, createCase, deleteCase, findCase, listCases } from './cases'
import { findIssued, issueDocument, listIssued } from './issued'
import { saveAnswer } from './save-answer'
import { store } from './store'

let database: TestStore
let owner: TestPerson
let stranger: TestPerson
let opened: Case
let issuedId = ''

beforeAll(async () => {
  database = openTestStore()
  owner = await makePerson()
  stranger = await makeGuest()
  opened = await createCase(owner.user, 'creditor', 'first')
  const issued = await issueDocument(paper(owner))
  issuedId = issued.ok ? issued.value.id : ''
})
afterAll(() => database.close())

function paper(person: TestPerson) {
  return {
    user: person.user,
    caseId: opened.id,
    documentId: 'payoff-letter',
    title: 'Payoff letter',
    data: {},
    bytes: new Uint8Array([1, 2, 3]),
    lawOn: '2026-01-02',
    issuedOn: '2026-01-02',
    key: 'paper',
  } as const
}

test('a new case is empty and on its side', async () => {
  expect(await findCase(owner.user, opened.id)).toMatchObject({
    side: 'creditor',
    stateCode: null,
    answers: {},
    answerVersions: {},
    version: 0,
    closedAt: null,
  })
})

test('the same key opens one case, also when sent ten times at once', async () => {
  const cases = await Promise.all(Array.from({ length: 10 }, () => createCase(owner.user, 'debtor', 'click')))
  expect(new Set(cases.map(found => found.id)).size).toBe(1)
})

test('the same key from another person opens their own case', async () => {
  const theirs = await createCase(stranger.user, 'debtor', 'first')
  expect(theirs.id).not.toBe(opened.id)
})

test('the list holds the own cases only, the last changed first', async () => {
  const person = await makeGuest()
  const older = await createCase(person.user, 'debtor', 'older')
  const newer = await createCase(person.user, 'debtor', 'newer')
  await new Promise(resolve => setTimeout(resolve, 5))
  await saveAnswer({ user: person.user, caseId: older.id, stepId: 'a', answer: {}, versionRead: 0, key: 'k' })
  expect((await listCases(person.user)).map(found => found.id)).toEqual([older.id, newer.id])
})

const badIds = ['', 'x', '%', "' OR 1=1 --", '\u0000', '../..', 'a'.repeat(5000)]

test.each(badIds)('%j finds nothing anywhere', async id => {
  expect(await findCase(owner.user, id)).toBeNull()
  expect(await listIssued(owner.user, id)).toEqual([])
  expect(await findIssued(owner.user, id)).toBeNull()
  expect(await deleteCase(owner.user, id)).toBe(false)
})

test("a stranger finds nothing, saves nothing and removes nothing under someone else's ids", async () => {
  const before = await findCase(owner.user, opened.id)
  expect(await findCase(stranger.user, opened.id)).toBeNull()
  expect((await listCases(stranger.user)).map(found => found.id)).not.toContain(opened.id)
  const save = { user: stranger.user, caseId: opened.id, stepId: 'a', answer: {}, versionRead: 0, key: 'k' }
  expect(await saveAnswer(save)).toEqual({ ok: false, error: { kind: 'not-found' } })
  expect(await issueDocument(paper(stranger))).toEqual({ ok: false, error: { kind: 'not-found' } })
  expect(await listIssued(stranger.user, opened.id)).toEqual([])
  expect(await findIssued(stranger.user, issuedId)).toBeNull()
  expect(await deleteCase(stranger.user, opened.id)).toBe(false)
  expect(await findCase(owner.user, opened.id)).toEqual(before)
  expect(await listIssued(owner.user, opened.id)).toHaveLength(1)
})

test('a removed case takes its papers and its events along, and leaves a note that it was removed', async () => {
  const person = await makePerson()
  const gone = await createCase(person.user, 'debtor', 'gone')
  await issueDocument({ ...paper(person), caseId: gone.id })
  await saveAnswer({ user: person.user, caseId: gone.id, stepId: 'a', answer: {}, versionRead: 0, key: 'k' })
  expect(await deleteCase(person.user, gone.id)).toBe(true)
  expect(await findCase(person.user, gone.id)).toBeNull()
  expect(await store().issuedDocument.count({ where: { caseId: gone.id } })).toBe(0)
  expect(await store().auditEvent.count({ where: { caseId: gone.id } })).toBe(0)
  expect(await store().auditEvent.count({ where: { userId: person.user.id, kind: 'case-deleted' } })).toBe(1)
})

test('answers that are no JSON object are not guessed at', async () => {
  const person = await makeGuest()
  const broken = await createCase(person.user, 'debtor', 'broken')
  await store().case.update({ where: { id: broken.id }, data: { answers: '[1]' } })
  await expect(findCase(person.user, broken.id)).rejects.toThrow()
})
