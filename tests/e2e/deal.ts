// A deal as two browsers make it: the one whose case it is, and the one who was sent a link.

import { createHash } from 'node:crypto'
import { type Browser, expect, type Page } from '@playwright/test'
import type { StoredAnswers } from '@/lib/interview/stored'
import { ana } from '@/tests/people/ana'
import { beforeAssessing } from '@/tests/people/person'
import { agreementAnswers } from '@/tests/setup/agreement-answers'
import { origin } from './http'
import { fill, goOn, leaving, type Side } from './journey'
import { openCaseWith, putRecord, readDeal } from './store'

/** What only the owner of a case wrote down: a limit, a target, a note of an offer, a call, the name of a file. */
export const marks = {
  limit: '321.79',
  target: '413.11',
  note: 'zebra-note-7731',
  said: 'quetzal-call-5521',
  file: 'ocelot-scan-9917',
}

/** Ana is owed by one man alone. */
export const owedByOne: StoredAnswers = {
  ...beforeAssessing(ana),
  'other-side': { entries: (ana.answers['other-side']?.entries as object[] | undefined)?.slice(0, 1), done: true },
}

/** The limits of a side, odd enough to be found wherever they stand. */
export function markedLimits(side: Side): StoredAnswers {
  const [smaller, larger] = [32_179, 41_311]
  return {
    'my-target': { myTargetCents: side === 'creditor' ? larger : smaller },
    'my-limit': { myLimitCents: side === 'creditor' ? smaller : larger },
    'later-money': { notSure: true },
    'their-costs': { notSure: true },
  }
}

/** A page of a browser of its own: nobody’s cookies. */
export async function newBrowserPage(
  browser: Browser,
  { locale = 'en-US', javaScriptEnabled = true, width = 1280 } = {},
): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL: origin, locale, javaScriptEnabled },
    viewport: { width, height: 740 },
  })
  return context.newPage()
}

/** The records of one case with the marks in them. */
export type Records = { offerId: string; contactId: string; attachmentId: string }

/** An offer of each side, a call and a file, with the marks in their private parts. @returns the newest of each */
export function putMarkedRecords(caseId: string, file: Buffer): Records {
  const offer = {
    ...{ how: 'phone', madeOn: '2026-11-20', validUntil: '2026-12-10', note: marks.note },
    terms: JSON.stringify({ kind: 'lump', totalCents: 40_000, payBy: '2026-12-15' }),
  }
  putRecord('Offer', caseId, { ...offer, madeBy: 'creditor' })
  const offerId = putRecord('Offer', caseId, { ...offer, madeBy: 'debtor' })
  const contactId = putRecord('Contact', caseId, {
    ...{ on: '2026-11-19', at: '10:15', timeZone: 'America/Chicago', how: 'phone', startedBy: 'us' },
    ...{ withWhom: 'party', name: 'Dale Whitmore', said: `He called back. ${marks.said}` },
  })
  const attachmentId = putRecord('Attachment', caseId, {
    ...{ contactId, name: `${marks.file}.png`, mediaType: 'image/png', size: file.length },
    ...{ sha256: sha256Of(file), bytes: file },
  })
  return { offerId, contactId, attachmentId }
}

export type Table = Records & {
  /** The owner’s page, which stands at the agreement. */
  page: Page
  caseId: string
  home: string
  agreementId: string
  /** The private link of the other side, "/agreements/…". */
  link: string
  token: string
}

/** A case with everything in it, an agreement that waits for its signatures, and the other side’s link. */
export async function openTable(page: Page, side: Side, answers: StoredAnswers): Promise<Table> {
  const home = await openCaseWith(page, side, { ...answers, ...agreementAnswers, ...markedLimits(side) })
  const caseId = home.replace('/cases/', '')
  const records = putMarkedRecords(caseId, Buffer.from(`PNG ${marks.file}`))
  const agreementId = await finishAgreement(page, home)
  const link = await makeLink(page)
  return { ...records, page, caseId, home, agreementId, link, token: link.replace('/agreements/', '') }
}

/** Fixes the words of the draft as the next version; the browser stands at its page then. @returns its id */
export async function finishAgreement(page: Page, home: string): Promise<string> {
  await page.goto(`${home}/agreements/draft`)
  await page.getByRole('button', { name: /^(Finish it|Terminarlo)$/ }).click()
  await page.waitForURL(/\/agreements\/[0-9a-f-]{36}$/)
  return page.url().split('/').at(-1) ?? ''
}

/** Makes the private link of a party from the agreement’s page. @returns its address without the server */
export async function makeLink(page: Page, party = /./): Promise<string> {
  const section = page.locator('.party-to-sign', { has: page.locator('.link-form') }).filter({ hasText: party })
  await section.first().locator('.link-form button').click()
  const box = section.first().locator('input[readonly]')
  await expect(box).toHaveValue(/\/agreements\/[\w-]{48}$/)
  return new URL(await box.inputValue()).pathname
}

/** Signs on the page the browser stands at; `capacity`: of who signs for an organization. */
export async function sign(page: Page, name: string, capacity?: string): Promise<void> {
  await fill(page, { consent: ['yes'], name, capacity })
  await goOn(page)
}

/** Says how an offer was answered, from the offer’s own page, and goes where that leads. */
export async function saveAnswer(page: Page, address: string, answer: string): Promise<void> {
  await page.goto(address)
  await fill(page, { answer })
  await leaving(page, () => page.locator('.form-buttons button').first().click())
}

/** The bytes of a download, as this browser gets them. */
export async function download(page: Page, address: string): Promise<Buffer> {
  const answer = await page.context().request.get(`${origin}${address}`)
  expect(answer.status(), address).toBe(200)
  expect(answer.headers()['content-type'], address).toBe('application/pdf')
  return answer.body()
}

export function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The parties who signed the newest version, in the order they did. */
export function signersOf(caseId: string): string[] {
  const { agreements, signatures } = readDeal(caseId)
  const newest = agreements.at(-1)?.number
  return signatures.filter(one => one.number === newest).map(one => one.partyKey)
}
