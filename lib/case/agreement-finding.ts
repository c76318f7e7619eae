// One thing to say about an agreement before it is finished.

import type { StoredAnswer } from '@/lib/interview/stored'
import type { Words } from '@/lib/shared/words'

/** `must`: it cannot be finished like this. `should`: it can, and is better changed. `fix`: the answer to a question that
 *  puts it right, where one answer does. */
export type AgreementFinding = {
  id: string
  severity: 'must' | 'should'
  what: Words
  why: Words
  fix: { stepId: string; answer: StoredAnswer } | null
}
