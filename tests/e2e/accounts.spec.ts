import { randomUUID } from 'node:crypto'
import { type Browser, expect, type Page } from '@playwright/test'
import { ana } from '@/tests/people/ana'
import { fill } from './journey'
import { openCaseWith } from './store'
import { type Complaints, refusedRequests, test } from './watched'

const password = 'tres gatos y una silla'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a guest makes an account and keeps the case', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', ana.answers)
      await page.goto(home)
      await page.getByRole('link', { name: 'make an account' }).click()
      await signUp(page, newEmail())
      await expect(page).toHaveURL('/cases')
      await page.getByRole('link', { name: /Núñez v/ }).click()
      await expect(page).toHaveURL(home)
      await expect(page.locator('.figure-amount')).toBeVisible()
      await expect(page.getByText('Kept in this browser only')).toHaveCount(0)
    })

    test('the account finds the case from another browser', async ({ page, browser, complaints }) => {
      const email = newEmail()
      const home = await openCaseWith(page, 'creditor', ana.answers)
      await page.goto('/account/sign-up')
      await signUp(page, email)
      const other = await newBrowser(browser, complaints, javaScriptEnabled)
      await other.goto('/account/sign-in')
      await signIn(other, email, password)
      await expect(other).toHaveURL('/cases')
      await other.goto(home)
      await expect(other.locator('.figure-amount')).toBeVisible()
      await other.context().close()
    })

    test('signing in brings along what was begun as a guest', async ({ page, browser, complaints }) => {
      const email = newEmail()
      await page.goto('/account/sign-up')
      await signUp(page, email)
      const other = await newBrowser(browser, complaints, javaScriptEnabled)
      const home = await openCaseWith(other, 'creditor', ana.answers)
      await other.goto('/account/sign-in')
      await signIn(other, email, password)
      await other.goto(home)
      await expect(other.locator('.figure-amount')).toBeVisible()
      await page.goto('/cases')
      await expect(page.locator('.case-card')).toHaveCount(1)
      await other.context().close()
    })

    test('a wrong password and an unknown email get the same sentence, and the email stays typed', async ({ page }) => {
      const email = newEmail()
      await page.goto('/account/sign-up')
      await signUp(page, email)
      await signOut(page)
      for (const [tried, secret] of [
        [email, 'not the password'],
        [newEmail(), password],
      ] as const) {
        await page.goto('/account/sign-in')
        await signIn(page, tried, secret)
        await expect(page.locator('#password-error')).toContainText('The email and the password do not match')
        await expect(page.locator('[name="email"]')).toHaveValue(tried)
        // What the server sends back never holds the password, whatever the box still does.
        await expect(page.locator('[name="password"]')).toHaveAttribute('value', '')
      }
    })

    test('an email that has an account already, a short password and no email are said', async ({ page }) => {
      const email = newEmail()
      await page.goto('/account/sign-up')
      await signUp(page, email)
      await signOut(page)
      for (const [tried, secret, field, sentence] of [
        [email, password, 'email', 'There is already an account with this email'],
        [newEmail(), 'short', 'password', 'The password must have at least 10 characters'],
        ['not an email', password, 'email', 'Enter an email address, like name@example.com'],
        ['', password, 'email', 'Enter your email'],
        [newEmail(), '', 'password', 'Enter a password'],
      ] as const) {
        await page.goto('/account/sign-up')
        await signUp(page, tried, secret)
        await expect(page.locator(`#${field}-error`)).toContainText(sentence)
      }
    })

    test.describe('after signing out', () => {
      test.use({ expected: refusedRequests })
      test('the cases are closed to this browser', async ({ page }) => {
        const home = await openCaseWith(page, 'creditor', ana.answers)
        await page.goto('/account/sign-up')
        await signUp(page, newEmail())
        await signOut(page)
        expect((await page.goto(home))?.status()).toBe(404)
        await page.goto('/cases')
        await expect(page.locator('.case-card')).toHaveCount(0)
        await page.goBack()
        await expect(page.locator('.figure-amount')).toHaveCount(0)
      })
    })
  })
}

test('after ten wrong passwords the account takes none for a while, the right one neither', async ({ page }) => {
  const email = newEmail()
  await page.goto('/account/sign-up')
  await signUp(page, email)
  await signOut(page)
  await page.goto('/account/sign-in')
  for (let tries = 0; tries < 10; tries++) {
    await signIn(page, email, `wrong password ${tries}`)
    await expect(page.locator('#password-error')).toBeVisible()
  }
  await signIn(page, email, password)
  await expect(page.locator('.error-summary')).toContainText('Too many tries')
})

function newEmail(): string {
  return `${randomUUID()}@example.org`
}

async function newBrowser(browser: Browser, { watch }: Complaints, javaScriptEnabled: boolean): Promise<Page> {
  const baseURL = test.info().project.use.baseURL
  const context = await browser.newContext({ javaScriptEnabled, locale: 'en-US', ...(baseURL && { baseURL }) })
  watch(context)
  return context.newPage()
}

async function signUp(page: Page, email: string, secret = password): Promise<void> {
  await fill(page, { email, password: secret })
  await press(page)
}

async function signIn(page: Page, email: string, secret: string): Promise<void> {
  await fill(page, { email, password: secret })
  await press(page)
}

/** Sends the form and waits for what comes of it: another page, or this one with its faults. */
async function press(page: Page): Promise<void> {
  const arrived = page.waitForResponse(response => response.request().method() === 'POST')
  const faults = page.locator('.error-summary')
  const faultsBefore = await faults.allTextContents()
  await page.locator('.form-buttons button').first().click()
  await Promise.race([arrived, expect.poll(() => faults.allTextContents()).not.toEqual(faultsBefore)])
  await page.waitForLoadState('load')
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/account')
  await page.locator('main form button').click()
  await page.waitForURL(url => url.pathname === '/')
}
