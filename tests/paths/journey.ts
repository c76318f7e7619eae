// A person's way through the interview, page by page: what each page shows them and what they send. Their answers go
// through the very forms of the app, so a person whose answers the pages would not take has no journey.

import { circumstancesOf } from '@/lib/case/agreement-start'
import { openCaseFile } from '@/lib/case/case-file'
import { suggestedLimitsOf } from '@/lib/case/limits'
import { noRecords } from '@/lib/case/records'
import type { Circumstances, Flow } from '@/lib/interview/define'
import { flows } from '@/lib/interview/flows'
import { limitsFlow } from '@/lib/interview/flows/limits'
import { modificationFlow } from '@/lib/interview/flows/modification'
import { type PageMode, pageFor, type QuestionPage, submitPage } from '@/lib/interview/page'
import { pathFor } from '@/lib/interview/path'
import type { RawAnswer } from '@/lib/interview/schema'
import { refill, type StoredAnswer, type StoredAnswers } from '@/lib/interview/stored'
import type { Person } from '../people/person'

/** One page as it is met: `stored` is what was saved before it, `sent` what the person puts in its boxes. */
export type Visit = { flow: Flow; page: QuestionPage; stored: StoredAnswers; sent: StoredAnswer }

export type Journey = { visits: Visit[]; stored: StoredAnswers }

/** The flows a person goes through, in their order: those whose questions they have answers to. */
export function flowsOf(person: Person): Flow[] {
  return flows.filter(
    flow =>
      flow.side !== other[person.side] &&
      // It asks again what an agreement was made of, and nobody here changed theirs.
      flow !== modificationFlow &&
      flow.steps.some(step => step.id in person.answers),
  )
}

const other = { debtor: 'creditor', creditor: 'debtor' } as const

/** From the front door, which saves the side, to the last question of the letter. */
export function journeyOf(person: Person): Journey {
  let stored: StoredAnswers = { side: { side: person.side } }
  const visits: Visit[] = []
  for (const flow of flowsOf(person)) {
    const walked = walkFlow(person, flow, stored)
    visits.push(...walked.visits)
    stored = walked.stored
  }
  return { visits, stored }
}

function walkFlow(person: Person, flow: Flow, from: StoredAnswers): Journey {
  let stored = from
  let mode: PageMode = { kind: 'question' }
  const visits: Visit[] = []
  for (let pages = 0; pages < 100; pages++) {
    const open = pathFor(flow, stored, circumstancesIn(person, flow, stored)).steps.find(s => s.state === 'open')
    if (!open) return { visits, stored }
    const { step, context } = open
    const saved = stored[step.id]
    const page = pageFor(step, context, saved, mode)
    const sent = sentFor(page, person.answers[step.id], saved)
    visits.push({ flow, page, stored, sent })
    const done = submitPage(page, context, saved, formOf(page, sent), person.locale)
    if (!done.ok) throw new Error(`${person.id} at ${step.id}: ${JSON.stringify(done.error.faults)}`)
    if (done.value.kind === 'save') stored = { ...stored, [step.id]: done.value.answer }
    mode = done.value.kind === 'show' ? done.value.mode : { kind: 'list' }
  }
  throw new Error(`${person.id}: the flow ${flow.id} does not end.`)
}

/** As the page of a flow opens it: an agreement is written after the offers, and nothing else looks at them. */
function circumstancesIn({ records = noRecords, today }: Person, flow: Flow, stored: StoredAnswers): Circumstances {
  const { offers } = flow.stage === 'settle' ? records : noRecords
  const file = openCaseFile(stored, today, { ...noRecords, offers })
  return { ...circumstancesOf(file), ...(flow === limitsFlow && { suggested: suggestedLimitsOf(file) }) }
}

/** What the person answers on a page: their answer, their next entry, or that there is another one to add. */
function sentFor({ step, mode }: QuestionPage, answer: StoredAnswer | undefined, saved: StoredAnswer | undefined) {
  if (!answer) throw new Error(`No answer to ${step.id}.`)
  if (step.kind === 'question') return answer
  const entries = answer.entries as StoredAnswer[]
  const sofar = Array.isArray(saved?.entries) ? saved.entries.length : 0
  if (mode.kind === 'entry') return entries[mode.index] ?? {}
  return { more: sofar < entries.length ? 'yes' : 'no' }
}

/** A form as the browser would send it. */
export function formOf(page: QuestionPage, sent: StoredAnswer): FormData {
  const form = new FormData()
  if (sent.notSure === true) form.set('notSure', 'yes')
  else for (const [name, value] of boxesOf(refill(page.fields, sent))) form.append(name, value)
  return form
}

function boxesOf(raw: RawAnswer): [string, string][] {
  return Object.entries(raw).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return []
    if (typeof value === 'string') return [[name, value]]
    if (Array.isArray(value)) return value.map(one => [name, one])
    return Object.entries(value).map(([part, text]) => [`${name}.${part}`, text])
  })
}
