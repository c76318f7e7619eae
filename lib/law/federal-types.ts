// The shapes of the federal law that bears on a state money judgment.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { MinimumWage, PayPeriod } from './collection-types'
import type { Confidence, Dated, Period, StateCode } from './types'

/** An exact fraction, `over / under`: 13/3 weeks in a month. */
export type Fraction = { over: number; under: number }

/** The most all ordinary creditors together may take: the lesser of a percent of disposable pay, or of what exceeds so
 *  many hours of the federal minimum wage a week. `support`: the higher percents for child or spousal support. */
export type WageGarnishmentCap = {
  percent: number
  floorHours: number
  weeksIn: Record<PayPeriod, Fraction>
  support: { supportingAnotherPercent: number; otherwisePercent: number; overTwelveWeeksBehindPercent: number }
  rule: Words
  exceptions: Words[]
}

export type WageDischargeProtection = { rule: Words; penalty: Words; enforcedBy: Words }

export type FederalEmployeeGarnishment = {
  rule: Words
  regulation: string
  agentsList: string
  agencyResponse: Period
  militaryPay: Words
  militaryPercent: number
  postal: Words
}

/** Months are counted back from the day before the bank's review. */
export type ProtectedBenefitsAccount = {
  lookbackMonths: number
  benefits: Words[]
  reviewWithinBusinessDays: number
  rule: Words
  limits: Words[]
}

export type ExemptBenefits = { benefits: { name: Words; section: string }[]; rule: Words }

/** 11 U.S.C. § 522(d), (n) and (p), for one debtor, by the day the case is filed. */
export type BankruptcyAmounts = {
  homesteadCents: Cents
  vehicleCents: Cents
  householdItemCents: Cents
  householdTotalCents: Cents
  jewelryCents: Cents
  wildcardCents: Cents
  /** How much of an unused homestead amount joins the wildcard. */
  unusedHomesteadCents: Cents
  toolsCents: Cents
  lifeInsuranceCents: Cents
  injuryCents: Cents
  retirementCapCents: Cents
  recentHomeCapCents: Cents
}
export type BankruptcyExemptions = {
  amounts: BankruptcyAmounts
  nextAdjustmentOn: IsoDate
  /** States whose people may choose this list instead of the state's own. */
  statesAllowing: StateCode[]
  rule: Words
}

export type NondischargeableGround = { paragraph: string; what: Words; needsComplaint: boolean }
export type BankruptcyNondischargeable = {
  grounds: NondischargeableGround[]
  complaint: Period
  complaintRunsFromWords: Words
}

export type BankruptcyLienAvoidance = { rule: Words; how: Words; alsoCovers: Words }

export type AutomaticStay = {
  rule: Words
  exceptions: Words[]
  violation: Words
  recover: Words
  recoverWithin: Period
  recoverLeastCents: Cents
}

/** Years from the filing of a case that ended in a discharge to the filing of the next. */
export type DischargeWait = { years: number; between: Words; note?: Words }
export type Chapter7Wait = { years: number; runsFromWords: Words; others: DischargeWait[] }

export type Fdcpa = {
  covers: Words
  doesNotCover: Words
  /** On the 24-hour clock of the place where the consumer is. */
  contactHours: { from: string; to: string }
  calls: { most: number; days: number; waitAfterTalkDays: number }
  validation: Words
  validationWithin: Period
  disputeWithin: Period
  stopContact: Words
  mayNot: Words[]
  remedy: Words
  remedyMostCents: Cents
  sueWithin: Period
}

export type FcraReporting = {
  judgmentYears: number
  collectionYears: number
  bankruptcyYears: number
  paidTaxLienYears: number
  /** How long a bureau has to look into a dispute, from the day it receives it. */
  dispute: Period
  /** The longest it may take, in the cases `extendedWhen` tells. */
  disputeExtended: Period
  extendedWhen: Words[]
  /** Once it has finished, the bureau says the result in writing within this time. */
  resultsWithin: Words
  /** What a person can do when the bureau does not correct it. */
  ifNotCorrected: Words[]
  judgmentsRemovedOn: IsoDate
  rule: Words
  removal: Words
  stillVisible: Words[]
}

export type CreditBureau = {
  name: string
  legalName: string
  disputeAddress: string
  phone: string | null
  confidence: Confidence
}
export type CreditBureaus = {
  bureaus: CreditBureau[]
  /** The site of the one official service for free reports; the same by phone and by mail. */
  freeReports: string
  freeReportsPhone: string
  freeReportsAddress: string
  /** How often, and what to watch for. */
  freeReportsHow: Words
}

export type FederalJudgmentInterest = { formula: Words; compounding: 'yearly'; isFixedAtEntry: boolean }

export type Scra = {
  rule: Words
  reopen: Words
  /** From the end of military service. */
  applyWithin: Period
  /** Also judgments entered this long after service ended. */
  coversAfterService: Period
  leastStay: Period
  interestCapPercent: number
  checkSite: string
  also: Words[]
}

export type FullFaithAndCredit = { rule: Words; how: Words }
export type Esign = { rule: Words; exceptions: Words[]; consumerConsent: Words }

export type DebtCancellationTax = {
  formThresholdCents: Cents
  form: string
  claimForm: string
  rule: Words
  whoMustFile: Words
  exclusions: Words[]
}

export type FraudulentTransfer = {
  rule: Words
  uniformActYears: number
  uniformActDiscovery: Words
  bankruptcyYears: number
  selfSettledTrustYears: number
  badges: Words[]
}

export type AccordAndSatisfaction = { rule: Words; needs: Words[]; escape: Words; refund: Period }

/** Every federal fact, by the name it is asked for. */
export type FederalFacts = {
  wageGarnishmentCap: Dated<WageGarnishmentCap>
  federalMinimumWage: Dated<MinimumWage>
  wageDischargeProtection: Dated<WageDischargeProtection>
  federalEmployeeGarnishment: Dated<FederalEmployeeGarnishment>
  protectedBenefitsAccount: Dated<ProtectedBenefitsAccount>
  exemptBenefits: Dated<ExemptBenefits>
  bankruptcyExemptions: Dated<BankruptcyExemptions>
  bankruptcyNondischargeable: Dated<BankruptcyNondischargeable>
  bankruptcyLienAvoidance: Dated<BankruptcyLienAvoidance>
  automaticStay: Dated<AutomaticStay>
  chapter7Wait: Dated<Chapter7Wait>
  fdcpa: Dated<Fdcpa>
  fcraReporting: Dated<FcraReporting>
  creditBureaus: Dated<CreditBureaus>
  federalJudgmentInterest: Dated<FederalJudgmentInterest>
  scra: Dated<Scra>
  fullFaithAndCredit: Dated<FullFaithAndCredit>
  esign: Dated<Esign>
  debtCancellationTax: Dated<DebtCancellationTax>
  fraudulentTransfer: Dated<FraudulentTransfer>
  accordAndSatisfaction: Dated<AccordAndSatisfaction>
}
export type FederalFactId = keyof FederalFacts
export type FederalValue<K extends FederalFactId> = FederalFacts[K] extends Dated<infer T> ? T : never
