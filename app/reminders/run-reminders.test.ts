// Reminders as several servers make and send them: real processes, one real database, a real mail server.

import { once } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createCase, deleteCase } from '@/lib/data/cases'
import { now } from '@/lib/data/clock'
import { joinGuest } from '@/lib/data/guest'
import { setByEmail, stopMailBy, stopTokenOf } from '@/lib/data/reminder-wishes'
import { listReminders } from '@/lib/data/reminders'
import { store } from '@/lib/data/store'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Locale } from '@/lib/shared/words'
import { plainCreditor } from '@/tests/setup/creditor-file'
import { type MailSink, openMailSink } from '@/tests/setup/mail-sink'
import { buildRemindingServers, type RemindingServers } from '@/tests/setup/reminding-servers'
import { makeGuest, makePerson, openTestStore, type TestStore } from '@/tests/setup/test-store'
import { planReminders, runReminders, sendReminders } from './run-reminders'

const today: IsoDate = '2026-12-01'
const origin = 'https://satisfied.example.org'
let database: TestStore
let sink: MailSink
let servers: RemindingServers
beforeAll(async () => {
  sink = await openMailSink()
  process.env.SATISFIED_TODAY = today
  process.env.SMTP_URL = sink.url
  process.env.MAIL_FROM = 'Satisfied <reminders@example.org>'
  process.env.APP_ORIGIN = origin
  database = openTestStore()
  servers = await buildRemindingServers(database.file)
})
afterAll(async () => {
  await database.close()
  await sink.close()
  servers.remove()
})
beforeEach(async () => {
  sink.behave('take')
  sink.delay(0)
  sink.received.length = 0
  await store().user.deleteMany()
})

/** $100 a month by the court's order, the next on the day given. */
const installments = (firstInstallmentOn: IsoDate) => ({
  ...plainCreditor,
  'pay-terms': { payTerms: 'installments' },
  installments: { installmentCents: 10_000, installmentEvery: 'month', firstInstallmentOn },
})

/** A person with one case and a payment due in three days; `locale`: mail is wanted, in this language, at an address that
 *  is confirmed. */
async function person(locale: Locale | null = 'en', dueOn: IsoDate = '2026-12-04') {
  const made = await makePerson()
  if (locale) {
    await setByEmail(made.user, true, locale)
    await store().user.update({ where: { id: made.user.id }, data: { emailVerified: true } })
  }
  const { id } = await createCase(made.user, 'creditor', 'one')
  await answer(id, installments(dueOn))
  return { ...made, caseId: id }
}

async function answer(caseId: string, answers: object) {
  const data = { answers: JSON.stringify(answers), stateCode: 'CA', version: { increment: 1 } }
  await store().case.update({ where: { id: caseId }, data })
}

const payments = async (caseId: string) =>
  store().reminder.findMany({ where: { caseId, key: { startsWith: 'payment-due' } }, orderBy: { key: 'asc' } })

/** Makes it time for the next try. */
const hurry = () => store().reminder.updateMany({ where: { email: 'waiting' }, data: { nextTryAt: new Date(0) } })

