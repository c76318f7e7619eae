// The tasks of two stages: to make a deal, and to put it in writing.

import type { Flow } from '@/lib/interview/define'
import { agreementFlow } from '@/lib/interview/flows/agreement'
import { demandLetterFlow } from '@/lib/interview/flows/demand-letter'
import { firstOfferFlow } from '@/lib/interview/flows/first-offer'
import { hardshipLetterFlow } from '@/lib/interview/flows/hardship-letter'
import { limitsFlow } from '@/lib/interview/flows/limits'
import { modificationFlow } from '@/lib/interview/flows/modification'
import type { Words } from '@/lib/shared/words'
import { forbearanceIn } from './agreement-standing'
import { type CaseFile, pathIn } from './case-file'
import { agreementInForce } from './records'
import { isNothingOwed } from './standing-paid'
import { type IssuedIds, judgmentFirst, nothingOwed, type Task, type TaskStatus } from './task'

const titles = {
  offers: { en: 'Keep track of offers', es: 'Lleve la cuenta de las ofertas' },
  contacts: { en: 'Keep a log of calls and letters', es: 'Anote llamadas y cartas' },
  agreement: { en: 'Write and sign an agreement', es: 'Escriba y firme un acuerdo' },
  firstPayment: { en: 'Or send the terms with a first payment', es: 'O envíe los términos con un primer pago' },
} satisfies Record<string, Words>

/** The letter that opens the talk, my own limits, the offers and the log of contacts. */
export function negotiateTasks(file: CaseFile, issued: IssuedIds): Task[] {
  const { offers, contacts } = file.records
  const isCreditor = file.facts.side === 'creditor'
  return [
    letterTask(file, isCreditor ? demandLetterFlow : firstOfferFlow, issued),
    ...(isCreditor ? [] : [letterTask(file, hardshipLetterFlow, issued)]),
    limitsTask(file),
    openTask(file, { id: 'offers', title: titles.offers }, offers.length > 0 ? 'started' : 'to-do'),
    openTask(file, { id: 'contacts', title: titles.contacts }, contacts.length > 0 ? 'started' : 'to-do'),
  ]
}

/** One agreement at a time: the one that waits for signatures, else the one in force, else the one being written. */
export function settleTasks(file: CaseFile, issued: IssuedIds): Task[] {
  const task = { id: agreementFlow.id, title: titles.agreement }
  const waiting = file.records.agreements.findLast(one => one.status === 'waiting')
  const inForce = agreementInForce(file.records)
  if (waiting) return [{ ...task, status: 'started', reason: null, path: `agreements/${waiting.id}` }]
  if (inForce)
    return [
      { ...task, status: 'done', reason: null, path: `agreements/${inForce.id}` },
      { id: modificationFlow.id, title: modificationFlow.title, ...wayInto(file, modificationFlow) },
    ]
  const way = wayInto(file, agreementFlow)
  const isWritten = pathIn(file, agreementFlow).openStep === null
  return [
    { ...task, ...way, ...(way.path && isWritten && { path: 'agreements/draft' }) },
    ...(way.path && isWritten && file.facts.side === 'debtor' ? [firstPaymentTask(issued)] : []),
  ]
}

/** The other way to make the deal: the terms in a letter that goes with the first payment. */
function firstPaymentTask(issued: IssuedIds): Task {
  const status = issued.includes('first-payment-letter') ? 'done' : 'to-do'
  return { id: 'first-payment-letter', title: titles.firstPayment, status, reason: null, path: firstPaymentPath }
}

const firstPaymentPath = 'documents/first-payment-letter'

/** A letter that asks for payment would break a promise not to collect. */
function letterTask(file: CaseFile, flow: LetterFlow, issued: IssuedIds): Task {
  const promised = file.facts.side === 'creditor' ? forbearanceIn(file) : null
  const task = { id: flow.id, title: flow.title }
  if (promised && file.facts.isComplete) return { ...task, status: 'blocked', reason: promised, path: null }
  const way = wayInto(file, flow)
  return { ...task, ...way, ...(way.path && issued.includes(flow.finish.leadsTo.document) && { status: 'done' }) }
}

type LetterFlow = Flow & { finish: { leadsTo: { document: string } } }

function limitsTask(file: CaseFile): Task {
  const way = wayInto(file, limitsFlow)
  const isDone = way.path !== null && pathIn(file, limitsFlow).openStep === null
  return {
    id: limitsFlow.id,
    title: limitsFlow.title,
    ...way,
    ...(isDone && { status: 'done', path: 'reports/workbench' }),
  }
}

/** How far a flow is gone through, and its address; blocked while there is nothing to talk about. */
function wayInto(file: CaseFile, flow: Flow): Omit<Task, 'id' | 'title'> {
  if (!file.facts.isComplete) return { status: 'blocked', reason: judgmentFirst, path: null }
  if (isNothingOwed(file)) return { status: 'blocked', reason: nothingOwed, path: null }
  const isStarted = pathIn(file, flow).steps.some(step => step.state !== 'open')
  return { status: isStarted ? 'started' : 'to-do', reason: null, path: flow.id }
}

function openTask(file: CaseFile, task: Pick<Task, 'id' | 'title'>, status: TaskStatus): Task {
  return file.facts.isComplete
    ? { ...task, status, reason: null, path: task.id }
    : { ...task, status: 'blocked', reason: judgmentFirst, path: null }
}
