// How long a judgment and its lien live, and what a renewal does.

import type { Words } from '@/lib/shared/words'
import type { Citation, Confidence, Period } from './types'

/** What a renewal does to what is unpaid. `rollsInterestIn`: unpaid interest and costs become part of the principal, and
 *  from then on earn interest. False: the judgment only lives on, and interest stays simple on the old principal. */
export type RenewalRule = { rollsInterestIn: boolean; cite: Citation; confidence: Confidence }

export type JudgmentLife = {
  years: number
  renewable: boolean
  renewHow: Words
  /** When renewal may be asked for; absent parts are not fixed by the law we read. */
  window: {
    words: Words
    opens?: { after: 'entered'; period: Period } | { before: 'expires'; period: Period }
    /** Absent: by the day the judgment expires. */
    closes?: { after: 'entered'; period: Period }
  } | null
  renewedYears: number | null
  /** From when the years of a renewal are counted: the day of the renewal, or the day it would have ended. Left out: the
   *  law we read does not say. */
  renewedFrom?: 'renewal' | 'end'
  /** Left out: nobody has checked, or it is not settled. */
  renewal?: RenewalRule
  /** After this many years without enforcement the judgment sleeps until revived. */
  dormancyYears: number | null
}

export type Lien = { document: Words; where: Words; years: number | null; renewable: boolean | null }