describe('making', () => {
  test('a case gets what is due, once, however often it is looked at', async () => {
    const { caseId, user } = await person(null)
    await planReminders()
    await planReminders()
    expect((await payments(caseId)).map(one => one.key)).toEqual(['payment-due:2026-12-04:3'])
    const [told] = (await listReminders(user)).filter(one => one.path === 'payments')
    expect(told).toMatchObject({ on: '2026-12-04', email: 'off', isRead: false, title: { es: 'Vence un pago' } })
  })

  test('a changed case is looked at again, an unchanged one is not', async () => {
    const { caseId } = await person(null, '2027-03-01')
    await planReminders()
    expect(await payments(caseId)).toEqual([])
    await store().reminder.deleteMany()
    await planReminders()
    expect(await store().reminder.count()).toBe(0)
    await answer(caseId, installments('2026-12-02'))
    await planReminders()
    expect(await payments(caseId)).toHaveLength(1)
  })

  test('what is written down in a case is a change too', async () => {
    const { caseId, user } = await person(null)
    await planReminders()
    await store().reminder.deleteMany()
    await store().auditEvent.create({
      data: { caseId, userId: user.id, kind: 'payment-recorded', detail: '{}', at: now() },
    })
    await planReminders()
    expect(await payments(caseId)).toHaveLength(1)
  })

  test('a case that cannot be read does not stand in the way of the others', async () => {
    const [bad, good] = [await person(null), await person(null)]
    await store().case.update({ where: { id: bad.caseId }, data: { answers: 'no json' } })
    await planReminders()
    expect(await payments(good.caseId)).toHaveLength(1)
    expect(await payments(bad.caseId)).toHaveLength(0)
  })

  test('more cases than one batch', async () => {
    const { user } = await makeGuest()
    for (let n = 0; n < 60; n++) {
      const { id } = await createCase(user, 'creditor', `case-${n}`)
      await answer(id, installments('2026-12-04'))
    }
    await planReminders()
    expect(await store().reminder.count({ where: { key: 'payment-due:2026-12-04:3' } })).toBe(60)
  })

  test('a guest’s reminders come along when they make an account', async () => {
    const [{ user: guest }, { user }] = [await makeGuest(), await makePerson()]
    const { id } = await createCase(guest, 'creditor', 'one')
    await answer(id, installments('2026-12-04'))
    await planReminders()
    const told = await listReminders(guest)
    await joinGuest(guest.id, user.id)
    expect((await listReminders(user)).map(one => one.id)).toEqual(told.map(one => one.id))
    expect(told.length).toBeGreaterThan(0)
  })

  test('with its case a reminder goes', async () => {
    const { user, caseId } = await person()
    await planReminders()
    await deleteCase(user, caseId)
    await sendReminders()
    expect(sink.received).toEqual([])
    expect(await store().reminder.count()).toBe(0)
  })
})

