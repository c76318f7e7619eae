import type { Page } from '@playwright/test'
import { findFlow } from '@/lib/interview/flows'
import { judgmentFlow } from '@/lib/interview/flows/judgment'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { Locale } from '@/lib/shared/words'
import { ana } from '@/tests/people/ana'
import { maribel } from '@/tests/people/maribel'
import { sampleBudget } from '@/tests/setup/sample-budget'
import { filedByOne, knownSide, owned, spentSoFar, waysOut } from './assessments'
import { expectAccessible, expectNamed, expectNarrow } from './looking'
import { openCaseWith, stepsOf } from './store'
import { test } from './watched'

// Every page of the stage: named in its language, nothing wider than the phone, nothing axe finds.

const debtor = { ...stepsOf(judgmentFlow, maribel.answers), ...sampleBudget, ...owned, ...waysOut }
const creditor = { ...stepsOf(judgmentFlow, ana.answers), ...knownSide, ...spentSoFar }

test.describe('who owes, in Spanish on a phone', () => {
  test.use({ locale: 'es-US', viewport: { width: 360, height: 740 } })

  for (const [flowId, others] of [
    ['budget', ['reports/budget', '']],
    ['property', ['reports/what-could-be-taken', 'reports/judgment-proof', 'documents/judgment-proof-letter']],
    ['choices', ['reports/choices']],
    ['bankruptcy', ['reports/bankruptcy', 'reports/legal-stop', 'documents/taking-advice-letter']],
  ] as const)
    test(`finds the pages of ${flowId} good`, async ({ page }) => {
      const home = await openCaseWith(page, 'debtor', debtor)
      await expectPages(page, home, 'es', [...pagesOf(flowId, debtor), ...others])
    })
})

test.describe('who is owed', () => {
  for (const [flowId, others] of [
    ['prospects', ['reports/chance', '']],
    ['ladder', ['reports/ladder', 'reports/find-out-first', 'reports/wait-and-watch']],
    ['costs', ['reports/collection-budget']],
    ['hand-over', ['reports/hand-over', 'documents/assignment-of-judgment']],
  ] as const)
    test(`finds the pages of ${flowId} good`, async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', creditor)
      await expectPages(page, home, 'en', [...pagesOf(flowId, creditor), ...others])
    })

  test('finds the pages of a legal stop good', async ({ page }) => {
    const home = await openCaseWith(page, 'creditor', { ...creditor, ...filedByOne })
    await expectPages(page, home, 'en', [
      ...pagesOf('their-bankruptcy', filedByOne),
      ...['reports/stop-collecting', 'reports/ladder', ''],
    ])
  })
})

/** The addresses of a flow's answered pages, the first entry of its lists, and check-your-answers. */
function pagesOf(flowId: string, answers: StoredAnswers): string[] {
  const steps = (findFlow(flowId)?.steps ?? []).filter(step => answers[step.id])
  const lists = steps.filter(({ id }) => (answers[id]?.entries as unknown[] | undefined)?.length)
  return [
    ...steps.map(({ id }) => `${flowId}/${id}?change=yes`),
    ...lists.map(({ id }) => `${flowId}/${id}?entry=0`),
    `${flowId}/check`,
  ]
}

async function expectPages(page: Page, home: string, locale: Locale, addresses: string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(`${home}/${address}`)
    await expectNamed(page, locale)
    await expectNarrow(page)
    await expectAccessible(page)
  }
}
