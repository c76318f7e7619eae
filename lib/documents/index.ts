// The register of documents: one line each. Listing, URLs and the tests of every document follow from it.

import type { CaseFile } from '@/lib/case/case-file'
import { reports } from '@/lib/case/reports'
import { assignmentOfJudgment } from './assignment-of-judgment'
import type { AnyDocument } from './define'
import { demandLetter } from './demand-letter'
import { firstOffer } from './first-offer'
import { judgmentProofLetter } from './judgment-proof-letter'
import { reportDocument } from './report-document'
import { takingAdviceLetter } from './taking-advice-letter'

const all: readonly AnyDocument<CaseFile>[] = [
  demandLetter,
  firstOffer,
  judgmentProofLetter,
  takingAdviceLetter,
  assignmentOfJudgment,
  ...Object.values(reports).map(reportDocument),
]

/** Every document by its id. */
export const documents: Readonly<Record<string, AnyDocument<CaseFile>>> = Object.fromEntries(all.map(d => [d.id, d]))
