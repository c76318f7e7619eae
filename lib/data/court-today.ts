// Today as the court of a case counts it: the day of its state, not of the server.

import 'server-only'
import { states } from '@/lib/law/states'
import { type StateCode, stateCodes } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import { todayIn } from './clock'

// Until the state is known nothing is dated but the questions, and Eastern time is as good as any.
const unknownZone = 'America/New_York'

/** Today in the state of a court; `stateCode` as the store keeps it. */
export function courtToday(stateCode: string | null): IsoDate {
  const code = stateCodes.find((known): known is StateCode => known === stateCode)
  return todayIn(code ? states[code].timeZone : unknownZone)
}

/** Every zone with its day and the states in it, and the day where no state is known. */
export function courtDays(): { otherwise: IsoDate; zones: { today: IsoDate; codes: StateCode[] }[] } {
  const zones = new Set(stateCodes.map(code => states[code].timeZone))
  return {
    otherwise: todayIn(unknownZone),
    zones: [...zones].map(zone => ({
      today: todayIn(zone),
      codes: stateCodes.filter(code => states[code].timeZone === zone),
    })),
  }
}
