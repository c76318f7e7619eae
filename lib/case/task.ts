// One thing to do in a case, and the one to do next.

import type { Deadline } from '@/lib/law/deadline'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'

/** `blocked`: the law or an earlier task says not yet, and `reason` which. `coming`: we have not built it. */
export type TaskStatus = 'done' | 'started' | 'to-do' | 'blocked' | 'coming'

export type Task = {
  id: string
  title: Words
  status: TaskStatus
  reason: Words | null
  /** Where it leads, within the case: `judgment`, `reports/budget`; null when it leads nowhere. */
  path: string | null
}

/** What was already given out: ids of the documents issued in the case. */
export type IssuedIds = readonly string[]

/** Why every other task waits. */
export const judgmentFirst: Words = { en: 'First enter your judgment', es: 'Primero anote su fallo' }

/** Why there is nothing to ask for or to promise. */
export const nothingOwed: Words = {
  en: 'By what you wrote down nothing is owed',
  es: 'Según lo que usted anotó ya no se debe nada',
}

/** `action`: where its button leads, within the case; null when it is done away from the screen. */
export type NextStep = {
  title: Words
  text: Words
  action: { path: string; label: Words } | null
  /** `law`: how the day was counted, where the law sets it. */
  deadline: { label: Words; on: IsoDate; law: Extract<Deadline, { kind: 'date' }> | null } | null
}
