// Rosa's case with a book and an address, as the letters about payments need it. $5,000 at 10% in California since
// November 21, 2025: $1.37 a day, $500 in a year.

import type { CaseFile } from '@/lib/case/case-file'
import type { Records } from '@/lib/case/records'
import { wordsOf } from '@/lib/documents/blocks'
import type { AnyDocument } from '@/lib/documents/define'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'
import { fileWithBook } from './ledger-rows'
import { print } from './printed-letter'

/** Where Rosa can be written to. */
const address: StoredAnswers = {
  'your-address': { yourStreet: '12 Orchard Lane', yourCity: 'Fresno', yourRegion: 'CA', yourZip: '93701' },
}

/** The rate stands in the judgment, so nothing of the law's own is in doubt. */
export const ratePrinted: StoredAnswers = { 'stated-rate': { saysRate: 'yes', statedPercent: 10 } }

/** The same judgment, seen by the one who owes it. */
export const asDebtor: StoredAnswers = { side: { side: 'debtor' } }

export function letterFile(
  records: Partial<Records> = {},
  answers: StoredAnswers = {},
  on: IsoDate = '2026-11-21',
): CaseFile {
  return fileWithBook(records.ledger ?? [], records, on, { ...address, ...answers })
}

/** All a document says on paper, on one line. */
export async function printedText(document: AnyDocument<CaseFile>, file: CaseFile, aboutId?: string): Promise<string> {
  return (await print(document, document.data(file, file.today, aboutId), file.today)).pages.join(' ')
}

/** All a document says in English, without printing it. */
export function saidIn(document: AnyDocument<CaseFile>, file: CaseFile, aboutId?: string): string {
  const blocks = document.blocksOf(JSON.parse(JSON.stringify(document.data(file, file.today, aboutId))))
  if (!blocks.ok) throw new Error(`${document.id} cannot read its own data.`)
  return wordsOf(blocks.value)
    .map(words => words.en)
    .join(' ')
}

/** What a document waits for: "payments/new". */
export function missingIn(document: AnyDocument<CaseFile>, file: CaseFile, aboutId?: string): string[] {
  return document.missing(file, aboutId).map(one => `${one.flowId}/${one.stepId}`)
}
