import { expect, type Page } from '@playwright/test'
import type { Locale } from '@/lib/shared/words'
import { two } from '@/tests/setup/satisfaction'
import { openPaid, openSettled, putFiling, satisfactionAnswers, stepOf } from './closing'
import { beRefused, continueButton, fill } from './journey'
import { expectAccessible, expectNamed, expectNarrow } from './looking'
import { putReport, putReversal } from './payments'
import { putRecord, readDeal } from './store'
import { test } from './watched'

// The pages that close a case: what stands in the way of saying it is paid, and how they look.

/** The paper that says it is paid cannot be made, and says why. */
async function expectWaiting(page: Page, home: string, why: string): Promise<void> {
  await page.goto(`${home}/documents/satisfaction-of-judgment`)
  await expect(page.locator('main')).toContainText(why)
  await expect(page.locator('main form .usa-button')).toHaveCount(0)
}

test('nothing says that it is paid while a payment is disputed, reported or came back', async ({ page }) => {
  const book = await openSettled(page, 'creditor', 'CA', { lastOn: '2026-11-20' })
  const { home, caseId } = book
  const reportId = putReport(book, '2026-11-19', 5_000)
  const last = readDeal(caseId).ledger.at(-1)
  putRecord('PaymentAnswer', caseId, {
    ...{
      eventId: last?.id ?? '',
      partyKey: book.otherKey,
      kind: 'disputed',
      why: 'I paid by check.',
      on: '2026-11-21',
    },
  })
  await page.goto(`${home}/closing`)
  await expect(stepOf(page, 'Settle this first')).toContainText('disputes the payment of $200.00 on November 20, 2026')
  await expect(stepOf(page, 'Settle this first')).toContainText('reported a payment of $50.00')
  await expect(page.locator(`main a[href$="/payments/reports/${reportId}"]`).first()).toBeVisible()
  await expectWaiting(page, home, 'The other side disputes the payment')

  putReversal(caseId, last?.id ?? '', '2026-11-21')
  await page.goto(`${home}/closing`)
  await expect(page.locator('main')).toContainText('It is not all paid yet')
  await expect(page.locator('main')).toContainText(
    'The last payment, $200.00 on November 20, 2026, came back from the bank',
  )
  await expect(page.locator('.closing-steps')).toHaveCount(0)
  await page.goto(`${home}/closing/new?of=satisfaction-filed`)
  await expect(page.locator('[name="filing"]')).toHaveCount(1)
  await expect(page.locator('[name="filing"]')).toHaveValue('satisfaction-filed partial')
})

test('one of two debtors is not released from what is paid; a renewal is named', async ({ page }) => {
  const { home, caseId } = await openPaid(page, 'TX', {
    ...two,
    'satisfaction-kind': { satisfactionKind: 'one-debtor' },
    'released-debtor': { releasedDebtor: 'Kim Olsen' },
  })
  putRecord('LedgerEvent', caseId, { kind: 'renewal', on: '2026-11-10', seq: 2, detail: '{"note":""}' })
  await expectWaiting(page, home, 'nothing is left to pay, so the judgment is satisfied for everyone')
  await page.goto(`${home}/closing`)
  for (const said of ['satisfied for all of them', 'The judgment was renewed on November 10, 2026', 'Give it back'])
    await expect(page.locator('main')).toContainText(said)
})

