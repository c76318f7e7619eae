import { expect } from '@playwright/test'
import { openCaseFile, owedIn } from '@/lib/case/case-file'
import { formatCents } from '@/lib/shared/money'
import { answerOn, fill, finish, goOn, leaving } from './journey'
import { expectNarrow } from './looking'
import {
  addPhoto,
  type Book,
  expectPayment,
  linesOf,
  openBook,
  photo,
  printed,
  putPaid,
  record,
  unfold,
} from './payments'
import { today } from './server'
import { readCase, readDeal } from './store'
import { test } from './watched'

/** What the law says is owed with nothing in the book. */
function owedBefore({ caseId }: Book): string {
  return formatCents(owedIn(openCaseFile(readCase(caseId).answers, today)) ?? 0)
}

const check = { amountCents: 15_000, on: '2026-11-03', method: 'check', bank: 'Gulf Coast Bank', lastDigits: '8812' }

test.describe('who is owed', () => {
  test('records a check, gives a receipt, takes it back when it bounces, and reads it all in the book', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    const book = await openBook(page, 'creditor')
    const { home, caseId } = book
    const owed = owedBefore(book)
    await page.goto(home)
    await leaving(page, () => page.getByRole('link', { name: 'Write down payments' }).click())
    await expect(page.locator('.next-payment')).toContainText('$200.00')
    await expect(page.locator('.next-payment')).toContainText('In good standing')
    await leaving(page, () => page.getByRole('link', { name: 'Record a payment' }).click())
    await expect(page.locator('[name="amountCents"]')).toHaveValue('200.00')
    await fill(page, check)
    await unfold(page)
    await fill(page, { reference: '1043', note: 'He asked if a check is all right.' })
    await goOn(page)
    const payment = await expectPayment(page)
    await expect(page.locator('h1')).toHaveText('Payment recorded')
    await expect(page.locator('main')).toContainText('$150.00. $50.00 of it is left')
    await expect(page.locator('.next-payment')).toContainText('$450.00')
    await expect(page.locator('main')).not.toContainText(owed)

    await addPhoto(page, 'the check.png', photo)
    await expect(page.getByRole('link', { name: 'the check.png' })).toBeVisible()
    await page.goto(payment)
    await leaving(page, () => page.getByRole('link', { name: 'Make the receipt' }).click())
    const receipt = await printed(page)
    for (const part of ['Receipt No. 1', '$150.00', 'One hundred fifty', 'no. 1043', 'Received by'])
      expect(receipt).toContain(part)
    // What a check shows of its account is nobody else’s business.
    for (const part of ['8812', 'Gulf Coast Bank', 'He asked']) expect(receipt).not.toContain(part)

    await page.goto(payment)
    await leaving(page, () => page.getByRole('link', { name: 'It bounced' }).click())
    await expect(page.locator('[name="why"][value="returned"]')).toBeChecked()
    await fill(page, { on: '2026-11-10', note: 'Not enough money in the account.' })
    await goOn(page)
    await expect(page.locator('main')).toContainText('This payment does not count')
    await leaving(page, () => page.getByRole('link', { name: 'What you can do about a returned check' }).click())
    await expect(page.locator('main')).toContainText(
      'The check of $150.00 of November 3, 2026 came back on November 10, 2026',
    )
    // The interest of the eighteen days between is put right: to the cent as though it had never come.
    await expect(page.locator('main')).toContainText(owed)
    const id = payment.split('/').at(-1)
    await page.goto(`${home}/documents/returned-check-notice?about=${id}`)
    const notice = await printed(page)
    for (const part of ['$150.00', 'Gulf Coast Bank', 'ending in 8812', '1043']) expect(notice).toContain(part)

    await page.goto(`${home}/ledger`)
    await expect(linesOf(page).filter({ hasText: 'Takes back: payment 1 of Nov 3, 2026' })).toHaveCount(1)
    await expect(
      linesOf(page)
        .filter({ hasText: /^.*Payment 1/ })
        .first(),
    ).toBeVisible()
    await expect(page.locator('main')).toContainText('Taken back on Nov 10, 2026 (it bounced)')
    const csv = await (await page.request.get(`${home}/ledger/csv`)).text()
    const rows = csv.split('\r\n').filter(row => row.includes('Gulf Coast Bank') || row.includes('Taken back,'))
    expect(rows.map(row => row.split(',').slice(0, 4))).toEqual(
      expect.arrayContaining([
        ['2026-11-03', 'Payment', '1', '150.00'],
        ['2026-11-10', 'Taken back', '', '150.00'],
      ]),
    )
    expect(readDeal(caseId).ledger.map(one => one.kind)).toEqual(['payment', 'reversal'])
  })

  test('says what pays it off through a day, and what came in so far', async ({ page }) => {
    const { home, caseId } = await openBook(page, 'creditor')
    putPaid(caseId, '2026-11-05', 12_345)
    await page.goto(`${home}/payments`)
    await leaving(page, () => page.getByRole('link', { name: /^Payoff quote/ }).click())
    await page.goto(`${home}/payoff-quote/payoff-through?change=yes`)
    await fill(page, { payoffThroughOn: '2026-12-11' })
    await goOn(page)
    await finish(page)
    const quote = await printed(page)
    for (const part of ['December 11, 2026', '$123.45', 'Ana Núñez']) expect(quote).toContain(part)
    await page.goto(`${home}/documents/statement-of-account`)
    const statement = await printed(page)
    for (const part of ['$123.45', '$600.00', '$476.55']) expect(statement).toContain(part)
  })

  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled })

      test('finds lines of a long book by kind, words and amount, page by page', async ({ page }) => {
        const { home, caseId } = await openBook(page, 'creditor')
        for (let i = 1; i <= 60; i++) putPaid(caseId, '2026-11-20', 100 + i, i === 7 ? 'money-order' : 'cash')
        // The judgment and the three payments among its answers are lines too.
        await page.goto(`${home}/ledger`)
        await expect(page.locator('.ledger-count')).toHaveText('64 lines: 1 to 25 are shown')
        await expect(linesOf(page)).toHaveCount(25)
        await page.getByRole('link', { name: 'Older lines' }).click()
        await expect(page.locator('.ledger-count')).toHaveText('64 lines: 26 to 50 are shown')
        await page.getByRole('link', { name: 'Older lines' }).click()
        await expect(page.locator('.ledger-count')).toHaveText('64 lines: 51 to 64 are shown')
        await expect(linesOf(page).last()).toContainText('Judgment')

        await page.goto(`${home}/ledger`)
        await page
          .locator('details', { has: page.locator('#ledger-kind') })
          .locator('> summary')
          .click()
        await page.locator('#ledger-amount').fill('1.07')
        await page.getByRole('button', { name: 'Show' }).click()
        await expect(page.locator('.ledger-count')).toHaveText('1 line (64 in all)')
        await expect(linesOf(page)).toContainText('Money order')
        await page.locator('#ledger-amount').fill('')
        await page.locator('#ledger-kind').selectOption('judgment')
        await page.getByRole('button', { name: 'Show' }).click()
        await expect(linesOf(page)).toHaveCount(1)
        await page.getByRole('link', { name: 'Show every line' }).click()
        await expect(page.locator('.ledger-count')).toContainText('64 lines')
      })
    })
})

