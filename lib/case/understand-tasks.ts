// The tasks of the first stage: enter the judgment, have a wrong paper put right, see how long it lives.

import { correctionFlow } from '@/lib/interview/flows/correction'
import { judgmentFlow } from '@/lib/interview/flows/judgment'
import { lifelineFlow } from '@/lib/interview/flows/lifeline'
import type { CaseFile } from './case-file'
import { newestFiling } from './filing'
import { type IssuedIds, judgmentFirst, type Task, type TaskStatus } from './task'

export function understandTasks(file: CaseFile, issued: IssuedIds): Task[] {
  const { facts } = file
  const { id, title } = lifelineFlow
  return [
    judgmentTask(file),
    ...(facts.matchesRuling === 'no' ? [correctionTask(file, issued)] : []),
    facts.isComplete
      ? { id, title, status: 'to-do', reason: null, path: 'reports/lifeline' }
      : { id, title, status: 'blocked', reason: judgmentFirst, path: null },
  ]
}

function judgmentTask(file: CaseFile): Task {
  const isStarted = Object.keys(file.stored).length > 1
  const status = file.facts.isComplete ? 'done' : isStarted ? 'started' : 'to-do'
  return { id: judgmentFlow.id, title: judgmentFlow.title, status, reason: null, path: judgmentFlow.id }
}

function correctionTask({ facts, records }: CaseFile, issued: IssuedIds): Task {
  const { id, title } = correctionFlow
  if (!facts.isComplete) return { id, title, status: 'blocked', reason: judgmentFirst, path: null }
  const isAsked = newestFiling(records.filings, 'correction-asked') !== null
  const status: TaskStatus = newestFiling(records.filings, 'corrected')
    ? 'done'
    : isAsked || issued.includes('correction-request')
      ? 'started'
      : 'to-do'
  return { id, title, status, reason: null, path: id }
}
