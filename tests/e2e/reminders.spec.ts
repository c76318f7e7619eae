import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { openMailSink } from '@/tests/setup/mail-sink'
import { newBrowserPage, owedByOne } from './deal'
import { ask, cookieHeader } from './http'
import { fill, openCase } from './journey'
import { setLanguage } from './looking'
import { openBook } from './payments'
import { findFreePort, startServer } from './server'
import { putAnswers, readCase } from './store'
import { refusedRequests, test } from './watched'

type CalendarEvent = { uid: string; on: string; summary: string; alarms: number }

/** The events of a calendar file, its folded lines put together again (RFC 5545, 3.1). */
function eventsIn(text: string): CalendarEvent[] {
  const whole = text.replace(/\r\n[ \t]/g, '')
  expect(whole.startsWith('BEGIN:VCALENDAR\r\n'), 'a calendar').toBe(true)
  expect(whole.endsWith('END:VCALENDAR\r\n'), 'a whole calendar').toBe(true)
  return [...whole.matchAll(/BEGIN:VEVENT\r\n([\s\S]*?)END:VEVENT/g)].map(([, event = '']) => {
    const of = (name: string) => new RegExp(`^${name}[^:\r\n]*:(.*?)\r?$`, 'm').exec(event)?.[1] ?? ''
    return {
      ...{ uid: of('UID'), on: of('DTSTART;VALUE=DATE'), summary: of('SUMMARY') },
      alarms: event.split('BEGIN:VALARM').length - 1,
    }
  })
}

const calendarBox = 'input#calendar-address'

/** Presses the button that makes an address. @returns it, without the server */
async function makeAddress(page: Page, button: string): Promise<string> {
  await page.getByRole('button', { name: button }).click()
  await expect(page.locator(calendarBox)).toHaveValue(/\/calendar\/[\w.-]+$/)
  return new URL(await page.locator(calendarBox).inputValue()).pathname
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a private calendar address is made, renewed and turned off, and needs no session', async ({ page }) => {
      await openBook(page, 'creditor')
      await page.goto('/reminders')
      await expect(page.locator('h1')).toHaveText('Reminders and calendar')
      await expect(page.locator('main')).toContainText('Tuesday, December 1, 2026')
      const first = await makeAddress(page, 'Make a calendar address')

      const feed = await ask(first)
      expect(feed.status).toBe(200)
      expect(feed.headers['content-type']).toBe('text/calendar; charset=utf-8')
      expect(feed.headers['cache-control']).toContain('no-store')
      const events = eventsIn(feed.body)
      expect(new Set(events.map(one => one.uid)).size).toBe(events.length)
      const due = events.filter(one => ['20261201', '20270101', '20270201'].includes(one.on))
      expect(due.map(one => one.on)).toEqual(['20261201', '20270101', '20270201'])
      for (const { summary, alarms } of due) {
        expect(summary).not.toBe('')
        expect(alarms).toBeGreaterThan(0)
      }
      // It goes to programs of others: neither a name nor the number of the case is in it.
      for (const secret of ['Whitmore', 'Núñez', '255100387412']) expect(feed.body).not.toContain(secret)

      // Shown once: the page opened again has none, and a new one ends it.
      await page.goto('/reminders')
      await expect(page.locator(calendarBox)).toHaveCount(0)
      const second = await makeAddress(page, 'Make a new address')
      expect(second).not.toBe(first)
      expect((await ask(first)).status).toBe(404)
      expect((await ask(second)).status).toBe(200)
      await page.goto('/reminders')
      await page.getByRole('button', { name: 'Turn the address off' }).click()
      await expect(page.locator('main')).toContainText('You have no address now.')
      expect((await ask(second)).status).toBe(404)
    })
  })

test('the file of one case opens for its owner alone', async ({ page, browser }) => {
  const { home } = await openBook(page, 'debtor')
  const cookie = cookieHeader(await page.context().cookies())
  const own = await ask(`${home}/calendar`, { headers: { cookie } })
  expect(own.headers['content-disposition']).toBe('attachment; filename="satisfied-dates.ics"')
  expect(eventsIn(own.body).map(one => [one.on, one.summary])).toContainEqual(['20261201', 'A payment is due'])
  await page.goto(`${home}/payments`)
  await expect(page.getByRole('link', { name: 'Calendar file with every due day' })).toHaveAttribute(
    'href',
    `${home}/calendar`,
  )
  const stranger = await newBrowserPage(browser)
  await stranger.goto('/')
  const other = cookieHeader(await stranger.context().cookies())
  for (const headers of [{}, { cookie: other }]) expect((await ask(`${home}/calendar`, { headers })).status).toBe(404)
})

test('a calendar address that is guessed finds nothing, whoever’s it might have been', async ({ page }) => {
  const { caseId } = await openBook(page, 'creditor')
  const { ownerId } = readCase(caseId)
  const guess = 'A'.repeat(43)
  const nobody = await ask(`/calendar/${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}.${guess}`)
  // Before there is an address, and while there is one.
  const before = await ask(`/calendar/${ownerId}.${guess}`)
  await page.goto('/reminders')
  const real = await makeAddress(page, 'Make a calendar address')
  const after = await ask(`/calendar/${ownerId}.${guess}`)
  const short = await ask(`/calendar/${ownerId}`)
  const altered = await ask(`${real.slice(0, -2)}${real.endsWith('AA') ? 'BB' : 'AA'}`)
  for (const { status, body, headers } of [before, after, short, altered, nobody]) {
    expect([status, body, headers['content-type']]).toEqual([404, 'Not found\n', 'text/plain; charset=utf-8'])
  }
  expect((await ask(real)).status).toBe(200)
})

