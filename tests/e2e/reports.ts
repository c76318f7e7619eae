// What is read off a report's page, and what becomes of its PDF.

import { expect, type Locator, type Page } from '@playwright/test'
import { foldSpaces, readPdf } from '@/tests/setup/pdf-text'
import { issueLetter } from './journey'
import { today } from './server'

/** What a report found, in one sentence. */
export function sentence(page: Page): Locator {
  return page.locator('.page-heading .lead')
}

/** The rows of a report's tables, folded away or not, that start with this name. */
export function rowsOf(page: Page, name: string): Locator {
  return page.locator('.data-table tbody tr').filter({ has: page.locator('th', { hasText: name }) })
}

/** Makes the PDF of the report or paper the browser stands at, reads it, and comes back. */
export async function expectPdf(page: Page, id: string, parts: string[]): Promise<void> {
  const { pathname } = new URL(page.url())
  const issued = await issueLetter(page)
  const pdf = await page.request.get(`${issued}/pdf`)
  expect(pdf.headers()['content-disposition']).toBe(`attachment; filename="${id}-${today}.pdf"`)
  const printed = foldSpaces((await readPdf(await pdf.body())).pages.join(' '))
  for (const part of parts) expect(printed).toContain(part)
  await page.goto(pathname)
}
