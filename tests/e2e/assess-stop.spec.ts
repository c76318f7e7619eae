import { expect } from '@playwright/test'
import { documents } from '@/lib/documents'
import { flows } from '@/lib/interview/flows'
import { judgmentFlow } from '@/lib/interview/flows/judgment'
import { ana } from '@/tests/people/ana'
import { maribel } from '@/tests/people/maribel'
import { sampleBudget } from '@/tests/setup/sample-budget'
import { filedByOne, iFiled, knownSide, owned, spentSoFar, waysOut } from './assessments'
import { putMarkedRecords } from './deal'
import { answerOn, continueButton, fill, finish } from './journey'
import { expectPdf, sentence } from './reports'
import { countEvents, openCaseWith, putPayment, readCase, stepsOf } from './store'
import { test } from './watched'

const creditor = { ...ana.answers, ...knownSide, ...spentSoFar }
const debtor = { ...stepsOf(judgmentFlow, maribel.answers), ...sampleBudget, ...owned, ...waysOut }

test.describe('a bankruptcy, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('locks every task of who is owed, and old addresses lead to the reason', async ({ page }) => {
    const home = await openCaseWith(page, 'creditor', creditor)
    const caseId = home.replace('/cases/', '')
    const stop = `${home}/reports/stop-collecting`
    // Two pages left open from before.
    const question = await page.context().newPage()
    await question.goto(`${home}/costs/ceiling?change=yes`)
    const letter = await page.context().newPage()
    await letter.goto(`${home}/documents/demand-letter`)
    await expect(letter.locator('.letter-sheet')).toBeVisible()

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
    await expect(tasks.locator('a')).toHaveText([
      'Enter your judgment',
      'See how long the judgment lives',
      'Keep a log of calls and letters',
      'Write down payments',
      'See every line of what is owed',
      'Print a statement of account',
      'Tell the court that a part is paid',
      'Keep the file',
      'The other side filed for bankruptcy',
    ])
    const reason = 'Locked: a bankruptcy case was filed on November 1, 2026'
    // What has no link is locked, but for the steps that wait for the last payment all the same.
    const closed = page.locator('li').filter({ hasNot: page.locator('a'), hasNotText: 'When all is paid' })
    const locking = tasks.locator('section').filter({ has: closed })
    expect(await locking.count()).toBeGreaterThan(3)
    for (const stage of await locking.all()) await expect(stage).toContainText(reason)

    // What was said and paid before is only evidence, and money that came too much goes back.
    const openStill = [
      'judgment',
      'their-bankruptcy',
      'contact-log',
      'statement-of-account',
      'receipt',
      'overpayment-letter',
      'lifeline',
      ...['satisfaction', 'satisfaction-of-judgment', 'satisfaction-sheet', 'lien-release', 'proof-of-mailing'],
    ]
    const locked = flows.filter(({ id, side }) => side !== 'debtor' && !openStill.includes(id))
    const papers = Object.values(documents).filter(({ kind, side }) => kind !== 'report' && side !== 'debtor')
    const letters = papers.filter(({ id, about }) => !about && !openStill.includes(id))
    const answers = papers.filter(({ id, about }) => about && !openStill.includes(id))
    const { offerId, contactId } = putMarkedRecords(caseId, Buffer.from('a file'))
    const ids = { offer: offerId, contact: contactId, payment: putPayment(caseId), agreement: '' }
    expect(locked.map(({ id }) => id)).toEqual([
      ...['correction', 'prospects', 'ladder', 'costs', 'hand-over', 'limits', 'demand-letter', 'agreement'],
      ...['modification', 'payoff-quote'],
    ])
    expect(letters.map(({ id }) => id)).toEqual([
      ...['demand-letter', 'assignment-of-judgment', 'cure-notice', 'default-notice', 'reinstatement-letter'],
      ...['payoff-quote', 'installments-request', 'correction-request'],
    ])
    for (const old of [
      ...locked.flatMap(({ id, steps }) => [id, `${id}/${steps.at(-1)?.id}?change=yes`, `${id}/check`]),
      ...letters.map(({ id }) => `documents/${id}`),
      ...answers.map(({ id, about }) => `documents/${id}?about=${about && ids[about]}`),
      ...['agreements/draft', 'offers/new'],
    ]) {
      await page.goto(`${home}/${old}`)
      await expect(page, old).toHaveURL(stop)
    }
    await expect(page.locator('main')).toContainText('November 1, 2026')

    const before = { saved: readCase(caseId), letters: countEvents(caseId, 'document-issued') }
    await fill(question, { ceilingCents: 990_000 })
    await continueButton(question).click()
    await expect(question).toHaveURL(stop)
    await letter.locator('main form .usa-button').click()
    await expect(letter).toHaveURL(stop)
    expect({ saved: readCase(caseId), letters: countEvents(caseId, 'document-issued') }).toEqual(before)
  })

  test('of who owes shows what has to stop, and locks nothing of theirs', async ({ page }) => {
    const home = await openCaseWith(page, 'debtor', debtor)
    await page.goto(`${home}/bankruptcy/already-filed?change=yes`)
    await fill(page, iFiled)
    await continueButton(page).click()
    await expect(page).toHaveURL(`${home}/bankruptcy/check`)
    await page.goto(`${home}/reports/legal-stop`)
    await expect(sentence(page)).toContainText('You filed for bankruptcy on November 1, 2026')
    await page.goto(home)
    await expect(page.locator('.task-list')).not.toContainText('Locked')
    for (const open of ['budget/check', 'property/check', 'choices/check', 'bankruptcy/check']) {
      await page.goto(`${home}/${open}`)
      await expect(page, open).toHaveURL(`${home}/${open}`)
    }
  })
})
