// A fact of a jurisdiction in plain words: what a page, a table or a comparison shows of its value.

import type { Words } from '@/lib/shared/words'
import type { FactId, FactValue } from '../types'
import {
  sayBadCheck,
  sayCollectionConduct,
  sayDebtorExam,
  sayDomestication,
  sayEnforcementStart,
  sayInstallments,
  sayRule,
  sayWrit,
} from './collecting-said'
import { sayInterest } from './interest-said'
import { sayAppeal, sayClericalCorrection, sayLinks, saySmallClaims, sayVacateDefault } from './judgment-said'
import { sayJudgmentLife, sayLien } from './lives-said'
import { sayAmountExemption, sayBankAccount, sayClaimOfExemption, sayHomestead, sayWildcard } from './property-said'
import { saySatisfaction } from './satisfaction-said'
import { sayMinimumWage, sayWages } from './wages-said'

/** One part of a value under its label. `href`: where the part can be read, when it has an address. */
export type SaidRow = { term: Words; details: Words; href?: string }

/** Figures in columns: every row has a cell for every head. */
export type SaidTable = { caption: Words; head: Words[]; rows: Words[][] }

/**
 * A value in words. `headline`: the one short phrase a comparison shows ("10 years, can be renewed"). `rows`: all its
 * parts, those of the headline too. `paragraphs`: what the law says in prose. `tables`: rates by date, slices of pay;
 * empty for most facts. The entry's citation, note and dates are not in it: the page shows them beside it.
 */
export type FactSaid = { headline: Words; rows: SaidRow[]; paragraphs: Words[]; tables: SaidTable[] }

const sayers: { [K in FactId]: (value: FactValue<K>) => FactSaid } = {
  smallClaims: saySmallClaims,
  appeal: sayAppeal,
  vacateDefault: sayVacateDefault,
  clericalCorrection: sayClericalCorrection,
  interest: sayInterest,
  judgmentLife: sayJudgmentLife,
  lienRealProperty: sayLien,
  lienPersonalProperty: sayLien,
  enforcementStart: sayEnforcementStart,
  writ: sayWrit,
  debtorExam: sayDebtorExam,
  contempt: sayRule,
  domestication: sayDomestication,
  installments: sayInstallments,
  badCheck: sayBadCheck,
  collectionConduct: sayCollectionConduct,
  governmentDebtor: sayRule,
  wages: sayWages,
  minimumWage: sayMinimumWage,
  bankAccount: sayBankAccount,
  homestead: sayHomestead,
  vehicle: sayAmountExemption,
  toolsOfTrade: sayAmountExemption,
  householdGoods: sayAmountExemption,
  wildcard: sayWildcard,
  claimOfExemption: sayClaimOfExemption,
  satisfaction: saySatisfaction,
  links: sayLinks,
}

/** What one fact's value says. */
export function sayFact<K extends FactId>(id: K, value: FactValue<K>): FactSaid {
  return sayers[id](value)
}
