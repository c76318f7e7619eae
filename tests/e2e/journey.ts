// Walks the interview as a person does: reads which question the page asks, answers it from a list, presses Continue.

import { expect, type Locator, type Page } from '@playwright/test'
import type { StoredAnswer, StoredAnswers } from '@/lib/interview/stored'
import { centsToField } from '@/lib/shared/money'

export type Side = 'debtor' | 'creditor'

/** Which question of which flow the browser stands at. */
export type Place = { caseId: string; flowId: string; stepId: string }

/** Opens the front door and goes through one of its two doors, to the first question. */
export async function openCase(page: Page, side: Side, door = '/'): Promise<Place> {
  await page.goto(door)
  await page.locator(`button[value="${side}"]`).click()
  await page.waitForURL('**/judgment/state')
  return placeOf(page)
}

export function placeOf(page: Page): Place {
  const [, , caseId = '', flowId = '', stepId = ''] = new URL(page.url()).pathname.split('/')
  return { caseId, flowId, stepId }
}

/**
 * Answers question after question, beginning with the one the browser stands at, until check-your-answers or the
 * question called `until`. `onPage` looks at every page before anything is typed.
 */
export async function answerOn(
  page: Page,
  answers: StoredAnswers,
  { until = 'check', onPage }: { until?: string; onPage?: (name: string) => Promise<void> } = {},
): Promise<void> {
  for (let pages = 0; placeOf(page).stepId !== until; pages++) {
    if (pages > 80) throw new Error(`The interview does not end; it stands at ${page.url()}`)
    const { stepId } = placeOf(page)
    await onPage?.(stepId)
    const saved = answers[stepId]
    if (!saved) throw new Error(`There is no answer to the question ${stepId}`)
    await (saved.notSure === true ? skip(page) : answerPage(page, saved).then(() => goOn(page)))
  }
}

/** Fills the page from a stored answer: a plain question, one entry of a list, or "any more?". */
export async function answerPage(page: Page, saved: StoredAnswer): Promise<void> {
  const { entries } = saved
  if (!Array.isArray(entries)) return fill(page, saved)
  if ((await page.locator('input[name="more"]').count()) > 0) {
    const listed = await page.locator('.question-list li, .entry-list li').count()
    return fill(page, { more: listed < entries.length ? 'yes' : 'no' })
  }
  const index = Number(new URL(page.url()).searchParams.get('entry') ?? 0)
  return fill(page, entries[index] as StoredAnswer)
}

/** Fills the named fields as typed values are stored: cents, ISO dates, the values of boxes. */
export async function fill(page: Page, values: StoredAnswer): Promise<void> {
  const kinds = await kindsOf(page)
  // What is chosen first decides which boxes are there to be typed in.
  const isChoice = (name: string) => ['radio', 'checkbox'].includes(kinds[name] ?? '')
  const names = Object.keys(values).filter(name => values[name] !== undefined)
  for (const name of [...names.filter(isChoice), ...names.filter(one => !isChoice(one))])
    await fillOne(page, name, kinds, values[name])
}

async function fillOne(page: Page, name: string, kinds: Record<string, string>, value: unknown): Promise<void> {
  const field = page.locator(`[name="${name}"]`)
  if (kinds[`${name}.month`]) {
    const [year = '', month = '', day = ''] = String(value).split('-')
    return typeDate(page, name, { month: String(Number(month)), day: String(Number(day)), year })
  }
  switch (kinds[name]) {
    case 'radio':
      return choose(page, name, String(value))
    case 'checkbox':
      for (const box of await field.all()) await setBox(box, (value as string[]).includes(await box.inputValue()))
      return
    case 'select-one':
      await field.selectOption(String(value))
      return
    case undefined:
      throw new Error(`The page ${page.url()} has no field ${name}`)
    default:
      await field.fill(name.endsWith('Cents') ? centsToField(Number(value)) : String(value))
  }
}

/** The entries of the list the browser stands at. */
export function entries(page: Page): Locator {
  return page.locator('.entry-list > li')
}

