import { expect, type Page } from '@playwright/test'
import type { StoredAnswers } from '@/lib/interview/stored'
import { ana } from '@/tests/people/ana'
import { lukasz } from '@/tests/people/lukasz'
import type { Person } from '@/tests/people/person'
import { foldSpaces, readPdf, withoutSpaces } from '@/tests/setup/pdf-text'
import { answerOn, finish, issueLetter, openCase } from './journey'
import { test } from './watched'

const script = '<script>alert(1)</script>'

/** The fields that take any text: all but those with a shape of their own. */
const anyText = [
  ...['courtName', 'county', 'caseNumber', 'yourName', 'yourStreet', 'yourCity', 'yourRegion', 'name', 'street'],
  ...['city', 'region', 'lawyerName', 'lawyerFirm', 'lawyerStreet', 'lawyerCity', 'lawyerRegion', 'payableTo'],
  'hardship',
]

for (const [person, javaScriptEnabled] of [
  [ana, true],
  [lukasz, false],
] as const)
  test.describe(`${person.name}, ${javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'}`, () => {
    test.use({ javaScriptEnabled })

    test('a script typed into every field is text on every page and on paper', async ({ page }) => {
      const ran: string[] = []
      page.on('dialog', dialog => {
        ran.push(dialog.message())
        void dialog.dismiss()
      })
      const { answers, letterId } = withScripts(person)
      await openCase(page, person.side)
      await answerOn(page, answers)
      await expectAsText(page)
      await finish(page)
      await expectAsText(page)
      const home = page.url()
      await page.goto(`${home}/${letterId}`)
      await answerOn(page, answers)
      await finish(page)
      await expectAsText(page)
      const issued = await issueLetter(page)
      await expectAsText(page)
      await page.goto('/cases')
      await expectAsText(page)
      const { pages } = await readPdf(await (await page.request.get(`${issued}/pdf`)).body())
      // A long line may end inside the word.
      expect(withoutSpaces(foldSpaces(pages.join(' ')))).toContain(withoutSpaces(script))
      expect(ran).toEqual([])
    })
  })

async function expectAsText(page: Page): Promise<void> {
  await expect(page.locator('main')).toContainText(script)
  expect(await page.locator('main script').count()).toBe(0)
  await expect(page).toHaveTitle(/Satisfied/)
}

/** The person's answers with the script in place of every free text, lists included. */
function withScripts(person: Person): { answers: StoredAnswers; letterId: string } {
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        // A step may be called like its field.
        typeof one === 'string' && anyText.includes(name) ? script : change(one),
      ]),
    )
  }
  return { answers: change(person.answers) as StoredAnswers, letterId: person.letterId }
}
