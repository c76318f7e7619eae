import { expect } from '@playwright/test'
import { findFlow } from '@/lib/interview/flows'
import { judgmentFlow } from '@/lib/interview/flows/judgment'
import type { StoredAnswer } from '@/lib/interview/stored'
import { ana } from '@/tests/people/ana'
import { maribel } from '@/tests/people/maribel'
import { car, listed } from '@/tests/setup/property-case'
import { sampleBudget } from '@/tests/setup/sample-budget'
import { knownSide, owned, spentSoFar, waysOut } from './assessments'
import { addEntry, changeEntry, choose, entries, goOn, removeEntry, type Side } from './journey'
import { openCaseWith, readCase, stepsOf } from './store'
import { test } from './watched'

/** A list from empty: one entry, another, the first changed, the second taken out. */
type List = { at: string; first: StoredAnswer; second: StoredAnswer; change: StoredAnswer }

const job = { employer: 'Valley Foods', payEvery: 'week', grossCents: 50_000, requiredCents: 5_000 }
const land = { what: 'land', livesIn: 'no', valueCents: 900_000, owedCents: 0, owners: 'me' }
const deposit = { depositedOn: '2026-11-10', amountCents: 90_000, account: 'First Bank', isDirect: 'yes' }

const lists: Record<Side, List[]> = {
  debtor: [
    { at: 'budget/pay', first: job, second: { ...job, employer: 'Night Cleaners' }, change: { grossCents: 62_000 } },
    {
      at: 'budget/other-income',
      first: { incomeKind: 'ssi', every: 'month' },
      second: { incomeKind: 'family', amountCents: 10_000, every: 'month' },
      change: { amountCents: 94_300 },
    },
    {
      at: 'budget/other-debts',
      first: { creditor: 'First Card', paymentCents: 20_000 },
      second: { creditor: 'Dr. Lee' },
      change: { paymentCents: 15_000 },
    },
    { at: 'property/homes', first: land, second: { ...land, what: 'mobile' }, change: { valueCents: 1_000_000 } },
    {
      at: 'property/vehicles',
      first: car,
      second: { vehicle: '1998 Ford Ranger', forWork: 'no' },
      change: { forWork: 'yes' },
    },
    {
      at: 'property/bank-accounts',
      first: { bankName: 'First Bank', balanceCents: 100_000, whose: 'mine' },
      second: { bankName: 'Cash app', whose: 'mine' },
      change: { balanceCents: 90_000 },
    },
    {
      at: 'property/benefit-deposits',
      first: { benefit: 'ssi', ...deposit },
      second: { benefit: 'veterans', ...deposit },
      change: { amountCents: 80_000 },
    },
    {
      at: 'bankruptcy/earlier-filings',
      first: { earlierChapter: '7', earlierOn: '2019-03-04', earlierDischarge: 'yes' },
      second: { earlierChapter: '13', earlierDischarge: 'no' },
      change: { earlierOn: '2019-04-03' },
    },
  ],
  creditor: [
    {
      at: 'prospects/their-vehicles',
      first: { vehicleNamed: 'White van', vehicleWorthCents: 400_000 },
      second: { vehicleNamed: 'Boat' },
      change: { vehicleWorthCents: 300_000 },
    },
    {
      at: 'ladder/attempts',
      first: { attemptWay: 'demand', attemptOn: '2026-09-02', attemptResult: 'nothing' },
      second: { attemptWay: 'bank', attemptOn: '2026-10-02', attemptResult: 'waiting' },
      change: { attemptResult: 'some' },
    },
    {
      at: 'costs/costs-spent',
      first: { costKind: 'writ', spentOn: '2026-04-01', spentCents: 21_000, mayAdd: 'yes' },
      second: { costKind: 'asset-search', spentOn: '2026-05-20', spentCents: 29_000, mayAdd: 'unsure' },
      change: { spentCents: 25_000 },
    },
  ],
}

const answers = {
  debtor: { ...stepsOf(judgmentFlow, maribel.answers), ...sampleBudget, ...owned, ...waysOut },
  creditor: { ...stepsOf(judgmentFlow, ana.answers), ...knownSide, ...spentSoFar },
}

test.describe('without JavaScript, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  for (const [side, all] of Object.entries(lists) as [Side, List[]][])
    for (const { at, first, second, change } of all)
      test(`adds to, changes and takes from ${at} of a ${side}, one entry at a time`, async ({ page }) => {
        const [flowId = '', stepId = ''] = at.split('/')
        const home = await openCaseWith(page, side, { ...answers[side], [stepId]: listed() })
        const savedNow = () => readCase(home.replace('/cases/', '')).answers[stepId]?.entries
        await page.goto(`${home}/${at}?change=yes`)
        await addEntry(page, first)
        await addEntry(page, second)
        await expect(entries(page)).toHaveCount(2)
        await changeEntry(page, 0, change)
        expect(savedNow()).toEqual([{ ...first, ...change }, second])
        await removeEntry(page, 1)
        await expect(entries(page)).toHaveCount(1)
        await choose(page, 'more', 'no')
        await goOn(page)
        await expect(page).toHaveURL(`${home}/${flowId}/check`)
        expect(savedNow()).toEqual([{ ...first, ...change }])
      })

  test('every list of the stage is tried', () => {
    const flowIds = ['budget', 'property', 'choices', 'bankruptcy', 'prospects', 'ladder', 'costs', 'hand-over']
    const steps = [...flowIds, 'their-bankruptcy'].flatMap(id => findFlow(id)?.steps ?? [])
    const tried = Object.values(lists).flatMap(all => all.map(({ at }) => at.split('/')[1]))
    expect(tried.sort()).toEqual([...new Set(steps.filter(step => 'entryTitle' in step).map(({ id }) => id))].sort())
  })
})
