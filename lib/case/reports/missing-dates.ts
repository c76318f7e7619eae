// What every report about the days of a judgment waits for.

import type { Words } from '@/lib/shared/words'
import type { CaseFile } from '../case-file'
import type { ReportMissing } from '../report'

/** The state, whose law counts the days, and the day they are counted from. */
export function missingDates({ facts }: CaseFile): ReportMissing[] {
  const what: [string, unknown, Words][] = [
    ['state', facts.stateCode, { en: 'the state of the court', es: 'el estado del tribunal' }],
    ['entered-on', facts.enteredOn, { en: 'the date the judgment was entered', es: 'la fecha de registro del fallo' }],
  ]
  return what.flatMap(([stepId, known, words]) => (known === null ? [{ flowId: 'judgment', stepId, what: words }] : []))
}
