// A federal fact in plain words: `sayFact` for the law of the United States.

import type { FederalFactId, FederalValue } from '../federal-types'
import type { FactSaid } from './fact-said'
import {
  sayAutomaticStay,
  sayBankruptcyExemptions,
  sayChapter7Wait,
  sayLienAvoidance,
  sayNondischargeable,
} from './federal-bankruptcy-said'
import { sayCreditBureaus, sayFcraReporting, sayFdcpa } from './federal-conduct-said'
import {
  sayDischargeProtection,
  sayExemptBenefits,
  sayFederalEmployee,
  sayProtectedBenefits,
  sayWageCap,
} from './federal-pay-said'
import {
  sayAccord,
  sayDebtCancellationTax,
  sayEsign,
  sayFederalInterest,
  sayFraudulentTransfer,
  sayFullFaith,
  sayScra,
} from './federal-settling-said'
import { sayMinimumWage } from './wages-said'

const sayers: { [K in FederalFactId]: (value: FederalValue<K>) => FactSaid } = {
  wageGarnishmentCap: sayWageCap,
  federalMinimumWage: sayMinimumWage,
  wageDischargeProtection: sayDischargeProtection,
  federalEmployeeGarnishment: sayFederalEmployee,
  protectedBenefitsAccount: sayProtectedBenefits,
  exemptBenefits: sayExemptBenefits,
  bankruptcyExemptions: sayBankruptcyExemptions,
  bankruptcyNondischargeable: sayNondischargeable,
  bankruptcyLienAvoidance: sayLienAvoidance,
  automaticStay: sayAutomaticStay,
  chapter7Wait: sayChapter7Wait,
  fdcpa: sayFdcpa,
  fcraReporting: sayFcraReporting,
  creditBureaus: sayCreditBureaus,
  federalJudgmentInterest: sayFederalInterest,
  scra: sayScra,
  fullFaithAndCredit: sayFullFaith,
  esign: sayEsign,
  debtCancellationTax: sayDebtCancellationTax,
  fraudulentTransfer: sayFraudulentTransfer,
  accordAndSatisfaction: sayAccord,
}

/** What one federal fact's value says. */
export function sayFederalFact<K extends FederalFactId>(id: K, value: FederalValue<K>): FactSaid {
  return sayers[id](value)
}
