import type { Flow } from '../define'
import { addedAmounts } from '../steps/added-amounts'
import { amount } from '../steps/amount'
import { caseNumber } from '../steps/case-number'
import { court } from '../steps/court'
import { debtKind } from '../steps/debt-kind'
import { enteredOn } from '../steps/entered-on'
import { heard } from '../steps/heard'
import { installments } from '../steps/installments'
import { matchesRuling } from '../steps/matches-ruling'
import { noticeOn } from '../steps/notice-on'
import { otherSide } from '../steps/other-side'
import { paperMismatch } from '../steps/paper-mismatch'
import { payTerms } from '../steps/pay-terms'
import { paymentsMade } from '../steps/payments-made'
import { sameSide } from '../steps/same-side'
import { side } from '../steps/side'
import { state } from '../steps/state'
import { statedRate } from '../steps/stated-rate'
import { theirLawyer } from '../steps/their-lawyer'
import { theirLawyerDetails } from '../steps/their-lawyer-details'
import { you } from '../steps/you'
import { yourAddress } from '../steps/your-address'
import { yourLawyer } from '../steps/your-lawyer'

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
