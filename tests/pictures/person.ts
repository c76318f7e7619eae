// A person's whole way, page by page as they first see it, with what goes wrong on some of them.

import { reports } from '@/lib/case/reports'
import { createCase } from '@/lib/data/cases'
import type { PageMode } from '@/lib/interview/page'
import { journeyOf, type Visit } from '../paths/journey'
import { accountOf, demoPassword, keepAnswer } from '../people/keep'
import type { Person } from '../people/person'
import { type Camera, mistake } from './camera'
import { takeDeal } from './deal'

/** What someone types wrong, by page; "✓" chooses. Each page is taken once, by the first who comes to it. */
const mistakes: Record<string, Record<string, string>> = {
  state: {},
  court: { courtName: '', county: '' },
  you: { yourName: '' },
  'your-address': { yourZip: '900', yourPhone: '555-0148', yourEmail: 'maribel at example' },
  'other-side entry': { 'hasAddress-yes': '✓' },
  'other-side list': {},
  amount: { principalCents: '1.234,56' },
  'added-amounts': { costsCents: '-5', awardedInterestCents: '1e9' },
  'stated-rate': { 'saysRate-yes': '✓', statedPercent: '120' },
  'entered-on': { 'enteredOn.month': '2', 'enteredOn.day': '31', 'enteredOn.year': '2026' },
  'notice-on': { 'knowsNotice-yes': '✓', 'noticeOn.month': '1', 'noticeOn.day': '2', 'noticeOn.year': '2020' },
  'debt-kind': {},
  'payments-made entry': { 'paidOn.month': '12', 'paidOn.day': '25', 'paidOn.year': '2026', amountCents: '' },
  'their-lawyer-details': { lawyerName: 'Priya Raman' },
  'offer-lump': { offerCents: '5,000' },
  'offer-plan': { planTotalCents: '2000', planPaymentCents: '2,500' },
  hardship: { hardship: 'My number is 078-05-1120.' },
  'reply-by': { 'replyByOn.month': '11', 'replyByOn.day': '21', 'replyByOn.year': '2026' },
  'ways-to-pay': { payableTo: '' },
  installments: { installmentCents: '800' },
  household: { adults: '0', children: '2' },
  'pay entry': { employer: 'Valley Foods', grossCents: '500', requiredCents: '600' },
  'expense-kinds': {},
  'housing-costs': { rentCents: '1.450,00' },
  'bank-accounts entry': { bankName: 'First Bank 000123456789' },
  'their-job': { 'jobKnown-works': '✓', theirPayCents: '900' },
  'cost-plan': { writCostCents: '-5' },
  'my-limit': { myLimitCents: '12' },
  'agreement-total': { agreedTotalCents: '90,000' },
}
const made = new Set<string>()

/** From signing in to the letter and the list of cases. */
export async function takePerson(camera: Camera, person: Person, chapter: string): Promise<void> {
  camera.begin(chapter)
  const user = await accountOf(person.email)
  const { id: caseId } = await createCase(user, person.side, `pictures ${person.id}`)
  const home = `/cases/${caseId}`
  await camera.signIn(person.email, demoPassword)
  const { visits, stored } = journeyOf(person)
  const [judgment, letter] = ['judgment', person.letterId].map(id => visits.filter(visit => visit.flow.id === id))
  const assessing = visits.filter(visit => visit.flow.stage === 'assess')
  await keepAnswer(user, caseId, 'side', { side: person.side })

  const takeVisits = async (some: Visit[]) => {
    for (const visit of some) {
      if (isTakenBefore(visit)) continue
      const { step, mode } = visit.page
      for (const [id, answer] of Object.entries(visit.stored)) await keepAnswer(user, caseId, id, answer)
      const page = mode.kind === 'question' ? step.id : `${step.id} ${mode.kind}`
      const path = `${home}/${visit.flow.id}/${step.id}${mode.kind === 'entry' ? `?entry=${mode.index}` : ''}`
      await camera.take(nameOf(step.id, mode), path)
      const typed = mistakes[page]
      if (!typed || made.has(page)) continue
      made.add(page)
      await camera.take(`${nameOf(step.id, mode)}-mistake`, path, mistake(typed))
    }
  }
  const keepAll = async (flowId: string) => {
    const flow = visits.find(visit => visit.flow.id === flowId)?.flow
    for (const step of flow?.steps ?? []) {
      const answer = stored[step.id]
      if (answer) await keepAnswer(user, caseId, step.id, answer)
    }
  }

  await camera.take('home-begun', home)
  await takeVisits(judgment ?? [])
  await keepAll('judgment')
  if (stored['payments-made']) await camera.take('payments-made-remove', `${home}/judgment/payments-made?remove=0`)
  await camera.take('entered-on-changed', `${home}/judgment/entered-on?change=yes`)
  await camera.take('judgment-check', `${home}/judgment/check`)
  await camera.take('home', home)
  await camera.take('home-opened', home, async page => {
    for (const one of await page.locator('main details > summary').all()) await one.click()
  })
  await takeAssessment(camera, person, home, assessing, { takeVisits, keepAll })
  if (letter && letter.length > 0) {
    await camera.take('letter-not-ready', `${home}/documents/${person.letterId}`)
    await takeVisits(letter)
    await keepAll(person.letterId)
    await camera.take('letter-check', `${home}/${person.letterId}/check`)
  }
  await camera.take('letter-preview', `${home}/documents/${person.letterId}`)
  await camera.take('letter-issued', await issueIn(camera, `${home}/documents/${person.letterId}`))
  await camera.take('home-letter-written', home)
  await takeOddTimes(camera, home, (stepId, answer) => keepAnswer(user, caseId, stepId, answer), person)
  for (const flowId of ['limits', 'agreement']) {
    const asked = visits.filter(visit => visit.flow.id === flowId)
    if (asked.length === 0) continue
    await takeVisits(asked)
    await keepAll(flowId)
    await camera.take(`${flowId}-check`, `${home}/${flowId}/check`)
  }
  await takeDeal(camera, person, { user, caseId })
  await camera.take('cases', '/cases')
  await camera.take('account', '/account')
}

