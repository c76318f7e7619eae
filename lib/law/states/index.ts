// The register of jurisdictions: add a state's file here and every page, question and sum knows it.

import type { Jurisdiction, StateCode } from '../types'
import { california } from './ca'

/** Every jurisdiction by its USPS code. */
export const states: Record<StateCode, Jurisdiction> = {
  CA: california,
} as Record<StateCode, Jurisdiction>
