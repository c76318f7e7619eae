// The working of a sum or of a choice of rule: what a person can follow with a pencil, and check against the law.

import type { Words } from '@/lib/shared/words'
import type { Citation } from './types'

/** One step: what was done or found, the section that says so, and whether it has to be checked with the clerk. */
export type WorkingStep = { text: Words; cite?: Citation; uncertain?: boolean }

/** The steps in the order they were taken. */
export type Working = WorkingStep[]