describe('sending', () => {
  test('in the person’s language, with nothing private in the subject and a way out', async () => {
    const { email, caseId } = await person('es')
    await runReminders()
    const mail = sink.received.find(one => one.text.includes('/payments'))
    expect(mail?.to).toBe(email)
    expect(mail?.headers.subject).toBe('Vence un pago: 4 de diciembre de 2026')
    expect(mail?.text).toContain('El 4 de diciembre de 2026 vence un pago de $100.00: cuando llegue, anótelo aquí.')
    expect(mail?.text).toContain(`${origin}/cases/${caseId}/payments`)
    expect(mail?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
    const stop = /<(.*)>/.exec(mail?.headers['list-unsubscribe'] ?? '')?.[1] ?? ''
    expect(stop).toMatch(/^https:\/\/satisfied\.example\.org\/reminders\/stop\/[^/]+\/now$/)
    expect(mail?.text).toContain(stop.replace(/\/now$/, ''))
    expect(JSON.stringify(mail)).not.toMatch(/Kim Olsen|Rosa|25SC00001/)
  })

  test('none where no mail is wanted', async () => {
    await person(null)
    const before = sink.offered()
    await runReminders()
    expect(sink.offered()).toBe(before)
  })

  test('none to an address nobody confirmed, not even what waits already', async () => {
    const [{ user }, { user: other }] = [await person(), await person()]
    const unconfirm = (id: string) => store().user.update({ where: { id }, data: { emailVerified: false } })
    await unconfirm(user.id)
    await planReminders()
    await unconfirm(other.id)
    const states = async () => (await store().reminder.findMany({ distinct: ['email'] })).map(one => one.email).sort()
    expect(await states()).toEqual(['off', 'waiting'])
    const before = sink.offered()
    await sendReminders()
    expect(sink.offered()).toBe(before)
    expect(await states()).toEqual(['off'])
  })

  test('refused: tried again after 1, 5, 30 minutes, 2 and 12 hours, then given up', async () => {
    const { caseId, user } = await person()
    sink.behave('refuse')
    await planReminders()
    await store().reminder.deleteMany({ where: { NOT: { key: { startsWith: 'payment-due' } } } })
    for (const minutes of [1, 5, 30, 120, 720]) {
      const before = Date.now()
      await sendReminders()
      const [row] = await payments(caseId)
      expect(row?.email).toBe('waiting')
      const waits = row?.nextTryAt ? row.nextTryAt.getTime() - now().getTime() : 0
      expect(Math.abs(waits - minutes * 60_000)).toBeLessThan(Date.now() - before + 1_000)
      await sendReminders()
      expect((await payments(caseId))[0]?.attempts).toBe(row?.attempts)
      await hurry()
    }
    await sendReminders()
    expect((await listReminders(user))[0]?.email).toBe('gave-up')
    await hurry()
    sink.behave('take')
    await sendReminders()
    expect(sink.received).toEqual([])
  })

  test('taken at the second try: sent, once', async () => {
    const { caseId } = await person()
    sink.behave('refuse')
    await runReminders()
    sink.behave('take')
    await hurry()
    await sendReminders()
    await hurry()
    await sendReminders()
    expect(sink.received.filter(one => one.text.includes('/payments'))).toHaveLength(1)
    expect((await payments(caseId))[0]).toMatchObject({ email: 'sent', attempts: 2 })
  })

  test.each([
    ['before the text, to be tried again', 'hang-up', 'waiting'],
    ['after it, never to be sent again', 'break', 'sending'],
  ] as const)('where the line broke %s, the others of that run are left as they were', async (_, manner, email) => {
    for (let n = 0; n < 3; n++) await person()
    await planReminders()
    sink.behave(manner)
    await sendReminders()
    const rows = await store().reminder.findMany({ where: { attempts: { gt: 0 } } })
    expect(rows).toMatchObject([{ email, attempts: 1 }])
    sink.behave('take')
    await sendReminders()
    expect(sink.received.length).toBe((await store().reminder.count()) - 1)
  })

  test('where the line broke after the text, it is not sent again, and the outbox says so', async () => {
    const { caseId, user } = await person()
    await planReminders()
    await store().reminder.deleteMany({ where: { NOT: { key: { startsWith: 'payment-due' } } } })
    sink.behave('break')
    await sendReminders()
    sink.behave('take')
    await sendReminders()
    expect((await payments(caseId))[0]?.email).toBe('sending')
    expect(sink.received).toEqual([])
    await store().reminder.updateMany({ data: { claimedUntil: new Date(0) } })
    expect((await listReminders(user)).every(one => one.email === 'unclear')).toBe(true)
  })

  test('stopped by the address in a mail, what was waiting goes to nobody', async () => {
    const { user } = await person()
    sink.behave('refuse')
    await runReminders()
    expect(await stopMailBy(stopTokenOf(user.id))).toBe(true)
    sink.behave('take')
    await hurry()
    await sendReminders()
    expect(sink.received).toEqual([])
    expect(await store().reminder.count({ where: { email: 'waiting' } })).toBe(0)
  })

  test('no more once its date is gone by for more than three days', async () => {
    const { caseId } = await person()
    await planReminders()
    await store().reminder.updateMany({ where: { caseId }, data: { on: '2026-11-27' } })
    await sendReminders()
    expect(sink.received).toEqual([])
    expect((await payments(caseId))[0]?.email).toBe('off')
  })

  test('nor once the payment came', async () => {
    const { caseId } = await person()
    sink.behave('refuse')
    await runReminders()
    const paid = { entries: [{ paidOn: '2026-12-01', amountCents: 10_000 }], done: true }
    await answer(caseId, { ...installments('2026-12-04'), 'payments-made': paid })
    await planReminders()
    expect((await payments(caseId))[0]?.email).toBe('off')
  })
})

describe('several servers on one database', () => {
  test('four at once make each reminder once and send it once', async () => {
    for (let n = 0; n < 5; n++) await person()
    sink.delay(5)
    await servers.runTogether(4)
    const sent = sink.received.map(one => `${one.to} ${one.headers.subject}`)
    expect(sent.length).toBeGreaterThanOrEqual(5)
    expect(new Set(sent).size).toBe(sent.length)
    expect(await store().reminder.count({ where: { email: 'sent' } })).toBe(sent.length)
  })

  test('one that is killed while it sends (kill -9) leaves it said, and no other sends it again', async () => {
    const { caseId, user } = await person()
    await planReminders()
    await store().reminder.deleteMany({ where: { NOT: { key: { startsWith: 'payment-due' } } } })
    // A fixed date counts on from the start of each process.
    await hurry()
    sink.delay(60_000)
    const before = sink.offered()
    const server = await servers.start()
    server.stdin?.write('go\n')
    await expect.poll(sink.offered, { timeout: 20_000 }).toBe(before + 1)
    server.kill('SIGKILL')
    await once(server, 'close')
    sink.delay(0)
    await runReminders()
    expect(sink.offered()).toBe(before + 1)
    expect((await payments(caseId))[0]?.email).toBe('sending')
    await store().reminder.updateMany({ data: { claimedUntil: new Date(0) } })
    await runReminders()
    expect(sink.offered()).toBe(before + 1)
    expect((await listReminders(user))[0]?.email).toBe('unclear')
  })
})
