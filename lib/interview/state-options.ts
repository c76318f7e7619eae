// The states as a list to choose from.

import { states } from '@/lib/law/states'
import { type StateCode, stateCodes } from '@/lib/law/types'
import type { Option } from './fields'

/** The fifty states and the District of Columbia, in the order of their English names. */
export const stateOptions: Option<StateCode>[] = stateCodes
  .map(code => ({ value: code, label: states[code].name }))
  .sort((a, b) => a.label.en.localeCompare(b.label.en, 'en'))
