// The shapes of the law: a value, since when it holds, which section says so, and how sure we are.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type {
  AmountExemption,
  BadCheck,
  BankAccount,
  ClaimOfExemption,
  CollectionConduct,
  DebtorExam,
  Domestication,
  Homestead,
  Installments,
  MinimumWage,
  RuleOnly,
  Wages,
  Wildcard,
  Writ,
} from './collection-types'
import type { JudgmentLife, Lien } from './life-types'
import type { Satisfaction } from './satisfaction-types'

/** `verified`: read in the statute, rule or court text. `secondary`: read in a reliable secondary text.
 *  `known`: from general knowledge, not read again. `uncertain`: may be out of date; shown as "check with the clerk". */
export type Confidence = 'verified' | 'secondary' | 'known' | 'uncertain'

/** The section in usual citation form, and the address it was read at (null when written from knowledge). */
export type Citation = { section: string; source: string | null }

/** One value of a rule. `from` is when it took effect; null means in force for as long as we have read, start not found.
 *  `none: true` says the law has no such thing, which is knowledge; a rule nobody checked has no entry at all. */
export type Entry<T> = { from: IsoDate | null; cite: Citation; confidence: Confidence; note?: Words } & (
  | { value: T; none?: undefined }
  | { none: true; value?: undefined }
)

/** Which date of a case picks the entry of a rule. */
export type KeyDate = 'entered' | 'served' | 'levied' | 'today'

/** A rule through time: entries from the oldest to the newest. `checkedOn` is when someone last looked. */
export type Dated<T> = { keyedOn: KeyDate; checkedOn: IsoDate; entries: Entry<T>[] }

/** A length of time as the law counts it. Court days leave out weekends and court holidays. */
export type Period = { count: number; unit: 'days' | 'court-days' | 'weeks' | 'months' | 'years' }

/** The event of a case a period runs from. `other` cannot be computed: only its words are shown. */
export type Event =
  | 'entered' // the judgment is entered, signed, rendered or filed
  | 'notice' // the clerk mails or hands over notice of the judgment
  | 'appeal-window-ends'
  | 'paid-in-full'
  | 'written-demand'
  | 'other'

/** What the debt was for: it changes the interest rate and what bankruptcy does. */
export const debtKinds = ['consumer', 'medical', 'rent', 'wages', 'injury', 'fraud', 'other'] as const
export type DebtKind = (typeof debtKinds)[number]

export const partyKinds = ['person', 'business', 'government'] as const
export type PartyKind = (typeof partyKinds)[number]

export type SmallClaims = {
  /** The court's name; Spanish glosses it, letters use the English. */
  court: Words
  limitCents: Cents
  limitNote: Words | null
}

export type Appeal = {
  /** null: an appeal exists but its time is not a plain period; `runsFromWords` says what is known. */
  period: Period | null
  by: 'either' | 'defendant' | 'depends'
  /** Said when `by` is `depends`, or when the right has an exception. */
  byWords?: Words
  runsFrom: Event
  runsFromWords: Words
}

export type EnforcementStart = {
  /** How long a creditor must wait before collecting by force; count 0: at once. */
  wait: Period
  runsFrom: Event
  /** A shorter (or no) wait where the debtor did not come to court. */
  afterDefault?: Period
  trigger: Words
}

/** A rate by date. In `table` order: oldest first. */
export type RateRow = { from: IsoDate; annualPercent: number }

/** `fixed`: one rate. `table`: rows; a judgment keeps the row of its entry (`entry`) or moves with the rows (`table`).
 *  The rows are complete through `knownThrough`; after it the last row is used and marked to be checked.
 *  `set-by-judgment`: no number can be known from the law alone; the judgment or the court states it. */
export type RateRule =
  | { kind: 'fixed'; annualPercent: number }
  | { kind: 'table'; follows: 'entry' | 'table'; rows: RateRow[]; knownThrough: IsoDate; formula: Words | null }
  | { kind: 'set-by-judgment'; formula: Words | null }

/** What a judgment must be for a special rate to apply; every named condition must hold. */
export type RateCondition = {
  debtKinds?: DebtKind[]
  debtorKinds?: PartyKind[]
  creditorKinds?: PartyKind[]
  /** The judgment amount (principal) at entry. */
  atMostCents?: Cents
  overCents?: Cents
  enteredFrom?: IsoDate
  enteredBefore?: IsoDate
}

