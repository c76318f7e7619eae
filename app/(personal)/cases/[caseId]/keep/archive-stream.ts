// The file of a case as a ZIP, made while it is read: one paper or file in memory at a time, whatever they weigh together.

import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { type Archive, archiveFormat, archiveJson, archiveVersion, filesIn } from '@/lib/case/archive'
import { namedArchive } from '@/lib/case/archive-names'
import type { CaseFile } from '@/lib/case/case-file'
import { ledgerCsv } from '@/lib/case/ledger-csv'
import { ledgerLinesOf } from '@/lib/case/ledger-lines'
import { noFilter } from '@/lib/case/ledger-query'
import { readCaseRows, readFileOfCase } from '@/lib/data/archive'
import type { User } from '@/lib/data/user'
import { archiveIndex } from '@/lib/documents/archive-index'
import { archiveLog } from '@/lib/documents/archive-log'
import type { Locale } from '@/lib/shared/words'

/** Packed as they are: PDFs and pictures hardly shrink, and so the size is known before. The same day in every file, by the
 *  clock of wherever it is made, so that the same case gives the same bytes. */
const asTheyAre = {
  mtime: new Date(2000, 0, 1),
  mode: 0o100644,
  compress: false,
  forceDosTimestamp: true,
}

/** What is known of a file to keep before it is made: its rows, and its bytes in all. */
export async function archiveOf(user: User, caseId: string): Promise<Archive | null> {
  const rows = await readCaseRows(user, caseId)
  return rows && { format: archiveFormat, version: archiveVersion, ...namedArchive(rows) }
}

export type Kept = { archive: Archive; file: CaseFile; user: User; caseId: string; locale: Locale }

/** The ZIP, and how many bytes it will have. It breaks off when a file is no longer what was kept. */
export async function archiveStream({ archive, file, user, caseId, locale }: Kept): Promise<{
  stream: ReadableStream<Uint8Array>
  size: number
}> {
  const zip = new ZipFile()
  const texts: [string, string][] = [
    ['index.html', archiveIndex(file, archive, locale)],
    ['ledger.csv', ledgerCsv(ledgerLinesOf(file, noFilter), locale)],
    ['contact-log.html', archiveLog(file, archive, locale)],
    [archiveJson, JSON.stringify(archive)],
  ]
  for (const [name, text] of texts) zip.addBuffer(Buffer.from(text, 'utf8'), name, asTheyAre)
  for (const one of filesIn(archive)) {
    const { name, size } = one
    zip.addReadStreamLazy(name, { ...asTheyAre, size }, give => {
      readFileOfCase(user, caseId, one).then(
        bytes => give(null, Readable.from([Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)])),
        error => give(error, Readable.from([])),
      )
    })
  }
  const output = zip.outputStream as Readable
  zip.on('error', error => output.destroy(error as Error))
  const size = await new Promise<number>(resolve => {
    zip.end({ forceZip64Format: false, comment: '' }, ((known: number) => resolve(known)) as () => void)
  })
  return { stream: Readable.toWeb(output) as ReadableStream<Uint8Array>, size }
}
