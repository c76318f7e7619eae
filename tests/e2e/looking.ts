// What every page must hold, whoever looks at it.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { type Locale, locales } from '@/lib/shared/words'
import { origin } from './http'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
  preload: false,
}

/**
 * axe finds nothing. A page built just like one in which it found nothing is not looked at again: in another language,
 * or with other names and sums, axe would see the same.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const build = await page.evaluate(buildOf)
  // Written down in the folder of the run, for the other worker too.
  const good = path.join(process.env.E2E_FOLDER ?? '', `good-${createHash('sha256').update(build).digest('hex')}`)
  if (existsSync(good)) return
  await page.evaluate(`${axe};0`)
  const found = await page.evaluate(async given => {
    const { run } = (window as unknown as { axe: typeof import('axe-core') }).axe
    const { violations }: AxeResults = await run(document, given)
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target} ${node.failureSummary}`))
  }, options)
  expect(found, `axe on ${page.url()}`).toEqual([])
  writeFileSync(good, '')
}

/** All that axe judges a page by, but for its words: of these, whether there are any. Runs in the page. */
function buildOf(): string {
  const exact =
    /^(?:class|id|for|role|aria-(?!label$|valuetext$|description$).*|type|name|style|tabindex|hidden|open|disabled|required|scope|headers|colspan|rowspan|autocomplete|target|http-equiv|fill|stroke|usemap|list)$/
  const attributesOf = (one: Element) =>
    [...one.attributes].map(({ name, value }) => {
      const isExact = exact.test(name) || (name === 'href' && value.startsWith('#'))
      return `${name}=${isExact ? value : value.trim() !== ''}`
    })
  const layoutOf = (one: Element) => {
    const isCut = one.clientWidth > 0 && (one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight)
    const { left, top, right, width, height } = one.getBoundingClientRect()
    const isSmall = one.matches('a, button, input, select, summary, [tabindex]') && Math.min(width, height) < 24
    const isPressed = isSmall && right > 0 && width > 0 && getComputedStyle(one).display !== 'inline'
    return [isCut, ...(isPressed ? [left, top, width, height].map(Math.round) : [])]
  }
  const depthOf = (one: Element | null): number => (one ? depthOf(one.parentElement) + 1 : 0)
  // Next puts its announcer into a page a moment after it is drawn, and scripts come and go.
  const judged = [...document.querySelectorAll('html, title, meta, body, body :not(script, next-route-announcer)')]
  const parts = judged.map(one => {
    const hasText = [...one.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim())
    const state = [(one as HTMLInputElement).checked ?? '', one === document.activeElement, hasText, depthOf(one)]
    return [one.tagName, ...attributesOf(one), ...state, ...layoutOf(one)].join(' ')
  })
  return [innerWidth, ...parts].join('\n')
}

const narrow = { width: 320, height: 640 }

/** Nothing reaches out of the window. */
async function expectFits(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { scrollWidth } = document.scrollingElement ?? document.documentElement
    if (scrollWidth <= innerWidth) return []
    const all = [...document.querySelectorAll('body *')]
    const parts = all.filter(one => one.getBoundingClientRect().right > innerWidth + 1)
    return [`${scrollWidth} pixels`, ...parts.map(one => `${one.tagName}.${one.className}`).slice(0, 5)]
  })
  expect(wide, `parts of ${page.url()} wider than ${page.viewportSize()?.width} pixels`).toEqual([])
}

/** Nothing reaches out of a window 320 pixels wide, the narrowest phone and a wide window at 400%. */
export async function expectNarrow(page: Page): Promise<void> {
  const own = page.viewportSize()
  const isNarrow = own?.width === narrow.width
  if (!isNarrow) await page.setViewportSize(narrow)
  await expectFits(page)
  if (own && !isNarrow) await page.setViewportSize(own)
}

/** The page is in this language, says what it is in the browser's tab, and has one heading. */
export async function expectNamed(page: Page, locale: Locale): Promise<void> {
  const named = () =>
    page.evaluate(() => ({
      lang: document.documentElement.lang,
      title: /\S – Satisfied|Satisfied – \S/.test(document.title) || document.title,
      headings: document.querySelectorAll('h1').length,
    }))
  await expect.poll(named, { message: page.url() }).toEqual({ lang: locale, title: true, headings: 1 })
}

/** Chooses the language for every page from now on, as the switch on each page does. */
export async function setLanguage(page: Page, locale: Locale): Promise<void> {
  await page.context().addCookies([{ name: 'language', value: locale, url: origin }])
}

type Looking = { languages?: readonly Locale[]; onPage?: (locale: Locale) => Promise<void> }

/** Each of these pages is there and good, in both languages, in its window and on the narrowest phone. */
export async function expectGoodPages(
  page: Page,
  addresses: string[],
  { languages = locales, onPage }: Looking = {},
): Promise<void> {
  const own = page.viewportSize() ?? narrow
  for (const locale of languages) {
    await setLanguage(page, locale)
    for (const address of addresses) {
      expect((await page.goto(address))?.status(), address).toBe(200)
      await expectNamed(page, locale)
      // Opened in the size the page before it was left in: that way each changes its size only once.
      const isNarrow = page.viewportSize()?.width === narrow.width
      for (const [index, size] of (isNarrow ? [narrow, own] : [own, narrow]).entries()) {
        if (index > 0) await page.setViewportSize(size)
        await expectFits(page)
        if (size === own) await expectAccessible(page)
      }
      await onPage?.(locale)
    }
  }
  await page.setViewportSize(own)
}
