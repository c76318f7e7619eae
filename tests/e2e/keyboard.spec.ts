import { expect, type Page } from '@playwright/test'
import type { StoredAnswer } from '@/lib/interview/stored'
import { centsToField } from '@/lib/shared/money'
import { ana } from '@/tests/people/ana'
import { leaving, placeOf } from './journey'
import { openCaseWith } from './store'
import { test } from './watched'

/** What has the focus. */
type Focused = { tag: string; type: string; name: string; value: string; checked: boolean; text: string; href: string }

test('with the keyboard alone, from the front door to check-your-answers, seeing where one is', async ({ page }) => {
  test.setTimeout(120_000)
  const kinds = new Set<string>()
  await page.goto('/')
  await tabTo(page, kinds, at => at.tag === 'BUTTON' && at.value === 'creditor')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/judgment/state')
  for (let pages = 0; placeOf(page).stepId !== 'check' && pages < 60; pages++) {
    const { stepId } = placeOf(page)
    const values = await valuesFor(page, ana.answers[stepId] ?? {})
    await leaving(page, () => answerByKeys(page, kinds, values))
  }
  await expect(page.locator('h1')).toHaveText('Check your answers')
  await tabTo(page, kinds, at => at.tag === 'A' && at.text.startsWith('Change'))
  await tabTo(page, kinds, at => at.text === 'Save and see what it means')
  await page.keyboard.press('Enter')
  await expect(page.locator('.figure-amount')).toBeVisible()
})

test('after a mistake the summary has the focus, and its link leads to the field', async ({ page }) => {
  const home = await openCaseWith(page, 'creditor', ana.answers)
  for (const [address, firstOfField] of [
    ['judgment/amount', 'principalCents'],
    ['judgment/entered-on', 'enteredOn.month'],
    ['judgment/your-address', 'yourStreet'],
  ] as const) {
    await page.goto(`${home}/${address}`)
    await page.locator('.question-form input[type="text"]').evaluateAll(boxes => {
      for (const box of boxes) (box as HTMLInputElement).value = ''
    })
    await tabTo(page, null, at => at.tag === 'BUTTON' && at.text === 'Continue')
    await page.keyboard.press('Enter')
    await expect(page.locator('.error-summary')).toBeFocused()
    await expect(page).toHaveTitle(/^Error: /)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator(`[name="${firstOfField}"]`)).toBeFocused()
  }
})

test('after a mistake among boxes and buttons the link leads to the first of them', async ({ page }) => {
  const home = await openCaseWith(page, 'creditor', { ...ana.answers, 'debt-kind': {}, 'ways-to-pay': {} })
  for (const [address, first] of [
    ['judgment/debt-kind', 'debtKind-consumer'],
    ['demand-letter/ways-to-pay', 'payWays-check'],
  ] as const) {
    await page.goto(`${home}/${address}`)
    if (address.endsWith('debt-kind')) await page.waitForURL('**/debt-kind')
    await page.locator('.form-buttons button').first().click()
    await expect(page.locator('.error-summary')).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator(`#${first}`)).toBeFocused()
  }
})

test('the skip link is the first thing Tab reaches, is seen then, and leads to the content', async ({ page }) => {
  await page.goto('/account/sign-in')
  await page.keyboard.press('Tab')
  const skip = page.locator('.usa-skipnav')
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('[name="email"]')).toBeFocused()
})

/** Goes through the page's controls in order, answers those that are asked for, and presses Continue. */
async function answerByKeys(page: Page, kinds: Set<string>, values: StoredAnswer): Promise<void> {
  for (let stops = 0; stops < 80; stops++) {
    const at = await tab(page, kinds)
    const value = values[at.name.replace(/\.\w+$/, '')]
    if (at.tag === 'BUTTON' && at.text === 'Continue') return page.keyboard.press('Enter')
    if (value === undefined) continue
    if (at.type === 'radio') await pickByKeys(page, at, String(value))
    else if (at.type === 'checkbox') await tickByKeys(page, at, value as string[])
    else if (at.tag === 'SELECT') await selectByKeys(page, String(value))
    else await page.keyboard.insertText(textFor(at.name, value))
  }
  throw new Error(`Tab never reached Continue on ${page.url()}`)
}

async function pickByKeys(page: Page, at: Focused, value: string): Promise<void> {
  let now = at
  if (now.value === value) return page.keyboard.press('Space')
  for (let options = 0; now.value !== value && options < 12; options++) {
    await page.keyboard.press('ArrowDown')
    now = await focused(page)
  }
  expect(now).toMatchObject({ value, checked: true })
}

async function tickByKeys(page: Page, at: Focused, values: string[]): Promise<void> {
  if (at.checked !== values.includes(at.value)) await page.keyboard.press('Space')
}

async function selectByKeys(page: Page, value: string): Promise<void> {
  for (let options = 0; options < 60; options++) {
    if ((await focused(page)).value === value) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The arrow keys never reached ${value}`)
}

function textFor(name: string, value: unknown): string {
  if (name.endsWith('Cents')) return centsToField(Number(value))
  const [year = '', month = '', day = ''] = String(value).split('-')
  const parts: Record<string, string> = { month, day, year }
  return parts[name.split('.')[1] ?? ''] ?? String(value)
}

/** What the page asks for: one entry of a list, whether there are more, or the answer itself. */
async function valuesFor(page: Page, saved: StoredAnswer): Promise<StoredAnswer> {
  if (!Array.isArray(saved.entries)) return saved
  const listed = await page.locator('.entry-list li').count()
  if ((await page.locator('input[name="more"]').count()) > 0)
    return { more: listed < saved.entries.length ? 'yes' : 'no' }
  return saved.entries[Number(new URL(page.url()).searchParams.get('entry') ?? 0)] as StoredAnswer
}

async function tabTo(page: Page, kinds: Set<string> | null, isIt: (at: Focused) => boolean): Promise<void> {
  for (let stops = 0; stops < 80; stops++) if (isIt(await tab(page, kinds))) return
  throw new Error(`Tab never reached it on ${page.url()}`)
}

/** One press of Tab. The focus must show on each kind of control; `kinds` remembers which were looked at. */
async function tab(page: Page, kinds: Set<string> | null): Promise<Focused> {
  await page.keyboard.press('Tab')
  const at = await focused(page)
  const kind = `${at.tag} ${at.type}`
  if (kinds && at.tag !== 'BODY' && !kinds.has(kind)) {
    kinds.add(kind)
    await expectFocusToShow(page, kind)
  }
  return at
}

async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement & HTMLAnchorElement
    const { tagName: tag, type = '', name = '', value = '', checked = false, href = '' } = at
    return { tag, type, name, value, checked, href, text: at.textContent?.trim() ?? '' }
  })
}

/** The page looks different, within the window, when the thing loses the focus. */
async function expectFocusToShow(page: Page, kind: string): Promise<void> {
  const seen = await page.screenshot({ caret: 'hide' })
  await page.evaluate(() => {
    const at = document.activeElement as HTMLElement
    at.blur()
    Object.assign(window, { had: at })
  })
  const blurred = await page.screenshot({ caret: 'hide' })
  expect(seen.equals(blurred), `the focus shows on ${kind} at ${page.url()}`).toBe(false)
  await page.evaluate(() => (window as unknown as { had: HTMLElement }).had.focus({ preventScroll: true }))
}
