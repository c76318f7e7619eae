import { expect } from '@playwright/test'
import { judgedIn, writeDown } from './closing'
import { answerOn, finish, leaving } from './journey'
import { printed } from './payments'
import { today } from './server'
import { openCaseWith, putRecord } from './store'
import { test } from './watched'

// The court's record put right, and how long the judgment lives.

test('a paper that does not say what the judge said: from the home to the request, then to the answer', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const home = await openCaseWith(page, 'creditor', {
    ...judgedIn('CA', 'creditor'),
    'matches-ruling': { matchesRuling: 'no' },
    'entered-on': { enteredOn: '2026-11-10' },
    'notice-on': { knowsNotice: 'unsure' },
    'paper-mismatch': {},
  })
  await page.goto(home)
  await leaving(page, () => page.getByRole('link', { name: 'Write the request' }).first().click())
  await answerOn(page, {
    'correction-first': {},
    'paper-errors': {
      entries: [
        { errorKind: 'amount', paperSays: '$500.00', judgeSaid: '$5,000.00' },
        { errorKind: 'name', paperSays: 'Kim Olson', judgeSaid: 'Kim Olsen' },
      ],
      done: true,
    },
    'ruling-known': { rulingSources: ['heard', 'recording'] },
    'correction-copy': { toldBy: 'other', tellerName: 'Sam Reed' },
  })
  await finish(page)
  const request = await printed(page)
  for (const said of [
    'Small Claims Court Milton, California',
    'Request to Correct a Clerical Mistake in the Judgment',
    'Rosa Díaz asks the court to correct a mistake of writing in the judgment entered on November 10, 2026',
    'Amount $500.00 $5,000.00',
    'Name Kim Olson Kim Olsen',
    'This request does not ask the court to change its decision',
  ])
    expect(request).toContain(said)
  await writeDown(page, home, 'correction-asked', { sentOn: today, how: 'filed' })
  await page.goto(home)
  await expect(page.locator('main')).toContainText('You asked for the correction on November 21, 2026.')
  await leaving(page, () => page.getByRole('link', { name: 'It is corrected: write it down' }).click())
  await expect(page.locator('[name="filing"][value="corrected"]')).toBeChecked()
})

test('the life of a judgment is drawn and listed, and a renewal moves its end', async ({ page }) => {
  const home = await openCaseWith(page, 'creditor', {
    ...judgedIn('CA', 'creditor'),
    'entered-on': { enteredOn: '2017-03-06' },
    'notice-on': { knowsNotice: 'unsure' },
  })
  await page.goto(home)
  await leaving(page, () => page.getByRole('link', { name: 'See the whole life on one line' }).click())
  const picture = page.locator('main figure')
  const rows = page.locator('.data-table tbody tr')
  await expect(picture.locator('.chart-life-today').first()).toBeAttached()
  // California's ten years from entry.
  const end = rows.filter({ hasText: 'The judgment ends' })
  await expect(end).toContainText('Mar 6, 2027')
  expect(await picture.locator('.chart-life').count()).toBeGreaterThan(0)

  const detail = '{"note":""}'
  putRecord('LedgerEvent', home.replace('/cases/', ''), { kind: 'renewal', on: '2026-11-16', seq: 1, detail })
  await page.reload()
  await expect(rows.filter({ hasText: 'renewed' }).first()).toContainText('Nov 16, 2026')
  await expect(end).toContainText('Nov 16, 2036')
})
