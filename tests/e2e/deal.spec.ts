import { type Browser, expect, type Page } from '@playwright/test'
import { foldSpaces, readPdf } from '@/tests/setup/pdf-text'
import {
  download,
  finishAgreement,
  makeLink,
  marks,
  newBrowserPage,
  openTable,
  owedByOne,
  sha256Of,
  sign,
  signersOf,
} from './deal'
import { beRefused, fill, finish, goOn, leaving, placeOf } from './journey'
import { expectNamed, expectNarrow } from './looking'
import { openCaseWith, readDeal } from './store'
import { type Complaints, test } from './watched'

const inPayments = {
  ...{ shape: 'plan', planTotalCents: 300_000, planDownCents: 50_000, planPaymentCents: 25_000 },
  ...{ planEvery: 'month', planFirstOn: '2026-12-31', planStopInterest: 'yes' },
}

test('two browsers get from a first offer to the same signed paper', async ({ page, browser, complaints }) => {
  test.setTimeout(240_000)
  const home = await openCaseWith(page, 'creditor', owedByOne)
  const caseId = home.replace('/cases/', '')

  // The debtor offers by phone; the creditor writes it down, and asks for more.
  await page.goto(`${home}/offers`)
  await page.getByRole('link', { name: 'Record an offer they made' }).click()
  await fill(page, { ...inPayments, how: 'phone', validUntil: '2026-12-05', note: marks.note })
  await goOn(page)
  await expect(page.locator('h1')).toContainText('Their offer')
  await leaving(page, () => page.getByRole('link', { name: 'Make a counteroffer instead' }).click())
  await fill(page, { ...inPayments, planTotalCents: 400_000, how: 'phone' })
  await goOn(page)
  await expect(page.locator('h1')).toContainText('Your offer')
  expect(readDeal(caseId).offers.map(one => [one.madeBy, one.answer])).toEqual([
    ['debtor', 'countered'],
    ['creditor', null],
  ])

  // The debtor says yes, and the agreement is filled in from that offer: nothing is left but to press Continue.
  await fill(page, { answer: 'accepted' })
  await goOn(page)
  await page.waitForURL(`**${home}/agreement/*`)
  await continueToTheEnd(page)
  for (const part of ['$4,000.00', '$500.00', '$250.00', 'December 31, 2026'])
    await expect(page.locator('main')).toContainText(part)
  await finish(page)
  await expect(page).toHaveURL(`${home}/agreements/draft`)
  await expect(page.locator('main')).not.toContainText('Before you can finish it')
  await finishAgreement(page, home)
  await signOwn(page, 'ana nunez')
  const first = await makeLink(page)

  // The debtor reads it on a device of their own, and asks for later payments.
  const debtor = await openLink(browser, complaints, first)
  await expect(debtor.locator('h1')).toHaveText('An agreement for you to read')
  const unsigned = await download(debtor, `${first}/pdf`)
  await debtor.getByRole('link', { name: 'Ask for a change' }).click()
  const later = { ...inPayments, planTotalCents: 400_000, planPaymentCents: 20_000, planFirstOn: '2027-01-15' }
  await fill(debtor, { text: 'I am paid on the 15th. Please start in January.', ...later })
  await goOn(debtor)
  await expect(debtor.locator('main')).toContainText('Your request was sent')

  // It comes back as an offer. The creditor agrees, changes the plan and finishes a new version.
  await page.goto(home)
  await expect(page.locator('main')).toContainText('They asked for a change')
  await page.goto(`${home}/offers`)
  const asked = page.locator('.offer-list > li').first()
  await expect(asked).toContainText('Through the private link')
  await expect(asked).toContainText('$200.00')
  await leaving(page, () => asked.getByRole('link', { name: 'Accept' }).click())
  await expect(page.locator('main')).toContainText('I am paid on the 15th')
  await fill(page, { answer: 'accepted' })
  await goOn(page)
  await page.waitForURL(`**${home}/agreement/check`)
  await page.goto(`${home}/agreement/agreement-plan?change=yes`)
  await fill(page, { agreedFirstOn: '2027-01-15', agreedPaymentCents: 20_000 })
  await goOn(page)
  await finishAgreement(page, home)
  await signOwn(page, 'Ana Núñez')
  const second = await makeLink(page)

  // The first link says so calmly; the second takes the debtor's signature, which is the last.
  await debtor.goto(first)
  await expect(debtor.locator('h1')).toHaveText('There is a newer version')
  await expect(debtor.locator('.question-form')).toHaveCount(0)
  await debtor.goto(second)
  await sign(debtor, 'Dale Whitmore')
  await expect(debtor.locator('main')).toContainText('Everybody has signed')

  // Both hold the same bytes, which say who signed what.
  const theirs = await download(debtor, `${second}/pdf`)
  const { agreements, signatures } = readDeal(caseId)
  const newest = agreements.at(-1)
  const ours = await download(page, `${home}/agreements/${newest?.id}/pdf`)
  expect(sha256Of(theirs)).toBe(sha256Of(ours))
  expect(sha256Of(ours)).toBe(newest?.signedSha256)
  expect(sha256Of(unsigned)).toBe(agreements[0]?.sha256)
  expect(agreements.map(one => one.status)).toEqual(['replaced', 'in-force'])
  expect(signatures.map(one => [one.number, one.partyKey, one.name])).toEqual([
    [1, 'creditor-1', 'ana nunez'],
    [2, 'creditor-1', 'Ana Núñez'],
    [2, 'debtor-1', 'Dale Whitmore'],
  ])
  const printed = foldSpaces((await readPdf(ours)).pages.join(' '))
  for (const part of ['Ana Núñez', 'Dale Whitmore', '$4,000.00', 'January 15, 2027', newest?.sha256.slice(0, 16) ?? ''])
    expect(printed).toContain(part)
  expect(printed).not.toContain(marks.note)

  // The home of the case keeps time now, and keeps the creditor from collecting.
  await page.goto(home)
  await expect(page.locator('main')).toContainText('Next payment: $500.00')
  await expect(page.locator('main')).toContainText('Locked: the agreement of November 21, 2026 is being kept')
  await debtor.context().close()
})

