import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeGuest, openTestStore, type TestStore } from '@/tests/setup/test-store'
import { newKey } from '@/tests/setup/two-sides'
import { closeCase, createCase, deleteCase, findCase, reopenCase, wasDeletedBy } from './cases'
import { findCasesToPlan, keepReminders } from './reminders'

let database: TestStore
beforeAll(() => {
  database = openTestStore()
})
afterAll(() => database.close())

async function open() {
  const { user } = await makeGuest()
  return { user, id: (await createCase(user, 'debtor', newKey())).id }
}
const eventsOf = (caseId: string) => database.store.auditEvent.count({ where: { caseId } })
const isPlanned = async (id: string) => (await findCasesToPlan(1000)).some(one => one.caseId === id)

test('closed once, however often it is asked, and opened again; the version stays', async () => {
  const { user, id } = await open()
  const before = await eventsOf(id)
  expect(await closeCase(user, id)).toBe(true)
  const closed = await findCase(user, id)
  expect(closed?.closedAt).toBeInstanceOf(Date)
  expect(await closeCase(user, id)).toBe(true)
  expect(await findCase(user, id)).toEqual(closed)
  expect(closed?.version).toBe(0)
  expect(await reopenCase(user, id)).toBe(true)
  expect(await reopenCase(user, id)).toBe(true)
  expect((await findCase(user, id))?.closedAt).toBeNull()
  expect(await eventsOf(id)).toBe(before + 2)
})

test('a closed case makes no reminders and sends none that wait; opened, it makes them again', async () => {
  const { user, id } = await open()
  const data = { userId: user.id, caseId: id, key: 'a', on: '2026-12-01', words: '{}', path: '' }
  await database.store.reminder.create({
    data: { ...data, createdAt: new Date(), email: 'waiting', attempts: 0, nextTryAt: new Date() },
  })
  await closeCase(user, id)
  expect(await isPlanned(id)).toBe(false)
  expect(await database.store.reminder.findMany({ where: { caseId: id }, select: { email: true } })).toEqual([
    { email: 'off' },
  ])
  await reopenCase(user, id)
  expect(await isPlanned(id)).toBe(true)
})

test('a plan made before the case was closed makes no reminders after', async () => {
  const { user, id } = await open()
  const plan = (await findCasesToPlan(1000)).find(one => one.caseId === id)
  if (!plan) throw new Error('An open case is planned.')
  await closeCase(user, id)
  const words = { en: 'Pay', es: 'Pague' }
  const due = [{ key: 'a:7', on: '2026-12-01' as const, title: words, text: words, path: '' }]
  expect(await keepReminders(plan, due, ['a'])).toBe(0)
  expect(await database.store.reminder.count({ where: { caseId: id } })).toBe(0)
  await reopenCase(user, id)
  expect(await isPlanned(id)).toBe(true)
})

test('nobody closes, opens or hears of another person’s case', async () => {
  const mine = await open()
  const { user } = await makeGuest()
  expect(await closeCase(user, mine.id)).toBe(false)
  expect(await reopenCase(user, mine.id)).toBe(false)
  expect(await closeCase(user, { not: '' } as unknown as string)).toBe(false)
  expect((await findCase(mine.user, mine.id))?.closedAt).toBeNull()
  await deleteCase(mine.user, mine.id)
  expect(await wasDeletedBy(mine.user, mine.id)).toBe(true)
  expect(await wasDeletedBy(user, mine.id)).toBe(false)
})
