import { expect, type Page } from '@playwright/test'
import { newBrowserPage } from './deal'
import { beRefused, continueButton, fill, goOn } from './journey'
import { addPhoto, type Book, expectPayment, openBook, openLink, photo, putPaid } from './payments'
import { countEvents, readDeal } from './store'
import { refusedRequests, test } from './watched'

const good = { amountCents: 20_000, on: '2026-11-20', method: 'check', bank: 'Gulf Coast Bank', lastDigits: '8812' }

type Row = [what: string, typed: Record<string, string>, says: string]

/** By the boundary each stands at. */
const wrong: Row[] = [
  [
    'the day before the judgment',
    { on: '2025-06-15' },
    'That is before the judgment, which was entered on June 16, 2025',
  ],
  ['tomorrow', { on: '2026-11-22' }, 'That day has not come yet. Record a payment once it was made'],
  ['a day that never was', { on: '2026-02-29' }, 'There is no such day'],
  ['nothing', { amountCents: '0' }, 'The amount must be $0.01 or more'],
  ['less than a cent', { amountCents: '0.001' }, 'Use at most two digits after the point'],
  ['below zero', { amountCents: '-5' }, 'The amount cannot be less than zero'],
  ['euros', { amountCents: '€50' }, 'Only US dollars can be counted'],
  ['pesos by their code', { amountCents: 'MXN 500' }, 'Only US dollars can be counted'],
  ['no amount', { amountCents: '' }, 'Enter how much it was, like 75.00'],
  ['five digits of an account', { lastDigits: '48812' }, 'Enter only the last four digits, like 4821'],
  ['an account number as the bank', { bank: 'Chase 000123456789' }, 'We never keep a whole account number'],
]

/** Types over what stands in the boxes, as it is. */
async function type(page: Page, typed: Record<string, string>): Promise<void> {
  const { on, ...boxes } = typed
  if (on !== undefined) await fill(page, { on })
  for (const [name, text] of Object.entries(boxes)) await page.locator(`[name="${name}"]`).fill(text)
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('what cannot be a payment is refused beside its box, with what was typed kept', async ({ page }) => {
      test.setTimeout(120_000)
      const { home, caseId } = await openBook(page, 'creditor')
      for (const [what, typed, says] of wrong) {
        await page.goto(`${home}/payments/new`)
        await fill(page, good)
        await type(page, typed)
        await beRefused(page)
        await expect(page.locator('.error-summary'), what).toContainText(says)
        await expect(page.locator('.usa-error-message').first(), what).toBeVisible()
        await expect(page.locator('[name="method"][value="check"]'), what).toBeChecked()
        for (const [name, text] of Object.entries({ amountCents: '200.00', ...typed })) {
          if (name === 'on') continue
          // A whole account number is not sent back into its box.
          const isAccount = !javaScriptEnabled && ['lastDigits', 'bank'].includes(name)
          await expect(page.locator(`[name="${name}"]`), what).toHaveValue(isAccount ? '' : text)
        }
      }
      expect(readDeal(caseId).ledger).toEqual([])
    })

    test('one like it is asked about once; the same form sent twice is one payment', async ({ page }) => {
      const { home, caseId } = await openBook(page, 'creditor')
      await page.goto(`${home}/payments/new`)
      await fill(page, good)
      await continueButton(page).dblclick()
      await expectPayment(page)
      expect(readDeal(caseId).ledger).toHaveLength(1)

      await page.goto(`${home}/payments/new`)
      await fill(page, good)
      await continueButton(page).click()
      await expect(page.locator('#doubt-title')).toHaveText('This looks like one you already recorded')
      await expect(page.getByRole('link', { name: 'Look at it' })).toBeVisible()
      expect(readDeal(caseId).ledger).toHaveLength(1)
      // Changed to another amount, there is nothing left to ask.
      await fill(page, { amountCents: 19_000 })
      await goOn(page)
      await expectPayment(page)
      expect(readDeal(caseId).ledger.map(one => one.amountCents)).toEqual([20_000, 19_000])
    })

    test('a payment is taken back once, from however many windows', async ({ page, context }) => {
      const { home, caseId } = await openBook(page, 'creditor')
      const id = putPaid(caseId, '2026-11-19', 20_000, 'check')
      const second = await context.newPage()
      for (const one of [page, second]) await one.goto(`${home}/payments/${id}/reverse?why=returned`)
      await goOn(page)
      await expect(page.locator('main')).toContainText('This payment does not count')
      await continueButton(second).click()
      await expect(second.locator('main')).toContainText('This payment was already taken back')
      await page.goto(`${home}/payments/${id}/reverse`)
      await expect(page.locator('h1')).toHaveText('This payment was already taken back')
      expect(readDeal(caseId).ledger.map(one => one.kind)).toEqual(['payment', 'reversal'])
    })
  })

