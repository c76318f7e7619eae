import { expect, type Page } from '@playwright/test'
import { judgmentFlow } from '@/lib/interview/flows/judgment'
import { ana } from '@/tests/people/ana'
import { maribel } from '@/tests/people/maribel'
import { sampleBudget } from '@/tests/setup/sample-budget'
import { filedByOne, knownSide, owned, spentSoFar, waysOut, zeroIncome } from './assessments'
import { answerOn, choose, continueButton, fill, finish, goOn, placeOf, skip } from './journey'
import { expectNamed, expectNarrow } from './looking'
import { expectPdf, rowsOf, sentence } from './reports'
import { openCaseWith, readCase, stepsOf } from './store'
import { test } from './watched'

const debtor = stepsOf(judgmentFlow, maribel.answers)
const creditor = stepsOf(judgmentFlow, ana.answers)

test.describe('who owes, on a phone, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('makes a budget: an entry added, changed and removed, an amount left blank', async ({ page }) => {
    const { gasolineCents: _notKnown, ...transport } = sampleBudget['transport-costs'] ?? {}
    const answers = { ...sampleBudget, 'transport-costs': transport }
    const home = await openCaseWith(page, 'debtor', debtor)
    await page.goto(`${home}/budget`)
    await answerOn(page, answers, { until: 'other-debts', onPage: () => expectNarrow(page) })

    await addEntry(page, { creditor: 'First Card', paymentCents: 20_000, balanceCents: 310_000, behindCents: 45_000 })
    await addEntry(page, { creditor: 'Dr. Lee' })
    await expect(entries(page)).toHaveText([/First Card: \$200\.00 a month/, /Dr\. Lee: payment not known/])
    await entries(page).first().getByRole('link', { name: 'Change' }).click()
    await fill(page, { paymentCents: 15_000 })
    await goOn(page)
    await entries(page).last().getByRole('link', { name: 'Remove' }).click()
    await choose(page, 'sure', 'yes')
    await goOn(page)
    await expect(entries(page)).toHaveText([/First Card: \$150\.00 a month/])
    await choose(page, 'more', 'no')
    await goOn(page)
    await answerOn(page, answers)

    await expect(page.locator('main')).toContainText('Gas or charging: not known')
    await expect(page.locator('main')).toContainText('Car registration and inspection: $180.00, once a year')
    await finish(page)
    await expect(page).toHaveURL(`${home}/reports/budget`)
    await expectNarrow(page)
    await expect(sentence(page)).toHaveText(
      'By what is known so far, each month $2,600.00 comes in and $2,215.00 goes out. $385.00 is left.',
    )
    await expect(page.locator('main')).toContainText(
      'These are not counted, so what is left can change: Gas or charging',
    )
    await expect(rowsOf(page, 'Gas or charging')).toContainText('Not known')
    await expectPdf(page, 'budget', ['$2,215.00', '$385.00', 'Not known', 'You could promise, each month $235.00'])
  })

  test('sees what could be taken, the ways to pay and what bankruptcy would mean', async ({ page }) => {
    const home = await openCaseWith(page, 'debtor', { ...debtor, ...sampleBudget })
    const goThrough = async (flowId: string, answers: typeof owned) => {
      await page.goto(`${home}/${flowId}`)
      await answerOn(page, answers, { onPage: () => expectNarrow(page) })
      await finish(page)
      await expectNarrow(page)
    }
    await goThrough('property', owned)
    await expect(sentence(page)).toContainText('By what is known so far, a creditor could take')
    await expect(page.locator('main')).toContainText('What this is worth: 2009 Ford F-150')
    await expect(rowsOf(page, '2009 Ford F-150').first()).toContainText('Not known')
    await expectPdf(page, 'what-could-be-taken', ['2009 Ford F-150', 'First Bank', '42 U.S.C. § 407'])

    await goThrough('choices', waysOut)
    await expect(sentence(page)).toContainText('With $65.00 every month you would be done on')
    await expectPdf(page, 'choices', ['$65.00', 'One payment for less'])

    await goThrough('bankruptcy', waysOut)
    await expect(page.locator('main')).toContainText('This does not tell you to file')
    await expectPdf(page, 'bankruptcy', ['What to ask a bankruptcy lawyer'])

    await page.goto(home)
    await expect(page.locator('.task-list section').nth(1).locator('.task-done')).toHaveCount(4)
    await expect(page.getByRole('heading', { name: 'Your papers' })).toBeVisible()
  })
})

test.describe('who owes, in Spanish', () => {
  test.use({ locale: 'es-US', viewport: { width: 360, height: 740 } })

  test('with no income is promised nothing, and told kindly', async ({ page }) => {
    const home = await openCaseWith(page, 'debtor', { ...debtor, ...zeroIncome })
    await page.goto(`${home}/reports/budget`)
    await expect(sentence(page)).toContainText('cada mes entran $0.00 y salen $600.00')
    await expect(rowsOf(page, 'Teléfono').first()).toContainText('No se sabe')
    await page.goto(`${home}/choices/choice-plan?change=yes`)
    await expect(page.locator('main')).toContainText('no queda nada que prometer')
    await skip(page)
    await page.goto(`${home}/reports/choices`)
    await expect(sentence(page)).toContainText('ningún plan')
    await expectNamed(page, 'es')
    await expectPdf(page, 'choices', ['ningún plan', '$2,945.54'])
  })
})

