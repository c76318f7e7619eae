import { expect, type Page } from '@playwright/test'
import { printedReports } from '@/lib/case/reports/printed'
import { findFlow } from '@/lib/interview/flows'
import { judgmentFlow } from '@/lib/interview/flows/judgment'
import type { StoredAnswers } from '@/lib/interview/stored'
import { ana } from '@/tests/people/ana'
import { harbor } from '@/tests/people/harbor'
import { maribel } from '@/tests/people/maribel'
import { sampleBudget } from '@/tests/setup/sample-budget'
import { filedByOne, iFiled, knownSide, nothingOwned, owned, spentSoFar, waysOut, zeroIncome } from './assessments'
import type { Side } from './journey'
import { expectGoodPages } from './looking'
import { expectPdf, sentence } from './reports'
import { openCaseWith, stepsOf } from './store'
import { test } from './watched'

// Every page of the stage: named in its language, nothing wider than the phone, nothing axe finds.
test.describe.configure({ timeout: 120_000 })

const debtor = { ...stepsOf(judgmentFlow, maribel.answers), ...sampleBudget, ...owned, ...waysOut }
const creditor = { ...stepsOf(judgmentFlow, ana.answers), ...knownSide, ...spentSoFar }

test.describe('who owes, in Spanish on a phone', () => {
  test.use({ locale: 'es-US', viewport: { width: 360, height: 740 } })

  for (const [flowId, others] of [
    ['budget', ['']],
    ['property', ['reports/legal-stop', 'documents/judgment-proof-letter']],
    ['choices', []],
    ['bankruptcy', ['documents/taking-advice-letter']],
  ] as const)
    test(`finds the pages of ${flowId} good`, async ({ page }) => {
      const home = await openCaseWith(page, 'debtor', debtor)
      await expectGoodPages(page, addressesOf(home, pagesOf(flowId, debtor), others), { languages: ['es'] })
    })
})

test.describe('who is owed', () => {
  for (const [flowId, others] of [
    ['prospects', ['']],
    ['ladder', []],
    ['costs', []],
    ['hand-over', ['documents/assignment-of-judgment']],
  ] as const)
    test(`finds the pages of ${flowId} good`, async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', creditor)
      await expectGoodPages(page, addressesOf(home, pagesOf(flowId, creditor), others), { languages: ['en'] })
    })

  test('finds the pages of a legal stop good', async ({ page }) => {
    const home = await openCaseWith(page, 'creditor', { ...creditor, ...filedByOne })
    await expectGoodPages(page, addressesOf(home, pagesOf('their-bankruptcy', filedByOne), ['reports/ladder', '']), {
      languages: ['en'],
    })
  })
})

/** Whose answers each report is looked at with. */
const shown: { side: Side; who: string; answers: StoredAnswers; reportIds: string[] }[] = [
  { side: 'debtor', who: 'who owns a home', answers: debtor, reportIds: ['budget', 'what-could-be-taken', 'choices'] },
  {
    ...{ side: 'debtor', who: 'with nothing to take' },
    answers: { ...debtor, ...zeroIncome, ...nothingOwned },
    reportIds: ['judgment-proof', 'bankruptcy'],
  },
  {
    ...{ side: 'debtor', who: 'who filed' },
    answers: { ...debtor, 'already-filed': iFiled },
    reportIds: ['legal-stop'],
  },
  {
    ...{ side: 'creditor', who: 'who knows much', answers: creditor },
    reportIds: ['chance', 'ladder', 'find-out-first'],
  },
  {
    ...{ side: 'creditor', who: 'who has spent', answers: creditor },
    reportIds: ['collection-budget', 'wait-and-watch', 'hand-over'],
  },
  {
    ...{ side: 'creditor', who: 'under a legal stop', answers: { ...creditor, ...filedByOne } },
    reportIds: ['stop-collecting'],
  },
  {
    ...{ side: 'creditor', who: 'who is paid by the court’s order' },
    answers: stepsOf(judgmentFlow, harbor.answers),
    reportIds: ['court-installments'],
  },
]

/** Looked at elsewhere: with the payments they need (payments-pages.spec.ts), at the end of a case (closing-pages.spec.ts). */
const shownElsewhere = ['returned-check', 'lifeline', 'credit-report']

test.describe('on a phone, in both languages', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  for (const { side, who, answers, reportIds } of shown)
    test(`a ${side} ${who} can read and keep: ${reportIds.join(', ')}`, async ({ page }) => {
      const home = await openCaseWith(page, side, answers)
      await expectGoodPages(
        page,
        addressesOf(
          home,
          reportIds.map(id => `reports/${id}`),
        ),
        {
          onPage: async locale => {
            await expect(sentence(page)).toHaveText(/\S.*\.$/)
            const reportId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
            if (locale === 'en') await expectPdf(page, reportId, await figuresOn(page))
          },
        },
      )
    })

  test('every report that can be printed is looked at', () => {
    const looked = [...shown.flatMap(({ reportIds }) => reportIds), ...shownElsewhere]
    expect(looked.sort()).toEqual(Object.keys(printedReports).sort())
  })
})

/** The amounts of money a report names, folded away or not. What a picture draws on paper is drawn, not written. */
async function figuresOn(page: Page): Promise<string[]> {
  const texts = await page
    .locator('.page-heading .lead, main p, main li, main td')
    .evaluateAll(all => all.filter(one => !one.closest('figure')).map(one => one.textContent ?? ''))
  return [...new Set(texts.flatMap(text => text.match(/\$[\d,]+\.\d\d/g) ?? []))]
}

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

function addressesOf(home: string, ...tails: (readonly string[])[]): string[] {
  return tails.flat().map(tail => `${home}/${tail}`)
}
