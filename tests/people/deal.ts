// The agreement a person's answers make on a day: its terms as the app fixes them, and what was said of them before.

import { checkAgreement } from '@/lib/case/agreement-check'
import { draftFrom } from '@/lib/case/agreement-draft'
import type { AgreementFinding } from '@/lib/case/agreement-finding'
import type { AgreementTerms } from '@/lib/case/agreement-terms'
import { openCaseFile } from '@/lib/case/case-file'
import { noRecords, type Records } from '@/lib/case/records'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'

/** What the draft page holds on the day the agreement is written: nothing was signed yet. */
export function drafted(
  answers: StoredAnswers,
  writtenOn: IsoDate,
  { offers }: Pick<Records, 'offers'>,
): { terms: AgreementTerms; findings: AgreementFinding[] } {
  const file = openCaseFile(answers, writtenOn, { ...noRecords, offers })
  const draft = draftFrom(file)
  if (!draft.ok) throw new Error(`The agreement waits for ${JSON.stringify(draft.error)}`)
  return { terms: draft.value.terms, findings: checkAgreement(file, draft.value) }
}
