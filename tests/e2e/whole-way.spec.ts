import { expect, type Page } from '@playwright/test'
import type { Locale } from '@/lib/shared/words'
import { ana } from '@/tests/people/ana'
import { lukasz } from '@/tests/people/lukasz'
import { maribel } from '@/tests/people/maribel'
import type { Person } from '@/tests/people/person'
import { foldSpaces, readPdf } from '@/tests/setup/pdf-text'
import { answerOn, finish, issueLetter, openCase } from './journey'
import { expectAccessible, expectNamed, expectNarrow, setLanguage } from './looking'
import { test } from './watched'

type Way = {
  person: Person
  name: string
  javaScript: boolean
  width: number
  /** Which pages are looked at once more in the other language; left out: none. */
  again?: RegExp
}

// The others go the same way through the forms themselves (tests/paths).
const ways: Way[] = [
  {
    person: ana,
    name: 'who is owed, in English, with JavaScript',
    javaScript: true,
    width: 1280,
    // The questions are asked in Spanish in the next one.
    again: /other-side|payments-made|check$|documents|issued|account|cases$/,
  },
  { person: maribel, name: 'who owes, in Spanish, on a phone, without JavaScript', javaScript: false, width: 360 },
  {
    person: lukasz,
    name: 'who owes, sent to a lawyer, in English, on a phone',
    javaScript: true,
    width: 360,
    // The others are Ana's too.
    again: /their-lawyer-details|paper-mismatch|offer-lump|check$|documents|issued/,
  },
]

for (const { person, name, javaScript, width, again } of ways) {
  test.describe(`${person.name}, ${name}`, () => {
    test.use({
      javaScriptEnabled: javaScript,
      viewport: { width, height: 740 },
      locale: person.locale === 'es' ? 'es-US' : 'en-US',
    })
    test('gets from the front door to a printed letter', async ({ page }) => {
      test.setTimeout(180_000)
      const seen = new Set<string>()
      const look = async () => {
        seen.add(page.url())
        await expectPage(page, person.locale, javaScript)
      }
      await page.goto('/')
      await look()
      await openCase(page, person.side)
      await answerOn(page, person.answers, { onPage: look })
      await look()
      await finish(page)
      await look()
      const home = page.url()
      const owed = await page.locator('.figure-amount').textContent()

      await page.goto(`${home}/${person.letterId}`)
      await answerOn(page, person.answers, { onPage: look })
      await look()
      await finish(page)
      await look()
      const issued = await issueLetter(page)
      await look()

      const pdf = await page.request.get(`${issued}/pdf`)
      expect(pdf.headers()).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${person.letterId}-${person.today}.pdf"`,
      })
      const { pages } = await readPdf(await pdf.body())
      const printed = foldSpaces(pages.join(' '))
      for (const part of [...partsOf(person), owed ?? '']) expect(printed).toContain(part)

      for (const more of ['/cases', '/account', '/account/sign-up', '/account/sign-in', ...entryPages(home)]) {
        await page.goto(more)
        await look()
      }
      if (again) {
        const other: Locale = person.locale === 'en' ? 'es' : 'en'
        await setLanguage(page, other)
        for (const address of [...seen].filter(one => again.test(one))) {
          await page.goto(address)
          await expectPage(page, other, true)
        }
      }
    })
  })
}

async function expectPage(page: Page, locale: Locale, javaScript: boolean): Promise<void> {
  await expectNamed(page, locale)
  await expectNarrow(page)
  if (javaScript) await expectAccessible(page)
}

/** The pages of a list that the way forward does not show: an entry again, and taking one out. */
function entryPages(home: string): string[] {
  return [`${home}/judgment/other-side?entry=0`, `${home}/judgment/other-side?remove=0`]
}

/** What the letter must name: the two sides, and the case. */
function partsOf({ answers }: Person): string[] {
  const { entries } = answers['other-side'] as { entries: { name: string }[] }
  return [
    String(answers.you?.yourName),
    ...entries.map(other => other.name),
    String(answers['case-number']?.caseNumber),
  ]
}
