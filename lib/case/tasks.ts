// The task list of a case: what there is to do at each stage, for this side, and what stands in the way.

import type { Stage } from '@/lib/interview/define'
import { judgmentFlow } from '@/lib/interview/flows/judgment'
import { lifelineFlow } from '@/lib/interview/flows/lifeline'
import { theirBankruptcyFlow } from '@/lib/interview/flows/their-bankruptcy'
import { formatDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import { forbearanceIn } from './agreement-standing'
import { assessTasks } from './assess-tasks'
import type { CaseFile } from './case-file'
import { closeTasks } from './close-tasks'
import { negotiateTasks, settleTasks } from './deal-tasks'
import { noneMissedIn } from './installments-schedule'
import { type LegalStop, legalStopOf } from './legal-stop'
import { collectedIn } from './over-collection'
import { type IssuedIds, judgmentFirst, type Task } from './task'
import { trackTasks } from './track-tasks'
import { understandTasks } from './understand-tasks'

export type StageTasks = { stage: Stage; title: Words; tasks: Task[] }

/** The stages of the owner's side, in order, each with its tasks. A legal stop locks all that collects. */
export function tasksOf(file: CaseFile, issued: IssuedIds): StageTasks[] {
  const stop = frozenBy(file)
  const stages = openStagesOf(file, issued)
  return stop ? stages.map(stage => ({ ...stage, tasks: stage.tasks.map(task => frozen(task, stop.reason)) })) : stages
}

/** What a creditor may still open under a legal stop: the judgment itself, what is known of the bankruptcy, the log of
 *  what was said before, the book of what was paid, with its receipts, and the papers that say it was: they collect
 *  nothing. */
const openWhileFrozen: readonly string[] = [
  ...[judgmentFlow.id, lifelineFlow.id, theirBankruptcyFlow.id, 'contacts', 'contact-log'],
  ...['payments', 'ledger', 'notices', 'receipt', 'statement-of-account', 'overpayment-letter'],
  ...['closing', 'keep', 'satisfaction', 'satisfaction-of-judgment', 'satisfaction-sheet', 'lien-release'],
  'proof-of-mailing',
]

/** The stop that locks this case's tasks, and the pages behind them: only a creditor's, for a debtor needs every one. */
export function frozenBy(file: CaseFile): LegalStop | null {
  return file.facts.side === 'creditor' ? legalStopOf(file) : null
}

/** Whether a legal stop locks a flow or a paper of this case. */
export function isFrozen(file: CaseFile, id: string): boolean {
  return !openWhileFrozen.includes(id) && frozenBy(file) !== null
}

function frozen(task: Task, reason: Words): Task {
  return openWhileFrozen.includes(task.id) ? task : { ...task, status: 'blocked', reason, path: null }
}

function openStagesOf(file: CaseFile, issued: IssuedIds): StageTasks[] {
  const isCreditor = file.facts.side === 'creditor'
  return [
    {
      stage: 'understand',
      title: { en: 'Understand the judgment', es: 'Entender el fallo' },
      tasks: understandTasks(file, issued),
    },
    {
      stage: 'assess',
      title: isCreditor
        ? { en: 'Find out what can be collected', es: 'Ver qué se puede cobrar' }
        : { en: 'Work out what you can pay', es: 'Calcular qué puede pagar' },
      tasks: assessTasks(file, issued),
    },
    {
      stage: 'negotiate',
      title: { en: 'Negotiate', es: 'Negociar' },
      tasks: negotiateTasks(file, issued),
    },
    {
      stage: 'settle',
      title: { en: 'Put the deal in writing', es: 'Poner el acuerdo por escrito' },
      tasks: settleTasks(file, issued),
    },
    {
      stage: 'track',
      title: { en: 'Track the payments', es: 'Llevar la cuenta de los pagos' },
      tasks: trackTasks(file, issued),
    },
    {
      stage: 'close',
      title: { en: 'Close the case', es: 'Cerrar el caso' },
      tasks: closeTasks(file, issued),
    },
    isCreditor ? enforceStage(file) : protectStage(),
  ]
}

function enforceStage(file: CaseFile): StageTasks {
  const wait = forbearanceIn(file) ?? collectedIn(file) ?? noneMissedIn(file) ?? waitBeforeCollecting(file)
  const tasks: [string, Words][] = [
    ['exam', { en: 'Ask about property: the debtor’s exam', es: 'Preguntar por bienes: el interrogatorio al deudor' }],
    ['wages', { en: 'Take part of wages', es: 'Embargar parte del salario' }],
    ['bank', { en: 'Take money from a bank account', es: 'Embargar una cuenta bancaria' }],
    ['lien', { en: 'Put a lien on a home or land', es: 'Poner un gravamen sobre un inmueble' }],
  ]
  return {
    stage: 'enforce',
    title: { en: 'If talking fails: collect by law', es: 'Si no hay acuerdo: cobrar por la vía legal' },
    tasks: [
      ...tasks.map(
        ([id, title]): Task => (wait ? { id, title, status: 'blocked', reason: wait, path: null } : coming(id, title)),
      ),
      bankruptcyTask(file),
    ],
  }
}

function bankruptcyTask(file: CaseFile): Task {
  const { id, title } = theirBankruptcyFlow
  if (!file.facts.isComplete) return { id, title: ifTheyFile, status: 'blocked', reason: judgmentFirst, path: null }
  return legalStopOf(file)
    ? { id, title, status: 'done', reason: null, path: 'reports/stop-collecting' }
    : { id, title: ifTheyFile, status: 'to-do', reason: null, path: id }
}

/** Nothing to do unless it happens. */
const ifTheyFile: Words = {
  en: 'If they file for bankruptcy, tell us here',
  es: 'Si se declaran en bancarrota, díganoslo aquí',
}

function protectStage(): StageTasks {
  return {
    stage: 'protect',
    title: { en: 'If talking fails: protect what is yours', es: 'Si no hay acuerdo: proteger lo suyo' },
    tasks: [
      coming('exemption', { en: 'Claim what the law protects', es: 'Reclamar lo que la ley protege' }),
      coming('set-aside', { en: 'Ask to undo a default, or appeal', es: 'Pedir que se anule una rebeldía, o apelar' }),
      coming('installments', { en: 'Ask the court for installments', es: 'Pedir al tribunal pagar en cuotas' }),
    ],
  }
}

/** Why the creditor may not collect by force yet; null when nothing we know stands in the way. */
export function waitBeforeCollecting({ facts, deadlines, today }: CaseFile): Words | null {
  if (!facts.isComplete) return judgmentFirst
  const start = deadlines?.mayCollectFrom
  if (!start) return { en: 'Locked until we know the date of entry', es: 'Bloqueado hasta saber la fecha de registro' }
  if (start.kind === 'unknown')
    return {
      en: 'Locked: we cannot tell when collecting may start. Ask the clerk',
      es: 'Bloqueado: no podemos saber cuándo puede empezar el cobro. Pregunte en la secretaría',
    }
  if (start.kind === 'none') return null
  if (start.estimated && start.on <= today)
    return {
      en: 'Locked until we know when the court mailed the judgment: add that date, or ask the clerk',
      es: 'Bloqueado hasta saber cuándo envió el tribunal el fallo: agregue esa fecha o pregunte en la secretaría',
    }
  if (start.on <= today) return null
  return {
    en: `Locked until ${formatDate(start.on, 'en')}${start.estimated ? ' or later' : ''}: the law’s wait after a judgment is not over`,
    es: `Bloqueado hasta el ${formatDate(start.on, 'es')}${start.estimated ? ' o después' : ''}: no ha terminado la espera que fija la ley después de un fallo`,
  }
}

function coming(id: string, title: Words): Task {
  return { id, title, status: 'coming', reason: null, path: null }
}
