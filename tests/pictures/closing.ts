// The end of a case, page by page: the steps that close it, what the court's record says, the credit reports, and the file
// that is kept.

import { closeCase } from '@/lib/data/cases'
import { documents } from '@/lib/documents'
import { findFlow } from '@/lib/interview/flows'
import { demoPassword, keepPerson } from '../people/keep'
import type { Person } from '../people/person'
import { type Camera, mistake } from './camera'

/** What a side answers and makes at the end. */
const ends: Record<Person['side'], { flowIds: string[]; documentIds: string[]; filing: string }> = {
  creditor: {
    flowIds: ['satisfaction'],
    documentIds: ['satisfaction-of-judgment', 'lien-release', 'satisfaction-sheet', 'proof-of-mailing'],
    filing: 'satisfaction-filed',
  },
  debtor: {
    flowIds: ['credit-report', 'correction'],
    documentIds: [
      ...['satisfaction-demand', 'satisfaction-motion', 'certified-copies-request', 'credit-dispute', 'mailing-sheet'],
      'correction-request',
    ],
    filing: 'satisfaction-filed',
  },
}

/** Everything at the end of the case of a person whose judgment is paid. It is closed when all was taken. */
export async function takeClosing(camera: Camera, person: Person, chapter: string): Promise<void> {
  camera.begin(chapter)
  const { user, caseId } = await keepPerson(person)
  await camera.signIn(person.email, demoPassword)
  const home = `/cases/${caseId}`
  const { flowIds, documentIds, filing } = ends[person.side]
  await camera.take('home-paid', home)
  await camera.take('closing', `${home}/closing`, openAll)
  await camera.take('closing-new', `${home}/closing/new?of=${filing}`)
  await camera.take('closing-new-mistake', `${home}/closing/new?of=${filing}`, mistake({ 'sentOn.year': '2020' }))
  for (const flowId of flowIds) {
    for (const { id } of findFlow(flowId)?.steps ?? [])
      await camera.take(`${flowId}-${id}`, `${home}/${flowId}/${id}?change=yes`)
    await camera.take(`${flowId}-check`, `${home}/${flowId}/check`)
  }
  for (const id of documentIds) if (documents[id]) await camera.take(id, `${home}/documents/${id}`)
  if (person.side === 'debtor') await camera.take('report-credit-report', `${home}/reports/credit-report`, openAll)
  await camera.take('report-lifeline', `${home}/reports/lifeline`, openAll)
  await takeFilings(camera, home)
  await camera.take('keep', `${home}/keep`)
  await camera.take('keep-delete', `${home}/keep/delete`)
  await camera.take('keep-delete-mistake', `${home}/keep/delete`, mistake({ typed: 'yes' }))
  await closeCase(user, caseId)
  await camera.take('keep-closed', `${home}/keep`)
  await camera.take('cases-closed', '/cases')
}

/** Written down on its page, then looked at, and struck out. */
async function takeFilings(camera: Camera, home: string): Promise<void> {
  const page = camera.page('en')
  await page.goto(new URL(`${home}/closing/new?of=satisfaction-filed`, page.url()).href)
  await page.locator('label[for=how-filed]').click()
  await page.locator('.form-buttons button').first().click()
  await page.waitForURL('**/closing')
  await camera.take('closing-filed', `${home}/closing`)
  const entry = await page.locator('.contact-log a[href*="/closing/"]:not([href*="new"])').first().getAttribute('href')
  if (!entry) throw new Error('The filing was not written down.')
  await camera.take('closing-entry', entry)
  await camera.take('closing-strike', `${entry}/strike`)
  await camera.take('closing-strike-mistake', `${entry}/strike`, mistake({}))
}

const openAll = async (page: ReturnType<Camera['page']>) => {
  for (const one of await page.locator('main details > summary').all()) await one.click()
}
