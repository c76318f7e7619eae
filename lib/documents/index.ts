// The register of documents: one line each. Listing, URLs and the tests of every document follow from it.

import type { CaseFile } from '@/lib/case/case-file'
import { printedReports } from '@/lib/case/reports/printed'
import { acceptanceLetter } from './acceptance-letter'
import { assignmentOfJudgment } from './assignment-of-judgment'
import { callConfirmation } from './call-confirmation'
import { certifiedCopiesRequest } from './certified-copies-request'
import { contactLog } from './contact-log'
import { correctionRequest } from './correction-request'
import { counterLetter } from './counter-letter'
import { creditDispute } from './credit-dispute'
import { cureNotice } from './cure-notice'
import { defaultNotice } from './default-notice'
import type { AnyDocument } from './define'
import { demandLetter } from './demand-letter'
import { firstOffer } from './first-offer'
import { firstPaymentLetter } from './first-payment-letter'
import { hardshipLetter } from './hardship-letter'
import { installmentsRequest } from './installments-request'
import { judgmentProofLetter } from './judgment-proof-letter'
import { lateNotice } from './late-notice'
import { lienRelease } from './lien-release'
import { mailingSheet } from './mailing-sheet'
import { overpaymentLetter } from './overpayment-letter'
import { payoffQuote } from './payoff-quote'
import { payoffRequest } from './payoff-request'
import { proofOfMailing } from './proof-of-mailing'
import { receipt } from './receipt'
import { reinstatementLetter } from './reinstatement-letter'
import { rejectionLetter } from './rejection-letter'
import { reportDocument } from './report-document'
import { returnedCheckNotice } from './returned-check-notice'
import { satisfactionDemand } from './satisfaction-demand'
import { satisfactionMotion } from './satisfaction-motion'
import { satisfactionOfJudgment } from './satisfaction-of-judgment'
import { satisfactionSheet } from './satisfaction-sheet'
import { statementOfAccount } from './statement-of-account'
import { takingAdviceLetter } from './taking-advice-letter'

const all: readonly AnyDocument<CaseFile>[] = [
  demandLetter,
  firstOffer,
  firstPaymentLetter,
  counterLetter,
  acceptanceLetter,
  rejectionLetter,
  hardshipLetter,
  judgmentProofLetter,
  takingAdviceLetter,
  assignmentOfJudgment,
  cureNotice,
  defaultNotice,
  reinstatementLetter,
  lateNotice,
  callConfirmation,
  contactLog,
  payoffQuote,
  payoffRequest,
  statementOfAccount,
  receipt,
  overpaymentLetter,
  returnedCheckNotice,
  installmentsRequest,
  correctionRequest,
  satisfactionOfJudgment,
  lienRelease,
  proofOfMailing,
  satisfactionSheet,
  satisfactionDemand,
  satisfactionMotion,
  certifiedCopiesRequest,
  creditDispute,
  mailingSheet,
  ...Object.values(printedReports).map(reportDocument),
]

/** Every document by its id. */
export const documents: Readonly<Record<string, AnyDocument<CaseFile>>> = Object.fromEntries(all.map(d => [d.id, d]))
