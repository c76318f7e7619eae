// An address is confirmed by the link that was sent to it, and by nothing else: a real database, a real mail server.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { signInWith } from '@/lib/data/accounts'
import { confirmBy, confirmTokenOf, findConfirming } from '@/lib/data/confirmed-address'
import { findWishes, setByEmail, stopMailBy, stopTokenOf } from '@/lib/data/reminder-wishes'
import { store } from '@/lib/data/store'
import { type MailSink, openMailSink } from '@/tests/setup/mail-sink'
import { makeGuest, makePerson, openTestStore, type TestStore, testPassword } from '@/tests/setup/test-store'
import { askForMail } from './ask-for-mail'

const origin = 'https://satisfied.example.org'
const start = Date.parse('2026-12-01T12:00:00Z')
const day = 86_400_000
let database: TestStore
let sink: MailSink

beforeAll(async () => {
  sink = await openMailSink()
  process.env.SMTP_URL = sink.url
  process.env.MAIL_FROM = 'Satisfied <reminders@example.org>'
  process.env.APP_ORIGIN = origin
  database = openTestStore()
})
afterAll(async () => {
  await database.close()
  await sink.close()
})
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: start })
  sink.behave('take')
  sink.received.length = 0
})
afterEach(() => vi.useRealTimers())

/** The token in the last mail. */
const mailed = () =>
  /^https:\/\/satisfied\.example\.org\/reminders\/confirm\/(\S+)$/m.exec(sink.received.at(-1)?.text ?? '')?.[1] ?? ''

describe('turning email on', () => {
  test('sends one mail, in the person’s language, and nothing is confirmed by it', async () => {
    const { user, email } = await makePerson()
    expect(await askForMail(user, 'es')).toBe('asked')
    expect(await findWishes(user)).toEqual({ byEmail: true, locale: 'es', isConfirmed: false })
    expect(sink.received).toHaveLength(1)
    const [mail] = sink.received
    expect(mail?.to).toBe(email)
    expect(mail?.headers.subject).toBe('Confirme su correo electrónico para Satisfied')
    expect(mail?.text).toContain('Si no fue usted, no tiene que hacer nada')
    expect(await findConfirming(mailed())).toEqual({ isDone: false })
  })

  test('at a confirmed address it is on at once, and no mail asks again', async () => {
    const { user } = await makePerson()
    await askForMail(user, 'en')
    await confirmBy(mailed())
    await setByEmail(user, false, 'en')
    expect(await askForMail(user, 'en')).toBe('on')
    expect(sink.received).toHaveLength(1)
    expect(await findWishes(user)).toEqual({ byEmail: true, locale: 'en', isConfirmed: true })
  })

  test('a guest has no address to ask at', async () => {
    const { user } = await makeGuest()
    expect(await askForMail(user, 'en')).toBe('none')
    expect(sink.received).toEqual([])
  })

  test.each(['refuse', 'hang-up'] as const)(
    'where the mail server does not take it (%s), email stays off',
    async manner => {
      const { user } = await makePerson()
      sink.behave(manner)
      expect(await askForMail(user, 'en')).toBe('not-sent')
      expect((await findWishes(user)).byEmail).toBe(false)
    },
  )

  test('three mails in 15 minutes, ten in a day, whoever asks for that address', async () => {
    const { user, email } = await makePerson()
    const ask = () => askForMail(user, 'en')
    for (let n = 0; n < 3; n++) expect(await ask()).toBe('asked')
    expect(await ask()).toBe('too-many')
    const other = await makePerson()
    expect(await askForMail(other.user, 'en')).toBe('asked')
    // The account is made anew with the same email.
    await store().user.delete({ where: { id: user.id } })
    const again = await makePerson(email)
    expect(await askForMail(again.user, 'en')).toBe('too-many')
    const told = []
    for (let quarter = 1; quarter <= 4; quarter++) {
      vi.setSystemTime(start + quarter * 15 * 60_000)
      for (let n = 0; n < 2; n++) told.push(await askForMail(again.user, 'en'))
    }
    expect(told).toEqual([...Array(7).fill('asked'), 'too-many'])
    vi.setSystemTime(start + day)
    expect(await askForMail(again.user, 'en')).toBe('asked')
  })
})

describe('the link', () => {
  test('pressed, it confirms, as often as it is pressed, and for nobody else', async () => {
    const [one, other] = [await makePerson(), await makePerson()]
    await askForMail(other.user, 'en')
    await askForMail(one.user, 'es')
    expect(await confirmBy(mailed())).toBe(true)
    expect(await confirmBy(mailed())).toBe(true)
    expect(await findConfirming(mailed())).toEqual({ isDone: true })
    expect(await findWishes(one.user)).toEqual({ byEmail: true, locale: 'es', isConfirmed: true })
    expect((await findWishes(other.user)).isConfirmed).toBe(false)
  })

  test.each([
    ['a second before 7 days are over', 7 * day - 1_000, true],
    ['when they are', 7 * day, false],
  ])('%s: works: %s ms, %s', async (_, later, works) => {
    const { user } = await makePerson()
    await askForMail(user, 'en')
    vi.setSystemTime(start + later)
    expect((await findConfirming(mailed())) !== null).toBe(works)
    expect(await confirmBy(mailed())).toBe(works)
    expect((await findWishes(user)).isConfirmed).toBe(works)
  })

  test('a later day written into it, another person’s name, a stop token, an altered one, and none', async () => {
    const [one, other] = [await makePerson(), await makePerson()]
    await askForMail(one.user, 'en')
    const [id, until, code = ''] = mailed().split('.')
    const altered = `${code.startsWith('A') ? 'B' : 'A'}${code.slice(1)}`
    const stop = stopTokenOf(one.user.id)
    for (const token of [
      `${id}.${Number(until) + 1}.${code}`,
      `${other.user.id}.${until}.${code}`,
      `${id}.${until}.${stop.split('.')[1]}`,
      `${id}.${until}.${altered}`,
      ...[stop, `${id}.${until}.`, `nobody.${until}.${code}`, '%', ''],
    ]) {
      expect(await findConfirming(token)).toBeNull()
      expect(await confirmBy(token)).toBe(false)
    }
    expect((await findWishes(one.user)).isConfirmed).toBe(false)
    expect((await findWishes(other.user)).isConfirmed).toBe(false)
    expect(await stopMailBy(mailed())).toBe(false)
  })

  test('nothing once the email is another', async () => {
    const { user, email } = await makePerson()
    await askForMail(user, 'en')
    await store().user.update({ where: { id: user.id }, data: { email: `new-${email}` } })
    expect(await findConfirming(mailed())).toBeNull()
    expect(await confirmBy(mailed())).toBe(false)
    expect(await confirmBy(confirmTokenOf({ userId: user.id, email: `new-${email}` }))).toBe(true)
  })

  test('after the mail was stopped it asks again', async () => {
    const { user } = await makePerson()
    await askForMail(user, 'en')
    await confirmBy(mailed())
    await stopMailBy(stopTokenOf(user.id))
    expect(await findConfirming(mailed())).toEqual({ isDone: false })
    expect((await findWishes(user)).byEmail).toBe(false)
  })
})

test('who confirmed nothing signs in as before, and so does who did', async () => {
  const { email, user } = await makePerson()
  for (let n = 0; n < 2; n++) {
    expect((await signInWith('', { email, password: testPassword })).value.ok).toBe(true)
    await askForMail(user, 'en')
    await confirmBy(mailed())
  }
})
