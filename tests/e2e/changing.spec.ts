import { expect, type Page } from '@playwright/test'
import { ana } from '@/tests/people/ana'
import { maribel } from '@/tests/people/maribel'
import { answerPage, choose, continueButton, fill, goOn, placeOf } from './journey'
import { expectAccessible, expectNamed, expectNarrow } from './looking'
import { openCaseWith, upTo, without } from './store'
import { refusedRequests, test } from './watched'

const { answers } = maribel

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a Change link comes straight back to check-your-answers with the new answer', async ({ page }) => {
      const home = await openCaseWith(page, 'debtor', answers)
      await page.goto(`${home}/judgment/check`)
      await rowOf(page, 'When was the judgment entered?').getByRole('link').click()
      await expect(page).toHaveURL(/entered-on\?change=yes/)
      await fill(page, { enteredOn: '2026-10-20' })
      await goOn(page)
      await expect(page).toHaveURL(`${home}/judgment/check`)
      await expect(rowOf(page, 'When was the judgment entered?')).toContainText('October 20, 2026')
    })

    test('a changed branch asks what it newly needs, then comes back', async ({ page }) => {
      const home = await openCaseWith(page, 'debtor', answers)
      await page.goto(`${home}/judgment/pay-terms?change=yes`)
      await choose(page, 'payTerms', 'installments')
      await goOn(page)
      expect(placeOf(page).stepId).toBe('installments')
      await fill(page, { installmentCents: 10_000, installmentEvery: 'month', firstInstallmentOn: '2026-12-01' })
      await goOn(page)
      await expect(page).toHaveURL(`${home}/judgment/check`)
      await expect(rowOf(page, 'What installments did the court set?')).toContainText('$100.00')
    })

    test('a mind changed back leaves nothing of the other branch, and forgets nothing', async ({ page }) => {
      const home = await openCaseWith(page, 'debtor', answers)
      for (const [terms, shown] of [
        ['installments', 1],
        ['at-once', 0],
        ['installments', 1],
      ] as const) {
        await page.goto(`${home}/judgment/pay-terms?change=yes`)
        await choose(page, 'payTerms', terms)
        await goOn(page)
        if (placeOf(page).stepId === 'installments') {
          await fill(page, { installmentCents: 10_000, installmentEvery: 'month', firstInstallmentOn: '2026-12-01' })
          await goOn(page)
        }
        await expect(page).toHaveURL(`${home}/judgment/check`)
        await expect(rowOf(page, 'What installments did the court set?')).toHaveCount(shown)
      }
    })

    test('an entry added to a list on the way through a change comes back too', async ({ page }) => {
      const home = await openCaseWith(page, 'debtor', answers)
      await page.goto(`${home}/judgment/payments-made?change=yes`)
      await choose(page, 'more', 'yes')
      await goOn(page)
      await fill(page, { paidOn: '2026-11-10', amountCents: 2_500 })
      await goOn(page)
      await choose(page, 'more', 'no')
      await goOn(page)
      await expect(page).toHaveURL(`${home}/judgment/check`)
      await expect(page.locator('main')).toContainText('$25.00, November 10, 2026')
      await expect(page.locator('main')).toContainText('$50.00, November 6, 2026')
    })

    test('an entry taken out of a list is gone, and the others stay', async ({ page }) => {
      const home = await openCaseWith(page, 'debtor', {
        ...answers,
        'payments-made': {
          entries: [
            { paidOn: '2026-11-06', amountCents: 5_000 },
            { paidOn: '2026-11-13', amountCents: 6_000 },
          ],
          done: true,
        },
      })
      await page.goto(`${home}/judgment/payments-made?remove=0`)
      await expect(page.locator('h1')).toContainText('$50.00')
      await choose(page, 'sure', 'yes')
      await goOn(page)
      await expect(page.locator('.entry-list li')).toHaveCount(1)
      await expect(page.locator('.entry-list')).toContainText('$60.00')
    })

    test('the browser’s Back shows what was saved', async ({ page }) => {
      const home = await openCaseWith(page, 'debtor', upTo(answers, 'amount'))
      await page.goto(`${home}/judgment/amount`)
      await fill(page, { principalCents: 285_000 })
      await goOn(page)
      await answerPage(page, answers['added-amounts'] ?? {})
      await goOn(page)
      await page.goBack()
      await expect(page.locator('h1')).toHaveText('What else did the judgment add?')
      await expect(page.locator('[name="costsCents"]')).toHaveValue('135.00')
      await page.goBack()
      await expect(page.locator('h1')).toHaveText('How much was the judgment for?')
      await expect(page.locator('[name="principalCents"]')).toHaveValue('2850.00')
    })
  })
}