test.describe('who owes', () => {
  test('says in time that a payment will be late, and asks what pays it all', async ({ page }) => {
    test.setTimeout(90_000)
    const { home } = await openBook(page, 'debtor')
    await page.goto(`${home}/payments`)
    await leaving(page, () => page.getByRole('link', { name: 'I will be late' }).click())
    await answerOn(page, {
      'late-reason': { lateReason: 'My hours were cut this month.' },
      'late-plan': { latePays: 'part-now', lateNowCents: 8_000, lateRestOn: '2026-12-15' },
    })
    await finish(page)
    const late = await printed(page)
    for (const part of ['$200.00', 'My hours were cut this month.', 'I can pay $80.00 now', 'December 15, 2026'])
      expect(late).toContain(part)

    await page.goto(`${home}/payments`)
    await leaving(page, () => page.getByRole('link', { name: 'Ask the other side what pays it all off' }).click())
    await answerOn(page, { 'payoff-through': { payoffThroughOn: '2026-12-21' } })
    await finish(page)
    expect(await printed(page)).toContain('December 21, 2026')
  })

  test('pays too much, is asked once, and writes for the refund', async ({ page }) => {
    test.setTimeout(90_000)
    const book = await openBook(page, 'debtor')
    const { home, caseId } = book
    await record(book, { amountCents: 20_000, on: '2026-11-20', method: 'transfer' })
    await expect(page.locator('main')).toContainText('$200.00. It is whole now')
    await page.goto(`${home}/payments/new`)
    await fill(page, { amountCents: 45_000, on: '2026-11-21', method: 'transfer' })
    await leaving(page, async () => {
      await page.locator('.form-buttons button').first().click()
      await expect(page.locator('#doubt-title')).toHaveText('That is $50.00 too much')
      await expect(page.locator('[name="amountCents"]')).toHaveValue('450.00')
      expect(readDeal(caseId).ledger).toHaveLength(1)
      await page.getByRole('button', { name: 'Record it all the same' }).click()
    })
    await expectPayment(page)
    await expect(page.locator('main')).toContainText('$50.00 too much was paid')
    await expect(page.locator('main')).toContainText('The other side must give $50.00 back to you.')
    await expectNarrow(page)
    await page.goto(`${home}/overpayment-letter/reply-by?change=yes`)
    await fill(page, { replyByOn: '2026-12-15' })
    await goOn(page)
    await finish(page)
    const letter = await printed(page)
    for (const part of ['$50.00 is too much', '$650.00', 'December 15, 2026']) expect(letter).toContain(part)
  })
})
