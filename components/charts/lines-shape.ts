// The measures of several balances drawn over one time: everything between 0 and 1, so that the drawing fits any width.

import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { daysBetween, type IsoDate, yearOf } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { LinesPicture } from '@/lib/shared/shown'

type Line = LinesPicture['lines'][number]
type Point = Line['points'][number]

/** `path` is an SVG path; `end`, where a line stops, from left to right and from the top down; `name` tells lines apart. */
export type LinesShape = {
  lines: { name: string; path: string; end: { x: number; y: number } }[]
  ticks: { cents: Cents; y: number }[]
  years: { year: number; x: number }[]
  first: IsoDate
  last: IsoDate
}

const wantedTicks = 4
/** Finer than a screen can show, for paper. */
const decimals = 5
const mostYears = 4

/** null when there is nothing to draw: one day only, or nothing owed on any. */
export function linesShape(lines: readonly Line[]): LinesShape | null {
  const points = lines.flatMap(one => one.points)
  const days = points.map(point => point.on).sort()
  const [first, last] = [days[0], days.at(-1)]
  const amounts = points.map(point => point.cents)
  const [least, most] = [Math.min(0, ...amounts), Math.max(0, ...amounts)]
  if (!first || !last || first === last || least === most) return null
  const scale = scaleLinear().domain([least, most]).nice(wantedTicks).range([1, 0])
  const whole = daysBetween(first, last)
  const xOf = (on: IsoDate) => daysBetween(first, on) / whole
  const draw = line<Point>(
    point => xOf(point.on),
    point => scale(point.cents),
  ).digits(decimals)
  return {
    lines: lines.map(({ label, points: own }) => {
      const end = own.at(-1)
      return { name: label.en, path: draw(own) ?? '', end: { x: end ? xOf(end.on) : 0, y: end ? scale(end.cents) : 1 } }
    }),
    ticks: scale.ticks(wantedTicks).map(cents => ({ cents, y: scale(cents) })),
    years: yearsBetween(first, last).map(year => ({ year, x: xOf(`${year}-01-01` as IsoDate) })),
    first,
    last,
  }
}

/** Years that begin in between, few enough to stand side by side. */
function yearsBetween(from: IsoDate, to: IsoDate): number[] {
  const [first, last] = [yearOf(from) + 1, yearOf(to)]
  const each = Math.ceil((last - first + 1) / mostYears)
  const years: number[] = []
  for (let year = first; year <= last; year += each) years.push(year)
  return years
}

/** More rows than this are thinned out: the ends of every line stay. */
const mostRows = 40

/** What each line is at on each day that bends one; null before it begins. After its end a line stays where it ended. */
export function amountsByDay(lines: readonly Line[]): { on: IsoDate; cents: (Cents | null)[] }[] {
  const ends = new Set(lines.flatMap(({ points }) => [points[0]?.on, points.at(-1)?.on]))
  const days = [...new Set(lines.flatMap(({ points }) => points.map(point => point.on)))].sort()
  const step = Math.ceil(days.length / mostRows)
  const places = lines.map(() => -1)
  const rows = days.map(on => ({
    on,
    cents: lines.map(({ points }, index) => {
      let place = places[index] ?? -1
      while ((points[place + 1]?.on ?? '9999-12-31') <= on) place += 1
      places[index] = place
      return points[place]?.cents ?? null
    }),
  }))
  return rows.filter(({ on }, index) => index % step === 0 || ends.has(on))
}
