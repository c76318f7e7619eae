import { expect } from '@playwright/test'
import { maribel } from '@/tests/people/maribel'
import { choose, goOn } from './journey'
import { openCaseWith, without } from './store'
import { test } from './watched'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('the language switch leads back to the page it stands on, in the other language', async ({ page }) => {
      const home = await openCaseWith(page, 'debtor', maribel.answers)
      await page.goto(`${home}/judgment/amount?change=yes`)
      await page.getByRole('link', { name: 'Español' }).click()
      await expect(page).toHaveURL(`${home}/judgment/amount?change=yes`)
      await expect(page.locator('h1')).toHaveText('¿Por cuánto fue el fallo?')
      await page.getByRole('link', { name: 'English' }).click()
      await expect(page).toHaveURL(`${home}/judgment/amount?change=yes`)
      await expect(page.locator('h1')).toHaveText('How much was the judgment for?')
    })

    test('also after going on from one page to the next', async ({ page }) => {
      const home = await openCaseWith(page, 'debtor', without(maribel.answers, 'payments-made'))
      await page.goto(`${home}/judgment/pay-terms`)
      await goOn(page)
      for (const address of ['payments-made', 'payments-made?entry=0']) {
        await expect(page).toHaveURL(`${home}/judgment/${address}`)
        await page.getByRole('link', { name: 'Español' }).click()
        await expect(page.locator('html')).toHaveAttribute('lang', 'es')
        await expect(page).toHaveURL(`${home}/judgment/${address}`)
        await page.getByRole('link', { name: 'English' }).click()
        await expect(page.locator('html')).toHaveAttribute('lang', 'en')
        if (address.includes('entry')) return
        await choose(page, 'more', 'yes')
        await goOn(page)
      }
    })
  })
}

test.describe('a browser that asks for Spanish', () => {
  test.use({ locale: 'es-US' })
  test('gets Spanish at once, and English when asked', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('h1')).toHaveText('Del fallo a “pagado por completo”')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page.locator('h1')).toHaveText('From the judgment to “paid in full”')
  })
})
