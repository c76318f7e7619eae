// What a result is shown with, as data: amounts, tables and pictures. Pages draw them, papers print them; components/charts
// draws each picture with its text and its table.

import type { IsoDate } from './civil-date'
import type { Cents } from './money'
import type { Words } from './words'

/** One amount of a result. Negative is taken off. */
export type ShownPart = { label: Words; cents: Cents }

/** `total` and every row have a cell a column; null leaves one empty. `cite`: the section of law behind a row, as lib/law
 *  cites it. `folded`: long, so folded away under its caption. */
export type ShownTable = {
  caption: Words
  columns: { label: Words; align?: 'start' | 'end' }[]
  rows: { key: string; cells: (Words | null)[]; cite?: { section: string; source: string | null } }[]
  total?: (Words | null)[]
  folded?: true
}

/** Every picture: its caption, and the same in a sentence for who cannot see it. */
type Said = { caption: Words; said: Words }

/** What is owed over time. Points in the order of time; on one day the last one counts, so a payment is a drop.
 *  `paidCents`: all that has come in by then, drawn as a line of its own where the points have it. */
export type BalancePicture = Said & {
  kind: 'balance'
  /** What the principal is called, where it is not a judgment's. */
  principalLabel?: Words
  points: { on: IsoDate; principalCents: Cents; costsCents: Cents; interestCents: Cents; paidCents?: Cents }[]
}

/** One sum cut into parts: a paycheck into what is kept and what is taken. */
export type SharesPicture = Said & {
  kind: 'shares'
  /** In the order drawn; together the whole. `role`: what is safe, what can be taken, what is neither. */
  shares: { label: Words; cents: Cents; role: 'kept' | 'taken' | 'other' }[]
}

/** Amounts side by side, each a bar from zero: where the money goes. `role` colors it: money in, money out, what is left
 *  (which may be below zero). */
export type BarsPicture = Said & {
  kind: 'bars'
  bars: { label: Words; cents: Cents; role: 'in' | 'out' | 'left' }[]
}

/** Several ways, each as what is still owed over time. Points in the order of time. */
export type LinesPicture = Said & {
  kind: 'lines'
  lines: { label: Words; points: { on: IsoDate; cents: Cents }[] }[]
}

/** From the least to the most each way may bring; below zero it costs more than it brings. */
export type RangesPicture = Said & {
  kind: 'ranges'
  ranges: { label: Words; lowCents: Cents; highCents: Cents; note?: Words }[]
}

/** Where two sides stand on one line of money, from 0 to `mostCents`. `own`: my opening, target and limit. `likely`: where
 *  the other side may stop. `overlap`: where a deal could lie. `offers`: in the order of time, the latest one stressed. */
export type ZonePicture = Said & {
  kind: 'zone'
  mostCents: Cents
  mostLabel: Words
  own: { label: Words; cents: Cents }[]
  likely: { label: Words; lowCents: Cents; highCents: Cents } | null
  overlap: { label: Words; lowCents: Cents; highCents: Cents } | null
  offers: { label: Words; cents: Cents; by: 'us' | 'them'; isLatest: boolean }[]
}

/** A life from `fromOn` to `toOn`, a row for each thing in it, with today marked through all of them. A row from a day to
 *  another is a span; on one day, a mark; `toOn: null`, it goes on with no end known. `role`: what is or was (`fact`), the
 *  last day to do something (`act`), the time in which it may be done (`window`), how long something lasts (`life`).
 *  `isUnsure`: to be checked, and drawn so. */
export type LifelinePicture = Said & {
  kind: 'lifeline'
  fromOn: IsoDate
  toOn: IsoDate
  todayOn: IsoDate
  rows: {
    label: Words
    fromOn: IsoDate
    toOn: IsoDate | null
    role: 'fact' | 'act' | 'window' | 'life'
    isUnsure: boolean
    note?: Words
  }[]
}

export type Picture =
  | BalancePicture
  | SharesPicture
  | BarsPicture
  | LinesPicture
  | RangesPicture
  | ZonePicture
  | LifelinePicture
