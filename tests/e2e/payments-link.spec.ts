import { type Browser, expect, type Page } from '@playwright/test'
import { newBrowserPage } from './deal'
import { beRefused, fill, goOn, leaving } from './journey'
import { expectNarrow } from './looking'
import { type Book, expectPayment, openBook, openLink, putPaid } from './payments'
import { readDeal } from './store'
import { type Complaints, test } from './watched'

// The two sides of one agreement, each with their own door: what one reports, the other answers.

/** The other side in a browser of its own, at its link. */
async function openOther(book: Book, browser: Browser, { watch }: Complaints, settings = {}): Promise<Page> {
  const link = await openLink(book)
  const other = await newBrowserPage(browser, settings)
  watch(other.context(), !('javaScriptEnabled' in settings))
  await other.goto(link)
  return other
}

/** Reports a payment from the page behind the link. */
async function report(other: Page, payment: Record<string, string | number>): Promise<void> {
  await other.getByRole('link', { name: /^(Report a payment you made|Informar un pago que hizo)$/ }).click()
  await other.waitForURL('**/payments/new')
  const { reference, ...shown } = payment
  await fill(other, shown)
  if (reference !== undefined) await fill(other, { reference })
  await goOn(other)
}

/** The owner goes from their payments to the only report that waits. */
async function answerReport({ page, home }: Book, answer: Record<string, string>): Promise<void> {
  await page.goto(`${home}/payments`)
  await expect(page.locator('main')).toContainText('The other side reported a payment')
  await leaving(page, () => page.getByRole('link', { name: /^Answer/ }).click())
  await fill(page, answer)
  await goOn(page)
}

test('what the other side reports waits, and counts once the owner confirms it', async ({
  page,
  browser,
  complaints,
}) => {
  const book = await openBook(page, 'creditor')
  const other = await openOther(book, browser, complaints)
  await expect(other.locator('h1')).toHaveText('Payments under your agreement')
  await expect(other.locator('main')).toContainText('$200.00, due on December 1, 2026')
  await report(other, { amountCents: 15_000, on: '2026-11-20', method: 'check', reference: '2207' })
  await expect(other.locator('main')).toContainText('Thank you. It was reported')
  await expect(other.locator('main')).toContainText('Waiting for an answer')
  expect(readDeal(book.caseId).ledger).toEqual([])

  await page.goto(book.home)
  await expect(page.locator('main')).toContainText('They report a payment')
  await answerReport(book, { answer: 'confirmed' })
  await expectPayment(page)
  await expect(page.locator('main')).toContainText('2207')
  await expect(page.locator('main')).toContainText('Receipt no. 1')
  await expect(page.locator('main')).toContainText('$150.00. $50.00 of it is left')

  await other.reload()
  await expect(other.locator('#payments')).toContainText('$150.00 on November 20, 2026')
  await expect(other.locator('#payments')).toContainText('You reported it')
  await expect(other.locator('main')).toContainText('$450.00')
  await expect(other.locator('main')).toContainText('$50.00, due on December 1, 2026')
  const { ledger, reports } = readDeal(book.caseId)
  expect(reports).toMatchObject([{ answer: 'confirmed', eventId: ledger[0]?.id }])
  expect(ledger).toHaveLength(1)
})

test('a report of a payment already written down is said to be the same, and counts once', async ({
  page,
  browser,
  complaints,
}) => {
  const book = await openBook(page, 'creditor')
  const known = putPaid(book.caseId, '2026-11-18', 20_000)
  const other = await openOther(book, browser, complaints)
  await report(other, { amountCents: 20_000, on: '2026-11-18', method: 'cash' })
  await page.goto(`${book.home}/payments`)
  await leaving(page, () => page.getByRole('link', { name: /^Answer/ }).click())
  await expect(page.locator('main')).toContainText('Looks the same')
  await fill(page, { answer: 'same' })
  await goOn(page)
  await expectPayment(page)
  expect(page.url()).toContain(known)
  expect(readDeal(book.caseId)).toMatchObject({
    ledger: [{ id: known }],
    reports: [{ answer: 'same', eventId: known }],
  })
  await other.reload()
  await expect(other.locator('main')).toContainText('$400.00')
  await expect(other.locator('main')).not.toContainText('Waiting for an answer')
})

