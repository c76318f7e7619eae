// A document of a case, before it is given out: what it still waits for, or what it would say today.

import { notFound, redirect } from 'next/navigation'
import type { CaseFile } from '@/lib/case/case-file'
import { reports } from '@/lib/case/reports'
import { isFrozen } from '@/lib/case/tasks'
import { documents } from '@/lib/documents'
import type { Block } from '@/lib/documents/blocks'
import type { AnyDocument, DocumentAbout, Missing } from '@/lib/documents/define'
import { recordsAbout } from '@/lib/documents/records-about'
import { type LoadedCase, loadCase } from '../../load-case'

/** `aboutId`: the record of the case that a document among many is about; `?about=` in its address. */
export type DocumentAddress = { caseId: string; documentId: string; aboutId?: string }

export type Preview = LoadedCase & { document: AnyDocument<CaseFile> } & (
    | { kind: 'missing'; missing: Missing[] }
    | { kind: 'ready'; data: unknown; blocks: Block[] }
  )

/** A document of the other side, one about a record the case does not have, and one that is none, are "not found". */
export async function loadPreview({ caseId, documentId, aboutId }: DocumentAddress): Promise<Preview> {
  const loaded = await loadCase(caseId)
  const document = Object.hasOwn(documents, documentId) ? documents[documentId] : undefined
  const { file } = loaded
  if (!document || (document.side !== 'both' && document.side !== file.facts.side)) notFound()
  if (document.about && !recordsAbout[document.about](file.records).some(one => one.id === aboutId)) notFound()
  // A report is for its owner's eyes; a letter would be an act to collect.
  if (!Object.hasOwn(reports, documentId) && isFrozen(file, documentId))
    redirect(`/cases/${caseId}/reports/stop-collecting`)
  const missing = document.missing(file, aboutId)
  if (missing.length > 0) return { ...loaded, document, kind: 'missing', missing }
  const data = document.data(file, file.today, aboutId)
  const blocks = document.blocksOf(data)
  if (!blocks.ok) throw new Error(`The document ${document.id} made data it cannot read.`)
  return { ...loaded, document, kind: 'ready', data, blocks: blocks.value }
}

const pagesAbout: Record<DocumentAbout, string> = {
  offer: 'offers',
  contact: 'contacts',
  agreement: 'agreements',
  payment: 'payments',
}

/** The page a document belongs to: that of the record it is about, or the case's home. */
export function homeOf({ caseId, aboutId }: DocumentAddress, { about }: AnyDocument<CaseFile>): string {
  return about && aboutId ? `/cases/${caseId}/${pagesAbout[about]}/${aboutId}` : `/cases/${caseId}`
}
