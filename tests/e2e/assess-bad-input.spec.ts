import { expect, type Page } from '@playwright/test'
import { judgmentFlow } from '@/lib/interview/flows/judgment'
import type { StoredAnswer, StoredAnswers } from '@/lib/interview/stored'
import { centsToField } from '@/lib/shared/money'
import { ana } from '@/tests/people/ana'
import { maribel } from '@/tests/people/maribel'
import { account, car, house, listed } from '@/tests/setup/property-case'
import { sampleBudget } from '@/tests/setup/sample-budget'
import { knownSide, owned, spentSoFar, waysOut, zeroIncome } from './assessments'
import { answerOn, beRefused, fill, finish, goOn, type Side, skip } from './journey'
import { expectNarrow } from './looking'
import { rowsOf, sentence } from './reports'
import { openCaseWith, putAnswers, readCase, stepsOf } from './store'
import { test } from './watched'

const debtor = { ...stepsOf(judgmentFlow, maribel.answers), ...sampleBudget, ...owned, ...waysOut }
const creditor = { ...stepsOf(judgmentFlow, ana.answers), ...knownSide, ...spentSoFar }

/** What cannot be: where it is typed, what the page says at which box. */
type Mistake = { at: string; typed: StoredAnswer; field: string; says: string; given?: StoredAnswers }

const filed = { alreadyFiled: 'yes', filedChapter: '7', filedOn: '2026-06-01', filedStanding: 'open' }
const spent = { costKind: 'writ', spentCents: 4_000, mayAdd: 'yes' }

const mistakes: Record<Side, Mistake[]> = {
  debtor: [
    {
      at: 'budget/pay?entry=0',
      typed: { grossCents: 50_000, requiredCents: 60_000, garnishedCents: 45_000 },
      ...{ field: 'requiredCents', says: 'What is taken off is more than the pay, $500.00' },
    },
    {
      at: 'budget/other-debts?entry=0',
      typed: { balanceCents: 10_000, behindCents: 20_000 },
      ...{ field: 'behindCents', says: 'What is late cannot be more than what you owe in all, $100.00' },
    },
    {
      at: 'property/benefit-deposits?entry=0',
      typed: { depositedOn: '2026-12-01' },
      ...{ field: 'depositedOn', says: 'The deposit cannot be in the future' },
    },
    {
      at: 'choices/lump-ability',
      typed: { lumpByOn: '2026-11-21' },
      ...{ field: 'lumpByOn', says: 'Enter a day after today' },
    },
    {
      at: 'choices/choice-plan',
      typed: { choicePaymentCents: 0, choiceFirstOn: '2026-11-01' },
      ...{ field: 'choiceFirstOn', says: 'November 22, 2026 or later' },
    },
    {
      at: 'bankruptcy/earlier-filings?entry=0',
      typed: { earlierOn: '2026-07-01' },
      ...{
        field: 'earlierOn',
        says: 'An earlier case cannot be later than the one you have now, filed on June 1, 2026',
      },
      given: { 'already-filed': filed },
    },
  ],
  creditor: [
    {
      at: 'ladder/attempts?entry=0',
      typed: { attemptOn: '2020-01-02' },
      ...{ field: 'attemptOn', says: 'or later' },
      given: { attempts: listed({ attemptWay: 'bank', attemptOn: '2026-10-02', attemptResult: 'nothing' }) },
    },
    {
      at: 'costs/costs-spent?entry=0',
      typed: { ...spent, spentOn: '2020-01-02' },
      ...{ field: 'spentOn', says: 'The date cannot be before the judgment was entered' },
    },
    {
      at: 'their-bankruptcy/they-filed',
      typed: { theyFiled: 'yes', theirChapter: '7', theirFiledOn: '2026-11-22' },
      ...{ field: 'theirFiledOn', says: 'The filing date cannot be in the future' },
    },
  ],
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const side of ['debtor', 'creditor'] as const)
      test(`what cannot be is said to a ${side} beside the box, and stays typed`, async ({ page }) => {
        const answers = side === 'debtor' ? debtor : creditor
        const home = await openCaseWith(page, side, answers)
        for (const { at, typed, field, says, given = {} } of mistakes[side]) {
          putAnswers(home.replace('/cases/', ''), { ...answers, ...given })
          const before = readCase(home.replace('/cases/', ''))
          await page.goto(`${home}/${at}`)
          await fill(page, typed)
          await beRefused(page)
          await expect(page.locator(`#${field}-error`), at).toContainText(says)
          await expectKept(page, typed)
          expect(readCase(home.replace('/cases/', ''))).toEqual(before)
        }
      })
  })