test('more than is owed is asked once, and nothing is recorded until it is said again', async ({ page }) => {
  const { home, caseId } = await openBook(page, 'creditor')
  await page.goto(`${home}/payments/new`)
  await fill(page, { ...good, amountCents: 60_001 })
  await continueButton(page).click()
  await expect(page.locator('#doubt-title')).toHaveText('That is $0.01 too much')
  await expect(page.locator('main')).toContainText('You must give that back.')
  expect(readDeal(caseId).ledger).toEqual([])
  // Another amount is another question.
  await fill(page, { amountCents: 70_000 })
  await continueButton(page).click()
  await expect(page.locator('#doubt-title')).toHaveText('That is $100.00 too much')
  await page.getByRole('button', { name: 'Record it all the same' }).click()
  await expectPayment(page)
  await expect(page.locator('main')).toContainText('$100.00 too much was paid')
  await expect(page.locator('main')).toContainText('satisfaction of judgment')
  expect(readDeal(caseId).ledger).toHaveLength(1)
})

test('what the other side reports is refused where it cannot be, and waits only once however often it is sent', async ({
  page,
  browser,
}) => {
  const book: Book = await openBook(page, 'creditor')
  const link = await openLink(book)
  const other = await newBrowserPage(browser)
  const rows: Row[] = [
    [
      'the day before the agreement was written',
      { on: '2026-10-18' },
      'before the agreement was written, on October 19, 2026',
    ],
    ['tomorrow', { on: '2026-11-22' }, 'That day has not come yet'],
    ['nothing', { amountCents: '0' }, 'The amount must be $0.01 or more'],
  ]
  for (const [what, typed, says] of rows) {
    await other.goto(`${link}/payments/new`)
    await fill(other, { amountCents: 20_000, on: '2026-11-20', method: 'cash' })
    await type(other, typed)
    await beRefused(other)
    await expect(other.locator('.error-summary'), what).toContainText(says)
    await expect(other.locator('[name="method"][value="cash"]'), what).toBeChecked()
  }
  await fill(other, { amountCents: 20_000, on: '2026-11-20' })
  await continueButton(other).dblclick()
  await expect(other.locator('main')).toContainText('Thank you. It was reported')
  expect(readDeal(book.caseId).reports).toHaveLength(1)

  // Recorded here while it waits, it would count twice: that is asked first.
  await page.goto(`${book.home}/payments/new`)
  await fill(page, { amountCents: 20_000, on: '2026-11-20', method: 'cash' })
  await continueButton(page).click()
  await expect(page.locator('#doubt-title')).toHaveText('The other side reported this payment')
  await page.getByRole('link', { name: 'Answer that one instead' }).click()
  await page.waitForURL('**/payments/reports/*')
})

test.describe('a photo', () => {
  test.use({ expected: refusedRequests })

  test('that is none, or is far too large, is refused with a sentence, and the payment stays as it was', async ({
    page,
  }) => {
    const { home, caseId } = await openBook(page, 'creditor')
    const id = putPaid(caseId, '2026-11-19', 20_000, 'check')
    const rows: [string, Buffer, string][] = [
      ['check.png', Buffer.from('<!doctype html><script>alert(1)</script>'), 'not a JPEG, PNG or HEIC'],
      ['empty.png', Buffer.alloc(0), 'The file is empty'],
      ['20 MB.png', Buffer.concat([photo, Buffer.alloc(20 * 1024 * 1024)]), '10 MB'],
    ]
    for (const [name, bytes, says] of rows) {
      await page.goto(`${home}/payments/${id}`)
      await addPhoto(page, name, bytes)
      await expect(page.locator('main'), name).toContainText(says)
    }
    await page.goto(`${home}/payments/${id}`)
    await expect(page.locator('.file-list')).toHaveCount(0)
    expect(readDeal(caseId).attachments).toEqual([])
    expect(countEvents(caseId, 'attachment-added')).toBe(0)
  })
})

test('an address of the book that asks for nonsense shows the book', async ({ page }) => {
  const { home, caseId } = await openBook(page, 'creditor')
  putPaid(caseId, '2026-11-19', 20_000)
  const queries = [
    'kind=nonsense&year=20265&amount=lots&page=-1',
    'page=999999999&worked=%3Cscript%3E',
    'page=99999&kind=&year=&text=&amount=',
    'kind=payment&kind=cost&page=1.5',
    `text=${'%20'.repeat(50)}`,
  ]
  for (const query of queries) {
    expect((await page.goto(`${home}/ledger?${query}`))?.status(), query).toBe(200)
    await expect(page.locator('#lines .data-table'), query).toContainText('$200.00')
    expect((await page.request.get(`${home}/ledger/csv?${query}`)).status(), query).toBe(200)
  }
  await page.goto(`${home}/ledger?text=${'x'.repeat(5_000)}`)
  await expect(page.locator('main')).toContainText('No line fits.')
})
