import { expect } from '@playwright/test'
import { judgmentFlow } from '@/lib/interview/flows/judgment'
import { ana } from '@/tests/people/ana'
import { maribel } from '@/tests/people/maribel'
import { sampleBudget } from '@/tests/setup/sample-budget'
import { knownSide, nothingOwned, owned, spentSoFar, waysOut, zeroIncome } from './assessments'
import {
  addEntry,
  answerOn,
  changeEntry,
  choose,
  continueButton,
  entries,
  finish,
  goOn,
  placeOf,
  removeEntry,
  skip,
} from './journey'
import { expectAccessible, expectNamed, expectNarrow } from './looking'
import { expectPdf, rowsOf, sentence } from './reports'
import { openCaseWith, putAnswers, readCase, stepsOf } from './store'
import { test } from './watched'

const debtor = stepsOf(judgmentFlow, maribel.answers)
const creditor = stepsOf(judgmentFlow, ana.answers)

test.describe('who owes, on the narrowest phone, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 740 } })

  test('makes a budget: an entry added, changed and removed, an amount left blank', async ({ page }) => {
    const { gasolineCents: _notKnown, ...transport } = sampleBudget['transport-costs'] ?? {}
    const answers = { ...sampleBudget, 'transport-costs': transport }
    const home = await openCaseWith(page, 'debtor', debtor)
    await page.goto(`${home}/budget`)
    await answerOn(page, answers, { until: 'other-debts', onPage: () => expectNarrow(page) })

    await addEntry(page, { creditor: 'First Card', paymentCents: 20_000, balanceCents: 310_000, behindCents: 45_000 })
    await addEntry(page, { creditor: 'Dr. Lee' })
    await expect(entries(page)).toHaveText([/First Card: \$200\.00 a month/, /Dr\. Lee: payment not known/])
    await changeEntry(page, 0, { paymentCents: 15_000 })
    await removeEntry(page, 1)
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
    test.setTimeout(120_000)
    const home = await openCaseWith(page, 'debtor', { ...debtor, ...sampleBudget })
    const asked: string[] = []
    const goThrough = async (flowId: string, answers: typeof owned) => {
      await page.goto(`${home}/${flowId}`)
      await answerOn(page, answers, {
        onPage: stepId => {
          asked.push(stepId)
          return expectNarrow(page)
        },
      })
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

    // What the budget asked, and what one flow asked before another, is not asked again.
    const stepIds = new Set(asked)
    expect([...stepIds].filter(stepId => sampleBudget[stepId])).toEqual([])
    expect([...stepIds].sort()).toEqual([...Object.keys(owned), ...Object.keys(waysOut)].sort())

    await page.goto(home)
    await expect(page.locator('.task-list section').nth(1).locator('.task-done')).toHaveCount(4)
    await expect(page.getByRole('heading', { name: 'Your papers' })).toBeVisible()
  })
})

test.describe('who owes and has nothing to take, on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('finds the two letters ready: what is protected, with the sums, and that advice is being taken', async ({
    page,
  }) => {
    const poor = { ...debtor, ...zeroIncome, ...nothingOwned, ...waysOut }
    const home = await openCaseWith(page, 'debtor', poor)
    await page.goto(`${home}/reports/judgment-proof`)
    await expect(sentence(page)).toContainText('nothing you own or earn could be taken')
    await expect(page.getByRole('heading', { name: 'It can change' })).toBeVisible()
    for (const [letterId, parts] of [
      ['judgment-proof-letter', ['Sunrise Home Furnishings, Inc.', '$200.00', '704.020']],
      ['taking-advice-letter', ['Sunrise Home Furnishings, Inc.', 'advice']],
    ] as const) {
      await page.goto(`${home}/documents/${letterId}`)
      for (const part of parts) await expect(page.locator('.letter-sheet')).toContainText(part)
      await expectNarrow(page)
      await expectAccessible(page)
      await expectPdf(page, letterId, [...parts])
    }
    // One thing the law does not protect, and there is no such letter.
    const boat = { ...poor, belongings: { ...nothingOwned.belongings, otherWorthCents: 2_000_000 } }
    putAnswers(home.replace('/cases/', ''), boat)
    await page.goto(`${home}/documents/judgment-proof-letter`)
    await expect(page.locator('h1')).toHaveText('This letter is not ready yet')
  })
})

test.describe('who owes, in Spanish', () => {
  test.use({ locale: 'es-US', viewport: { width: 360, height: 740 } })

  test('with no income is promised nothing, and told kindly', async ({ page }) => {
    const home = await openCaseWith(page, 'debtor', { ...debtor, ...zeroIncome })
    await page.goto(`${home}/reports/budget`)
    await expect(sentence(page)).toContainText('cada mes no entra nada y salen $600.00')
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

test('what is protected, asked first, is not asked again for the budget', async ({ page }) => {
  const both = ['household', 'pay', 'other-income']
  const asked = Object.fromEntries(both.map(stepId => [stepId, sampleBudget[stepId] ?? {}]))
  const home = await openCaseWith(page, 'debtor', { ...debtor, ...asked, ...owned })
  await page.goto(`${home}/budget`)
  expect(placeOf(page).stepId).toBe('expense-kinds')
  await answerOn(page, sampleBudget, { onPage: async stepId => expect(both).not.toContain(stepId) })
  await expect(page.locator('main')).toContainText('Valley Foods: $750.00, every two weeks')
})

test.describe('who is owed, on the narrowest phone, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 740 } })

  test('goes through what they know, the ways to collect, the costs and handing over', async ({ page }) => {
    const home = await openCaseWith(page, 'creditor', creditor)
    for (const [flowId, reportId] of [
      ['prospects', 'chance'],
      ['ladder', 'ladder'],
      ['costs', 'collection-budget'],
      ['hand-over', 'hand-over'],
    ] as const) {
      await page.goto(`${home}/${flowId}`)
      await answerOn(page, { ...knownSide, ...spentSoFar }, { onPage: () => expectNarrow(page) })
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