test.describe('hard lives, typed on a phone without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 740 } })

  test('pay of zero and rent of $5,000.00: what is missing is named, and no plan is promised', async ({ page }) => {
    const home = await openCaseWith(page, 'debtor', stepsOf(judgmentFlow, maribel.answers))
    const month = {
      ...zeroIncome,
      pay: listed({ employer: 'Valley Foods', payEvery: 'week', grossCents: 0, requiredCents: 0 }),
      'other-income': listed({ incomeKind: 'own-business', amountCents: 0, every: 'irregular' }),
      'housing-costs': { rentCents: 500_000, rentEvery: 'month' },
    }
    await page.goto(`${home}/budget`)
    await answerOn(page, month)
    await finish(page)
    await expect(sentence(page)).toContainText('nothing comes in and $5,000.00 goes out. $5,000.00 is missing')
    await page.goto(`${home}/choices`)
    await answerOn(page, month, { until: 'choice-plan' })
    await expect(page.locator('main')).toContainText('nothing is left to promise')
    // Promised all the same.
    await fill(page, { choicePaymentCents: 100 })
    await goOn(page)
    await finish(page)
    await expect(sentence(page)).toHaveText(/\.$/)
    await expectCalm(page)
    await page.goto(`${home}/choices/choice-plan?change=yes`)
    await skip(page)
    await page.goto(`${home}/reports/choices`)
    await expect(sentence(page)).toContainText('no plan')
    await expectCalm(page)
  })

  test('more owed than things are worth, more benefits than money: nothing below zero', async ({ page }) => {
    const home = await openCaseWith(page, 'debtor', debtor)
    const typed: [string, StoredAnswer][] = [
      ['property/homes?entry=0', { ...house, owners: 'me', valueCents: 20_000_000, owedCents: 35_000_000 }],
      ['property/vehicles?entry=0', { ...car, valueCents: 500_000, owedCents: 900_000 }],
      ['property/bank-accounts?entry=0', { ...account, balanceCents: 10_000 }],
      ['property/benefit-deposits?entry=0', { amountCents: 9_000_000 }],
      // Another creditor already takes more than the law lets anyone.
      ['property/pay?entry=0', { garnishedCents: 50_000 }],
    ]
    for (const [at, values] of typed) {
      await page.goto(`${home}/${at}`)
      await fill(page, values)
      await goOn(page)
    }
    await page.goto(`${home}/reports/what-could-be-taken`)
    await expect(page.locator('main')).toContainText(
      'House: $166,000.00 more is owed than a sale would bring. A creditor who has it sold gets nothing.',
    )
    await expect(page.locator('main')).toContainText('2014 Honda Civic: $4,000.00 more is owed')
    for (const name of ['House', '2014 Honda Civic', 'First Bank'])
      await expect(rowsOf(page, name).first(), name).toContainText('$0.00')
    // Of $90,000.00 paid in, the bank leaves the $100.00 there is.
    await expect(rowsOf(page, 'First Bank').first()).toContainText(/\$100\.00.*\$100\.00.*\$0\.00/)
    await expectCalm(page)
    await expect(page.locator('main')).not.toContainText(/[-−]\s?\$/)
    await page.goto(`${home}/reports/budget`)
    await expectCalm(page)
  })

  test('200 vehicles, and a judgment dated after what was tried and spent', async ({ page }) => {
    const many = Array.from({ length: 200 }, (_, index) => ({ ...car, vehicle: `Car ${index + 1}` }))
    const home = await openCaseWith(page, 'debtor', { ...debtor, vehicles: listed(...many) })
    for (const address of ['reports/what-could-be-taken', 'property/check', 'property/vehicles?change=yes', '']) {
      const answer = await page.goto(`${home}/${address}`)
      expect(answer?.status(), address).toBe(200)
      await expectNarrow(page)
    }
    const tried = listed({ attemptWay: 'bank', attemptOn: '2026-10-02', attemptResult: 'nothing' })
    const later = await openCaseWith(page, 'creditor', { ...creditor, attempts: tried })
    await page.goto(`${later}/judgment/entered-on?change=yes`)
    await fill(page, { enteredOn: '2026-11-20' })
    await goOn(page)
    for (const address of ['', 'reports/ladder', 'reports/collection-budget', 'ladder', 'costs', 'ladder/check']) {
      const answer = await page.goto(`${later}/${address}`)
      expect(answer?.status(), address).toBe(200)
      await expectCalm(page)
    }
  })
})

/** What was typed still stands in its boxes. */
async function expectKept(page: Page, typed: StoredAnswer): Promise<void> {
  for (const [name, value] of Object.entries(typed)) {
    if (name.endsWith('On')) {
      const [year = '', month = '', day = ''] = String(value).split('-')
      for (const [part, shown] of Object.entries({ year, month: String(Number(month)), day: String(Number(day)) }))
        await expect(page.locator(`[name="${name}.${part}"]`)).toHaveValue(shown)
      continue
    }
    const radio = page.locator(`input[type="radio"][name="${name}"][value="${value}"]`)
    if ((await radio.count()) > 0) await expect(radio).toBeChecked()
    else
      await expect(page.locator(`[name="${name}"]`)).toHaveValue(
        name.endsWith('Cents') ? centsToField(Number(value)) : String(value),
      )
  }
}

/** A page like any other: it holds its heading, fits the phone, and no sum has come to nonsense. */
async function expectCalm(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('main')).not.toContainText(/NaN|Infinity|undefined|null|went wrong/)
  await expectNarrow(page)
}
