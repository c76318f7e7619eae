// The tasks of the last stage: tell the court that all is paid, see that its record says so, keep the file.

import type { Words } from '@/lib/shared/words'
import type { CaseFile } from './case-file'
import { closingOf } from './closing'
import { partly } from './filing-words'
import { type IssuedIds, judgmentFirst, type Task, type TaskStatus } from './task'

const titles = {
  closing: { en: 'Close the case, step by step', es: 'Cerrar el caso, paso a paso' },
  satisfaction: { en: 'File the satisfaction of judgment', es: 'Presentar la constancia de pago del fallo' },
  partial: { en: 'Tell the court that a part is paid', es: 'Informar al tribunal que se pagó una parte' },
  demand: { en: 'Ask for the satisfaction in writing', es: 'Pedir por escrito la constancia de pago' },
  motion: { en: 'Ask the court to enter that it is paid', es: 'Pedir al tribunal que registre el pago' },
  credit: { en: 'See what credit reports may show', es: 'Ver qué pueden mostrar los informes de crédito' },
  keep: { en: 'Keep the file', es: 'Guardar el expediente' },
} satisfies Record<string, Words>

const whenPaid: Words = { en: 'When all is paid', es: 'Cuando todo esté pagado' }

/** What there is to do at the end. A record can be kept, and looked after, at any time. */
export function closeTasks(file: CaseFile, issued: IssuedIds): Task[] {
  const keep = task('keep', titles.keep, 'keep')
  if (!file.facts.isComplete) return [...tasksIn(file, issued).map(one => locked(one, judgmentFirst)), keep]
  return [...tasksIn(file, issued), keep]
}

function tasksIn(file: CaseFile, issued: IssuedIds): Task[] {
  const closing = closingOf(file)
  const isOpen = closing.kind === 'open'
  const once = (one: Task): Task => (isOpen ? locked(one, whenPaid) : one)
  const letter = (id: string, title: Words, isDone: boolean): Task =>
    task(id, title, `documents/${id}`, isDone || issued.includes(id) ? 'done' : 'to-do')
  const page = once(task('closing', titles.closing, 'closing', !isOpen && closing.isDone ? 'done' : 'to-do'))
  if (file.facts.side === 'creditor') return [page, satisfactionTask(file)]
  const isRight = !isOpen && (closing.filed !== null || closing.entered !== null)
  return [
    page,
    // Once the record shows it, there is nothing left to ask for.
    ...(isRight
      ? []
      : [
          once(letter('satisfaction-demand', titles.demand, !isOpen && closing.demand !== null)),
          once(letter('satisfaction-motion', titles.motion, !isOpen && closing.motion !== null)),
        ]),
    task('credit-report', titles.credit, 'credit-report'),
  ]
}

/** Before all is paid it can say that a part is. */
function satisfactionTask(file: CaseFile): Task {
  const closing = closingOf(file)
  if (closing.kind === 'paid')
    return task(
      'satisfaction',
      titles.satisfaction,
      'satisfaction',
      closing.filed || closing.entered ? 'done' : 'to-do',
    )
  const isPartlyFiled = file.records.filings.some(
    one => one.kind === 'satisfaction-filed' && one.about === partly && one.struck === null,
  )
  return file.facts.payments.length > 0
    ? task('satisfaction', titles.partial, 'satisfaction', isPartlyFiled ? 'done' : 'to-do')
    : locked(task('satisfaction', titles.satisfaction, 'satisfaction'), whenPaid)
}

function task(id: string, title: Words, path: string, status: TaskStatus = 'to-do'): Task {
  return { id, title, path, status, reason: null }
}

function locked(one: Task, reason: Words): Task {
  return { ...one, status: 'blocked', reason, path: null }
}