test.describe('who is owed', () => {
  test('goes through what they know, the ways to collect, the costs and handing over', async ({ page }) => {
    const home = await openCaseWith(page, 'creditor', creditor)
    for (const [flowId, reportId] of [
      ['prospects', 'chance'],
      ['ladder', 'ladder'],
      ['costs', 'collection-budget'],
      ['hand-over', 'hand-over'],
    ] as const) {
      await page.goto(`${home}/${flowId}`)
      await answerOn(page, { ...knownSide, ...spentSoFar })
      await finish(page)
      await expect(page).toHaveURL(`${home}/reports/${reportId}`)
    }
    await page.goto(`${home}/reports/collection-budget`)
    await expect(sentence(page)).toContainText('You have spent $500.00 of your limit of $600.00')
    await expect(page.locator('.notice-warning').first()).toContainText('You are near your limit')
    await page.goto(`${home}/documents/assignment-of-judgment`)
    await expect(page.locator('.letter-sheet')).toContainText('Lone Star Recovery, Inc.')
    await expectPdf(page, 'assignment-of-judgment', ['Lone Star Recovery, Inc.', '$4,816.23', '255100387412'])
  })

  test('tries the best way, fails, and finds it lower on the list', async ({ page }) => {
    const home = await openCaseWith(page, 'creditor', { ...creditor, ...knownSide })
    const best = 'Money in their bank account'
    const place = rowsOf(page, best).first().locator('th .cell-value')
    await page.goto(`${home}/reports/ladder`)
    await expect(place).toHaveText(`1. ${best}`)
    await page.goto(`${home}/ladder/attempts?change=yes`)
    await addEntry(page, { attemptWay: 'bank', attemptOn: '2026-10-02', attemptResult: 'nothing' })
    await choose(page, 'more', 'no')
    await goOn(page)
    await page.goto(`${home}/reports/ladder`)
    await expect(place).toHaveText(/^([2-9]|1\d)\. /)
    await expect(sentence(page)).not.toContainText('bank account')
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('hears of a bankruptcy: every task is locked, and old addresses lead to the reason', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', { ...creditor, ...knownSide, ...spentSoFar })
      const caseId = home.replace('/cases/', '')
      const stop = `${home}/reports/stop-collecting`
      const openBefore = await page.context().newPage()
      await openBefore.goto(`${home}/costs/ceiling?change=yes`)

      await page.goto(`${home}/their-bankruptcy`)
      await answerOn(page, filedByOne)
      await finish(page)
      await expect(page).toHaveURL(stop)
      await expect(sentence(page)).toHaveText(
        'Stop every step to collect: Dale Whitmore filed for bankruptcy on November 1, 2026.',
      )
      await expectPdf(page, 'stop-collecting', ['Dale Whitmore', 'Do not do any of this'])

      await page.goto(home)
      const tasks = page.locator('.task-list')
      await expect(tasks.locator('a')).toHaveText(['Enter your judgment', 'The other side filed for bankruptcy'])
      await expect(tasks).toContainText('Locked: a bankruptcy case was filed on November 1, 2026')
      for (const old of [
        ...['prospects', 'ladder/attempts', 'costs/check', 'hand-over', 'demand-letter', 'demand-letter/reply-by'],
        ...['documents/demand-letter', 'documents/assignment-of-judgment'],
      ]) {
        await page.goto(`${home}/${old}`)
        await expect(page, old).toHaveURL(stop)
      }

      const before = readCase(caseId)
      await fill(openBefore, { ceilingCents: 990_000 })
      await continueButton(openBefore).click()
      await expect(openBefore).toHaveURL(stop)
      expect(readCase(caseId)).toEqual(before)
    })
  })
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'a form, with JavaScript' : 'a form, without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('ticks only the box that was ticked', async ({ page }) => {
      const home = await openCaseWith(page, 'debtor', { ...debtor, ...sampleBudget })
      await page.goto(`${home}/budget/expense-kinds?change=yes`)
      await goOn(page)
      const saved = readCase(placeOf(page).caseId).answers['expense-kinds']
      expect(saved).toMatchObject({ housingKinds: ['rent'], foodKinds: ['groceries'] })
    })

    test('keeps what is typed under either of two answers', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', { ...creditor, ...knownSide, 'their-job': { notSure: true } })
      await page.goto(`${home}/prospects/their-job?change=yes`)
      await choose(page, 'jobKnown', 'works')
      await expect(page.locator('[name="theirEmployer"]')).toBeHidden()
      await page.locator('[name="theirPayCents"]').fill('900')
      await continueButton(page).click()
      await expect(page.locator('.error-summary')).toContainText('Choose how often they get that pay')
      await page.locator('[name="theirPayEvery"]').selectOption('week')
      await goOn(page)
      const saved = readCase(placeOf(page).caseId).answers['their-job']
      expect(saved).toEqual({ jobKnown: 'works', theirPayCents: 90_000, theirPayEvery: 'week' })
    })
  })

/** The entries of the list the browser stands at. */
function entries(page: Page) {
  return page.locator('.entry-list > li')
}

/** Says yes to one more, fills it, and comes back to the list. */
async function addEntry(page: Page, entry: Parameters<typeof fill>[1]): Promise<void> {
  await choose(page, 'more', 'yes')
  await goOn(page)
  await fill(page, entry)
  await goOn(page)
}
