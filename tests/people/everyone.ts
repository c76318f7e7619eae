// The four people: two who owe, two who are owed, four states, one in Spanish.

import { ana } from './ana'
import { harbor } from './harbor'
import { lukasz } from './lukasz'
import { maribel } from './maribel'
import type { Person } from './person'

/** Every person, in the order their cases are shown. */
export const everyone: readonly Person[] = [maribel, lukasz, ana, harbor]
