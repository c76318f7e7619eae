// A document of a case, before it is given out: what it still waits for, or what it would say today.

import { notFound, redirect } from 'next/navigation'
import type { CaseFile } from '@/lib/case/case-file'
import { reports } from '@/lib/case/reports'
import { isFrozen } from '@/lib/case/tasks'
import { documents } from '@/lib/documents'
import type { Block } from '@/lib/documents/blocks'
import type { AnyDocument, Missing } from '@/lib/documents/define'
import { type LoadedCase, loadCase } from '../../load-case'

export type Preview = LoadedCase & { document: AnyDocument<CaseFile> } & (
    | { kind: 'missing'; missing: Missing[] }
    | { kind: 'ready'; data: unknown; blocks: Block[] }
  )

/** A document of the other side, and one that is none, are "not found". */
export async function loadPreview(caseId: string, documentId: string): Promise<Preview> {
  const loaded = await loadCase(caseId)
  const document = Object.hasOwn(documents, documentId) ? documents[documentId] : undefined
  const { file } = loaded
  if (!document || (document.side !== 'both' && document.side !== file.facts.side)) notFound()
  // A report is for its owner's eyes; a letter would be an act to collect.
  if (!Object.hasOwn(reports, documentId) && isFrozen(file, documentId))
    redirect(`/cases/${caseId}/reports/stop-collecting`)
  const missing = document.missing(file)
  if (missing.length > 0) return { ...loaded, document, kind: 'missing', missing }
  const data = document.data(file, file.today)
  const blocks = document.blocksOf(data)
  if (!blocks.ok) throw new Error(`The document ${document.id} made data it cannot read.`)
  return { ...loaded, document, kind: 'ready', data, blocks: blocks.value }
}
