// The dates a judgment sets running: when to appeal, to undo a default, to fix a mistake, to collect, to renew,
// and when the judgment and its lien end. Each says in words how it was counted.

import type { IsoDate } from '@/lib/shared/civil-date'
import { collectFrom } from './collect-from'
import type { Deadline, JudgmentDates } from './deadline'
import { endOfJudgment, endOfLien, renewalClose, renewalOpen } from './lives'
import { appealDeadline, correctionDeadline, vacateDeadline } from './motions'
import { renewedLife } from './renewed-lives'
import type { Jurisdiction } from './types'

export type { Deadline, JudgmentDates } from './deadline'

export const deadlineIds = [
  'appealBy',
  'vacateBy',
  'correctBy',
  'mayCollectFrom',
  'renewFrom',
  'renewBy',
  'expiresOn',
  'lienDiesOn',
] as const
export type DeadlineId = (typeof deadlineIds)[number]

export type Deadlines = Record<DeadlineId, Deadline>

/** Every deadline of a judgment. Dates to act by are never too late, and `mayCollectFrom` never too early. */
export function deadlinesOf(state: Jurisdiction, dates: JudgmentDates): Deadlines {
  const appealBy = appealDeadline(state, dates)
  return {
    appealBy,
    vacateBy: vacateDeadline(state, dates),
    correctBy: correctionDeadline(state, dates),
    mayCollectFrom: collectFrom(state, dates, appealBy),
    renewFrom: renewalOpen(state, dates.enteredOn),
    renewBy: renewalClose(state, dates.enteredOn),
    expiresOn: endOfJudgment(state, dates.enteredOn),
    lienDiesOn: endOfLien(state, dates.enteredOn),
    ...renewedLife(state, dates.enteredOn, dates.renewals ?? []),
  }
}

/** The deadlines that have a date, the soonest first. */
export function datedDeadlines(deadlines: Deadlines): { id: DeadlineId; on: IsoDate }[] {
  return deadlineIds
    .flatMap(id => {
      const deadline = deadlines[id]
      return deadline.kind === 'date' ? [{ id, on: deadline.on }] : []
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
