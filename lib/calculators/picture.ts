// The pictures a result may have, as data: components/charts draws them, each with its text and its table.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'

/** What is owed over time. Points in the order of time; on one day the last one counts, so a payment is a drop. */
export type BalancePicture = {
  kind: 'balance'
  caption: Words
  /** The same in a sentence, for who cannot see it. */
  said: Words
  /** What the principal is called, where it is not a judgment's. */
  principalLabel?: Words
  points: { on: IsoDate; principalCents: Cents; costsCents: Cents; interestCents: Cents }[]
}

/** One sum cut into parts: a paycheck into what is kept and what is taken. */
export type SharesPicture = {
  kind: 'shares'
  caption: Words
  said: Words
  /** In the order drawn; together the whole. `role`: what is safe, what can be taken, what is neither. */
  shares: { label: Words; cents: Cents; role: 'kept' | 'taken' | 'other' }[]
}

export type Picture = BalancePicture | SharesPicture