test('an agreement in force is changed by one that both sign, and kept', async ({ page, browser, complaints }) => {
  test.setTimeout(120_000)
  const { home, caseId, link } = await openTable(page, 'creditor', owedByOne)
  await signOwn(page, 'Ana Núñez')
  const debtor = await openLink(browser, complaints, link)
  await sign(debtor, 'Dale Whitmore')

  // What is left is filled in; smaller payments are asked for.
  await page.goto(`${home}/modification`)
  await fill(page, { agreedShape: 'payments' })
  await goOn(page)
  await goOn(page)
  await fill(page, { agreedEvery: 'month' })
  await goOn(page)
  await goOn(page)
  await fill(page, { agreedFirstOn: '2027-02-01', agreedBy: 'amount', agreedPaymentCents: 10_000 })
  await goOn(page)
  // The other terms stand as they were agreed: each page is only gone past.
  while (!page.url().endsWith('/check')) await goOn(page)
  await finish(page)
  await expect(page).toHaveURL(`${home}/agreements/draft`)
  await finishAgreement(page, home)
  expect(readDeal(caseId).agreements.map(one => one.status)).toEqual(['in-force', 'waiting'])

  // Until both signed the change, the first one stands.
  await signOwn(page, 'Ana Núñez')
  const change = await makeLink(page)
  expect(readDeal(caseId).agreements.map(one => one.status)).toEqual(['in-force', 'waiting'])
  await debtor.goto(change)
  await sign(debtor, 'Dale Whitmore')
  const { agreements } = readDeal(caseId)
  expect(agreements.map(one => one.status)).toEqual(['replaced', 'in-force'])
  for (const { id } of agreements) await download(page, `${home}/agreements/${id}/pdf`)
  await page.goto(home)
  await expect(page.locator('main')).toContainText('Next payment: $100.00')
  await debtor.context().close()
})

test('the debtor signs in Spanish on a phone without JavaScript', async ({ page, browser, complaints }) => {
  test.setTimeout(120_000)
  const { home, agreementId, caseId, link } = await openTable(page, 'creditor', owedByOne)
  const phone = await openLink(browser, complaints, link, { locale: 'es-US', javaScriptEnabled: false, width: 360 })
  await expectNamed(phone, 'es')
  await expectNarrow(phone)
  await expect(phone.locator('h1')).toHaveText('Un acuerdo para que usted lo lea')

  await phone.getByRole('link', { name: 'Pedir un cambio' }).click()
  await fill(phone, { text: '¿Puede ser una semana después?', shape: 'words' })
  await expectNarrow(phone)
  await goOn(phone)
  await expect(phone.locator('main')).toContainText('Su solicitud se envió')
  expect(readDeal(caseId).offers.at(-1)).toMatchObject({ madeBy: 'debtor', how: 'link', answer: null })

  // Another name is refused with the one expected, and what was typed stays.
  await phone.goto(link)
  await fill(phone, { consent: ['yes'], name: 'Dale' })
  await beRefused(phone)
  await expect(phone.locator('main')).toContainText('Escriba el nombre tal como está en el acuerdo: Dale Whitmore')
  await expect(phone.locator('[name="name"]')).toHaveValue('Dale')
  await expect(phone.locator('[name="consent"]')).toBeChecked()
  expect(signersOf(caseId)).toEqual([])
  await fill(phone, { name: 'DALE  WHITMORE' })
  await goOn(phone)
  await expect(phone.locator('main')).toContainText('Gracias. Usted ha firmado')
  await expectNarrow(phone)

  await page.goto(`${home}/agreements/${agreementId}`)
  await signOwn(page, 'Ana Núñez')
  await phone.goto(link)
  await expect(phone.locator('main')).toContainText('Todos han firmado')
  const theirs = await download(phone, `${link}/pdf`)
  expect(sha256Of(theirs)).toBe(sha256Of(await download(page, `${home}/agreements/${agreementId}/pdf`)))
  expect(readDeal(caseId).signatures.map(one => one.locale)).toEqual(['es', 'en'])
  await phone.context().close()
})

/** Presses Continue on every question of the flow: each is filled in already. */
async function continueToTheEnd(page: Page): Promise<void> {
  for (let pages = 0; placeOf(page).stepId !== 'check'; pages++) {
    expect(pages, page.url()).toBeLessThan(20)
    await goOn(page)
  }
}

/** Signs for the person whose case it is, from the agreement’s page. */
async function signOwn(page: Page, name: string): Promise<void> {
  await leaving(page, () => page.getByRole('link', { name: 'Read and sign it here' }).click())
  await sign(page, name)
}

/** The link opened in a browser of its own, which is watched too. */
async function openLink(
  browser: Browser,
  complaints: Complaints,
  link: string,
  how: Parameters<typeof newBrowserPage>[1] = {},
): Promise<Page> {
  const page = await newBrowserPage(browser, how)
  complaints.watch(page.context(), how.javaScriptEnabled)
  await page.goto(link)
  return page
}
