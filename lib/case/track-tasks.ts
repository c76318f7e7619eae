// The tasks of the stage in which money comes in: write down each payment, read the book, say what is left, send notices.

import { lateNoticeFlow } from '@/lib/interview/flows/late-notice'
import { payoffQuoteFlow } from '@/lib/interview/flows/payoff-quote'
import { payoffRequestFlow } from '@/lib/interview/flows/payoff-request'
import type { Words } from '@/lib/shared/words'
import { agreementStandingOf } from './agreement-standing'
import type { CaseFile } from './case-file'
import { returnedChecksOf } from './returned-check'
import { isNothingOwed } from './standing-paid'
import { type IssuedIds, judgmentFirst, nothingOwed, type Task, type TaskStatus } from './task'

const titles = {
  payments: { en: 'Write down payments', es: 'Anotar los pagos' },
  ledger: { en: 'See every line of what is owed', es: 'Ver cada línea de lo que se debe' },
  statement: { en: 'Print a statement of account', es: 'Imprimir un estado de cuenta' },
  notices: { en: 'Keep the notices about late payments', es: 'Guardar los avisos de pagos atrasados' },
  returned: { en: 'A check came back: see what to do', es: 'Un cheque fue devuelto: vea qué hacer' },
  ordered: { en: 'See where the court’s installments stand', es: 'Ver cómo van las cuotas del tribunal' },
} satisfies Record<string, Words>

/** What there is to do while payments come in. Money that came is a fact, so it can be written down at any time. */
export function trackTasks(file: CaseFile, issued: IssuedIds): Task[] {
  return tasksIn(file, issued).map(task =>
    file.facts.isComplete ? task : { ...task, status: 'blocked', reason: judgmentFirst, path: null },
  )
}

function tasksIn(file: CaseFile, issued: IssuedIds): Task[] {
  const { facts, records } = file
  const isCreditor = facts.side === 'creditor'
  const standing = agreementStandingOf(file)
  const isPaying = standing !== null && standing.kind !== 'paid'
  const task = (id: string, title: Words, path: string, status: TaskStatus = 'to-do'): Task => ({
    ...{ id, title, path, status },
    reason: null,
  })
  const begun = (any: readonly unknown[]): TaskStatus => (any.length > 0 ? 'started' : 'to-do')
  const letter = (id: string, title: Words, path = id): Task =>
    task(id, title, path, issued.includes(id) ? 'done' : 'to-do')
  const quote = isCreditor ? payoffQuoteFlow : payoffRequestFlow
  return [
    task('payments', titles.payments, 'payments', begun(records.ledger)),
    task('ledger', titles.ledger, 'ledger'),
    ...(facts.payTerms.kind === 'installments'
      ? [task('court-installments', titles.ordered, 'reports/court-installments')]
      : []),
    ...(returnedChecksOf(file).length > 0 ? [task('returned-check', titles.returned, 'reports/returned-check')] : []),
    isNothingOwed(file)
      ? { ...letter(quote.id, quote.title), status: 'blocked', reason: nothingOwed, path: null }
      : letter(quote.id, quote.title),
    letter('statement-of-account', titles.statement, 'documents/statement-of-account'),
    ...(isPaying && !isCreditor ? [letter(lateNoticeFlow.id, lateNoticeFlow.title)] : []),
    ...(standing || records.notices.length > 0
      ? [task('notices', titles.notices, 'notices', begun(records.notices))]
      : []),
  ]
}
