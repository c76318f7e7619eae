import { type Browser, expect, type Page } from '@playwright/test'
import type { StateCode } from '@/lib/law/types'
import { openSettled, paperOf, putFiling, satisfactionAnswers, stepOf, writeDown } from './closing'
import { newBrowserPage } from './deal'
import { answerOn, finish, leaving } from './journey'
import { printed, record } from './payments'
import { today } from './server'
import { readDeal } from './store'
import { type Complaints, test } from './watched'

// A settled judgment from its last payment to what both sides hand in: every paper read from its PDF.

const lastOn = '2026-11-20'
const handedOver = { sentOn: lastOn, how: 'hand', receivedOn: lastOn }
const heading = 'Small Claims Court Milton,'
const settledWords =
  'In all, $600.00 was received on the judgment by November 20, 2026 and accepted in full satisfaction'

/** Pays the last $200.00 as a person does, and goes from the home to the steps. */
async function payTheLast(page: Page, stateCode: StateCode, by: string, left: string, more = satisfactionAnswers) {
  const book = await openSettled(page, 'creditor', stateCode, { more })
  await record(book, { amountCents: 20_000, on: lastOn, method: 'cash' })
  await page.goto(book.home)
  await expect(page.locator('main')).toContainText('All of the agreement is paid')
  await leaving(page, () => page.getByRole('link', { name: 'Close the case', exact: true }).click())
  await expect(page.locator('.deadline')).toContainText(`Last day to file the satisfaction${by}`)
  await expect(page.locator('.deadline')).toContainText(left)
  return book
}

/** The same judgment as who paid it has it, at the steps. */
async function openTheirs(browser: Browser, complaints: Complaints, stateCode: StateCode, by: string, left: string) {
  const page = await newBrowserPage(browser)
  complaints.watch(page.context())
  const book = await openSettled(page, 'debtor', stateCode, { lastOn })
  await page.goto(book.home)
  await expect(page.locator('main')).toContainText(`The other side must file by${by}`)
  await expect(page.locator('main')).toContainText(left)
  return book
}

function expectParts(text: string, parts: string[], never: string[] = []): void {
  for (const part of parts) expect(text).toContain(part)
  for (const part of never) expect(text).not.toContain(part)
}

test('ten days to file, in Massachusetts: both sides’ papers', async ({ page, browser, complaints }) => {
  test.setTimeout(120_000)
  const due = ['Monday, November 30, 2026', '9 days left'] as const
  const { home } = await payTheLast(page, 'MA', ...due)
  expectParts(
    await paperOf(page, home, 'satisfaction-of-judgment'),
    [
      `${heading} Massachusetts`,
      'Acknowledgment of Satisfaction of Judgment',
      settledWords,
      'Use it only if the clerk',
    ],
    ['was paid by'],
  )
  expectParts(await paperOf(page, home, 'satisfaction-sheet'), [
    'The last day by the law we read: Monday, November 30, 2026',
    'Mass. Unif. Small Claims R. 9(e)',
    'Recorded in a county Kern, California',
  ])

  const theirs = await openTheirs(browser, complaints, 'MA', ...due)
  expectParts(await paperOf(theirs.page, theirs.home, 'satisfaction-demand'), [
    'Dear Rosa Díaz',
    '10 days from payment in full: by November 30, 2026',
    'The last payment was $200.00, on November 20, 2026; all payments together come to $600.00',
  ])
  await writeDown(theirs.page, theirs.home, 'satisfaction-demand', handedOver)
  await expect(stepOf(theirs.page, 'Ask the court to enter it')).toContainText('not filed on December 5, 2026')
  expectParts(await paperOf(theirs.page, theirs.home, 'satisfaction-motion'), [
    'Motion for Entry of Satisfaction of Judgment, with Declaration of Payment',
    'has been satisfied, as of November 20, 2026',
    'October 30, 2026 Cash; receipt 1 $200.00',
    'Total paid 3 payments $600.00',
    'Exhibit C: The written demand of November 20, 2026',
  ])
})

