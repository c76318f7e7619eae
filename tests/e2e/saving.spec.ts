import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { ana } from '@/tests/people/ana'
import { maribel } from '@/tests/people/maribel'
import { beRefused, continueButton, fill, finish, goOn, openCase } from './journey'
import { findFreePort, startServer } from './server'
import { countEvents, openCaseWith, putAnswers, readCase, upTo } from './store'
import { test } from './watched'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('two tabs on one question: the second is told, with both answers, and may then replace', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', ana.answers)
      const caseId = home.replace('/cases/', '')
      const other = await page.context().newPage()
      for (const tab of [page, other]) await tab.goto(`${home}/judgment/amount`)
      await fill(page, { principalCents: 500_000 })
      await goOn(page)
      await fill(other, { principalCents: 600_000 })
      await beRefused(other)
      const summary = other.locator('.error-summary')
      await expect(summary).toContainText('This answer was changed in another window')
      await expect(summary).toContainText('$5,000.00')
      await expect(other.locator('[name="principalCents"]')).toHaveValue('6000.00')
      expect(readCase(caseId).answers.amount).toEqual({ principalCents: 500_000 })
      await goOn(other)
      expect(readCase(caseId).answers.amount).toEqual({ principalCents: 600_000 })
    })

    test('two tabs on different questions both save', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', ana.answers)
      const caseId = home.replace('/cases/', '')
      const other = await page.context().newPage()
      await page.goto(`${home}/judgment/amount`)
      await other.goto(`${home}/judgment/case-number`)
      await fill(page, { principalCents: 500_000 })
      await fill(other, { caseNumber: 'B-2' })
      await goOn(page)
      await goOn(other)
      expect(readCase(caseId).answers).toMatchObject({
        amount: { principalCents: 500_000 },
        'case-number': { caseNumber: 'B-2' },
      })
    })

    test('two tabs adding to one list: nothing is lost silently', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', ana.answers)
      const caseId = home.replace('/cases/', '')
      const other = await page.context().newPage()
      for (const tab of [page, other]) await tab.goto(`${home}/judgment/payments-made?entry=3`)
      await fill(page, { paidOn: '2026-08-01', amountCents: 1_111 })
      await goOn(page)
      await fill(other, { paidOn: '2026-08-02', amountCents: 2_222 })
      await beRefused(other)
      await expect(other.locator('.error-summary')).toContainText('$11.11')
      const { entries } = readCase(caseId).answers['payments-made'] as { entries: unknown[] }
      expect(entries).toHaveLength(4)
    })

    test('Back, another answer and Continue is a change of mind, not a conflict', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', upTo(ana.answers, 'amount'))
      const caseId = home.replace('/cases/', '')
      await page.goto(`${home}/judgment/amount`)
      for (const principalCents of [500_000, 600_000]) {
        await fill(page, { principalCents })
        await goOn(page)
        await page.goBack()
        await expect(page.locator('h1')).toHaveText('How much was the judgment for?')
      }
      expect(readCase(caseId).answers.amount).toEqual({ principalCents: 600_000 })
    })

    test('pressing Continue twice saves once', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', upTo(ana.answers, 'amount'))
      const caseId = home.replace('/cases/', '')
      const { version } = readCase(caseId)
      const saved = countEvents(caseId, 'answer-saved')
      await page.goto(`${home}/judgment/amount`)
      await fill(page, { principalCents: 500_000 })
      await continueButton(page).dblclick()
      await expect(page.locator('h1')).toHaveText('What else did the judgment add?')
      expect(readCase(caseId).version).toBe(version + 1)
      expect(countEvents(caseId, 'answer-saved')).toBe(saved + 1)
    })

    test('pressing “Finish the letter” twice makes one letter', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', ana.answers)
      const caseId = home.replace('/cases/', '')
      await page.goto(`${home}/demand-letter/check`)
      await finish(page)
      await page.locator('main form .usa-button').dblclick()
      await page.waitForURL('**/issued/*')
      expect(countEvents(caseId, 'document-issued')).toBe(1)
      await page.goto(home)
      await expect(page.getByRole('heading', { name: 'Your papers' })).toBeVisible()
      await expect(page.locator('.entry-list li')).toHaveCount(1)
    })
  })
}

test.describe('on a server of its own', () => {
  let folder: string
  test.beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'satisfied-e2e-killed-'))
  })
  test.afterEach(() => rmSync(folder, { recursive: true, force: true }))
  // Without JavaScript: the answer is the redirect itself. The browser then meets a server that is gone for a moment.
  test.use({
    javaScriptEnabled: false,
    expected: [/ERR_(CONNECTION_\w+|SOCKET_NOT_CONNECTED|EMPTY_RESPONSE)|another place/],
  })

  test('a server killed right after it answered has lost nothing', async ({ page }) => {
    const port = await findFreePort()
    let server = await startServer(folder, port)
    try {
      const { caseId } = await openCase(page, 'debtor', server.url)
      putAnswers(caseId, upTo(maribel.answers, 'amount'), server.file)
      await page.goto(`${server.url}/cases/${caseId}/judgment/amount`)
      await fill(page, { principalCents: 123_456 })
      const answered = page.waitForResponse(response => response.request().method() === 'POST')
      await continueButton(page).click({ noWaitAfter: true })
      expect((await answered).status()).toBe(303)
      await server.kill('SIGKILL')
      expect(readCase(caseId, server.file).answers.amount).toEqual({ principalCents: 123_456 })
      server = await startServer(folder, port)
      await page.goto(`${server.url}/cases/${caseId}/judgment/amount`)
      await expect(page.locator('[name="principalCents"]')).toHaveValue('1234.56')
    } finally {
      await server.kill('SIGTERM')
    }
  })
})
