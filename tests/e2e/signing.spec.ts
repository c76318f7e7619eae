import { expect, type Page } from '@playwright/test'
import { openCaseFile, owedIn } from '@/lib/case/case-file'
import { formatCents } from '@/lib/shared/money'
import { agreementAnswers } from '@/tests/setup/agreement-answers'
import { download, finishAgreement, makeLink, newBrowserPage, openTable, owedByOne, sha256Of, sign } from './deal'
import { ask } from './http'
import { beRefused, fill, goOn } from './journey'
import { today } from './server'
import { endLinks, openCaseWith, readCase, readDeal } from './store'
import { refusedRequests, test } from './watched'

const goneTitle = 'This link no longer works'
const madeUp = `/agreements/${'A'.repeat(48)}`

test.describe('a private link', () => {
  test.use({ expected: refusedRequests })

  test('opened twice opens the same; altered, over or withdrawn it is as though there had never been one', async ({
    page,
    browser,
  }) => {
    const { link, home, agreementId, caseId } = await openTable(page, 'creditor', owedByOne)
    const [one, other] = [await newBrowserPage(browser), await newBrowserPage(browser, { locale: 'es-US' })]
    for (const [at, title] of [
      [one, 'An agreement for you to read'],
      [other, 'Un acuerdo para que usted lo lea'],
    ] as const) {
      expect((await at.goto(link))?.status()).toBe(200)
      await expect(at.locator('h1')).toHaveText(title)
    }

    const altered = `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`
    await expectGone(one, altered)
    await page.goto(`${home}/agreements/${agreementId}`)
    await expect(page.locator('.party-to-sign').last()).toContainText('It was opened on')
    await page.getByRole('button', { name: 'Withdraw this link' }).click()
    await expect(page.getByRole('button', { name: 'Withdraw this link' })).toHaveCount(0)
    await expectGone(one, link)

    const next = await makeLink(page)
    expect((await one.goto(next))?.status()).toBe(200)
    endLinks(caseId)
    await expectGone(one, next)
    // The form that was still on the screen signs nothing.
    expect(readDeal(caseId).signatures).toEqual([])
  })

  /** The calm page, the same as for a link made up, and no PDF. */
  async function expectGone(page: Page, link: string): Promise<void> {
    expect((await page.goto(link))?.status()).toBe(404)
    await expect(page.locator('h1')).toHaveText(goneTitle)
    for (const tail of ['', '/change', '/pdf']) {
      const [gone, never] = [await ask(`${link}${tail}`), await ask(`${madeUp}${tail}`)]
      expect([gone.status, never.status], tail).toEqual([404, 404])
      expect(gone.headers['content-type']).toBe(never.headers['content-type'])
    }
  }
})

test.describe('two at once', () => {
  test('both parties sign together: one signature each, one agreement in force, one signed paper', async ({
    page,
    browser,
  }) => {
    const { link, home, agreementId, caseId } = await openTable(page, 'creditor', owedByOne)
    const [hers, his] = [page, await newBrowserPage(browser)]
    await hers.goto(`${home}/agreements/${agreementId}/sign`)
    await his.goto(link)
    await Promise.all([sign(hers, 'Ana Núñez'), sign(his, 'Dale Whitmore')])

    await hers.goto(`${home}/agreements/${agreementId}`)
    await his.goto(link)
    await expect(his.locator('main')).toContainText('Everybody has signed')
    const { agreements, signatures } = readDeal(caseId)
    expect(signatures.map(one => one.partyKey).sort()).toEqual(['creditor-1', 'debtor-1'])
    expect(agreements.map(one => one.status)).toEqual(['in-force'])
    const copies = [await download(hers, `${home}/agreements/${agreementId}/pdf`), await download(his, `${link}/pdf`)]
    expect(copies.map(sha256Of)).toEqual([agreements[0]?.signedSha256, agreements[0]?.signedSha256])
  })

  test('the same party signs on two devices together: once', async ({ page, browser }) => {
    const { link, caseId } = await openTable(page, 'creditor', owedByOne)
    const devices = [await newBrowserPage(browser), await newBrowserPage(browser, { javaScriptEnabled: false })]
    for (const one of devices) await one.goto(link)
    await Promise.all(devices.map(one => sign(one, 'Dale Whitmore')))
    for (const one of devices) await expect(one.locator('main')).toContainText('Thank you. You have signed')
    expect(readDeal(caseId).signatures.map(one => one.partyKey)).toEqual(['debtor-1'])
  })
})

