// What the creditor said of the other side, in the terms of the field. The one place that reads those answers by name.

import type { AnswersOf } from '@/lib/interview/define'
import { ladderFlow } from '@/lib/interview/flows/ladder'
import { prospectsFlow } from '@/lib/interview/flows/prospects'
import type { KnownFrom, Sureness } from '@/lib/interview/how-known'
import type { HowOften } from '@/lib/interview/how-often'
import type { AttemptedWay } from '@/lib/interview/steps/attempts'
import type { StateCode } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { type Assumed, assumedFrom } from './assumed'
import { answersIn, type CaseFile, pathIn } from './case-file'

/** How well something is known; null: not said. */
type Known = { sure: Sureness | null; from: KnownFrom | null }

export type TheirJob = Known & {
  /** `works`: there is a job, but not known where. */
  kind: 'known' | 'works' | 'none' | 'unknown'
  employer: string | null
  /** Before taxes. */
  pay: { cents: Cents; every: HowOften } | null
  /** What others already take from each pay; null: not known. */
  othersCents: Cents | null
}
export type TheirBank = Known & { kind: 'known' | 'none' | 'unknown'; name: string | null; balanceCents: Cents | null }
export type TheirHome = Known & {
  kind: 'owns' | 'rents' | 'unknown'
  county: string | null
  worthCents: Cents | null
  owedCents: Cents | null
  livesIn: boolean | null
}
export type TheirBusiness = Known & {
  kind: 'till' | 'clients' | 'none' | 'unknown'
  name: string | null
  /** What is in the till on a day, or what customers owe; null: not known. */
  atHandCents: Cents | null
}
export type TheirVehicle = { name: string; worthCents: Cents | null; owedCents: Cents | null }
export type Trouble = 'judgments' | 'liens' | 'benefits' | 'bankruptcy-talk' | 'bankruptcy-filed' | 'military'
export type Need = 'now' | 'months' | 'can-wait'

/** One try to collect. `unknown`: it was tried, and what came of it was not said. */
export type Attempt = {
  way: AttemptedWay
  on: IsoDate
  result: 'some' | 'nothing' | 'waiting' | 'unknown'
  note: string | null
}

/** Everything the creditor knows of the other side. */
export type Prospects = {
  need: Need | null
  job: TheirJob
  bank: TheirBank
  home: TheirHome
  business: TheirBusiness
  /** Empty: none is known of. */
  vehicles: TheirVehicle[]
  troubles: readonly Trouble[]
  addressKnown: boolean | null
  /** The other state they are in; null: the state of the court, as far as is known. */
  elsewhere: StateCode | null
  placeKnown: boolean
}

/** What the ladder is made from. */
export type LadderAnswers = { prospects: Prospects; attempts: Attempt[]; assumed: Assumed }

type Answers = Partial<AnswersOf<typeof prospectsFlow.steps> & AnswersOf<typeof ladderFlow.steps>>

/** Reads what is known of the other side, what was tried, and the assumptions as the person left them. */
export function ladderAnswersIn(file: CaseFile): LadderAnswers {
  const a = answersIn(file, ladderFlow) as Answers
  return { prospects: prospectsFrom(a, file.facts.stateCode), attempts: attemptsFrom(a), assumed: assumedFrom(a) }
}

/** The first question about the other side nobody has come to yet; null when all were gone through. */
export function openProspectIn(file: CaseFile): string | null {
  return pathIn(file, prospectsFlow).openStep?.id ?? null
}

function prospectsFrom(a: Answers, ofCourt: StateCode | null): Prospects {
  return {
    need: a.needWhen ?? null,
    job: jobFrom(a),
    bank: bankFrom(a),
    home: homeFrom(a),
    business: businessFrom(a),
    vehicles: (a.theirVehicles ?? []).map(one => ({
      name: one.vehicleNamed,
      worthCents: one.vehicleWorthCents ?? null,
      owedCents: one.vehicleOwedCents ?? null,
    })),
    troubles: a.theirTroubles ?? [],
    addressKnown: yesOrNo(a.addressKnown),
    elsewhere: a.theirStateCode && a.theirStateCode !== ofCourt ? a.theirStateCode : null,
    placeKnown: yesOrNo(a.sameState) !== null,
  }
}

function jobFrom(a: Answers): TheirJob {
  return {
    kind: a.jobKnown === undefined || a.jobKnown === 'unsure' ? 'unknown' : a.jobKnown,
    employer: a.theirEmployer ?? null,
    pay: a.theirPayCents !== undefined && a.theirPayEvery ? { cents: a.theirPayCents, every: a.theirPayEvery } : null,
    othersCents: a.theirGarnishedCents ?? null,
    sure: a.jobSure ?? null,
    from: a.jobFrom ?? null,
  }
}

function bankFrom(a: Answers): TheirBank {
  return {
    kind: a.bankKnown === 'yes' ? 'known' : a.bankKnown === 'none' ? 'none' : 'unknown',
    name: a.theirBankName ?? null,
    balanceCents: a.theirBalanceCents ?? null,
    sure: a.bankSure ?? null,
    from: a.bankFrom ?? null,
  }
}

function homeFrom(a: Answers): TheirHome {
  return {
    kind: a.homeKind === undefined || a.homeKind === 'unsure' ? 'unknown' : a.homeKind,
    county: a.homeCounty ?? null,
    worthCents: a.homeWorthCents ?? null,
    owedCents: a.homeOwedCents ?? null,
    livesIn: yesOrNo(a.homeLivesIn),
    sure: a.homeSure ?? null,
    from: a.homeFrom ?? null,
  }
}

function businessFrom(a: Answers): TheirBusiness {
  const kind = a.businessKind === undefined || a.businessKind === 'unsure' ? 'unknown' : a.businessKind
  return {
    kind,
    name: a.theirBusinessName ?? null,
    atHandCents: (kind === 'till' ? a.tillDayCents : a.clientsOweCents) ?? null,
    sure: a.businessSure ?? null,
    from: a.businessFrom ?? null,
  }
}

/** In the order of time, whatever order they were entered in. */
function attemptsFrom(a: Answers): Attempt[] {
  return (a.attempts ?? [])
    .map(one => ({
      way: one.attemptWay,
      on: one.attemptOn,
      result: one.attemptResult === 'unsure' ? ('unknown' as const) : one.attemptResult,
      note: one.attemptNote ?? null,
    }))
    .sort((x, y) => (x.on < y.on ? -1 : x.on > y.on ? 1 : 0))
}

function yesOrNo(answer: 'yes' | 'no' | 'unsure' | undefined): boolean | null {
  return answer === undefined || answer === 'unsure' ? null : answer === 'yes'
}
