import { expect, test } from '@playwright/test'
test('door', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('h1')).toBeVisible()
})