test('a notary and two counties, in California: walked, filed, served and released', async ({
  page,
  browser,
  complaints,
}) => {
  test.setTimeout(120_000)
  // The law's 14 days run from a demand; until one is made, the agreement names the day.
  const due = ['Friday, December 4, 2026', '13 days left'] as const
  const { home, caseId } = await payTheLast(page, 'CA', ...due, {})
  await expect(page.locator('.deadline')).toContainText('This day comes from the agreement.')
  await expect(page.locator('main')).toContainText('is 14 days, and it has not started to run')
  await leaving(page, () => page.getByRole('link', { name: 'Make the paper' }).click())
  await answerOn(page, satisfactionAnswers)
  await finish(page)
  const notary = 'before me appeared Rosa Díaz'
  expectParts(await printed(page), [`${heading} California`, settledWords, notary, '2026-0001234'], ['Use it only if'])
  const release = await paperOf(page, home, 'lien-release')
  expectParts(release, ['To the recorder for Milton, California', 'To the recorder for Kern, California'])
  expect(release.split(notary)).toHaveLength(3)
  expectParts(await paperOf(page, home, 'proof-of-mailing'), ['certified mail', 'law of California', 'Sam Reed'])
  await writeDown(page, home, 'satisfaction-filed', { sentOn: today, how: 'filed' })
  await expect(page.locator('.deadline')).toHaveCount(0)
  await writeDown(page, home, 'satisfaction-served', { sentOn: today, how: 'certified' })
  putFiling(caseId, 'lien-released', today, 'Kern|')
  await expect(page.locator('main')).not.toContainText('It is on the record')
  await writeDown(page, home, 'lien-released Milton|2026-0001234', { sentOn: today, how: 'filed' })
  await expect(page.locator('main')).toContainText('It is on the record')

  const theirs = await openTheirs(browser, complaints, 'CA', ...due)
  await theirs.page.goto(`${theirs.home}/documents/satisfaction-motion`)
  await expect(theirs.page.locator('main')).toContainText('your written demand: in this state the time runs from it')
  expectParts(await paperOf(theirs.page, theirs.home, 'satisfaction-demand'), [
    'SC-290',
    'This letter is my written request. Please file within 14 days after you receive it.',
    'actual damages plus $50',
  ])
})

test('a rule nobody could make sure of, in Nebraska: said so on every paper', async ({ page, browser, complaints }) => {
  test.setTimeout(120_000)
  const due = ['Friday, December 4, 2026', '13 days left'] as const
  const { home } = await payTheLast(page, 'NE', ...due)
  await expect(page.locator('.deadline')).toContainText('This day comes from the agreement.')
  await expect(page.locator('main')).toContainText('Check with the clerk')
  await expect(page.locator('main')).toContainText('The law we read sets no number of days')
  expectParts(await paperOf(page, home, 'satisfaction-of-judgment'), [
    `${heading} Nebraska`,
    settledWords,
    'Use it only if the clerk',
  ])
  expectParts(await paperOf(page, home, 'satisfaction-sheet'), [
    'The law we read sets no number of days',
    'We are not sure of this rule. Check it with the court clerk.',
  ])
  const theirs = await openTheirs(browser, complaints, 'NE', ...due)
  expectParts(await paperOf(theirs.page, theirs.home, 'satisfaction-motion'), [
    '25-2807); check with the clerk)',
    'We have not checked which paper this court wants from a debtor.',
  ])
})

test('the days to object, the court’s entry, then the credit reports', async ({ page }) => {
  test.setTimeout(120_000)
  const { home, caseId } = await openSettled(page, 'debtor', 'OK', { lastOn: '2026-11-06' })
  putFiling(caseId, 'satisfaction-demand', '2026-11-07')
  putFiling(caseId, 'satisfaction-motion', '2026-11-13')
  await page.goto(`${home}/closing`)
  // Ten days of Oklahoma's law, from the motion: the clerk's notice, from which they run, is not in the case.
  await expect(page.locator('.deadline')).toContainText('Last day to object, at the earliestMonday, November 23, 2026')
  await writeDown(page, home, 'satisfaction-entered', { sentOn: lastOn, how: 'filed' })
  await expect(page.locator('main')).toContainText('It is on the record')

  await leaving(page, () => page.getByRole('link', { name: 'See what to look for' }).click())
  await answerOn(page, {
    'credit-looked': { creditLooked: 'listed' },
    'credit-where': { creditWhere: ['equifax', 'experian', 'transunion'] },
    'credit-wrong': { creditWrong: ['listed', 'unpaid'] },
  })
  await finish(page)
  await expect(page.locator('main')).toContainText('Since July 1, 2017')
  await expect(page.locator('main')).toContainText('November 21, 2032')
  await leaving(page, () => page.getByRole('link', { name: 'See the dispute letters' }).click())
  const letters = await printed(page)
  for (const bureau of ['Equifax Information Services LLC', 'Experian', 'TransUnion'])
    expect(letters).toContain(`November 21, 2026 ${bureau}`)
  expectParts(letters, ['Page 1 of 3', 'certified copy of the court’s paper', 'It was paid by November 6, 2026.'])
  const mailed = { sentOn: lastOn, how: 'certified', receivedOn: today }
  await writeDown(page, home, 'credit-dispute equifax', mailed)
  await expect(stepOf(page, 'credit reports')).toContainText('has until December 21, 2026 to answer')
  expectParts(await paperOf(page, home, 'mailing-sheet'), [
    'Received on November 21, 2026 Answer due by December 21, 2026',
    '3. TransUnion',
  ])
  expect(readDeal(caseId).notices).toHaveLength(4)
})
