// The people: five in the middle of their case, each in a state of their own, one in Spanish; and two at its end.

import { ana } from './ana'
import { harbor } from './harbor'
import { isaac } from './isaac'
import { lukasz } from './lukasz'
import { maribel } from './maribel'
import { noor } from './noor'
import type { Person } from './person'
import { ruth } from './ruth'

/** The five who assess, bargain and pay: three who owe, two who are owed. In the order their cases are shown. */
export const everyone: readonly Person[] = [maribel, lukasz, ruth, ana, harbor]

/** The two whose judgment is paid: one is to file the satisfaction, one waits for it. */
export const paidUp: readonly Person[] = [noor, isaac]
