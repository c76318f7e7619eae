// The whole life of a judgment on one line: what was, what may be done until when, when each thing ends, and by when it is
// safe to have sent a paper.

import { lifelineFlow } from '@/lib/interview/flows/lifeline'
import { nearestCourtDay } from '@/lib/law/court-days'
import type { StateCode } from '@/lib/law/types'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import { assumedFrom } from './assumed'
import { answersIn, type CaseFile, oncePerFile } from './case-file'
import { recordedLiensIn } from './closing-liens'
import type { Side } from './facts'
import { renewalsIn } from './ledger-row'
import { isNothingOwed } from './standing-paid'
import { type DatedDeadline, type TimelineEvent, timelineOf, type Undated, undatedOf } from './timeline'

/**
 * `safeOn`: have it sent by then; null: nothing of this side is due. `isSafeOver`: that day has gone by and the last day has
 * not, so it is handed in by hand. `isEarliest`: it may be later, never earlier. `isUnsure`: to be checked with the clerk.
 * `isEstimated`: it runs from a day nobody wrote down.
 */
export type LifelineEvent = {
  id: TimelineEvent['id'] | 'lien-recorded'
  key: string
  label: Words
  on: IsoDate
  safeOn: IsoDate | null
  isSafeOver: boolean
  isEarliest: boolean
  isUnsure: boolean
  isEstimated: boolean
  deadline: DatedDeadline | null
}

/** `renewals`: the days of the book, in the order of time. `hasEnded`: its last day has gone by, as far as is known. */
export type Lifeline = {
  today: IsoDate
  enteredOn: IsoDate
  marginDays: number
  events: LifelineEvent[]
  undated: Undated[]
  renewals: IsoDate[]
  hasEnded: boolean
  nothingOwed: boolean
}

/** What each side may want to file with the court. Who may appeal differs; the one who was found to owe has most to lose. */
const actsOf: Record<Side, readonly string[]> = {
  debtor: ['appealBy', 'vacateBy', 'correctBy'],
  creditor: ['correctBy', 'renewBy'],
}

/** The life; null until the state and the date of entry are known. */
export const lifelineOf = oncePerFile((file): Lifeline | null => {
  const { deadlines, facts, state, today, records } = file
  if (!deadlines || !facts.enteredOn || !state) return null
  const marginDays = assumedFrom(answersIn(file, lifelineFlow)).mailMarginDays
  const acts = facts.side ? actsOf[facts.side] : []
  const events = timelineOf(file)
    .filter(({ id, deadline }) => deadline !== null || id === 'entered' || id === 'renewed')
    .map(({ id, label, on, deadline, isEstimated = false }): LifelineEvent => {
      const safeOn = acts.includes(id) && on >= today ? safeBy(on, marginDays, state.code) : null
      return {
        ...{ id, key: `${id} ${on} ${label.en}`, label, on, deadline, safeOn },
        isSafeOver: safeOn !== null && safeOn < today,
        isEarliest: deadline?.estimated ?? false,
        isUnsure: deadline?.uncertain ?? false,
        isEstimated,
      }
    })
  const { expiresOn } = deadlines
  return {
    ...{ today, enteredOn: facts.enteredOn, marginDays, undated: undatedOf(file) },
    events: [...events, ...lienEvents(file)].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    renewals: renewalsIn(records.ledger),
    hasEnded: expiresOn.kind === 'date' && expiresOn.on < today,
    nothingOwed: isNothingOwed(file),
  }
})

/**
 * The day to have sent a paper that must be there by another: before a last day counting goes back, so first to a day the
 * court is open, then so many days for the mail, then again to an open day.
 */
export function safeBy(lastOn: IsoDate, marginDays: number, code: StateCode): IsoDate {
  return nearestCourtDay(addDays(nearestCourtDay(lastOn, code, -1), -marginDays), code, -1)
}

function lienEvents(file: CaseFile): LifelineEvent[] {
  return recordedLiensIn(file).flatMap(({ key, county, region, recordedOn }) => {
    if (!recordedOn) return []
    const label: Words = {
      en: `Lien recorded in ${county}, ${region}`,
      es: `Gravamen inscrito en ${county}, ${region}`,
    }
    return [
      {
        ...{ id: 'lien-recorded' as const, key: `lien ${key}`, label, on: recordedOn, safeOn: null, deadline: null },
        ...{ isSafeOver: false, isEarliest: false, isUnsure: false, isEstimated: false },
      },
    ]
  })
}
