// What the answers say about the judgment, in the terms of the field. The one place that reads answers by name.

import type { AnswersOf } from '@/lib/interview/define'
import { judgmentFlow } from '@/lib/interview/flows/judgment'
import { type Path, pathFor } from '@/lib/interview/path'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { DebtKind, PartyKind, StateCode } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { type LedgerRow, type LivePayment, livePaymentsIn } from './ledger-row'

export type Side = 'debtor' | 'creditor'

export type Address = { street: string; city: string; region: string; zip: string }
export type Party = { name: string; kind: PartyKind; address: Address | null }
export type Lawyer = { name: string; firm: string | null; address: Address }

/** How the court said it must be paid. Installments the person could not describe are null. */
export type PayTerms =
  | { kind: 'at-once' }
  | { kind: 'installments'; amountCents: Cents; every: 'week' | 'two-weeks' | 'month'; firstOn: IsoDate }
  | { kind: 'installments-unknown' }
  | { kind: 'not-known' }

/** The judgment as far as it is known. null: the person moved on without an answer, or has not come to it yet. */
export type CaseFacts = {
  side: Side | null
  stateCode: StateCode | null
  court: { name: string; county: string } | null
  caseNumber: string | null
  you: (Party & { phone: string | null; email: string | null }) | null
  youHaveLawyer: boolean
  otherSide: Party[]
  sameSide: Party[]
  /** A lawyer acts for the other side; `lawyer` is null when the details are not known. */
  theirLawyer: { lawyer: Lawyer | null } | null
  principalCents: Cents | null
  /** null: not known; sums then leave them out and say so. */
  added: { costsCents: Cents; awardedInterestCents: Cents } | null
  /** Percent a year printed on the judgment. */
  statedPercent: number | null
  enteredOn: IsoDate | null
  /** When the court mailed or handed over notice of the judgment. */
  noticeOn: IsoDate | null
  wasDefault: boolean | null
  debtKind: DebtKind | null
  payTerms: PayTerms
  /** Every payment that counts: those given with the judgment, then those of the book that were not taken back. */
  payments: LivePayment[]
  /** The lines of the book, whatever became of them. */
  ledger: readonly LedgerRow[]
  matchesRuling: 'yes' | 'no' | 'unsure' | null
  /** Every question about the judgment has been gone through. */
  isComplete: boolean
}

/** Reads the facts of a case from its stored answers and its book; answers off the path are not looked at. */
export function factsFrom(stored: StoredAnswers, today: IsoDate, ledger: readonly LedgerRow[] = []): CaseFacts {
  return factsOn(pathFor(judgmentFlow, stored, { today, owedCents: null }), ledger)
}

function factsOn(path: Path, ledger: readonly LedgerRow[]): CaseFacts {
  const a = path.answers as Partial<AnswersOf<typeof judgmentFlow.steps>>
  return {
    side: a.side ?? null,
    stateCode: a.stateCode ?? null,
    court: a.courtName && a.county ? { name: a.courtName, county: a.county } : null,
    caseNumber: a.caseNumber ?? null,
    you:
      a.yourName && a.yourKind
        ? {
            name: a.yourName,
            kind: a.yourKind,
            address: addressFrom(a.yourStreet, a.yourCity, a.yourRegion, a.yourZip),
            phone: a.yourPhone ?? null,
            email: a.yourEmail ?? null,
          }
        : null,
    youHaveLawyer: a.youHaveLawyer === 'yes',
    otherSide: (a.otherSide ?? []).map(p => ({
      name: p.name,
      kind: p.kind,
      address: addressFrom(p.street, p.city, p.region, p.zip),
    })),
    sameSide: (a.sameSide ?? []).map(p => ({ name: p.name, kind: p.kind, address: null })),
    theirLawyer: a.theyHaveLawyer === 'yes' ? { lawyer: lawyerFrom(a) } : null,
    principalCents: a.principalCents ?? null,
    added:
      a.costsCents !== undefined && a.awardedInterestCents !== undefined
        ? { costsCents: a.costsCents, awardedInterestCents: a.awardedInterestCents }
        : null,
    statedPercent: a.statedPercent ?? null,
    enteredOn: a.enteredOn ?? null,
    noticeOn: a.noticeOn ?? null,
    wasDefault: a.heard === undefined || a.heard === 'unsure' ? null : a.heard === 'default',
    debtKind: a.debtKind === undefined || a.debtKind === 'unsure' ? null : a.debtKind,
    payTerms: payTermsFrom(a),
    payments: [...(a.paymentsMade ?? []), ...livePaymentsIn(ledger)],
    ledger,
    matchesRuling: a.matchesRuling ?? null,
    isComplete: path.openStep === null,
  }
}

type Answers = Partial<AnswersOf<typeof judgmentFlow.steps>>

function lawyerFrom(a: Answers): Lawyer | null {
  const address = addressFrom(a.lawyerStreet, a.lawyerCity, a.lawyerRegion, a.lawyerZip)
  return a.lawyerName && address ? { name: a.lawyerName, firm: a.lawyerFirm ?? null, address } : null
}

function addressFrom(street?: string, city?: string, region?: string, zip?: string): Address | null {
  return street && city && region && zip ? { street, city, region, zip } : null
}

function payTermsFrom(a: Answers): PayTerms {
  if (a.payTerms === 'at-once') return { kind: 'at-once' }
  if (a.payTerms !== 'installments') return { kind: 'not-known' }
  return a.installmentCents !== undefined && a.installmentEvery && a.firstInstallmentOn
    ? {
        kind: 'installments',
        amountCents: a.installmentCents,
        every: a.installmentEvery,
        firstOn: a.firstInstallmentOn,
      }
    : { kind: 'installments-unknown' }
}

/** Everyone who must pay, and everyone who must be paid, whichever side the owner of the case is on. */
export function partiesOf(facts: CaseFacts): { creditors: Party[]; debtors: Party[] } {
  const mine = [...(facts.you ? [facts.you] : []), ...facts.sameSide]
  return facts.side === 'creditor'
    ? { creditors: mine, debtors: facts.otherSide }
    : { creditors: facts.otherSide, debtors: mine }
}
