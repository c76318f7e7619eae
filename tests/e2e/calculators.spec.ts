import { expect, type Page } from '@playwright/test'
import { calculators } from '@/lib/calculators'
import { locales } from '@/lib/shared/words'
import { ask } from './http'
import { placeOf, type Side, typeDate } from './journey'
import { expectAccessible, expectNamed, expectNarrow } from './looking'
import { readCase } from './store'
import { refusedRequests, test } from './watched'

/** Answers that have a result, in the shortest way to write them. */
const examples: Record<string, string> = {
  payoff:
    'state=CA&enteredOn=2024-03-01&principal=5000.00&on=2025-03-01&costs=2024-03-01_75.00&payments=2024-07-24_400.00',
  garnishment: 'state=CA&on=2026-11-21&period=two-weeks&disposable=1800.00&gross=2400.00',
  'protected-deposits': 'reviewOn=2026-11-21&balance=2500.00&deposits=2026-11-03_1200.00&deposits=2026-08-03_1200.00',
  exemptions: 'state=CA&on=2026-11-21&homeValue=500000.00&homeOwed=300000.00&vehicleValue=9000.00&cash=1500.00',
  deadline: 'state=CA&from=2026-11-20&count=30&unit=days&direction=within',
  plan: 'total=2543.20&payment=200.00&every=month&firstOn=2026-01-31',
}
const payoff = `/en/law/calculators/payoff?${examples.payoff}`
const owed = '$5,170.54'

const submit = (page: Page) => page.locator('.calculator-form .form-buttons button')
const figure = (page: Page) => page.locator('.calculator-result .figure-amount')

/** What a person has on paper, typed into an empty form. */
async function fillPayoff(page: Page): Promise<void> {
  await page.locator('[name="state"]').selectOption('CA')
  await typeDate(page, 'enteredOn', { month: '3', day: '1', year: '2024' })
  await page.locator('[name="principal"]').fill('$5,000')
  await typeDate(page, 'on', { month: '3', day: '1', year: '2025' })
  await typeDate(page, 'costs.0.on', { month: '3', day: '1', year: '2024' })
  await page.locator('[name="costs.0.amount"]').fill('75')
  await typeDate(page, 'payments.0.on', { month: '7', day: '24', year: '2024' })
  await page.locator('[name="payments.0.amount"]').fill('400')
}

