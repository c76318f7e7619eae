// The federal law that bears on a state money judgment: one register of its facts.

import type { IsoDate } from '@/lib/shared/civil-date'
import { federalBankruptcy } from './federal-bankruptcy'
import { federalBenefits } from './federal-benefits'
import { federalConduct } from './federal-conduct'
import { federalCourts } from './federal-courts'
import { federalSettling } from './federal-settling'
import type { FederalFactId, FederalFacts, FederalValue } from './federal-types'
import { federalWages } from './federal-wages'
import type { Dated } from './types'
import { type Found, valueOn } from './value-on'

export const federal: FederalFacts = {
  ...federalWages,
  ...federalBenefits,
  ...federalBankruptcy,
  ...federalConduct,
  ...federalCourts,
  ...federalSettling,
}

/** What a federal fact was on a date: `factOn` for the United States. */
export function federalOn<K extends FederalFactId>(id: K, on: IsoDate): Found<FederalValue<K>> {
  return valueOn(federal[id] as Dated<FederalValue<K>>, on)
}
