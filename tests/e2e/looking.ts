// What every page must hold, whoever looks at it.

import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import type { Locale } from '@/lib/shared/words'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** axe finds nothing. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(rules)
    // Reported from the page itself; otherwise axe opens a second one for every page it looks at.
    .setLegacyMode()
    .analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target} ${node.failureSummary}`))
  expect(found, `axe on ${page.url()}`).toEqual([])
}

/** Nothing reaches out of a window 320 pixels wide, the narrowest phone and a wide window at 400%. */
export async function expectNarrow(page: Page): Promise<void> {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const overflow = await page.evaluate(() => {
    const { scrollWidth } = document.scrollingElement ?? document.documentElement
    const wide = [...document.querySelectorAll('body *')].filter(
      one => one.getBoundingClientRect().right > innerWidth + 1,
    )
    return scrollWidth <= innerWidth ? [] : wide.map(one => `${one.tagName}.${one.className}`).slice(0, 5)
  })
  expect(overflow, `parts of ${page.url()} wider than 320 pixels`).toEqual([])
  if (size) await page.setViewportSize(size)
}

/** The page is in this language, says what it is in the browser's tab, and has one heading. */
export async function expectNamed(page: Page, locale: Locale): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', locale)
  await expect(page).toHaveTitle(/\S – Satisfied|Satisfied – \S/)
  await expect(page.locator('h1')).toHaveCount(1)
}

/** Chooses the language for every page from now on, as the switch on each page does. */
export async function setLanguage(page: Page, locale: Locale): Promise<void> {
  const { origin } = new URL(page.url())
  await page.context().addCookies([{ name: 'language', value: locale, url: origin }])
}
