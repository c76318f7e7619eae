// One paper that was written down, with the case it belongs to.

import { notFound } from 'next/navigation'
import type { Filing } from '@/lib/case/filing'
import { type LoadedCase, loadCase } from '../../load-case'

export type FilingAddress = { caseId: string; filingId: string }

/** One of another case, and none, are "not found". */
export async function loadFiling({ caseId, filingId }: FilingAddress): Promise<LoadedCase & { filing: Filing }> {
  const loaded = await loadCase(caseId)
  const filing = loaded.file.records.filings.find(one => one.id === filingId)
  if (!filing) notFound()
  return { ...loaded, filing }
}