test('a question that is not on the path leads to the first open one', async ({ page }) => {
  const home = await openCaseWith(page, 'debtor', upTo(answers, 'amount'))
  for (const stepId of ['debt-kind', 'installments', 'check'])
    await page.goto(`${home}/judgment/${stepId}`).then(() => expect(placeOf(page).stepId).toBe('amount'))
  await page.goto(`${home}/judgment`)
  expect(placeOf(page).stepId).toBe('amount')
})

test('a question of a finished flow that is not on the path leads to check-your-answers', async ({ page }) => {
  const home = await openCaseWith(page, 'debtor', answers)
  await page.goto(`${home}/judgment/installments`)
  await expect(page).toHaveURL(`${home}/judgment/check`)
})

test('the page’s own Back leads to the question before, with its answer', async ({ page }) => {
  const home = await openCaseWith(page, 'debtor', upTo(answers, 'added-amounts'))
  await page.goto(`${home}/judgment/added-amounts`)
  await page.locator('.back-link').click()
  await expect(page.locator('[name="principalCents"]')).toHaveValue('2850.00')
})

test('a letter that is not ready names what it waits for, with links that lead there', async ({ page }) => {
  const unsure = { notSure: true }
  const home = await openCaseWith(page, 'creditor', {
    ...without(ana.answers, 'reply-by', 'ways-to-pay', 'accepts-plan'),
    ...{ court: unsure, 'case-number': unsure, 'your-address': unsure, amount: unsure, 'entered-on': unsure },
  })
  await page.goto(`${home}/documents/demand-letter`)
  await expect(page.locator('h1')).toHaveText('This letter is not ready yet')
  await expectAccessible(page)
  await expectNarrow(page)
  const links = await page.locator('main ul a').evaluateAll(all => all.map(one => one.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(0)
  for (const link of links) {
    await page.goto(link)
    // The question itself, or an open one before it.
    expect(placeOf(page)).toMatchObject({ flowId: link.split('/')[3] })
    await expect(continueButton(page)).toBeVisible()
  }
})

test.describe('an address that is no question', () => {
  test.use({ expected: refusedRequests })
  for (const address of ['judgment/no-such-step', 'no-such-flow', 'demand-letter', 'documents/demand-letter'])
    test(`${address} of a debtor’s case is not found`, async ({ page }) => {
      const home = await openCaseWith(page, 'debtor', answers)
      const response = await page.goto(`${home}/${address}`)
      expect(response?.status()).toBe(404)
      await expect(page.locator('h1')).toHaveText('We cannot find that page')
      await expectNamed(page, 'en')
      await expectAccessible(page)
      await expectNarrow(page)
    })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expected: refusedRequests })
  test('a case that is not found says so', async ({ page }) => {
    test.fail(true, 'Next draws the page of notFound() in the browser only: vercel/next.js#62228')
    await page.goto('/cases/nobodys')
    await expect(page.locator('h1')).toHaveText('We cannot find that page', { timeout: 1_000 })
  })
})

function rowOf(page: Page, term: string) {
  return page.locator('.summary-row', { has: page.locator('dt', { hasText: term }) })
}
