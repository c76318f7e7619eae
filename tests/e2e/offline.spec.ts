import { expect } from '@playwright/test'
import { ana } from '@/tests/people/ana'
import { continueButton, goOn } from './journey'
import { openCaseWith, readCase } from './store'
import { test } from './watched'

test.use({ expected: [/ERR_INTERNET_DISCONNECTED|Failed to fetch|failed to fetch/i] })

test('without a connection Continue says so, keeps what was typed, and works when it is back', async ({ page }) => {
  const home = await openCaseWith(page, 'creditor', ana.answers)
  await page.goto(`${home}/judgment/amount`)
  await page.locator('[name="principalCents"]').fill('5,000')
  await page.context().setOffline(true)
  await continueButton(page).click()
  await expect(page.locator('.error-summary')).toContainText('this is not saved yet')
  await expect(page.locator('[name="principalCents"]')).toHaveValue('5,000')
  await page.context().setOffline(false)
  await goOn(page)
  expect(readCase(home.replace('/cases/', '')).answers.amount).toEqual({ principalCents: 500_000 })
})
