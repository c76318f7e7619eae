// A person's whole way, page by page as they first see it, with what goes wrong on some of them.

import { createCase } from '@/lib/data/cases'
import type { PageMode } from '@/lib/interview/page'
import { journeyOf, type Visit } from '../paths/journey'
import { accountOf, demoPassword, keepAnswer } from '../people/keep'
import type { Person } from '../people/person'
import { type Camera, mistake } from './camera'

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
  await keepAnswer(user, caseId, 'side', { side: person.side })

  const takeVisits = async (some: Visit[]) => {
    for (const visit of some) {
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
  await camera.take('letter-not-ready', `${home}/documents/${person.letterId}`)
  await takeVisits(letter ?? [])
  await keepAll(person.letterId)
  await camera.take('letter-check', `${home}/${person.letterId}/check`)
  await camera.take('letter-preview', `${home}/documents/${person.letterId}`)
  await camera.take('letter-issued', await issueIn(camera, `${home}/documents/${person.letterId}`))
  await camera.take('home-letter-written', home)
  await takeOddBalances(camera, home, (stepId, answer) => keepAnswer(user, caseId, stepId, answer), person)
  await camera.take('cases', '/cases')
  await camera.take('account', '/account')
}

/** What the home says when the amount is not known, and when all is paid. Once a side is enough. */
async function takeOddBalances(
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
