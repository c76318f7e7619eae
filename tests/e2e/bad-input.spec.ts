import { expect, type Page } from '@playwright/test'
import { formatCents } from '@/lib/shared/money'
import { ana } from '@/tests/people/ana'
import { beRefused, choose, continueButton, fill, goOn, skip, typeDate } from './journey'
import { expectAccessible } from './looking'
import { openCaseWith, readCase } from './store'
import { test } from './watched'

const amountExample = 'like 1,234.56'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('amounts that can be read are accepted, and shown as they were understood', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', ana.answers)
      for (const [typed, cents] of [
        ['$1,234.56', 123_456],
        [' 1234.5 ', 123_450],
      ] as const) {
        await page.goto(`${home}/judgment/amount?change=yes`)
        await page.locator('[name="principalCents"]').fill(typed)
        await goOn(page)
        await expect(page.locator('.summary-row', { hasText: 'How much was the judgment for?' })).toContainText(
          formatCents(cents),
        )
      }
    })

    test('amounts that cannot be read are refused beside the box, and stay typed', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', ana.answers)
      await page.goto(`${home}/judgment/amount`)
      for (const [typed, sentence] of [
        ['1.234,56', 'We cannot tell the dollars from the cents'],
        ['-5', 'The amount cannot be less than zero'],
        ['1e9', amountExample],
        ['12345678901234567890', 'The amount is too large'],
        ['', amountExample],
        ['0', '$0.01 or more'],
      ] as const) {
        await page.locator('[name="principalCents"]').fill(typed)
        await beRefused(page)
        await expectFault(page, 'principalCents', sentence)
        await expect(page.locator('[name="principalCents"]')).toHaveValue(typed)
      }
      expect(await savedOf(home, 'amount')).toEqual(ana.answers.amount)
    })

    test('dates that are none are refused beside the boxes, and stay typed', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', ana.answers)
      await page.goto(`${home}/judgment/entered-on`)
      for (const [month, day, year, sentence] of [
        ['2', '31', '2026', 'There is no such day'],
        ['11', '22', '2026', 'The date of entry cannot be in the future'],
        ['3', '27', '0025', 'Enter the year with four digits'],
        ['3', '27', '25', 'Enter the year with four digits'],
        ['March', '27', '2026', 'Enter the date in numbers'],
        ['3', '', '2026', 'Enter the month, the day and the year'],
        ['', '', '', 'Enter the date the judgment was entered'],
      ] as const) {
        const typed = { month: month.slice(0, 2), day, year }
        await typeDate(page, 'enteredOn', typed)
        await beRefused(page)
        await expectFault(page, 'enteredOn', sentence)
        for (const [part, value] of Object.entries(typed))
          await expect(page.locator(`[name="enteredOn.${part}"]`)).toHaveValue(value)
      }
      await typeDate(page, 'enteredOn', { month: '11', day: '21', year: '2026' })
      await goOn(page)
      expect(await savedOf(home, 'entered-on')).toEqual({ enteredOn: '2026-11-21' })
    })

    test('nothing chosen is said at the choice', async ({ page }) => {
      const { 'debt-kind': _kind, 'ways-to-pay': _ways, 'their-lawyer': _lawyer, ...rest } = ana.answers
      const home = await openCaseWith(page, 'creditor', rest)
      await page.goto(`${home}/judgment`)
      await beRefused(page)
      await expectFault(page, 'theyHaveLawyer', 'Choose one of the answers')
      await choose(page, 'theyHaveLawyer', 'no')
      await goOn(page)
      await page.goto(`${home}/judgment/debt-kind`)
      await beRefused(page)
      await expectFault(page, 'debtKind', 'Choose one of the answers')
      await choose(page, 'debtKind', 'wages')
      await goOn(page)
      await page.goto(`${home}/demand-letter/ways-to-pay`)
      await beRefused(page)
      await expectFault(page, 'payWays', 'Choose at least one way to pay')
      await expect(page.locator('[name="payableTo"]')).toHaveValue('Ana Núñez')
    })

    test('a box that a choice brings is asked for, and kept out of the way otherwise', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', ana.answers)
      await page.goto(`${home}/judgment/stated-rate`)
      await choose(page, 'saysRate', 'yes')
      await page.locator('[name="statedPercent"]').fill('ten')
      await beRefused(page)
      await expectFault(page, 'statedPercent', 'like 10 or 5.75')
      await expect(page.locator('[name="statedPercent"]')).toHaveValue('ten')
      await choose(page, 'saysRate', 'no')
      await expect(page.locator('[name="statedPercent"]')).toBeHidden()
      await goOn(page)
      expect(await savedOf(home, 'stated-rate')).toEqual({ saysRate: 'no' })
    })

    test('a name of 300 characters is refused, with the number of characters', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', ana.answers)
      await page.goto(`${home}/judgment/you`)
      const name = 'N'.repeat(300)
      await page.locator('[name="yourName"]').fill(name)
      await beRefused(page)
      await expectFault(page, 'yourName', 'Use 150 characters or fewer. You have 300')
      await expect(page.locator('[name="yourName"]')).toHaveValue(name)
    })

    test('names with apostrophes, accents, emoji and from right to left are accepted and shown', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', ana.answers)
      for (const name of [
        'Siobhán O’Brien-Núñez',
        "Zoë D'Angelo",
        'Łukasz Nguyễn',
        '中村 花子 🙂',
        'שרה לוי',
        'محمد علي',
      ]) {
        await page.goto(`${home}/judgment/you?change=yes`)
        await fill(page, { yourName: name })
        await goOn(page)
        await expect(page.locator('.summary-row', { hasText: 'your name on the judgment' })).toContainText(name)
        await page.goto(home)
        await expect(page.locator('h1')).toContainText(name)
      }
    })

    for (const [name, character] of [
      ['Rosa 🙂 Díaz', '🙂'],
      ['שרה לוי', 'ש'],
    ] as const)
      test(`a letter from ${name} is refused before printing, and the character is named`, async ({ page }) => {
        const { you } = ana.answers
        const home = await openCaseWith(page, 'creditor', { ...ana.answers, you: { ...you, yourName: name } })
        await page.goto(`${home}/documents/demand-letter`)
        await expect(page.locator('.notice')).toContainText('Some characters cannot be printed')
        await expect(page.locator('.notice')).toContainText(character)
        await page.locator('main form .usa-button').click()
        await expect(page.locator('.error-summary')).toContainText(`“${character}”`)
        await expect(page).not.toHaveURL(/issued/)
      })

    test('a Social Security number is refused', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', ana.answers)
      await page.goto(`${home}/judgment/case-number`)
      await page.locator('[name="caseNumber"]').fill('123-45-6789')
      await beRefused(page)
      await expectFault(page, 'caseNumber', 'This looks like a Social Security number')
    })

    test('“I’m not sure” moves on even with a mistake typed', async ({ page }) => {
      const home = await openCaseWith(page, 'creditor', ana.answers)
      await page.goto(`${home}/judgment/amount`)
      await page.locator('[name="principalCents"]').fill('lots')
      await skip(page)
      await expect(page.locator('h1')).toHaveText('What else did the judgment add?')
    })
  })
}