test('in Spanish the page and the calendar are in Spanish', async ({ page }) => {
  await openBook(page, 'debtor')
  await page.goto('/reminders')
  await setLanguage(page, 'es')
  await page.reload()
  await expect(page.locator('h1')).toHaveText('Recordatorios y calendario')
  const address = await makeAddress(page, 'Crear una dirección de calendario')
  expect(eventsIn((await ask(address)).body).map(one => one.summary)).toContain('Vence un pago')
})

test('without a mail server the page says that reminders are kept here', async ({ page }) => {
  await openBook(page, 'creditor')
  await page.goto('/reminders')
  await expect(page.locator('main')).toContainText('This server sends no email.')
})

test.describe('an address that ends the mail', () => {
  test.use({ expected: refusedRequests })

  test('is not found where it was made up', async ({ page }) => {
    const { caseId } = await openBook(page, 'creditor')
    const made = `/reminders/stop/${readCase(caseId).ownerId}.${'A'.repeat(43)}`
    expect((await page.goto(made))?.status()).toBe(404)
    expect((await ask(`${made}/now`, { method: 'POST' })).status).toBe(404)
    // A mail program posts, and what comes from elsewhere may do nothing else.
    expect((await ask(`${made}/now`, { method: 'PUT' })).status).toBe(403)
  })
})

test.describe('on a server that sends mail', () => {
  let folder: string
  test.beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'satisfied-e2e-mail-'))
  })
  test.afterEach(() => rmSync(folder, { recursive: true, force: true }))
  test.use({ expected: [/a request to another place/] })

  test('a guest is told what is missing; an account confirms its address, and a last line ends the mail', async ({
    page,
    browser,
  }) => {
    test.setTimeout(180_000)
    const sink = await openMailSink()
    const port = await findFreePort()
    const mail = { SMTP_URL: sink.url, MAIL_FROM: 'satisfied@example.org', APP_ORIGIN: `http://localhost:${port}` }
    const server = await startServer(folder, port, { ...mail, SATISFIED_REMINDERS: 'on' })
    try {
      const { caseId } = await openCase(page, 'creditor', server.url)
      await page.goto(`${server.url}/reminders`)
      await expect(page.locator('main')).toContainText('We have no email address for a guest.')
      await page.getByRole('link', { name: 'Make an account' }).click()
      await fill(page, { email: 'rosa@example.net', password: 'tres gatos y una silla' })
      await page.locator('.form-buttons button').first().click()
      await page.waitForURL('**/cases')
      await page.goto(`${server.url}/reminders`)
      await page.getByRole('button', { name: 'Send me reminders by email' }).click()
      await expect(page.locator('main')).toContainText('We sent an email to rosa@example.net. Press the link in it.')

      // The link is opened where nobody is signed in, on a browser that runs no JavaScript.
      const asking = sink.received.splice(0)
      expect(asking.map(one => one.to)).toEqual(['rosa@example.net'])
      const link = /^http\S+\/reminders\/confirm\/\S+$/m.exec(asking[0]?.text ?? '')?.[0] ?? ''
      const mailbox = await newBrowserPage(browser, { javaScriptEnabled: false })
      await mailbox.goto(link)
      await expect(mailbox.locator('h1')).toHaveText('Get reminders by email?')
      await mailbox.getByRole('button', { name: 'Yes, send me reminders' }).click()
      await expect(mailbox.locator('h1')).toHaveText('Your address is confirmed')
      await page.reload()
      await expect(page.locator('main')).toContainText('Email is on. It goes to rosa@example.net')

      // A judgment whose last day to be renewed is close.
      putAnswers(caseId, { ...owedByOne, 'entered-on': { enteredOn: '2016-12-01' } }, server.file)
      await expect.poll(() => sink.received.length, { timeout: 130_000, intervals: [500] }).toBeGreaterThan(0)
      const [first] = sink.received
      expect(first?.to).toBe('rosa@example.net')
      expect(first?.text).not.toContain('Whitmore')
      expect(first?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
      const told = page.locator('#told ~ ul > li')
      const sent = told.filter({ hasText: 'Sent by email.' })
      await expect(async () => {
        await page.reload()
        expect(await told.count()).toBe(await sent.count())
      }).toPass({ timeout: 20_000 })
      // Each of them once.
      expect(sink.received.length).toBe(await told.count())
      expect(new Set(sink.received.map(one => one.text)).size).toBe(sink.received.length)

      // Whoever reads the mail is not signed in.
      const stop = /^http\S+\/reminders\/stop\/\S+$/m.exec(first?.text ?? '')?.[0] ?? ''
      const reader = await newBrowserPage(browser)
      await reader.goto(stop)
      await expect(reader.locator('h1')).toHaveText('Stop the reminders by email?')
      await reader.getByRole('button', { name: 'Stop the emails' }).click()
      await expect(reader.locator('h1')).toHaveText('The emails have stopped')
      await page.reload()
      await expect(page.locator('main')).toContainText('Email is off.')
    } finally {
      await server.kill('SIGTERM')
      await sink.close()
    }
  })
})
