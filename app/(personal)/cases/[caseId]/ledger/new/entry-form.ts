// The form of a new line that is no payment, as the page draws it and its action reads it.

import type { CaseFile } from '@/lib/case/case-file'
import { entryFields } from '@/lib/interview/forms/ledger-entry'

export function entryForm({ facts, today }: CaseFile) {
  return entryFields({ today, enteredOn: facts.enteredOn, isCreditor: facts.side === 'creditor' })
}