/** A rate for one class of judgments. `when: null`: our questions cannot tell, so it is only said. First match wins. */
export type SpecialRate = {
  applies: Words
  when: RateCondition | null
  /** null: the class has no rate of its own number (a contract rate, say). */
  rate: RateRule | null
  /** The number is a ceiling a court may go below. */
  atMost?: true
  cite: Citation
}

export type Interest = {
  rate: RateRule
  compounding: 'simple' | 'yearly'
  /** 365 always, or the days of the calendar year (366 in leap years). */
  yearBasis: 365 | 'calendar'
  /** Fractions of a cent: half-up, or dropped where the statute says so. */
  rounding: 'half-up' | 'down'
  /** The courts' own habit of rounding one day's interest to the cent first, offered where a court uses it. */
  courtRoundsPerDiem?: true
  /** Do costs, and interest, awarded in the judgment earn interest themselves? null: not checked; we then leave them out and say so. */
  costsBear: boolean | null
  awardedInterestBears: boolean | null
  special: SpecialRate[]
  contractRateAllowed: boolean | null
}

export type VacateDefault = {
  period: Period | null
  runsFrom: Event
  runsFromWords: Words | null
  form: string | null
  rule: Words
}

/** Fixing a mistake of writing: the paper says other than what the court decided. `period: null`: at any time. */
export type ClericalCorrection = { period: Period | null; runsFrom: Event; rule: Words }

export type Links = { selfHelp: string | null; forms: string | null }

/** Every fact a jurisdiction may hold, by the name it is asked for. */
export type Facts = {
  smallClaims: Dated<SmallClaims>
  appeal: Dated<Appeal>
  enforcementStart: Dated<EnforcementStart>
  interest: Dated<Interest>
  judgmentLife: Dated<JudgmentLife>
  lienRealProperty: Dated<Lien>
  satisfaction: Dated<Satisfaction>
  vacateDefault: Dated<VacateDefault>
  clericalCorrection: Dated<ClericalCorrection>
  links: Dated<Links>
  lienPersonalProperty: Dated<Lien>
  wages: Dated<Wages>
  bankAccount: Dated<BankAccount>
  homestead: Dated<Homestead>
  vehicle: Dated<AmountExemption>
  wildcard: Dated<Wildcard>
  toolsOfTrade: Dated<AmountExemption>
  householdGoods: Dated<AmountExemption>
  claimOfExemption: Dated<ClaimOfExemption>
  writ: Dated<Writ>
  debtorExam: Dated<DebtorExam>
  contempt: Dated<RuleOnly>
  domestication: Dated<Domestication>
  installments: Dated<Installments>
  badCheck: Dated<BadCheck>
  collectionConduct: Dated<CollectionConduct>
  minimumWage: Dated<MinimumWage>
  governmentDebtor: Dated<RuleOnly>
}
export type FactId = keyof Facts

/** What one fact holds, without its dates. */
export type FactValue<K extends FactId> = Facts[K] extends Dated<infer T> ? T : never

/** USPS codes of the fifty states and the District of Columbia. */
export const stateCodes = [
  'AL',
  'AK',
  'AZ',
  'AR',
  'CA',
  'CO',
  'CT',
  'DE',
  'DC',
  'FL',
  'GA',
  'HI',
  'ID',
  'IL',
  'IN',
  'IA',
  'KS',
  'KY',
  'LA',
  'ME',
  'MD',
  'MA',
  'MI',
  'MN',
  'MS',
  'MO',
  'MT',
  'NE',
  'NV',
  'NH',
  'NJ',
  'NM',
  'NY',
  'NC',
  'ND',
  'OH',
  'OK',
  'OR',
  'PA',
  'RI',
  'SC',
  'SD',
  'TN',
  'TX',
  'UT',
  'VT',
  'VA',
  'WA',
  'WV',
  'WI',
  'WY',
] as const
export type StateCode = (typeof stateCodes)[number]

/** One jurisdiction's law. A fact nobody has checked is left out. */
export type Jurisdiction = {
  code: StateCode
  name: Words
  /** IANA zone of the capital: what "today" is for the state's courts. */
  timeZone: string
  facts: Partial<Facts>
}
