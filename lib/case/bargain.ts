// What a person on either side could open with, aim at and stop at, each with its reason. The sums only: what the person
// answered is read in lib/case/limits.ts.

import type { Working } from '@/lib/law/working'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'

/** A sum, the reason for it in a sentence, and how it was worked out. */
export type Figure = { cents: Cents; why: Words; working: Working }

/** null: not enough is known to say. */
export type Bargain = { opening: Figure | null; target: Figure | null; limit: Figure | null }

/** Whole dollars, down: nobody bargains about cents. A sum below a dollar stays as it is. */
export function toDollars(cents: Cents): Cents {
  return cents < 100 ? cents : Math.floor(cents / 100) * 100
}
