import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { type ArchiveFault, archiveFaultWords } from '@/lib/case/archive-faults'
import { unzip } from '@/tests/setup/kept-case'
import { wrongArchives } from '@/tests/setup/wrong-archives'
import { openPaid, paperOf, putFiling, satisfactionAnswers } from './closing'
import { newBrowserPage, putMarkedRecords, sha256Of } from './deal'
import { origin } from './http'
import { beRefused, fill, goOn, leaving } from './journey'
import { photo } from './payments'
import { countCases, countRows, readCase, readDeal } from './store'
import { refusedRequests, test } from './watched'

// The whole of a case as one file: taken away, opened, brought back; closed, and deleted for good.

/** A case that is paid, with offers, a call, a photo, and a satisfaction that was filed. */
async function openWhole(page: Page): Promise<{ home: string; caseId: string }> {
  const paid = await openPaid(page, 'CA', satisfactionAnswers)
  putMarkedRecords(paid.caseId, photo)
  putFiling(paid.caseId, 'satisfaction-filed', '2026-11-21')
  return paid
}

/** The file of a case, as its owner downloads it. */
async function download(page: Page, home: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await page.request.get(`${home}/keep/file`)
  expect(answer.headers()['content-type']).toBe('application/zip')
  return new Uint8Array(await answer.body())
}

/** Chooses a file on the page that brings a case back, and sends it. */
async function bringBack(page: Page, bytes: Uint8Array | string): Promise<void> {
  await page.goto(`${origin}/cases/import`)
  const buffer =
    typeof bytes === 'string' ? bytes : { name: 'case.zip', mimeType: 'application/zip', buffer: Buffer.from(bytes) }
  await page.setInputFiles('#file', buffer)
  await page.getByRole('button', { name: 'Bring the case back' }).click()
}

/** What the book of a case says, line by line, with what was owed after each. */
async function sumsOf(page: Page, home: string): Promise<string[]> {
  await page.goto(`${origin}${home}/ledger`)
  return page.locator('#lines .data-table tbody tr').allInnerTexts()
}

test('is taken away in one file, opened, and brought back by a stranger without JavaScript', async ({
  page,
  browser,
  complaints,
}) => {
  test.setTimeout(120_000)
  const { home, caseId } = await openWhole(page)
  await paperOf(page, home, 'satisfaction-of-judgment')
  await page.goto(`${home}/keep`)
  const link = page.getByRole('link', { name: 'Download the file (ZIP)' })
  await expect(link).toHaveAttribute('href', `${home}/keep/file`)
  const bytes = await download(page, home)
  const files = await unzip(bytes)
  const text = (name: string) => Buffer.from(files.get(name) ?? '').toString('utf8')
  const names = [...files.keys()]
  expect(names.slice(0, 4)).toEqual(['index.html', 'ledger.csv', 'contact-log.html', 'case.json'])

  // The first page opens from a disk: its links lead to files in the ZIP, and nothing in it runs or calls.
  expect(text('index.html')).not.toMatch(/<script|https?:/)
  const reading = await newBrowserPage(browser)
  complaints.watch(reading.context())
  await reading.setContent(text('index.html'))
  await expect(reading.locator('h1')).toHaveText('Rosa Díaz v. Kim Olsen')
  await expect(reading.locator('body')).toContainText('$6,000.00')
  const links = await reading.locator('a').evaluateAll(all => all.map(one => one.getAttribute('href') ?? ''))
  for (const one of links) expect(names, one).toContain(decodeURI(one))
  const paper = names.find(one => one.startsWith('papers/')) ?? ''
  expect(
    Buffer.from(files.get(paper) ?? '')
      .subarray(0, 4)
      .toString(),
  ).toBe('%PDF')
  expect(text('index.html')).toContain(sha256Of(Buffer.from(files.get(paper) ?? '')))
  expect(text('ledger.csv')).toContain('6000.00')
  expect(text('contact-log.html')).toContain('quetzal-call-5521')
  expect(JSON.parse(text('case.json'))).toMatchObject({ format: 'satisfied-case', version: 1, stateCode: 'CA' })
  const { ownerId } = readCase(caseId)
  for (const secret of [ownerId, 'token', 'password']) expect(text('case.json')).not.toContain(secret)

  const guest = await newBrowserPage(browser, { javaScriptEnabled: false })
  complaints.watch(guest.context(), false)
  await bringBack(guest, bytes)
  await expect(guest.locator('main')).toContainText('The case is back')
  const back = new URL(guest.url()).pathname.split('/')[2] ?? ''
  expect(back).not.toBe(caseId)
  expect(readCase(back).answers).toEqual(readCase(caseId).answers)
  const sums = await sumsOf(page, home)
  expect(sums.join(' ')).toContain('$6,000.00')
  expect(await sumsOf(guest, `/cases/${back}`)).toEqual(sums)
  await guest.goto(`${origin}/cases/${back}/closing`)
  await expect(guest.locator('main')).toContainText('Nothing has been owed since Monday, November 16, 2026.')
  expect(readDeal(back).notices.map(one => one.kind)).toEqual(['satisfaction-filed'])
})

