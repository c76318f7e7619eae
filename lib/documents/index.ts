// The register of documents: one line each. Listing, URLs and the tests of every document follow from it.

import type { CaseFile } from '@/lib/case/case-file'
import { reports } from '@/lib/case/reports'
import type { AnyDocument } from './define'
import { demandLetter } from './demand-letter'
import { firstOffer } from './first-offer'
import { reportDocument } from './report-document'

const all: readonly AnyDocument<CaseFile>[] = [demandLetter, firstOffer, ...Object.values(reports).map(reportDocument)]

/** Every document by its id. */
export const documents: Readonly<Record<string, AnyDocument<CaseFile>>> = Object.fromEntries(all.map(d => [d.id, d]))