/** A question of the assessment, or of a deal, is the same for everyone: who comes to it first is enough. */
function isTakenBefore({ flow, page: { step, mode } }: Visit): boolean {
  const page = `taken ${step.id} ${mode.kind}`
  const isForAll = flow.stage === 'assess' || flow.stage === 'settle' || flow.id === 'limits'
  if (!isForAll || !made.has(page)) {
    made.add(page)
    return false
  }
  return true
}

type Ways = { takeVisits: (some: Visit[]) => Promise<void>; keepAll: (flowId: string) => Promise<void> }

/** The flows of the second stage, check-your-answers of each, and every report of the side. */
async function takeAssessment(
  camera: Camera,
  { side }: Person,
  home: string,
  visits: Visit[],
  { takeVisits, keepAll }: Ways,
): Promise<void> {
  for (const flowId of new Set(visits.map(visit => visit.flow.id))) {
    await takeVisits(visits.filter(visit => visit.flow.id === flowId))
    await keepAll(flowId)
    await camera.take(`${flowId}-check`, `${home}/${flowId}/check`)
  }
  await camera.take('home-assessed', home)
  for (const report of Object.values(reports))
    if (report.side === 'both' || report.side === side)
      await camera.take(`report-${report.id}`, `${home}/reports/${report.id}`, async page => {
        for (const one of await page.locator('main details > summary').all()) await one.click()
      })
  const leadsTo = visits[0]?.flow.finish.leadsTo
  if (typeof leadsTo === 'object' && 'report' in leadsTo)
    await camera.take('report-issued', await issueIn(camera, `${home}/reports/${leadsTo.report}`))
}

/** What the home says when the amount is not known, when all is paid, and after a bankruptcy. Once a side is enough. */
async function takeOddTimes(
  camera: Camera,
  home: string,
  keep: (stepId: string, answer: Record<string, unknown>) => Promise<void>,
  person: Person,
): Promise<void> {
  if (made.has(`odd ${person.side}`)) return
  made.add(`odd ${person.side}`)
  const { amount = {}, 'payments-made': payments = {} } = person.answers
  await keep('amount', { notSure: true })
  await camera.take('home-amount-not-known', home)
  await keep('amount', amount)
  await keep('payments-made', { entries: [{ paidOn: person.today, amountCents: 900_000 }], done: true })
  await camera.take('home-all-paid', home)
  await keep('payments-made', payments)
  const [stepId, filed, reportId] = bankruptcies[person.side]
  await keep(stepId, filed)
  await camera.take('home-bankruptcy', home)
  await camera.take(`report-${reportId}-now`, `${home}/reports/${reportId}`)
  await keep(stepId, person.answers[stepId] ?? { notSure: true })
}

/** The answer that says a bankruptcy was filed, and the report it leads to. */
const bankruptcies: Record<Person['side'], [string, Record<string, unknown>, string]> = {
  debtor: [
    'already-filed',
    { alreadyFiled: 'yes', filedChapter: '7', filedOn: '2026-11-02', filedStanding: 'open' },
    'legal-stop',
  ],
  creditor: [
    'they-filed',
    {
      ...{ theyFiled: 'yes', whoFiled: ['Dale Whitmore'], theirChapter: '7', theirFiledOn: '2026-11-01' },
      ...{ howYouKnow: 'court', theirStanding: 'open' },
    },
    'stop-collecting',
  ],
}

/** Presses the button that makes the letter final, once, and gives the address of the finished letter. */
async function issueIn(camera: Camera, preview: string): Promise<string> {
  const page = camera.page('en')
  await page.goto(new URL(preview, page.url()).href)
  await page.locator('main form button[type=submit]').click()
  await page.waitForURL('**/issued/**')
  return new URL(page.url()).pathname
}

function nameOf(stepId: string, mode: PageMode): string {
  if (mode.kind === 'entry') return `${stepId}-entry-${mode.index + 1}`
  return mode.kind === 'question' ? stepId : `${stepId}-${mode.kind}`
}
