// A book of payments under an agreement in force, as the two sides open it.

import { expect, type Page } from '@playwright/test'
import type { NoticeKind } from '@/lib/case/notice'
import { agreementBlocks } from '@/lib/documents/settlement-agreement'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'
import { drafted } from '@/tests/people/deal'
import { maribel } from '@/tests/people/maribel'
import { beforeAssessing } from '@/tests/people/person'
import { agreementAnswers } from '@/tests/setup/agreement-answers'
import { foldSpaces, readPdf } from '@/tests/setup/pdf-text'
import { makeLink, owedByOne, sha256Of } from './deal'
import { fill, goOn, issueLetter, type Side } from './journey'
import { openCaseWith, putRecord, readDeal } from './store'

/** `otherKey`: the other side, among the parties of the agreement. */
export type Book = { page: Page; caseId: string; home: string; agreementId: string; otherKey: string }

/** Written a month before the day of the test servers, so that payments of it can be late. */
const writtenOn: IsoDate = '2026-10-19'

/** When the first of the three payments of $200.00 is due, and how that one stands on the day of the test servers. */
export const firstDue = {
  toCome: '2026-12-01',
  /** Five days of grace ended on November 15. */
  missed: '2026-11-10',
  /** Long enough ago for a notice and its ten days. */
  longMissed: '2026-10-25',
} satisfies Record<string, IsoDate>

/** The answers of a side before anything was agreed: one who is owed; one who owes, since well before the agreement. */
const sides: Record<Side, StoredAnswers> = {
  creditor: owedByOne,
  debtor: {
    ...beforeAssessing(maribel),
    'entered-on': { enteredOn: '2026-06-16' },
    'notice-on': { knowsNotice: 'unsure' },
    'payments-made': { entries: [], done: true },
  },
}

/** A case with an agreement in force: $600.00 in three monthly payments, and nothing paid under it. */
export async function openBook(
  page: Page,
  side: Side,
  firstOn: IsoDate = firstDue.toCome,
  judged: StoredAnswers = sides[side],
): Promise<Book> {
  const plan = { ...agreementAnswers['agreement-plan'], agreedFirstOn: firstOn }
  const answers = { ...judged, ...agreementAnswers, 'agreement-plan': plan }
  const home = await openCaseWith(page, side, answers)
  const caseId = home.replace('/cases/', '')
  const { terms } = drafted(answers, writtenOn, { offers: [] })
  const bytes = Buffer.from('%PDF-1.7 the agreement')
  const agreementId = putRecord('Agreement', caseId, {
    ...{ number: 1, status: 'in-force', lawOn: writtenOn, inForceOn: '2026-10-23' },
    ...{ terms: JSON.stringify(terms), blocks: JSON.stringify(agreementBlocks(terms)) },
    ...{ bytes, sha256: sha256Of(bytes) },
  })
  return { page, caseId, home, agreementId, otherKey: side === 'creditor' ? 'debtor-1' : 'creditor-1' }
}

/** The private link of the other side, "/agreements/…". */
export async function openLink({ page, home, agreementId }: Book): Promise<string> {
  await page.goto(`${home}/agreements/${agreementId}`)
  return makeLink(page)
}

/** A line of the book that is a payment, the next in order. @returns its id */
export function putPaid(caseId: string, on: IsoDate, amountCents: number, method = 'cash'): string {
  const { ledger } = readDeal(caseId)
  const number = ledger.filter(one => one.kind === 'payment').length + 1
  const detail = { method, source: 'voluntary', from: '', reference: '', bank: '', lastDigits: '', note: '' }
  return putRecord('LedgerEvent', caseId, {
    ...{ kind: 'payment', on, amountCents, seq: ledger.length + 1, number, detail: JSON.stringify(detail) },
  })
}

/** A notice about a payment due on a day, handed over. @returns its id */
export function putNotice({ caseId, agreementId }: Book, kind: NoticeKind, about: IsoDate, sentOn: IsoDate): string {
  return putRecord('Notice', caseId, { agreementId, kind, about, sentOn, how: 'hand', receivedOn: sentOn, note: '' })
}

/** Opens what stands folded away in a form. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('.question-form details > summary').first().click()
}

/** Records a payment as a person does. @returns its address, where the browser then stands */
export async function record({ page, home }: Book, answer: Record<string, string | number>): Promise<string> {
  await page.goto(`${home}/payments/new`)
  await fill(page, answer)
  await goOn(page)
  return expectPayment(page)
}

/** The browser stands at one payment. @returns its address */
export async function expectPayment(page: Page): Promise<string> {
  await page.waitForURL(/\/payments\/[0-9a-f-]{36}(\?.*)?$/)
  return new URL(page.url()).pathname
}

/** Makes the paper the browser stands at final, and reads its PDF. */
export async function printed(page: Page): Promise<string> {
  const issued = await issueLetter(page)
  const pdf = await page.request.get(`${issued}/pdf`)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  return foldSpaces((await readPdf(await pdf.body())).pages.join(' '))
}

/** The rows of the book by what they are, the newest first. */
export function linesOf(page: Page) {
  return page.locator('#lines .data-table tbody tr')
}

/** One gray dot. */
export const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

/** Adds a file on the page of a payment. */
export async function addPhoto(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.setInputFiles('#file', { name, mimeType: 'image/png', buffer })
  const sent = page.waitForResponse(response => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Add the file' }).click()
  await sent
  await page.waitForLoadState()
}

/** Takes a payment back because the bank did. */
export function putReversal(caseId: string, ofId: string, on: IsoDate): string {
  const of = readDeal(caseId).ledger
  const detail = JSON.stringify({ why: 'returned', note: '' })
  return putRecord('LedgerEvent', caseId, { kind: 'reversal', on, ofId, seq: of.length + 1, detail })
}

/** A payment the other side reported; `answer`: as the owner answered it. @returns its id */
export function putReport(
  { caseId, agreementId, otherKey }: Book,
  on: IsoDate,
  amountCents: number,
  answer: Record<string, string> = {},
): string {
  return putRecord('PaymentReport', caseId, {
    ...{ agreementId, partyKey: otherKey, on, amountCents, method: 'check', reference: '', note: '', reportedOn: on },
    ...(answer.answer && { ...answer, answeredOn: on }),
  })
}
