// What the questions of an agreement start from: the offer both sides said yes to, and what an agreement in force still promises.

import type { AcceptedTerms, Circumstances } from '@/lib/interview/define'
import { agreementStandingOf } from './agreement-standing'
import { type CaseFile, owedIn } from './case-file'
import { acceptedOfferOf } from './offer'

/** The circumstances every question of a case is asked in. */
export function circumstancesOf(file: CaseFile): Circumstances {
  return {
    today: file.today,
    owedCents: owedIn(file),
    accepted: acceptedTermsIn(file),
    leftCents: agreementStandingOf(file)?.leftCents ?? null,
  }
}

/** A wish in words has no terms to start from. */
function acceptedTermsIn({ records }: CaseFile): AcceptedTerms | null {
  const terms = acceptedOfferOf(records)?.terms
  return terms && terms.kind !== 'wish' ? terms : null
}
