import { percent, rem, rowSizes } from './row-labels'

/** Where a bar begins: at the left, unless something lies below zero. */
export function ZeroLine({ at, from }: { at: number; from: number }) {
  return (
    <line
      className="chart-zero"
      x1={percent(at)}
      x2={percent(at)}
      y1={rem(from - 0.125)}
      y2={rem(from + rowSizes.bar + 0.125)}
    />
  )
}
