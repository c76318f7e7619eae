import type { Page } from '@playwright/test'
import { findFlow } from '@/lib/interview/flows'
import { newBrowserPage } from './deal'
import { beRefused, fill } from './journey'
import { expectAccessible, expectGoodPages, expectNarrow } from './looking'
import { type Book, firstDue, openBook, openLink, putNotice, putPaid, putReport, putReversal } from './payments'
import { test } from './watched'

// Every page about payments: named in both languages, nothing wider than the phone or the desk, nothing axe finds.

type Filled = Book & { bouncedId: string; paidId: string; waitingId: string; answeredId: string; noticeId: string }

/** A late agreement with a bit of everything: a check that came back, a payment, reports, a notice. */
async function openFilled(page: Page, side: 'creditor' | 'debtor'): Promise<Filled> {
  const book = await openBook(page, side, firstDue.missed)
  const bouncedId = putPaid(book.caseId, '2026-11-10', 20_000, 'check')
  putReversal(book.caseId, bouncedId, '2026-11-13')
  const paidId = putPaid(book.caseId, '2026-11-14', 5_000)
  return {
    ...{ ...book, bouncedId, paidId },
    waitingId: putReport(book, '2026-11-19', 15_000),
    answeredId: putReport(book, '2026-11-18', 4_000, { answer: 'disputed', answerWhy: 'Not so.' }),
    noticeId: putNotice(book, 'cure', firstDue.missed, '2026-11-17'),
  }
}

/** What both sides have. */
function addressesOf({ home, bouncedId, paidId, waitingId, answeredId, noticeId }: Filled): string[] {
  return [
    ...['', '/payments', '/payments/new', `/payments/${paidId}`, `/payments/${paidId}?recorded=yes`],
    ...[`/payments/${bouncedId}`, `/payments/${paidId}/reverse`, `/payments/${bouncedId}/reverse`],
    ...[`/payments/reports/${waitingId}`, `/payments/reports/${answeredId}`],
    ...['/ledger', `/ledger?kind=payment&worked=${paidId}`, '/ledger?text=nobody', '/ledger/new'],
    ...['/notices', '/notices/new', `/notices/${noticeId}`, `/notices/${noticeId}/strike`],
    ...['/reports/returned-check', '/documents/statement-of-account', `/documents/receipt?about=${paidId}`],
  ].map(tail => `${home}${tail}`)
}

/** The questions of a flow, and the paper it leads to. */
function pagesOf({ home }: Book, flowId: string): string[] {
  const steps = findFlow(flowId)?.steps ?? []
  return [...steps.map(({ id }) => `${home}/${flowId}/${id}?change=yes`), `${home}/documents/${flowId}`]
}

test.describe('who owes, in Spanish on a phone', () => {
  test.use({ locale: 'es-US', viewport: { width: 360, height: 740 } })

  test('finds the pages of their payments good', async ({ page }) => {
    test.setTimeout(300_000)
    const filled = await openFilled(page, 'debtor')
    await expectGoodPages(
      page,
      [
        ...addressesOf(filled),
        ...['late-notice', 'payoff-request', 'overpayment-letter'].flatMap(flowId => pagesOf(filled, flowId)),
        '/reminders',
      ],
      { languages: ['es'] },
    )
  })
})

test.describe('who is owed', () => {
  test('finds the pages of their payments good', async ({ page }) => {
    test.setTimeout(300_000)
    const filled = await openFilled(page, 'creditor')
    await expectGoodPages(page, [...addressesOf(filled), '/reminders'], { languages: ['en'] })
    // What only who is owed has is looked at in both languages.
    await expectGoodPages(page, [
      ...pagesOf(filled, 'payoff-quote'),
      `${filled.home}/documents/returned-check-notice?about=${filled.bouncedId}`,
      ...['cure-notice', 'default-notice', 'reinstatement-letter'].map(id => `${filled.home}/documents/${id}`),
    ])
  })

  test('finds the pages of a broken agreement, of one paid too much, and refused forms good', async ({ page }) => {
    test.setTimeout(180_000)
    const broken = await openBook(page, 'creditor', firstDue.longMissed)
    putNotice(broken, 'cure', firstDue.longMissed, '2026-11-02')
    const letters = ['default-notice', 'reinstatement-letter'].map(id => `/documents/${id}`)
    await expectGoodPages(
      page,
      ['', '/payments', '/ledger', '/notices', ...letters].map(tail => `${broken.home}${tail}`),
    )
    const paid = await openBook(page, 'creditor')
    const tooMuchId = putPaid(paid.caseId, '2026-11-20', 70_000)
    await expectGoodPages(
      page,
      ['', '/payments', `/payments/${tooMuchId}`, '/ledger', '/documents/overpayment-letter'].map(
        tail => `${paid.home}${tail}`,
      ),
    )
    for (const tail of ['/payments/new', '/ledger/new']) {
      await page.goto(`${broken.home}${tail}`)
      await fill(page, tail === '/payments/new' ? { amountCents: 0 } : {})
      await beRefused(page)
      await expectNarrow(page)
      await expectAccessible(page)
    }
  })

  test('finds what a private link shows of the payments good', async ({ page, browser, complaints }) => {
    test.setTimeout(180_000)
    const filled = await openFilled(page, 'creditor')
    const link = await openLink(filled)
    const phone = await newBrowserPage(browser, { width: 360 })
    complaints.watch(phone.context())
    await expectGoodPages(phone, [
      link,
      `${link}/payments/new`,
      `${link}/payments/${filled.paidId}`,
      `${link}?reported=yes`,
    ])
  })
})