test.describe('a file that is none of ours', () => {
  test.use({ expected: refusedRequests })

  test('is refused with a sentence, and nothing is written', async ({ page }) => {
    test.setTimeout(120_000)
    const { home, caseId } = await openWhole(page)
    await paperOf(page, home, 'satisfaction-of-judgment')
    const whole = await download(page, home)
    const { ownerId } = readCase(caseId)
    const before = countRows(ownerId)
    for (const what of ['a byte of a paper flipped', 'a path that climbs out', 'a bomb', 'from a newer version']) {
      const [, fault, make] = wrongArchives.find(([name]) => name === what) ?? []
      if (!fault || !make) throw new Error(`There is no ${what}`)
      await bringBack(page, await make(whole))
      await expectRefused(page, fault)
    }
    const folder = mkdtempSync(path.join(tmpdir(), 'satisfied-huge-'))
    const huge = path.join(folder, 'case.zip')
    writeFileSync(huge, whole)
    const file = openSync(huge, 'r+')
    ftruncateSync(file, 61 * 1024 * 1024)
    closeSync(file)
    await bringBack(page, huge)
    await expectRefused(page, 'too-large')
    rmSync(folder, { recursive: true })
    expect(countRows(ownerId)).toEqual(before)
  })
})

async function expectRefused(page: Page, fault: ArchiveFault): Promise<void> {
  await page.waitForURL(`**/cases/import?fault=${fault}*`)
  await expect(page.locator('.error-summary'), fault).toContainText(archiveFaultWords[fault].en)
  await expect(page.locator('#file-error'), fault).toBeVisible()
}

test('is closed, opened again, and deleted for good once it is named', async ({ page, context }) => {
  test.setTimeout(120_000)
  const { home, caseId } = await openWhole(page)
  const { ownerId } = readCase(caseId)
  await page.goto(`${home}/keep`)
  await page.getByRole('button', { name: 'Close the case' }).click()
  await page.waitForURL('**/keep?done=closed')
  await page.goto('/cases')
  await expect(page.locator('section', { hasText: 'Closed' })).toContainText('Rosa Díaz v. Kim Olsen')
  await expect(page.locator('.case-cards')).toHaveCount(0)
  await page.goto(`${home}/keep`)
  await page.getByRole('button', { name: 'Open the case again' }).click()
  await page.waitForURL('**/keep?done=reopened')
  await expect(page.locator('main')).toContainText('The case is open again')

  await leaving(page, () => page.getByRole('link', { name: 'What deleting means' }).click())
  await fill(page, { typed: '25SC00002' })
  await beRefused(page)
  await expect(page.locator('.error-summary')).toContainText('Type 25SC00001, just as it stands above')
  await expect(page.locator('[name="typed"]')).toHaveValue('25SC00002')
  expect(countCases(ownerId)).toBe(1)
  const second = await context.newPage()
  await second.goto(`${home}/keep/delete`)
  for (const one of [page, second]) {
    await fill(one, { typed: '25sc 00001' })
    await goOn(one)
    await one.waitForURL('**/cases?done=deleted')
    await expect(one.locator('main')).toContainText('The case was deleted')
  }
  expect(countCases(ownerId)).toBe(0)
  expect(readDeal(caseId)).toMatchObject({ offers: [], contacts: [], attachments: [], ledger: [], notices: [] })
})
