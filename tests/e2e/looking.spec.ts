import { expect } from '@playwright/test'
import { expectAccessible } from './looking'
import { test } from './watched'

/** Nothing on it puts back what was spoiled. */
const scriptless = '/en/law'

test('a page with a fault is found out, though one built almost like it was good', async ({ page }) => {
  await page.goto(scriptless)
  await expectAccessible(page)
  await expectAccessible(page)
  const [faint, nameless, unlabeled] = [
    () => {
      const text = document.querySelector<HTMLElement>('main p')
      if (text) text.style.color = '#ddd'
    },
    () => document.querySelector('main a')?.replaceChildren(),
    () => document.querySelector('main')?.append(document.createElement('input')),
  ]
  for (const [rule, spoil] of [
    ['color-contrast', faint],
    ['link-name', nameless],
    ['label', unlabeled],
  ] as const) {
    await page.goto(scriptless)
    await page.evaluate(spoil)
    await expect(expectAccessible(page), rule).rejects.toThrow(rule)
  }
})
