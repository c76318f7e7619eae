import { expect } from '@playwright/test'
import { findFlow } from '@/lib/interview/flows'
import type { StoredAnswers } from '@/lib/interview/stored'
import { maribel } from '@/tests/people/maribel'
import { beforeAssessing } from '@/tests/people/person'
import { agreementAnswers } from '@/tests/setup/agreement-answers'
import { markedLimits, newBrowserPage, openTable, owedByOne, sign, type Table } from './deal'
import { expectGoodPages } from './looking'
import { readDeal } from './store'
import { test } from './watched'

// Every page of a deal: named in both languages, nothing wider than the phone, nothing axe finds.

test.describe('who owes, in Spanish on a phone', () => {
  test.use({ locale: 'es-US', viewport: { width: 360, height: 740 } })

  test('finds the pages of their deal good', async ({ page }) => {
    test.setTimeout(240_000)
    const table = await openTable(page, 'debtor', beforeAssessing(maribel))
    await expectGoodPages(page, addressesOf(table), { languages: ['es'] })
  })
})

test.describe('who is owed', () => {
  test('finds the pages of their deal good', async ({ page }) => {
    test.setTimeout(240_000)
    const table = await openTable(page, 'creditor', owedByOne)
    const answered: StoredAnswers = { ...agreementAnswers, ...markedLimits('creditor') }
    const questions = ['agreement', 'limits'].flatMap(flowId => pagesOf(table.home, flowId, answered))
    await expectGoodPages(page, addressesOf(table), { languages: ['en'] })
    await expectGoodPages(page, questions)
  })

  test('finds what a private link opens good, before and after it is signed', async ({ page, browser }) => {
    test.setTimeout(180_000)
    const { link, home, agreementId, caseId } = await openTable(page, 'creditor', owedByOne)
    const phone = await newBrowserPage(browser, { width: 360 })
    await expectGoodPages(phone, [link, `${link}/change`, `${link}?change=sent`])
    await page.goto(`${home}/agreements/${agreementId}/sign`)
    await sign(page, 'Ana Núñez')
    await phone.goto(link)
    await sign(phone, 'Dale Whitmore')
    await expectGoodPages(phone, [link])
    // In force: what comes next, the questions of a change, and the locked tasks.
    await expectGoodPages(page, [
      home,
      `${home}/agreements/${agreementId}`,
      `${home}/agreements`,
      `${home}/modification`,
    ])
    expect(readDeal(caseId).agreements.map(one => one.status)).toEqual(['in-force'])
  })
})

/** Every page of a case about its deal. */
function addressesOf({ home, offerId, contactId, agreementId }: Table): string[] {
  return [
    ...['', '/offers', '/offers/new?by=us', `/offers/${offerId}`, `/offers/new?answers=${offerId}`],
    ...['/contacts', '/contacts/new', `/contacts/${contactId}`, `/contacts/${contactId}?file=too-large#file`],
    ...[`/contacts/${contactId}/strike`, '/reports/workbench'],
    ...[`/documents/call-confirmation?about=${contactId}`, `/documents/rejection-letter?about=${offerId}`],
    ...['/documents/contact-log', '/agreements', '/agreements/draft', `/agreements/${agreementId}`],
    ...[`/agreements/${agreementId}/sign`, `/agreements/${agreementId}/paper/debtor-1`],
  ].map(tail => `${home}${tail}`)
}

/** The questions of a flow that are answered, and check-your-answers. */
function pagesOf(home: string, flowId: string, answers: StoredAnswers): string[] {
  const steps = (findFlow(flowId)?.steps ?? []).filter(step => answers[step.id])
  return [...steps.map(({ id }) => `${home}/${flowId}/${id}?change=yes`), `${home}/${flowId}/check`]
}
