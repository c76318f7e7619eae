// A judgment at its end, as either of its two sides has it: $5,000 that Kim Olsen owes Rosa Díaz, settled for $600.

import { expect, type Page } from '@playwright/test'
import type { FilingKind } from '@/lib/case/filing'
import type { StoredAnswer, StoredAnswers } from '@/lib/interview/stored'
import type { StateCode } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import { plainCreditor } from '@/tests/setup/creditor-file'
import { fill, goOn, type Side } from './journey'
import { type Book, firstDue, openBook, printed, putPaid } from './payments'
import { openCaseWith, putRecord } from './store'

const rosa = { street: '12 Orchard Lane', city: 'Milton', zip: '93701' }
const kim = { street: '400 Mill Road', city: 'Milton', zip: '93702' }

/** What a side told of the judgment in this state. */
export function judgedIn(stateCode: StateCode, side: Side): StoredAnswers {
  const [own, others] = side === 'creditor' ? [rosa, kim] : [kim, rosa]
  const [name, yourName] = side === 'creditor' ? ['Kim Olsen', 'Rosa Díaz'] : ['Rosa Díaz', 'Kim Olsen']
  return {
    ...plainCreditor,
    side: { side },
    state: { stateCode },
    court: { courtName: 'Small Claims Court', county: 'Milton' },
    you: { yourName, yourKind: 'person' },
    'your-address': { yourStreet: own.street, yourCity: own.city, yourRegion: stateCode, yourZip: own.zip },
    'other-side': {
      entries: [{ ...others, name, kind: 'person', hasAddress: 'yes', region: stateCode }],
      done: true,
    },
  }
}

/** Two counties hold the judgment; someone else mails the copy. */
export const satisfactionAnswers: StoredAnswers = {
  'satisfaction-kind': { satisfactionKind: 'settled' },
  'recorded-liens': {
    entries: [
      { county: 'Milton', region: 'CA', recordedOn: '2026-02-03', number: '2026-0001234' },
      { county: 'Kern', region: 'CA' },
    ],
    done: true,
  },
  'satisfaction-court': { filedAlso: 'here' },
  'copy-mailing': { mailedBy: 'other', mailerName: 'Sam Reed', mailedHow: 'certified' },
}

/** The judgment with its agreement, of which the last payment of $200.00 is still to come; `lastOn`: it came by then. */
export async function openSettled(
  page: Page,
  side: Side,
  stateCode: StateCode,
  { lastOn, more = {} }: { lastOn?: IsoDate; more?: StoredAnswers } = {},
): Promise<Book> {
  const book = await openBook(page, side, firstDue.toCome, { ...judgedIn(stateCode, side), ...more })
  for (const on of ['2026-10-30', '2026-11-02', lastOn] as const) if (on) putPaid(book.caseId, on, 20_000)
  return book
}

/** The judgment paid in full in cash, and a little more, without an agreement. */
export async function openPaid(page: Page, stateCode: StateCode, more: StoredAnswers = {}, method = 'cash') {
  const home = await openCaseWith(page, 'creditor', { ...judgedIn(stateCode, 'creditor'), ...more })
  const caseId = home.replace('/cases/', '')
  return { home, caseId, paymentId: putPaid(caseId, '2026-11-16', 600_000, method) }
}

/** A paper that was filed or handed over, written down before the test begins. @returns its id */
export function putFiling(caseId: string, kind: FilingKind, sentOn: IsoDate, about = ''): string {
  const row = { kind, about, sentOn, how: 'hand', receivedOn: sentOn, note: '', agreementId: null }
  return putRecord('Notice', caseId, row)
}

/** Makes a paper of the case final, and reads its PDF. */
export async function paperOf(page: Page, home: string, documentId: string): Promise<string> {
  await page.goto(`${home}/documents/${documentId}`)
  return printed(page)
}

/** Writes down that a paper was filed or sent; the browser stands at the steps then. */
export async function writeDown(page: Page, home: string, filing: string, answer: StoredAnswer): Promise<void> {
  await page.goto(`${home}/closing/new?of=${encodeURIComponent(filing)}`)
  await expect(page.locator(`[name="filing"][value="${filing}"]`)).toBeChecked()
  await fill(page, answer)
  await goOn(page)
  await page.waitForURL('**/closing')
}

/** One step of the list that closes the case, by its heading. */
export function stepOf(page: Page, heading: string | RegExp) {
  return page.locator('.closing-steps > li').filter({ has: page.locator('h3', { hasText: heading }) })
}