test('the list leads to each of them, in both languages', async ({ page }) => {
  for (const locale of ['en', 'es'] as const) {
    await page.goto(`/${locale}/law/calculators`)
    await expectNamed(page, locale)
    await expectAccessible(page)
    await expectNarrow(page)
    const links = await page.locator('.case-card a').evaluateAll(all => all.map(one => one.getAttribute('href')))
    expect(links).toEqual(calculators.map(({ id }) => `/${locale}/law/calculators/${id}`))
  }
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const { id, title } of calculators)
      test(`${id} opens empty, and shows a result that anyone can be sent`, async ({ page }) => {
        // How a page is laid out, and what it says in the other language, does not depend on a script.
        for (const locale of javaScriptEnabled ? locales : (['en'] as const)) {
          await page.goto(`/${locale}/law/calculators/${id}`)
          await expectNamed(page, locale)
          await expect(page.locator('h1')).toHaveText(title[locale])
          await expect(page.locator('.error-summary, .calculator-result')).toHaveCount(0)
          if (javaScriptEnabled) await expectNarrow(page)
          if (javaScriptEnabled) await expectAccessible(page)

          await page.goto(`/${locale}/law/calculators/${id}?${examples[id]}`)
          await expect(page.locator('.calculator-answer')).toHaveText(/\S.*\.$/)
          const found = await figure(page).textContent()
          expect(await page.locator('main').textContent()).not.toMatch(/undefined|NaN|\[object/)
          if (javaScriptEnabled) await expectNarrow(page)
          if (javaScriptEnabled) await expectAccessible(page)
          await page.locator('.calculator-link').click()
          await expect(figure(page)).toBeVisible()
          // The link names no language, so it opens in the reader's own, here English.
          if (locale === 'en') await expect(figure(page)).toHaveText(found ?? '')
        }
      })

    test('a form filled in leads to its result', async ({ page }) => {
      await page.goto('/en/law/calculators/payoff')
      await expect(page.locator('[name="on.year"]')).toHaveValue('2026')
      await fillPayoff(page)
      await submit(page).click()
      await expect(page).toHaveURL(/\/en\/law\/calculators\/payoff\?.*#result$/)
      await expect(page.locator('#result')).toBeInViewport()
      await expect(figure(page)).toHaveText(owed)
      await expect(page.locator('.calculator-answer')).toHaveText(`On March 1, 2025, ${owed} is owed on this judgment.`)
      await expect(page.locator('[name="principal"]')).toHaveValue('$5,000')
      await page.getByText('How we worked this out').click()
      await expect(page.locator('.working cite').first()).toContainText('Cal. Code Civ. Proc. § 685.010')
      const link = await page.locator('.calculator-link').getAttribute('href')
      expect(link).toMatch(new RegExp(`/law/calculators/payoff\\?${examples.payoff}$`))
    })

    test('the Enter key works it out, and does not ask for more rows', async ({ page }) => {
      await page.goto('/en/law/calculators/payoff')
      await fillPayoff(page)
      await page.locator('[name="principal"]').press('Enter')
      await expect(figure(page)).toHaveText(owed)
    })

    test('what is wrong stands beside its field, and what was typed is kept', async ({ page }) => {
      await page.goto('/en/law/calculators/payoff')
      await page.locator('[name="principal"]').fill('five thousand')
      await typeDate(page, 'enteredOn', { month: '2', day: '30', year: '2026' })
      await page.locator('[name="payments.0.amount"]').fill('50')
      await submit(page).click()
      const summary = page.locator('.error-summary')
      await expect(summary.locator('a')).toHaveText([
        'Choose the state',
        'There is no such day. Check the month and the day',
        'Enter an amount in dollars and cents, like 1,234.56',
        'Payment 1: Enter the day it was paid',
      ])
      await expect(page).toHaveTitle('Error: Interest and payoff – Satisfied')
      for (const name of ['state', 'enteredOn', 'principal', 'payments.0.on'])
        await expect(page.locator(`[id="${name}-error"]`)).toBeVisible()
      await expect(page.locator('[name="principal"]')).toHaveValue('five thousand')
      await expect(page.locator('[name="enteredOn.day"]')).toHaveValue('30')
      await expect(page.locator('[name="payments.0.amount"]')).toHaveValue('50')
      if (javaScriptEnabled) {
        await expect(summary).toBeFocused()
        await expectAccessible(page)
      }
      await expectNarrow(page)
      await summary.locator('a').nth(2).click()
      await expect(page.locator('[name="principal"]')).toBeFocused()
    })

    test('rows are added with everything that was typed', async ({ page }) => {
      await page.goto('/en/law/calculators/payoff')
      await fillPayoff(page)
      await page.getByRole('button', { name: 'Add 3 more payments' }).click()
      await expect(page.locator('[name="payments.3.amount"]')).toBeVisible()
      await expect(page.locator('[name="payments.4.amount"]')).toHaveCount(0)
      await expect(page.locator('.error-summary, .calculator-result')).toHaveCount(0)
      await expect(page.locator('#payments-1')).toBeInViewport()
      await expect(page.locator('[name="principal"]')).toHaveValue('$5,000')
      await typeDate(page, 'payments.2.on', { month: '8', day: '1', year: '2024' })
      await page.locator('[name="payments.2.amount"]').fill('100')
      await submit(page).click()
      await expect(page.locator('.calculator-link')).toHaveAttribute(
        'href',
        /payments=2024-07-24_400\.00&payments=2024-08-01_100\.00$/,
      )
    })

    for (const [side, button] of [
      ['debtor', 'I owe this money'],
      ['creditor', 'I am owed this money'],
    ] as const)
      test(`a case begins with the numbers, for the ${side}`, async ({ page }) => {
        await page.goto(payoff)
        await page.getByRole('button', { name: button }).click()
        await page.waitForURL('**/judgment/court')
        expectNumbers(placeOf(page).caseId, side)
        await page.goto(`/cases/${placeOf(page).caseId}/judgment/amount`)
        await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      })

    test('and in Spanish, for who read the calculator in Spanish', async ({ page }) => {
      await page.goto(payoff.replace('/en/', '/es/'))
      await page.getByRole('button', { name: 'Yo debo este dinero' }).click()
      await page.waitForURL('**/judgment/court')
      await expect(page.locator('html')).toHaveAttribute('lang', 'es')
      expectNumbers(placeOf(page).caseId, 'debtor')
    })

    test('the language switch keeps the result', async ({ page }) => {
      await page.goto(payoff)
      await page.getByRole('link', { name: 'Español' }).click()
      await expect(page).toHaveURL(payoff.replace('/en/', '/es/'))
      await expect(figure(page)).toHaveText(owed)
    })
  })

function expectNumbers(caseId: string, side: Side): void {
  expect(readCase(caseId)).toMatchObject({
    side,
    answers: {
      side: { side },
      state: { stateCode: 'CA' },
      'entered-on': { enteredOn: '2024-03-01' },
      amount: { principalCents: 500_000 },
      'added-amounts': { costsCents: 7_500, awardedInterestCents: 0 },
      'payments-made': { entries: [{ paidOn: '2024-07-24', amountCents: 40_000 }], done: true },
    },
  })
}

test('a paycheck gives a case its state', async ({ page }) => {
  await page.goto(`/en/law/calculators/garnishment?${examples.garnishment}`)
  await page.getByRole('button', { name: 'I owe this money' }).click()
  await page.waitForURL('**/judgment/court')
  expect(readCase(placeOf(page).caseId).answers).toEqual({ side: { side: 'debtor' }, state: { stateCode: 'CA' } })
})

test('a link may fill in the state alone', async ({ page }) => {
  await page.goto('/en/law/calculators/payoff?state=WA')
  await expect(page.locator('[name="state"]')).toHaveValue('WA')
  await expect(page.locator('.error-summary')).toHaveCount(0)
})

test('an address without a language is answered in the reader’s', async ({ page }) => {
  await page.goto(payoff.replace('/en', ''))
  await expect(figure(page)).toHaveText(owed)
  await page.context().addCookies([{ name: 'language', value: 'es', url: page.url() }])
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
})

test('on paper stand the result and what was entered, not the form', async ({ page }) => {
  await page.goto(payoff)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.calculator-form')).toBeHidden()
  await expect(page.locator('.site-header')).toBeHidden()
  await expect(page.getByRole('heading', { name: 'What you entered' })).toBeVisible()
  await expect(page.locator('.summary-value').first()).toHaveText('California')
  // Folded on the screen; to Playwright it stays so, whatever is drawn.
  const heightOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(one => one.getBoundingClientRect().height)
  expect(await heightOf('.working li')).toBeGreaterThan(10)
})

test('search engines find the empty form, in each language', async () => {
  const { body } = await ask(payoff)
  expect(body).toMatch(/<link rel="canonical" href="[^"?]*\/en\/law\/calculators\/payoff"/)
  expect(body).toMatch(/<link rel="alternate" hrefLang="es" href="[^"?]*\/es\/law\/calculators\/payoff"/)
  expect(body).not.toContain('noindex')
})

test('whatever an address holds, a page is made of it', async () => {
  const long = 'x'.repeat(2000)
  for (const { id } of calculators)
    for (const query of [
      'state=%00',
      `state=${long}&on=${long}`,
      '__proto__=1&add=__proto__',
      '%E0%A4%A',
      '=&&=',
      'on=1e309',
    ])
      expect((await ask(`/en/law/calculators/${id}?${query}`)).status, `${id} ${query}`).toBeLessThan(500)
})

test.describe('an address of none', () => {
  test.use({ expected: refusedRequests })
  test('is not found', async ({ page }) => {
    for (const address of ['/en/law/calculators/nothing', '/fr/law/calculators', '/en/law/calculators/payoff/more'])
      expect((await page.goto(address))?.status(), address).toBe(404)
  })
})
