// The register of flows: the question pages of the app, a file a flow, in the order they come.

import type { Flow } from './define'
import { agreementFlow } from './flows/agreement'
import { bankruptcyFlow } from './flows/bankruptcy'
import { budgetFlow } from './flows/budget'
import { choicesFlow } from './flows/choices'
import { correctionFlow } from './flows/correction'
import { costsFlow } from './flows/costs'
import { creditReportFlow } from './flows/credit-report'
import { demandLetterFlow } from './flows/demand-letter'
import { firstOfferFlow } from './flows/first-offer'
import { handOverFlow } from './flows/hand-over'
import { hardshipLetterFlow } from './flows/hardship-letter'
import { judgmentFlow } from './flows/judgment'
import { ladderFlow } from './flows/ladder'
import { lateNoticeFlow } from './flows/late-notice'
import { lifelineFlow } from './flows/lifeline'
import { limitsFlow } from './flows/limits'
import { modificationFlow } from './flows/modification'
import { overpaymentLetterFlow } from './flows/overpayment-letter'
import { payoffQuoteFlow } from './flows/payoff-quote'
import { payoffRequestFlow } from './flows/payoff-request'
import { propertyFlow } from './flows/property'
import { prospectsFlow } from './flows/prospects'
import { satisfactionFlow } from './flows/satisfaction'
import { theirBankruptcyFlow } from './flows/their-bankruptcy'

/** Every flow by its id, the first part of its address. */
export const flows: readonly Flow[] = [
  judgmentFlow,
  correctionFlow,
  lifelineFlow,
  budgetFlow,
  propertyFlow,
  choicesFlow,
  bankruptcyFlow,
  prospectsFlow,
  ladderFlow,
  costsFlow,
  handOverFlow,
  limitsFlow,
  demandLetterFlow,
  firstOfferFlow,
  hardshipLetterFlow,
  agreementFlow,
  modificationFlow,
  lateNoticeFlow,
  payoffQuoteFlow,
  payoffRequestFlow,
  overpaymentLetterFlow,
  satisfactionFlow,
  creditReportFlow,
  theirBankruptcyFlow,
]

export function findFlow(id: string): Flow | undefined {
  return flows.find(flow => flow.id === id)
}
