import { expect, type Page } from '@playwright/test'
import { beRefused, fill, goOn, leaving } from './journey'
import { type Book, firstDue, openBook, printed, putNotice, record } from './payments'
import { readDeal } from './store'
import { test } from './watched'

// A payment that does not come, by the agreement's own words: a notice, days to catch up, a default, and a way back.

/** What the case's home says of the ways to collect by law. */
async function enforcing(page: Page, { home }: Book): Promise<string> {
  await page.goto(home)
  const heading = page.getByRole('heading', { name: 'If talking fails: collect by law' })
  const stage = (await heading.locator('xpath=..').textContent()) ?? ''
  expect(stage).toContain('Take part of wages')
  return stage
}

/** Writes a notice down as handed over, from its own page. */
async function writeDown(page: Page, { home }: Book, notice: string, sentOn: string): Promise<void> {
  await page.goto(`${home}/notices/new`)
  await fill(page, { notice, sentOn, how: 'hand', receivedOn: sentOn })
}

test('a missed payment is asked for in writing, and until the days to catch up are over nothing may be taken', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const book = await openBook(page, 'creditor', firstDue.missed)
  const { home, caseId } = book
  expect(await enforcing(page, book)).toContain('Send the notice first')
  await expect(page.locator('.next-step')).toContainText('$200.00 is late')
  await page.goto(`${home}/payments`)
  await expect(page.locator('.next-payment')).toContainText('$200.00')
  await expect(page.locator('.next-payment')).toContainText('The agreement still holds.')
  await leaving(page, () => page.getByRole('link', { name: 'See what to send' }).click())
  await leaving(page, () => page.getByRole('link', { name: 'Notice to catch up' }).click())
  const letter = await printed(page)
  for (const part of ['This is a written notice under', '$200.00', 'Tuesday, November 10, 2026', '10 days'])
    expect(letter).toContain(part)

  // A notice sent within the days of grace starts nothing, and is not written down as if it did.
  await writeDown(page, book, 'cure 2026-11-10', '2026-11-15')
  await beRefused(page)
  await expect(page.locator('.error-summary')).toContainText('no right to this notice before November 16, 2026')
  await expect(page.locator('[name="how"][value="hand"]')).toBeChecked()
  await fill(page, { sentOn: '2026-11-18', receivedOn: '2026-11-18' })
  await goOn(page)
  await page.waitForURL(/\/notices\/[0-9a-f-]{36}$/)
  await expect(page.locator('main')).toContainText('November 28, 2026')
  expect(readDeal(caseId).notices).toMatchObject([{ kind: 'cure', receivedOn: '2026-11-18' }])
  expect(await enforcing(page, book)).toContain('there is time to catch up through November 28, 2026')
  await page.goto(`${home}/payments`)
  await expect(page.locator('.next-payment')).toContainText('7 days left to catch up')

  // What comes in time puts it right.
  await record(book, { amountCents: 20_000, on: '2026-11-21', method: 'cash' })
  await expect(page.locator('.next-payment')).toContainText('In good standing')
  expect(await enforcing(page, book)).toContain('is being kept, and you promised not to collect')
})

test('once the days are over the agreement is broken: the sum due, the letter, collecting, and a way back', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const book = await openBook(page, 'creditor', firstDue.longMissed)
  const { home } = book
  putNotice(book, 'cure', firstDue.longMissed, '2026-11-02')
  await page.goto(`${home}/payments`)
  await expect(page.locator('.next-payment')).toContainText('In default')
  await expect(page.locator('.next-payment')).toContainText('Due by the agreement’s clause on default')
  const sum =
    (await page
      .locator('.next-payment')
      .getByText(/^\$4,\d{3}\.\d{2}$/)
      .first()
      .textContent()) ?? ''
  expect(await enforcing(page, book)).not.toContain('Locked')

  await page.goto(`${home}/notices`)
  await leaving(page, () => page.getByRole('link', { name: 'Notice of default' }).click())
  const letter = await printed(page)
  for (const part of ['November 13, 2026', 'the whole judgment', sum]) expect(letter).toContain(part)
  await writeDown(page, book, 'default 2026-10-25', '2026-11-20')
  await goOn(page)
  await page.waitForURL(/\/notices\/[0-9a-f-]{36}$/)

  await page.goto(`${home}/notices`)
  await leaving(page, () => page.getByRole('link', { name: 'Letter that the agreement holds again' }).click())
  expect(await printed(page)).toContain('holds again, with all its terms')
  await writeDown(page, book, 'reinstated 2026-10-25', '2026-11-21')
  await goOn(page)
  await page.waitForURL(/\/notices\/[0-9a-f-]{36}$/)
  expect(await enforcing(page, book)).toContain('Locked')
  await page.goto(`${home}/payments`)
  await expect(page.locator('.next-payment')).not.toContainText('In default')
  await expect(page.locator('.next-payment')).toContainText('$600.00')
})

test('one who owes writes down the notice that came, and sees the last day to catch up', async ({ page }) => {
  const book = await openBook(page, 'debtor', firstDue.missed)
  const { home, caseId } = book
  await page.goto(`${home}/notices`)
  await leaving(page, () => page.getByRole('link', { name: 'Write down what you got' }).click())
  await fill(page, { notice: 'cure 2026-11-10', sentOn: '2026-11-17', how: 'mail', receivedOn: '2026-11-20' })
  await goOn(page)
  await page.waitForURL(/\/notices\/[0-9a-f-]{36}$/)
  await expect(page.locator('main')).toContainText('November 30, 2026')
  await page.goto(home)
  await expect(page.locator('.next-step')).toContainText('November 30, 2026')

  // A mistake is struck out and stays readable.
  await page.goto(`${home}/notices`)
  await leaving(page, () => page.getByRole('link', { name: 'Open this notice' }).click())
  await leaving(page, () => page.getByRole('link', { name: 'Strike this notice out' }).click())
  await fill(page, { why: 'It was about another case.' })
  await goOn(page)
  await expect(page.locator('main')).toContainText('Struck out on November 21, 2026: It was about another case.')
  expect(readDeal(caseId).notices).toMatchObject([{ struckOn: '2026-11-21' }])
})