test('a report of what never came is disputed with a reason, which the other side reads', async ({
  page,
  browser,
  complaints,
}) => {
  const book = await openBook(page, 'creditor')
  const other = await openOther(book, browser, complaints)
  await report(other, { amountCents: 20_000, on: '2026-11-19', method: 'app' })
  await page.goto(`${book.home}/payments`)
  await leaving(page, () => page.getByRole('link', { name: /^Answer/ }).click())
  await fill(page, { answer: 'disputed' })
  await beRefused(page)
  await expect(page.locator('.error-summary')).toContainText('Write what is not right')
  await fill(page, { why: 'Nothing came to my account.' })
  await goOn(page)
  await expect(page.locator('main')).toContainText('You answered this on November 21, 2026')
  await other.reload()
  await expect(other.locator('main')).toContainText('The other side does not agree')
  await expect(other.locator('main')).toContainText('Nothing came to my account.')
  await expect(other.locator('main')).toContainText('$600.00')
  expect(readDeal(book.caseId)).toMatchObject({ ledger: [], reports: [{ answer: 'disputed', eventId: null }] })
})

test('the other side confirms one payment of the owner and disputes another; no sum changes by it', async ({
  page,
  browser,
  complaints,
}) => {
  const book = await openBook(page, 'creditor')
  putPaid(book.caseId, '2026-11-10', 5_000)
  putPaid(book.caseId, '2026-11-12', 7_000)
  const other = await openOther(book, browser, complaints)
  await other.getByRole('button', { name: /^Yes, this is right ?: \$50.00 on November 10, 2026$/ }).click()
  await expect(other.locator('main')).toContainText('Thank you. Your answer was saved')
  await other.getByRole('link', { name: /^No ?: \$70.00 on November 12, 2026$/ }).click()
  await fill(other, { answer: 'disputed', why: 'I paid $90 that day.' })
  await goOn(other)
  await expect(other.locator('#payments')).toContainText('You said it is not right')
  await expect(other.locator('main')).toContainText('$480.00')

  await page.goto(`${book.home}/payments`)
  const listed = page.locator('.payment-list > li')
  await expect(listed.filter({ hasText: '$50.00 on November 10' })).toContainText('The other side confirmed it')
  const disputed = listed.filter({ hasText: '$70.00 on November 12' })
  await expect(disputed).toContainText('The other side disputes it')
  await disputed.getByRole('link').first().click()
  await expect(page.locator('main')).toContainText('Disputed it on November 21, 2026: I paid $90 that day.')
  expect(readDeal(book.caseId).paymentAnswers.map(one => one.kind)).toEqual(['confirmed', 'disputed'])
})

test('in Spanish, on a narrow phone, without JavaScript: reported, refused once, confirmed, and answered', async ({
  page,
  browser,
  complaints,
}) => {
  const book = await openBook(page, 'creditor')
  putPaid(book.caseId, '2026-11-12', 7_000)
  const phone = { locale: 'es-US', width: 360, javaScriptEnabled: false }
  const other = await openOther(book, browser, complaints, phone)
  await expect(other.locator('h1')).toHaveText('Pagos de su acuerdo')
  await expectNarrow(other)

  // Before the agreement was written: refused beside its box, and what was typed stays.
  await other.getByRole('link', { name: 'Informar un pago que hizo' }).click()
  await fill(other, { amountCents: 13_000, on: '2026-10-18', method: 'money-order' })
  await beRefused(other)
  await expect(other.locator('.error-summary')).toContainText('Eso es antes de que se escribiera el acuerdo')
  await expect(other.locator('[name="amountCents"]')).toHaveValue('130.00')
  await expect(other.locator('[name="method"][value="money-order"]')).toBeChecked()
  await expectNarrow(other)
  await fill(other, { on: '2026-11-20' })
  await goOn(other)
  await expect(other.locator('main')).toContainText('Gracias. Se informó')
  await other.getByRole('button', { name: /^Sí, es correcto ?: / }).click()
  await expect(other.locator('#payments')).toContainText('Usted dijo que es correcto')
  await expectNarrow(other)

  await answerReport(book, { answer: 'confirmed' })
  await expectPayment(page)
  await other.reload()
  await expect(other.locator('#payments')).toContainText('Usted lo informó')
  await expect(other.locator('main')).toContainText('$400.00')
})

test('one who owes reads what the other side says came in, and confirms it into their own book', async ({
  page,
  browser,
  complaints,
}) => {
  const book = await openBook(page, 'debtor')
  const other = await openOther(book, browser, complaints)
  await other.getByRole('link', { name: 'Report a payment you received' }).click()
  await fill(other, { amountCents: 20_000, on: '2026-11-21', method: 'transfer' })
  await goOn(other)
  await expect(other.locator('main')).toContainText('Thank you. It was reported')

  await page.goto(`${book.home}/payments`)
  await leaving(page, () => page.getByRole('link', { name: /^Answer/ }).click())
  await expect(page.locator('main')).toContainText('says this payment of yours came')
  await fill(page, { answer: 'confirmed' })
  await goOn(page)
  await expectPayment(page)
  await expect(page.locator('main')).toContainText('$200.00. It is whole now')
})