test('the pages with mistakes are accessible too', async ({ page }) => {
  const { 'debt-kind': _kind, ...rest } = ana.answers
  const home = await openCaseWith(page, 'creditor', rest)
  await page.goto(`${home}/judgment/debt-kind`)
  await beRefused(page)
  await expectAccessible(page)
  await choose(page, 'debtKind', 'wages')
  await goOn(page)
  for (const stepId of ['state', 'your-address', 'amount', 'entered-on']) {
    await page.goto(`${home}/judgment/${stepId}`)
    for (const box of await page.locator('.question-form input[type="text"], .question-form input[type="tel"]').all())
      await box.fill('')
    for (const list of await page.locator('.question-form select').all()) await list.selectOption('')
    await beRefused(page)
    await expectAccessible(page)
  }
})

test('text typed with a mistake stays when the language is another', async ({ page }) => {
  await page.context().addCookies([{ name: 'language', value: 'es', url: 'http://localhost' }])
  const home = await openCaseWith(page, 'creditor', ana.answers)
  await page.goto(`${home}/judgment/amount`)
  await page.locator('[name="principalCents"]').fill('1.234,56')
  await continueButton(page).click()
  await expectFault(page, 'principalCents', 'No distinguimos los dólares de los centavos')
})

/** The sentence stands beside its field, and in the summary as a link. */
async function expectFault(page: Page, field: string, sentence: string): Promise<void> {
  await expect(page.locator(`#${field}-error`)).toContainText(sentence)
  await expect(page.locator('.error-summary a')).toContainText([sentence])
}

async function savedOf(home: string, stepId: string): Promise<unknown> {
  return readCase(home.replace('/cases/', '')).answers[stepId]
}
