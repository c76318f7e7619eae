// Where amounts lie across a drawing, from 0 at the left to 1 at the right, with zero always among them.

import { scaleLinear } from 'd3-scale'
import type { Cents } from '@/lib/shared/money'

/** `zero`: where nothing lies. Amounts that are all nothing lie at the left. */
export function rowScale(amounts: readonly Cents[]): { placeOf: (cents: Cents) => number; zero: number } {
  const [least, most] = [Math.min(0, ...amounts), Math.max(0, ...amounts)]
  if (least === most) return { placeOf: () => 0, zero: 0 }
  const scale = scaleLinear().domain([least, most]).range([0, 1])
  return { placeOf: cents => scale(cents), zero: scale(0) }
}
