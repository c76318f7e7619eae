// The register of flows: every question page of the app, in the order it is asked. Read it top to bottom.

import type { Flow } from './define'
import { acceptsPlan } from './steps/accepts-plan'
import { addedAmounts } from './steps/added-amounts'
import { amount } from './steps/amount'
import { caseNumber } from './steps/case-number'
import { court } from './steps/court'
import { debtKind } from './steps/debt-kind'
import { enteredOn } from './steps/entered-on'
import { hardship } from './steps/hardship'
import { heard } from './steps/heard'
import { installments } from './steps/installments'
import { matchesRuling } from './steps/matches-ruling'
import { noticeOn } from './steps/notice-on'
import { offerLump } from './steps/offer-lump'
import { offerPlan } from './steps/offer-plan'
import { offerShape } from './steps/offer-shape'
import { otherSide } from './steps/other-side'
import { paperMismatch } from './steps/paper-mismatch'
import { payTerms } from './steps/pay-terms'
import { paymentsMade } from './steps/payments-made'
import { replyBy } from './steps/reply-by'
import { sameSide } from './steps/same-side'
import { side } from './steps/side'
import { state } from './steps/state'
import { statedRate } from './steps/stated-rate'
import { stopInterest } from './steps/stop-interest'
import { theirLawyer } from './steps/their-lawyer'
import { theirLawyerDetails } from './steps/their-lawyer-details'
import { waysToPay } from './steps/ways-to-pay'
import { you } from './steps/you'
import { yourAddress } from './steps/your-address'
import { yourLawyer } from './steps/your-lawyer'

/** What the court's paper says. Asked once; every sum, deadline and letter is made from it. */
export const judgmentFlow = {
  id: 'judgment',
  side: 'both',
  stage: 'understand',
  title: { en: 'Enter your judgment', es: 'Anote su fallo' },
  after: [],
  steps: [
    side,
    state,
    court,
    caseNumber,
    you,
    yourAddress,
    yourLawyer,
    otherSide,
    sameSide,
    theirLawyer,
    theirLawyerDetails,
    amount,
    addedAmounts,
    statedRate,
    enteredOn,
    noticeOn,
    heard,
    debtKind,
    payTerms,
    installments,
    paymentsMade,
    matchesRuling,
    paperMismatch,
  ],
  finish: { label: { en: 'Save and see what it means', es: 'Guardar y ver qué significa' }, leadsTo: 'case' },
} as const satisfies Flow

/** The creditor's first letter: what is owed, how to pay it, when to answer. */
export const demandLetterFlow = {
  id: 'demand-letter',
  side: 'creditor',
  stage: 'negotiate',
  title: { en: 'Ask for payment', es: 'Pida el pago' },
  after: [judgmentFlow],
  steps: [replyBy, waysToPay, acceptsPlan],
  finish: { label: { en: 'See the letter', es: 'Ver la carta' }, leadsTo: { document: 'demand-letter' } },
} as const satisfies Flow

/** The debtor's first letter: what can be paid, and why not all of it now. */
export const firstOfferFlow = {
  id: 'first-offer',
  side: 'debtor',
  stage: 'negotiate',
  title: { en: 'Make a first offer', es: 'Haga una primera oferta' },
  after: [judgmentFlow],
  steps: [offerShape, offerLump, offerPlan, stopInterest, hardship, replyBy],
  finish: { label: { en: 'See the letter', es: 'Ver la carta' }, leadsTo: { document: 'first-offer' } },
} as const satisfies Flow

/** Every flow by its id, the first part of its address. */
export const flows: readonly Flow[] = [judgmentFlow, demandLetterFlow, firstOfferFlow]

export function findFlow(id: string): Flow | undefined {
  return flows.find(flow => flow.id === id)
}
