// From a state's interest rule to the terms a ledger is reckoned by.

import type { Words } from '@/lib/shared/words'
import type { AccrualTerms } from './accrual'
import { usualOrder } from './balance'
import type { LedgerTerms } from './ledger'
import type { Interest } from './types'

/** `perDiemFirst`: the courts' own habit, offered where `courtRoundsPerDiem`. The two others say what the ledger holds. */
export type TermsAsked = { perDiemFirst: boolean; hasCosts: boolean; hasAwardedInterest: boolean }

/**
 * The terms for a judgment. `interest` is null where no rule was found and the rate comes from the judgment itself:
 * simple interest on a 365-day year, then. What nobody has checked is left out of the base, and a warning says so.
 */
export function ledgerTermsOf(
  interest: Interest | null,
  segments: AccrualTerms['segments'],
  asked: TermsAsked,
): { terms: LedgerTerms; warnings: Words[] } {
  const costsBear = interest?.costsBear ?? null
  const awardedInterestBears = interest?.awardedInterestBears ?? null
  const warnings: Words[] = []
  if (costsBear === null && asked.hasCosts && segments.length > 0) warnings.push(costsNotChecked)
  if (awardedInterestBears === null && asked.hasAwardedInterest && segments.length > 0) warnings.push(awardedNotChecked)
  return {
    terms: {
      segments,
      compounding: interest?.compounding ?? 'simple',
      yearBasis: interest?.yearBasis ?? 365,
      rounding: interest?.rounding ?? 'half-up',
      perDiemFirst: asked.perDiemFirst,
      costsBear: costsBear ?? false,
      awardedInterestBears: awardedInterestBears ?? false,
      order: usualOrder,
    },
    warnings,
  }
}

const costsNotChecked: Words = {
  en: 'We have not checked whether court costs earn interest in this state, so we count none on them. Ask the court clerk.',
  es: 'No hemos verificado si las costas generan intereses en este estado, así que no los contamos. Pregunte en la secretaría del tribunal.',
}

const awardedNotChecked: Words = {
  en: 'We have not checked whether the interest awarded in the judgment earns interest itself, so we count none on it. Ask the court clerk.',
  es: 'No hemos verificado si los intereses concedidos en el fallo generan a su vez intereses, así que no los contamos. Pregunte en la secretaría del tribunal.',
}
