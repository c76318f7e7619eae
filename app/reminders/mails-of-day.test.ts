// At most 20 mails to a person in a day: real processes, one real database, a real mail server.

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createCase } from '@/lib/data/cases'
import { now } from '@/lib/data/clock'
import { setByEmail } from '@/lib/data/reminder-wishes'
import { listReminders } from '@/lib/data/reminders'
import { store } from '@/lib/data/store'
import { type MailSink, openMailSink } from '@/tests/setup/mail-sink'
import { buildRemindingServers, type RemindingServers } from '@/tests/setup/reminding-servers'
import { makePerson, openTestStore, type TestStore } from '@/tests/setup/test-store'
import { planReminders, sendReminders } from './run-reminders'

let database: TestStore
let sink: MailSink
let servers: RemindingServers

beforeAll(async () => {
  sink = await openMailSink()
  process.env.SATISFIED_TODAY = '2026-12-01'
  process.env.SMTP_URL = sink.url
  process.env.MAIL_FROM = 'Satisfied <reminders@example.org>'
  process.env.APP_ORIGIN = 'https://satisfied.example.org'
  database = openTestStore()
  servers = await buildRemindingServers(database.file)
})
afterAll(async () => {
  await database.close()
  await sink.close()
  servers.remove()
})
beforeEach(async () => {
  sink.delay(0)
  sink.received.length = 0
  await store().user.deleteMany()
})

/** A person who gets mail, with a case that is planned already: what waits besides is left as it is. */
async function person() {
  const made = await makePerson()
  await setByEmail(made.user, true, 'en')
  await store().user.update({ where: { id: made.user.id }, data: { emailVerified: true } })
  const { id } = await createCase(made.user, 'creditor', 'one')
  await planReminders()
  return { ...made, caseId: id }
}

/** Reminders of a case that wait to be sent: `on-00`, `on-01` and so on. */
async function addWaiting(userId: string, caseId: string, count: number) {
  await store().reminder.createMany({
    data: Array.from({ length: count }, (_, n) => ({
      ...{ userId, caseId, key: `on-${String(n).padStart(2, '0')}`, on: '2026-12-04', path: 'payments' },
      ...{ words: JSON.stringify({ title: { en: 'A', es: 'B' }, text: { en: `No. ${n}`, es: `N.º ${n}` } }) },
      ...{ createdAt: now(), email: 'waiting', attempts: 0, nextTryAt: new Date(0) },
    })),
  })
}

/** Makes it time for the next try. */
const hurry = () => store().reminder.updateMany({ where: { email: 'waiting' }, data: { nextTryAt: new Date(0) } })

test('at most 20 to a person in a day: the others wait for the next, and hold up nobody else', async () => {
  const [many, other] = [await person(), await person()]
  await addWaiting(many.user.id, many.caseId, 26)
  await addWaiting(other.user.id, other.caseId, 1)
  const toMany = () => sink.received.filter(one => one.to === many.email).length
  await sendReminders()
  await sendReminders()
  expect(toMany()).toBe(20)
  expect(sink.received.length).toBe(21)
  const rows = await store().reminder.findMany({ where: { userId: many.user.id }, orderBy: { sentAt: 'asc' } })
  const [first] = rows.filter(row => row.sentAt !== null)
  const waiting = rows.filter(row => row.email === 'waiting')
  expect(waiting.map(row => row.attempts)).toEqual([0, 0, 0, 0, 0, 0])
  for (const row of waiting) expect(row.nextTryAt?.getTime()).toBe((first?.sentAt?.getTime() ?? 0) + 86_400_000)
  expect(await listReminders(many.user)).toHaveLength(26)

  // The next day.
  const dayAgo = new Date(now().getTime() - 86_400_000)
  await store().reminder.updateMany({ where: { email: 'sent' }, data: { sentAt: dayAgo } })
  await hurry()
  await sendReminders()
  expect(toMany()).toBe(26)
})

test('what may have gone out counts among the 20, what was refused does not', async () => {
  const { user, caseId } = await person()
  await addWaiting(user.id, caseId, 25)
  const where = { key: { in: ['on-00', 'on-01'] } }
  await store().reminder.updateMany({ where, data: { email: 'sending', claimedUntil: now(), nextTryAt: null } })
  await store().reminder.updateMany({ where: { key: 'on-02' }, data: { attempts: 1, nextTryAt: now() } })
  await sendReminders()
  expect(sink.received).toHaveLength(18)
})

test('four at once send a person no more than 20', async () => {
  const { user, caseId } = await person()
  await addWaiting(user.id, caseId, 30)
  sink.delay(5)
  await servers.runTogether(4)
  expect(sink.received).toHaveLength(20)
  const states = await store().reminder.groupBy({
    by: ['email'],
    _count: true,
    where: { key: { startsWith: 'on-' } },
  })
  expect(states.map(one => one.email).sort()).toEqual(['sent', 'waiting'])
})
