// Takes a page in both languages, as wide as an old phone and as wide as a desk, into files that sort in the order taken.
// A page that looks just as one taken before, for another person, is passed over; its number is left free.

import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { type Locale, locales } from '@/lib/shared/words'

const widths = [360, 1280] as const
const heights = { 360: 740, 1280: 900 } as const

/** What is done on a page before it is taken: typing, pressing. Done once in each language. */
export type Act = (page: Page) => Promise<void>

export type Camera = {
  /** Begins a folder of its own: "2-maribel". */
  begin: (chapter: string) => void
  take: (name: string, path: string, act?: Act) => Promise<void>
  signIn: (email: string, password: string) => Promise<void>
  /** The page of one language, for what must be done only once. */
  page: (locale: Locale) => Page
  count: () => number
  close: () => Promise<void>
}

const seen = new Set<string>()

/** A camera with nobody signed in. */
export async function openCamera(browser: Browser, url: string, folder: string): Promise<Camera> {
  const pages: Record<Locale, Page> = { en: await openPage(browser, url, 'en'), es: await openPage(browser, url, 'es') }
  const inEach = (act: (page: Page, locale: Locale) => Promise<void>) =>
    Promise.all(locales.map(locale => act(pages[locale], locale))).then(() => undefined)
  let chapter = ''
  let number = 0
  let taken = 0

  return {
    begin: name => {
      chapter = name
      number = 0
    },
    take: async (name, path, act) => {
      number += 1
      const start = join(folder, chapter, `${String(number).padStart(2, '0')}-${name}`)
      await inEach(async (page, locale) => {
        await page.goto(url + path)
        await act?.(page)
        const look = await lookOf(page)
        if (seen.has(look)) return
        seen.add(look)
        for (const width of widths) {
          await page.setViewportSize({ width, height: heights[width] })
          const file = `${start}-${locale}-${String(width).padStart(4, '0')}.png`
          await page.screenshot({ path: file, fullPage: true, animations: 'disabled' })
          taken += 1
        }
      })
    },
    signIn: (email, password) =>
      inEach(async page => {
        await page.goto(`${url}/account/sign-in`)
        await page.locator('[name=email]').fill(email)
        await page.locator('[name=password]').fill(password)
        await page.locator('main button[type=submit]').first().click()
        await page.waitForURL('**/cases')
      }),
    page: locale => pages[locale],
    count: () => taken,
    close: async () => {
      for (const locale of locales) await pages[locale].context().close()
    },
  }
}

async function openPage(browser: Browser, url: string, locale: Locale): Promise<Page> {
  const context = await browser.newContext({ locale: locale === 'en' ? 'en-US' : 'es-US', reducedMotion: 'reduce' })
  await context.addCookies([{ name: 'language', value: locale, url }])
  return context.newPage()
}

/** Everything drawn on a page; not the keys of its form nor the number of its case, which nobody sees. */
async function lookOf(page: Page): Promise<string> {
  const drawn = await page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement
    for (const hidden of body.querySelectorAll('script, input[type=hidden]')) hidden.remove()
    return `${document.documentElement.lang} ${body.outerHTML}`
  })
  return drawn.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
}

/** Types and chooses as a person would, then presses Continue and waits for the page to say what is wrong. */
export function mistake(typed: Record<string, string>): Act {
  return async page => {
    for (const [name, text] of Object.entries(typed)) {
      if (text === '✓') await page.locator(`label[for="${name}"]`).click()
      else await page.locator(`[name="${name}"]`).fill(text)
    }
    await page.locator('.form-buttons button').first().click()
    await page.locator('.error-summary').waitFor()
  }
}
