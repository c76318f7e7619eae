// Papers that close a case, for tests.

import type { Filing, FilingKind } from '@/lib/case/filing'
import type { IsoDate } from '@/lib/shared/civil-date'

/** Handed over, so that it came in the same day. */
export function aFiling(kind: FilingKind, sentOn: IsoDate, given: Partial<Filing> = {}): Filing {
  return {
    ...{ id: `${kind} ${sentOn}`, kind, agreementId: null, about: '', sentOn, how: 'hand', receivedOn: sentOn },
    ...{ note: '', struck: null },
    ...given,
  }
}
