// One way to collect, as far as its own file can tell: whether it may be used, what it needs, costs and brings.

import { attemptedWays } from '@/lib/interview/steps/attempts'
import type { Deadline } from '@/lib/law/deadlines'
import type { Citation, DebtKind, Jurisdiction, PartyKind } from '@/lib/law/types'
import type { Working } from '@/lib/law/working'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { Assumed } from '../assumed'
import type { Attempt, Prospects } from '../prospects'

/** In the order they stand where nothing else tells them apart: the gentlest first. */
export const rungIds = [...attemptedWays, 'wait'] as const
export type RungId = (typeof rungIds)[number]

/** An honest chance. Never a number: `tries` of the assumptions only serve to put ways in order. */
export const bands = ['poor', 'fair', 'good'] as const
export type Band = (typeof bands)[number]

/** Why a way is shut: the law, or there is nothing to take. */
export type Shut = { why: Words; cite?: Citation; uncertain?: boolean }

/** From least to most. */
export type Range = { lowCents: Cents; highCents: Cents }

/** What comes in if it works, once or each month, after what the law protects and before its cost. */
export type Yield = Range & { per: 'once' | 'month' }

/** A way to collect by itself. `needs`: what has to be known first. `says`: what the law says and how it was counted. */
export type RungFound = {
  id: RungId
  /** By order of a court and an officer: it has to wait as the law says, and can take only what is due. */
  isForced: boolean
  /** The way this one would open: an exam finds what another way needs. */
  opens?: RungId
  shut: Shut | null
  needs: Words[]
  band: Band
  /** Of one order; `onceCents` is paid once before the first, and left out where there is no such cost. */
  costCents: Cents
  onceCents?: Cents
  yield: Yield
  /** Until the first money. */
  months: number
  /** Months one order runs before it has to be asked for, and paid for, again; null: until all is paid. */
  orderMonths: number | null
  says: Working
  risks: Words[]
}

/** Why nothing may be done to collect: the law forbids it, an agreement that is being kept does, or nothing is owed. */
export type Stop = Shut & { kind: 'law' | 'agreement' | 'nothing-owed' }

/** What every way looks at. `where`: the state whose law decides what may be taken. */
export type LadderCase = {
  today: IsoDate
  enteredOn: IsoDate
  state: Jurisdiction
  where: Jurisdiction
  owedCents: Cents
  /** What may be taken by force today: less than all where the court set installments. */
  forcedCents: Cents
  /** The part of what is owed that earns interest, and at what rate. */
  bearingCents: Cents
  annualPercent: number
  /** What interest adds in so many months if nothing is paid, by the law’s own count. */
  interestAfter: (months: number) => Cents
  debtor: PartyKind
  debtKind: DebtKind | null
  wasDefault: boolean | null
  /** Until when a default can be undone; null: not known. */
  vacateBy: Deadline | null
  hasPaid: boolean
  hasAddress: boolean
  /** Why nothing at all may be done; why nothing may be done by force; what must be known before force. */
  stop: Stop | null
  forceShut: Shut | null
  forceNeeds: Words[]
  /** The first day of force, where it is still to come, and how many months that is. */
  forceFrom: IsoDate | null
  forceMonths: number
  /** Months the judgment still lives, as far as is known. */
  lifeMonths: number
  prospects: Prospects
  attempts: Attempt[]
  assumed: Assumed
}

export function isElsewhere({ state, where, prospects }: LadderCase): boolean {
  return where.code !== state.code || prospects.elsewhere !== null
}

/** A band lower or higher, within the three there are. */
export function moveBand(band: Band, by: number): Band {
  return bands[Math.max(0, Math.min(bands.length - 1, bands.indexOf(band) + by))] ?? band
}

/** How sure a fact is, as a chance: not said counts as "I think so". */
export function bandOf(sure: Prospects['job']['sure'], whenSure: Band): Band {
  if (sure === 'guess') return 'poor'
  return sure === 'sure' ? whenSure : moveBand(whenSure, -1)
}

/** A part of an amount, in whole percent, rounded down: an estimate never promises the odd cent. */
export function partOf(cents: Cents, percent: number): Cents {
  return Math.floor((cents * percent) / 100)
}

export const nothing: Yield = { per: 'once', lowCents: 0, highCents: 0 }