/** Says yes to one more, fills it, and comes back to the list. */
export async function addEntry(page: Page, entry: StoredAnswer): Promise<void> {
  await choose(page, 'more', 'yes')
  await goOn(page)
  await fill(page, entry)
  await goOn(page)
}

/** Opens an entry from the list, fills in what is another, and comes back to the list. */
export async function changeEntry(page: Page, index: number, entry: StoredAnswer): Promise<void> {
  await leaving(page, () => entries(page).nth(index).locator('a[href*="entry="]').click())
  await fill(page, entry)
  await goOn(page)
}

/** Takes an entry out from the list, and comes back to it. */
export async function removeEntry(page: Page, index: number): Promise<void> {
  await leaving(page, () => entries(page).nth(index).locator('a[href*="remove="]').click())
  await choose(page, 'sure', 'yes')
  await goOn(page)
}

/** The type of every control of the page's form, by name. */
async function kindsOf(page: Page): Promise<Record<string, string>> {
  const pairs = await page
    .locator('.question-form')
    .evaluate(form =>
      [...(form as HTMLFormElement).elements].map(one => [
        one.getAttribute('name') ?? '',
        (one as HTMLInputElement).type,
      ]),
    )
  return Object.fromEntries(pairs)
}

// The control itself is drawn over by its label, which is what people press.
export async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`label[for="${name}-${value}"]`).click()
}

async function setBox(box: Locator, ticked: boolean): Promise<void> {
  if ((await box.isChecked()) !== ticked)
    await box
      .page()
      .locator(`label[for="${await box.getAttribute('id')}"]`)
      .click()
}

export async function typeDate(
  page: Page,
  name: string,
  { month, day, year }: { month: string; day: string; year: string },
): Promise<void> {
  await page.locator(`[name="${name}.month"]`).fill(month)
  await page.locator(`[name="${name}.day"]`).fill(day)
  await page.locator(`[name="${name}.year"]`).fill(year)
}

export function continueButton(page: Page): Locator {
  return page.locator('.form-buttons button:not([name])')
}

/** Presses Continue and waits for the next page. */
export async function goOn(page: Page): Promise<void> {
  await leaving(page, () => continueButton(page).click())
}

/** Presses "I'm not sure", and waits for the next page. */
export async function skip(page: Page): Promise<void> {
  await leaving(page, () => page.locator('button[name="notSure"]').click())
}

/** Presses Continue and waits for the same page with its error summary. */
export async function beRefused(page: Page): Promise<void> {
  await continueButton(page).click()
  await expect(page.locator('.error-summary')).toBeVisible()
  await page.waitForLoadState()
}

/** Does what leads to another page, and waits until that page is there. */
export async function leaving(page: Page, press: () => Promise<void>): Promise<void> {
  const before = await drawingOf(page)
  await press()
  const hasLeft = async () => {
    // Asked while one page gives way to the next, there may be none to answer.
    const now = await drawingOf(page).catch(() => null)
    return now !== null && now !== before
  }
  await expect.poll(hasLeft, { intervals: [20], message: `to go on from ${page.url()}` }).toBe(true)
}

/** Which drawing of which page this is, by the form's own key, new with each; null while it is still being read. */
async function drawingOf(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const key = document.querySelector<HTMLInputElement>('.question-form input[name="key"]')?.value
    return document.readyState === 'loading' ? null : `${location.pathname}${location.search} ${key ?? ''}`
  })
}

/** From check-your-answers to where its button leads: the case's home, or the letter. */
export async function finish(page: Page): Promise<void> {
  const button = page.locator('main .usa-button').last()
  const href = await button.getAttribute('href')
  await button.click()
  await page.waitForURL(url => url.pathname === href)
}

/** From the letter's preview to the finished letter. @returns its address */
export async function issueLetter(page: Page): Promise<string> {
  await page.locator('main form .usa-button').click()
  await page.waitForURL('**/issued/*')
  return page.url()
}
