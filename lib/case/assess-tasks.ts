// The tasks of the second stage: what can be paid, what can be taken, what it is worth.

import type { AnyStep, Flow } from '@/lib/interview/define'
import { bankruptcyFlow } from '@/lib/interview/flows/bankruptcy'
import { budgetFlow } from '@/lib/interview/flows/budget'
import { choicesFlow } from '@/lib/interview/flows/choices'
import { costsFlow } from '@/lib/interview/flows/costs'
import { handOverFlow } from '@/lib/interview/flows/hand-over'
import { ladderFlow } from '@/lib/interview/flows/ladder'
import { propertyFlow } from '@/lib/interview/flows/property'
import { prospectsFlow } from '@/lib/interview/flows/prospects'
import type { Words } from '@/lib/shared/words'
import { type CaseFile, pathIn } from './case-file'
import type { Side } from './facts'
import { judgmentProofOf } from './judgment-proof'
import { ladderOf, toFindOut } from './ladder'
import { legalStopOf } from './legal-stop'
import { isNothingOwed } from './standing-paid'
import { type IssuedIds, judgmentFirst, nothingOwed, type Task, type TaskStatus } from './task'

type Assessing = Flow & { finish: { leadsTo: { report: string } } }

const flowsOf: Record<Side, readonly Assessing[]> = {
  debtor: [budgetFlow, propertyFlow, choicesFlow, bankruptcyFlow],
  creditor: [prospectsFlow, ladderFlow, costsFlow, handOverFlow],
}

/** The flows of the stage, each leading to its report once it is gone through, and the reports that follow by themselves. */
export function assessTasks(file: CaseFile, issued: IssuedIds): Task[] {
  const side = file.facts.side === 'creditor' ? 'creditor' : 'debtor'
  return [
    ...flowsOf[side].map(flow => flowTask(file, flow)),
    ...(side === 'creditor' ? waiting(file) : proof(file, issued)),
  ]
}

function flowTask(file: CaseFile, flow: Assessing): Task {
  const task = { id: flow.id, title: flow.title }
  if (!file.facts.isComplete) return { ...task, status: 'blocked', reason: judgmentFirst, path: null }
  const status = statusOf(file, flow)
  // What was found out may be read again; a budget, and what is known of bankruptcy, serve for other debts too.
  const isAboutThisDebt = file.facts.side === 'creditor' || flow === choicesFlow
  if (status !== 'done' && isAboutThisDebt && isNothingOwed(file))
    return { ...task, status: 'blocked', reason: nothingOwed, path: null }
  const path = status === 'done' ? `reports/${flow.finish.leadsTo.report}` : flow.id
  return { ...task, status, reason: null, path }
}

/** A question that an earlier flow asks too does not make this one begun. */
function statusOf(file: CaseFile, flow: Flow): TaskStatus {
  const path = pathIn(file, flow)
  if (path.openStep === null) return 'done'
  const others = Object.values(flowsOf).flat()
  const isOwn = (step: AnyStep) => others.every(other => other === flow || !other.steps.includes(step))
  const isBegun = path.steps.some(({ step, state }) => state !== 'open' && isOwn(step))
  return isBegun ? 'started' : 'to-do'
}

const proofTitle: Words = { en: 'Show that nothing can be taken', es: 'Mostrar que no hay nada que tomar' }

/** Offered only when the sums say so, and done once the letter that shows it is. */
function proof(file: CaseFile, issued: IssuedIds): Task[] {
  if (!file.facts.isComplete || pathIn(file, propertyFlow).openStep !== null) return []
  if (judgmentProofOf(file)?.kind !== 'proof') return []
  const status = issued.includes('judgment-proof-letter') ? 'done' : 'to-do'
  return [{ id: 'judgment-proof', title: proofTitle, status, reason: null, path: 'reports/judgment-proof' }]
}

const waitTitle: Words = { en: 'Wait, and look again each year', es: 'Esperar y volver a mirar cada año' }

/** Offered once it is known that waiting is the best there is. */
function waiting(file: CaseFile): Task[] {
  if (!isWaiting(file)) return []
  return [{ id: 'wait-and-watch', title: waitTitle, status: 'to-do', reason: null, path: 'reports/wait-and-watch' }]
}

/** Whether, of all ways to collect, waiting is worth most today, and nothing found out would likely change that. Under a
 *  legal stop, or an agreement that is being kept, it is no choice. */
export function isWaiting(file: CaseFile): boolean {
  if (file.facts.side !== 'creditor' || !file.facts.isComplete) return false
  if (pathIn(file, ladderFlow).openStep !== null || legalStopOf(file)) return false
  const ladder = ladderOf(file)
  if (!ladder || ladder.of.stop || toFindOut(ladder)) return false
  return ladder.rungs.find(rung => rung.standing === 'open')?.id === 'wait'
}
