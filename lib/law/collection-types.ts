// The shapes of the law of collecting and of protecting: what may be taken, what is safe, and the papers for both.

import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { DebtKind, Period } from './types'

export const payPeriods = ['week', 'two-weeks', 'half-month', 'month'] as const
export type PayPeriod = (typeof payPeriods)[number]

/** Pay that is left alone, a week. `min-wage`: so many hours of a minimum wage; `orLocal` where the rule also counts a
 *  higher minimum wage of the city or county. `amount`: a sum; where the law prints its own figure for a longer pay
 *  period, `perPeriod` holds it (else a week's is multiplied: 2, 13/6, 13/3). */
export type WageFloor =
  | { kind: 'min-wage'; hours: number; wage: 'federal' | 'state' | 'greater'; orLocal?: true }
  | { kind: 'amount'; weeklyCents: Cents; perPeriod?: Partial<Record<PayPeriod, Cents>> }

/** For whom or for what a limit holds; every named condition must hold. */
export type WageCondition = {
  debtKinds?: DebtKind[]
  notDebtKinds?: DebtKind[]
  headOfFamily?: boolean
  /** Gross pay a week. */
  grossAtMostWeeklyCents?: Cents
}

/**
 * One limit on what an ordinary creditor may take from a pay. Of all limits whose condition holds, the least governs, and
 * the federal cap is always among them. `percent`: a share of pay. `excess`: a share of what is above a floor.
 * `graduated`: each slice of pay at its own percent. `by-level`: the whole pay at the percent of the level it reaches
 * (levels in hours of minimum wage a week, `upToHours` null for the last). `nothing`: nothing may be taken.
 */
export type WageLimit = {
  label: Words
  when?: WageCondition
  take:
    | { kind: 'percent'; of: 'disposable' | 'gross'; percent: number }
    | { kind: 'excess'; floor: WageFloor; percent: number }
    | { kind: 'graduated'; per: 'week' | 'month'; slices: { upToCents: Cents | null; percent: number }[] }
    | {
        kind: 'by-level'
        wage: 'federal' | 'state' | 'greater'
        levels: { upToHours: number | null; percent: number }[]
      }
    | { kind: 'nothing' }
  /** Left out: the entry's own citation. */
  section?: string
  /** The limit is on each order by itself: what others already take from the pay does not count against it. */
  perOrder?: true
  /** From whom this limit is for, something may be taken only after a waiver in a writing of its own; else nothing. */
  onlyIfWaived?: true
}

/** `limits` are what a formula reads; `rule` says all of it in words, also what no formula here can know. */
export type Wages = {
  limits: WageLimit[]
  /** Taken off what may be taken, a week, for each dependent living with the debtor. */
  lessPerDependentWeeklyCents?: Cents
  rule: Words
  /** What of `rule` no formula here counts and can change the amount much: shown as a warning with each result. */
  caution?: Words
  process: Words
  /** One order lasts until paid; null: not known. */
  continuous: boolean | null
  durationDays: number | null
  headOfHousehold: Words | null
}

/** What is safe in an account without the debtor asking, beyond federal benefits. */
export type BankAccount = { automaticCents: Cents | null; rule: Words }

export type Homestead = {
  /** null with `isUnlimited`: no dollar limit. */
  cents: Cents | null
  isUnlimited: boolean
  /** For a couple together, where the law says more than the single amount. */
  marriedCents: Cents | null
  seniorOrDisabledCents: Cents | null
  acresUrban: number | null
  acresRural: number | null
  rule: Words
}

/** What a wildcard may be put on. */
export const assetKinds = ['home', 'vehicle', 'tools', 'household', 'cash', 'other'] as const
export type AssetKind = (typeof assetKinds)[number]

/** An amount of one kind of property that is safe. `isUnlimited`: all that is reasonable, without a dollar limit.
 *  `isShared`: one amount for this and every other kind of the state that says so. */
export type AmountExemption = {
  cents: Cents | null
  isUnlimited: boolean
  marriedCents?: Cents
  isShared?: true
  rule: Words
}

/** `unusedHomesteadCents`: the most of the homestead amount that joins when no home is kept with it; with
 *  `unusedInPart`, also what a kept home leaves over. */
export type Wildcard = AmountExemption & { covers: AssetKind[]; unusedHomesteadCents?: Cents; unusedInPart?: true }

export type ClaimOfExemption = {
  period: Period | null
  runsFromWords: Words | null
  form: string | null
  where: Words | null
}
export type Writ = { document: Words; form: string | null; issuedBy: Words; servedBy: Words; returnDays: number | null }
export type DebtorExam = { name: Words; form: string | null; frequency: Words | null }
export type RuleOnly = { rule: Words }
export type Domestication = { act: Words; filing: Words; wait: Period | null }
/** `form`: what the debtor asks for installments with. After a missed one, where the law names them: `missedForm`, the
 *  creditor's paper to make the rest due; `missedAnswer`, what the debtor answers it with, and how soon. */
export type Installments = {
  courtOrdered: boolean
  form: string | null
  rule: Words
  missedForm?: string
  missedAnswer?: { form: string; period: Period }
}
export type BadCheck = {
  rule: Words
  multiplier: number | null
  leastCents: Cents | null
  mostCents: Cents | null
  notice: Period | null
  /** The multiple is all the holder gets, the check in it; `mostCents` still limits what is above the check. Left out: the
   *  multiple comes on top of the check. Where the words allow both readings, it is the one that gives less. */
  holdsCheck?: true
  /** The court decides how much, up to the sum. */
  isUpTo?: true
  /** The most where the account had too little money, if the law sets less for that than for no account. */
  mostFundsShortCents?: Cents
  /** The demand has to go by certified mail. */
  certifiedMail?: true
  /** The most the holder may ask for handling the check, before a court is asked. */
  feeCents?: Cents
}
export type CollectionConduct = { law: Words | null; coversOriginalCreditors: boolean | null; rule: Words }
export type MinimumWage = { hourlyCents: Cents }
