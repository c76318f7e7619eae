// The measures of a balance drawn over time: everything between 0 and 1, so that the drawing fits any width.

import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { daysBetween, type IsoDate, yearOf } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { BalancePicture } from '@/lib/shared/shown'

/** What is owed, from the bottom up: on top lies what grows. */
export const layerIds = ['principal', 'costs', 'interest'] as const
export type LayerId = (typeof layerIds)[number]

/** A place in the drawing: from left to right and, as screens count, from the top down. */
type Place = { x: number; y: number }

/** `area`, `edge` and `paid` are SVG paths; `paid` is null where nothing came in, or where it is not told. `drops`: where
 *  the balance fell at once, by a payment. */
export type BalanceShape = {
  layers: { id: LayerId; area: string; edge: string }[]
  ticks: { cents: Cents; y: number }[]
  years: { year: number; x: number }[]
  drops: Place[]
  paid: string | null
  end: Place & { cents: Cents }
}

type Point = BalancePicture['points'][number]

const centsOf: Record<LayerId, (point: Point) => Cents> = {
  principal: point => point.principalCents,
  costs: point => point.costsCents,
  interest: point => point.interestCents,
}

/** What is owed in all at a point. */
export function owedAt(point: Point): Cents {
  return layerIds.reduce((sum, id) => sum + centsOf[id](point), 0)
}

/** null when there is nothing to draw: a single day, or nothing owed on any. */
export function balanceShape(points: readonly Point[]): BalanceShape | null {
  const [first, last] = [points[0], points.at(-1)]
  const most = Math.max(0, ...points.map(point => Math.max(owedAt(point), point.paidCents ?? 0)))
  if (!first || !last || first.on === last.on || most === 0) return null
  const scale = scaleLinear().domain([0, most]).range([1, 0])
  const xOf = (on: IsoDate) => daysBetween(first.on, on) / daysBetween(first.on, last.on)
  const yOf = (cents: Cents) => scale(cents)
  let below: ((point: Point) => Cents) | null = null
  const layers = layerIds
    .filter(id => points.some(point => centsOf[id](point) > 0))
    .map(id => {
      const [from, own] = [below, centsOf[id]]
      const base = (point: Point) => (from ? from(point) : 0)
      const top = (point: Point) => base(point) + own(point)
      below = top
      const x = (point: Point) => xOf(point.on)
      const edge = line<Point>(x, point => yOf(top(point))).digits(decimals)
      const filled = area<Point>(
        x,
        point => yOf(base(point)),
        point => yOf(top(point)),
      ).digits(decimals)
      return { id, area: filled(points) ?? '', edge: edge(points) ?? '' }
    })
  return {
    layers,
    ticks: scale.ticks(wantedTicks).map(cents => ({ cents, y: yOf(cents) })),
    years: yearsBetween(first.on, last.on).map(year => ({ year, x: xOf(`${year}-01-01` as IsoDate) })),
    drops: dropsIn(points).map(point => ({ x: xOf(point.on), y: yOf(owedAt(point)) })),
    paid: hasPaid(points)
      ? line<Point>(
          point => xOf(point.on),
          point => yOf(point.paidCents ?? 0),
        ).digits(decimals)([...points])
      : null,
    end: { x: 1, y: yOf(owedAt(last)), cents: owedAt(last) },
  }
}

/** Whether the points tell of money that came in. */
export function hasPaid(points: readonly Point[]): boolean {
  return points.some(({ paidCents = 0 }) => paidCents > 0)
}

const wantedTicks = 4
/** Finer than a screen can show, for paper. */
const decimals = 5

/** The points a payment led to: lower than the one before, on the same day. */
function dropsIn(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1]
    return before !== undefined && before.on === point.on && owedAt(point) < owedAt(before)
  })
}

const mostYears = 4

/** Years that begin in between, few enough to stand side by side. */
function yearsBetween(from: IsoDate, to: IsoDate): number[] {
  const [first, last] = [yearOf(from) + 1, yearOf(to)]
  const each = Math.ceil((last - first + 1) / mostYears)
  const years: number[] = []
  for (let year = first; year <= last; year += each) years.push(year)
  return years
}