for (const javaScriptEnabled of [true, false])
  test(`a version replaced meanwhile is not signed, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    page,
    browser,
  }) => {
    const { link, home, agreementId, caseId } = await openTable(page, 'creditor', owedByOne)
    const [debtor, stale] = [await newBrowserPage(browser, { javaScriptEnabled }), await page.context().newPage()]
    await debtor.goto(link)
    await stale.goto(`${home}/agreements/${agreementId}/sign`)
    await finishAgreement(page, home)

    await sign(debtor, 'Dale Whitmore')
    await expect(debtor.locator('h1')).toHaveText('There is a newer version')
    await sign(stale, 'Ana Núñez')
    await expect(stale.locator('main')).toContainText('A later version took its place')
    const { agreements, signatures } = readDeal(caseId)
    expect(signatures).toEqual([])
    expect(agreements.map(one => one.status)).toEqual(['replaced', 'waiting'])
  })

test('a settlement above the balance is refused with the balance named, and stays typed', async ({ page }) => {
  const answers = { ...owedByOne, ...agreementAnswers, 'agreement-total': { agreedTotalCents: 9_999_999 } }
  const home = await openCaseWith(page, 'creditor', answers)
  const { answers: saved } = readCase(home.replace('/cases/', ''))
  const owed = formatCents(owedIn(openCaseFile(saved, today)) ?? 0)

  await page.goto(`${home}/offers/new?by=them`)
  await fill(page, { shape: 'lump', lumpCents: 9_999_999, lumpPayBy: '2026-12-15', how: 'phone' })
  await beRefused(page)
  await expect(page.locator('.error-summary')).toContainText(owed)
  await expect(page.locator('[name="lumpCents"]')).toHaveValue('99999.99')

  await page.goto(`${home}/agreement/agreement-total?change=yes`)
  await fill(page, { agreedTotalCents: 9_999_998 })
  await beRefused(page)
  await expect(page.locator('.error-summary')).toContainText(owed)
  await expect(page.locator('[name="agreedTotalCents"]')).toHaveValue('99999.98')

  // Saved before a payment came in, it is asked again, and no agreement is finished with it.
  await page.goto(`${home}/agreements/draft`)
  await expect(page.getByRole('button', { name: /^Finish it/ })).toHaveCount(0)
  await page.locator('main li a').click()
  await page.waitForURL('**/agreement/agreement-total?change=yes')
  await beRefused(page)
  await expect(page.locator('.error-summary')).toContainText(owed)
  expect(readDeal(home.replace('/cases/', '')).agreements).toEqual([])
})

test('without a name, another name or consent nothing is signed, and what was typed stays', async ({
  page,
  browser,
}) => {
  const { link, caseId } = await openTable(page, 'creditor', owedByOne)
  const debtor = await newBrowserPage(browser)
  await debtor.goto(link)
  await beRefused(debtor)
  await expect(debtor.locator('.error-summary')).toContainText('Type the name to sign: Dale Whitmore')
  await fill(debtor, { name: 'Ana Núñez' })
  await beRefused(debtor)
  await expect(debtor.locator('.error-summary')).toContainText('check the box')
  await fill(debtor, { consent: ['yes'] })
  await beRefused(debtor)
  await expect(debtor.locator('.error-summary')).toContainText(
    'Type the name just as it stands in the agreement: Dale Whitmore',
  )
  await expect(debtor.locator('[name="name"]')).toHaveValue('Ana Núñez')
  await expect(debtor.locator('[name="consent"]')).toBeChecked()
  expect(readDeal(caseId).signatures).toEqual([])
  await fill(debtor, { name: 'Dale Whitmore' })
  await goOn(debtor)
  await expect(debtor.locator('main')).toContainText('Thank you. You have signed')
})