test('a paper is written down once, on a day that can be, and struck out with a reason', async ({ page, context }) => {
  const { home, caseId } = await openPaid(page, 'MA')
  await page.goto(`${home}/closing/new?of=satisfaction-filed`)
  for (const [sentOn, says] of [
    ['2026-11-15', 'was not paid before November 16, 2026'],
    ['2026-11-22', 'That day is still to come'],
  ] as const) {
    await fill(page, { sentOn, how: 'filed', note: 'Clerk no. 3' })
    await beRefused(page)
    await expect(page.locator('.error-summary'), sentOn).toContainText(says)
    await expect(page.locator('[name="note"]')).toHaveValue('Clerk no. 3')
    await expect(page.locator('[name="how"][value="filed"]')).toBeChecked()
  }
  await fill(page, { sentOn: '2026-11-18' })
  await continueButton(page).dblclick()
  await page.waitForURL('**/closing')
  const [filing, ...more] = readDeal(caseId).notices
  expect(more).toEqual([])
  const second = await context.newPage()
  for (const one of [page, second]) await one.goto(`${home}/closing/${filing?.id}/strike`)
  for (const one of [page, second]) {
    await fill(one, { why: 'The clerk sent it back.' })
    await continueButton(one).click()
    await one.waitForURL(`**/closing/${filing?.id}`)
    await expect(one.locator('main')).toContainText('Struck out on November 21, 2026: The clerk sent it back.')
  }
  await page.goto(`${home}/closing`)
  await expect(page.locator('.deadline')).toContainText('November 27, 2026')
})

async function expectPages(page: Page, home: string, locale: Locale, tails: string[]): Promise<void> {
  for (const tail of tails) {
    expect((await page.goto(`${home}${tail}`))?.status(), tail).toBe(200)
    await expectNamed(page, locale)
    await expectNarrow(page)
    await expectAccessible(page)
  }
}

test.describe('who paid, in Spanish on a phone', () => {
  test.use({ locale: 'es-US', viewport: { width: 360, height: 740 } })

  test('finds the pages at the end good', async ({ page }) => {
    test.setTimeout(180_000)
    const more = {
      'credit-looked': { creditLooked: 'listed' },
      'credit-where': { creditWhere: ['equifax', 'tenant'] },
      'credit-screening': { screeningName: 'RentCheck' },
      'credit-wrong': { creditWrong: ['unpaid'] },
      'matches-ruling': { matchesRuling: 'no' },
      'paper-errors': { entries: [{ errorKind: 'amount', paperSays: '$5,000', judgeSaid: '$500' }], done: true },
      'ruling-known': { rulingSources: ['heard'] },
    }
    const { home, caseId } = await openSettled(page, 'debtor', 'OK', { lastOn: '2026-11-06', more })
    putFiling(caseId, 'satisfaction-demand', '2026-11-07')
    const filingId = putFiling(caseId, 'credit-dispute', '2026-11-13', 'equifax')
    const steps = (flowId: string, ids: string[]) => ids.map(id => `/${flowId}/${id}?change=yes`)
    await expectPages(page, home, 'es', [
      ...['/closing', '/closing/new', `/closing/${filingId}`, `/closing/${filingId}/strike`, '/keep', '/keep/delete'],
      ...['/reports/credit-report', '/reports/lifeline', '/documents/credit-dispute', '/documents/mailing-sheet'],
      ...['demand', 'motion'].map(id => `/documents/satisfaction-${id}`),
      ...['/documents/certified-copies-request', '/documents/correction-request', '/lifeline/mail-margin?change=yes'],
      ...steps('credit-report', ['credit-looked', 'credit-where', 'credit-screening', 'credit-wrong']),
      ...steps('correction', ['correction-first', 'paper-errors', 'ruling-known', 'correction-copy']),
    ])
  })
})

test('who was paid finds the pages at the end good', async ({ page }) => {
  test.setTimeout(180_000)
  const book = await openSettled(page, 'creditor', 'CA', { lastOn: '2026-11-20', more: satisfactionAnswers })
  const { home } = book
  putReport(book, '2026-11-19', 5_000)
  const kinds = ['satisfaction-kind', 'recorded-liens', 'satisfaction-court', 'copy-mailing']
  await expectPages(page, home, 'en', ['/closing', ...kinds.map(id => `/satisfaction/${id}?change=yes`)])
  const paid = await openPaid(page, 'CA', satisfactionAnswers)
  await expectPages(page, paid.home, 'en', [
    ...['satisfaction-of-judgment', 'lien-release', 'satisfaction-sheet', 'proof-of-mailing'].map(
      id => `/documents/${id}`,
    ),
    '/satisfaction/recorded-liens?entry=0',
  ])
  await expectPages(page, '', 'en', ['/cases/import?fault=newer'])
})
