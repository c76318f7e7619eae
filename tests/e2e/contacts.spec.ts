import { expect, type Page } from '@playwright/test'
import { owedByOne } from './deal'
import { beRefused, fill, goOn, leaving } from './journey'
import { openCaseWith } from './store'
import { refusedRequests, test } from './watched'

const threat = 'He said he could pay $150 a month. I said I will have you arrested if you do not.'
const call = {
  ...{ at: '2:30 pm', how: 'phone', startedBy: 'them', withWhom: 'party', name: 'Dale Whitmore' },
  on: '2026-11-19',
  said: threat,
}

/** One gray dot. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

async function addFile(page: Page, name: string, mimeType: string, buffer: Buffer) {
  await page.setInputFiles('#file', { name, mimeType, buffer })
  await leaving(page, () => page.getByRole('button', { name: 'Add the file' }).click())
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a call is written down, its threat is named, and a letter confirms it', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', owedByOne)
      await page.goto(`${home}/contacts`)
      await leaving(page, () => page.getByRole('link', { name: 'Write one down' }).click())

      // A day still to come is refused beside its box, and nothing typed is lost.
      await fill(page, { ...call, on: '2026-12-24' })
      if (javaScriptEnabled) await expect(page.getByRole('status')).toContainText('arrested')
      await beRefused(page)
      await expect(page.locator('[name="said"]')).toHaveValue(threat)
      await fill(page, { on: call.on })
      await goOn(page)

      await expect(page.locator('h1')).toContainText('Dale Whitmore')
      await expect(page.locator('main')).toContainText('November 19, 2026, 2:30 PM (Central time)')
      await expect(page.locator('.conduct-findings')).toContainText('arrested')
      const confirm = page.getByRole('link', { name: 'Write a letter that confirms this call' })
      await leaving(page, () => confirm.click())
      await expect(page.locator('main')).toContainText('He said he could pay $150 a month.')
    })
  })

test('files are taken by what they are, kept byte for byte, and only ever downloaded', async ({ page, complaints }) => {
  const home = await openCaseWith(page, 'creditor', owedByOne)
  await page.goto(`${home}/contacts/new`)
  await fill(page, call)
  await goOn(page)
  await addFile(page, 'recibo nº 1.png', 'image/png', png)
  const file = page.getByRole('link', { name: 'recibo nº 1.png' })
  await expect(file).toBeVisible()
  const sent = await page.request.get((await file.getAttribute('href')) ?? '')
  expect(Buffer.compare(await sent.body(), png)).toBe(0)
  expect(sent.headers()).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' })
  expect(sent.headers()['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''recibo%20n%C2%BA%201\.png$/)
  expect(sent.headers()['content-security-policy']).toContain('sandbox')

  const refused: [string, string, Buffer, string][] = [
    ['photo.jpg', 'image/jpeg', Buffer.from('<!doctype html><script>alert(1)</script>'), 'not a JPEG, PNG or HEIC'],
    ['empty.pdf', 'application/pdf', Buffer.alloc(0), 'The file is empty'],
    ['large.png', 'image/png', Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024)]), 'larger than 10 MB'],
  ]
  for (const [name, type, bytes, why] of refused) {
    await addFile(page, name, type, bytes)
    await expect(page.locator('.error-summary'), name).toContainText(why)
    await expect(page.getByRole('link', { name })).toHaveCount(0)
  }
  complaints.list = complaints.list.filter(one => !refusedRequests.some(known => known.test(one)))

  // Struck out, it stays readable.
  await leaving(page, () => page.getByRole('link', { name: 'Strike this entry out' }).click())
  await fill(page, { why: 'It was the 18th.' })
  await goOn(page)
  await expect(page.locator('main')).toContainText('It was the 18th.')
  await expect(page.locator('main')).toContainText('I will have you arrested')
})
