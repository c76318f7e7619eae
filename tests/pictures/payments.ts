// The payments under an agreement, page by page: the book, what goes wrong with a payment, a late one, and the private link
// once the agreement is in force.

import { listCases } from '@/lib/data/cases'
import { invite } from '@/lib/data/invitations'
import { reportPayment } from '@/lib/data/invited-payments'
import { reverseEntry } from '@/lib/data/ledger'
import { recordNotice } from '@/lib/data/notices'
import { findRecords } from '@/lib/data/records'
import type { User } from '@/lib/data/user'
import { addDays } from '@/lib/shared/civil-date'
import { ana } from '../people/ana'
import { accountOf } from '../people/keep'
import type { Person } from '../people/person'
import { type Camera, mistake } from './camera'

type Place = { user: User; caseId: string; agreementId: string }

/** Everything about the payments of a person who has a book. The agreement is a broken one at the end. */
export async function takePayments(
  camera: Camera,
  person: Person,
  place: Place,
  idOf: (known: string) => string,
): Promise<void> {
  const { caseId } = place
  const home = `/cases/${caseId}`
  const { ledger = [] } = person.records ?? {}
  await camera.take('payments', `${home}/payments`)
  await camera.take('payments-new', `${home}/payments/new`)
  await camera.take('payments-new-mistake', `${home}/payments/new`, mistake(badPayment))
  await camera.take('payments-new-too-much', `${home}/payments/new`, tooMuch)
  for (const row of ledger) {
    if (row.kind !== 'payment') continue
    const payment = `${home}/payments/${idOf(row.id)}`
    await camera.take(`payment-${row.number}`, payment)
    await camera.take(`payment-${row.number}-recorded`, `${payment}?recorded=yes`)
    await camera.take(`payment-${row.number}-reverse`, `${payment}/reverse`)
    await camera.take(`payment-${row.number}-receipt`, `${home}/documents/receipt?about=${idOf(row.id)}`)
  }
  await camera.take('ledger', `${home}/ledger`, openAll)
  await camera.take('ledger-worked', `${home}/ledger?kind=payment&worked=${idOf('ana-payment-3')}`)
  await camera.take('ledger-new', `${home}/ledger/new`)
  await camera.take('ledger-new-mistake', `${home}/ledger/new`, mistake({}))
  await camera.take('report-returned-check', `${home}/reports/returned-check`, openAll)
  for (const id of ['payoff-quote', 'statement-of-account']) await camera.take(id, `${home}/documents/${id}`)
  await camera.take('returned-check-notice', `${home}/documents/returned-check-notice?about=${idOf('ana-payment-2')}`)
  await takeReport(camera, person, place)
  await camera.take('reminders', '/reminders')
  await camera.take('reminders-address', '/reminders', async page => {
    await page.locator('.link-form button').click()
    // Another address each time; what is looked at is the rest.
    await page.locator('#calendar-address').evaluate(box => {
      ;(box as HTMLInputElement).value = 'https://satisfied.example.org/calendar/…'
    })
  })
  await takeLate(camera, person, place, idOf)
}

/** The box of the digits is there for a check alone. */
const badPayment = { 'method-check': '✓', amountCents: '€50', lastDigits: '48812' }

const openAll = async (page: ReturnType<Camera['page']>) => {
  for (const one of await page.locator('main details > summary').all()) await one.click()
}

const tooMuch = async (page: ReturnType<Camera['page']>) => {
  await page.locator('[name=amountCents]').fill('9000')
  await page.locator('label[for=method-check]').click()
  await page.locator('label[for=from-0]').click()
  await page.locator('.form-buttons button').first().click()
  await page.locator('#doubt-title').waitFor()
}

/** What the other side reported, before it is answered. */
async function takeReport(camera: Camera, { today }: Person, { user, caseId, agreementId }: Place): Promise<void> {
  const payment = { on: today, amountCents: 25_000, method: 'money-order', reference: '2288104533', note: '' }
  const token = await tokenFor(user, caseId, agreementId)
  const reported = await reportPayment({ token, payment, reportedOn: today, key: 'pictures' })
  if (!reported.ok) throw new Error(`The payment was not reported: ${reported.error}`)
  const home = `/cases/${caseId}`
  await camera.take('home-reported', home)
  await camera.take('payments-reported', `${home}/payments`)
  await camera.take('payment-report', `${home}/payments/reports/${reported.value.id}`)
  await camera.take('payment-report-mistake', `${home}/payments/reports/${reported.value.id}`, mistake({}))
}

async function tokenFor(user: User, caseId: string, agreementId: string): Promise<string> {
  const made = await invite({ user, caseId, agreementId, partyKey: 'debtor-1', key: 'pictures of payments' })
  if (!made.ok) throw new Error('The link was not made.')
  return made.value.token
}

/** The payment that made up for the check goes too: one is missed then, a notice is sent, and nothing comes. */
async function takeLate(
  camera: Camera,
  { today }: Person,
  { user, caseId, agreementId }: Place,
  idOf: (known: string) => string,
): Promise<void> {
  const home = `/cases/${caseId}`
  const entryId = idOf('ana-payment-3')
  const reversed = { entryId, on: today, why: 'mistake', note: 'It was for another job.' } as const
  await reverseEntry({ user, caseId, ...reversed, key: 'pictures late' })
  await camera.take('home-late', home)
  await camera.take('payments-late', `${home}/payments`)
  await camera.take('notices-empty', `${home}/notices`)
  await camera.take('cure-notice', `${home}/documents/cure-notice`)
  await camera.take('notices-new', `${home}/notices/new`)
  await camera.take('notices-new-mistake', `${home}/notices/new`, mistake({}))
  const sent = { agreementId, about: '2026-11-13', how: 'certified', note: '9407 1000 0000 0000 0000 00' } as const
  const sentOn = addDays(today, -2)
  const notice = { ...sent, kind: 'cure', sentOn, receivedOn: null } as const
  const made = await recordNotice({ user, caseId, notice, key: 'pictures' })
  if (!made.ok) throw new Error('The notice was not written down.')
  await camera.take('payments-curing', `${home}/payments`)
  await camera.take('notices', `${home}/notices`)
  await camera.take('notice', `${home}/notices/${made.value.id}`)
  await camera.take('notice-strike', `${home}/notices/${made.value.id}/strike`)
  await camera.take('home-curing', home)
}

/** The payments as the one who owes Ana sees them, on a phone of his own. */
export async function takePaymentsLink(camera: Camera): Promise<void> {
  const user = await accountOf(ana.email)
  const [found] = await listCases(user)
  const { agreements, ledger } = found ? await findRecords(user, found.id) : { agreements: [], ledger: [] }
  const [inForce] = agreements
  if (!found || !inForce) throw new Error('Ana has no agreement.')
  const door = `/agreements/${await tokenFor(user, found.id, String(inForce.id))}`
  await camera.take('link-payments', door)
  await camera.take('link-payments-new', `${door}/payments/new`)
  await camera.take('link-payments-new-mistake', `${door}/payments/new`, mistake({ amountCents: '0' }))
  await camera.take('link-payment', `${door}/payments/${String(ledger[0]?.id)}`)
}
