// The five people: three who owe, two who are owed, five states, one in Spanish.

import { ana } from './ana'
import { harbor } from './harbor'
import { lukasz } from './lukasz'
import { maribel } from './maribel'
import type { Person } from './person'
import { ruth } from './ruth'

/** Every person, in the order their cases are shown. */
export const everyone: readonly Person[] = [maribel, lukasz, ruth, ana, harbor]
