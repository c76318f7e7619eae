// One notice, with the case it belongs to.

import { notFound } from 'next/navigation'
import type { Notice } from '@/lib/case/notice'
import { type LoadedCase, loadCase } from '../../load-case'

export type NoticeAddress = { caseId: string; noticeId: string }

/** A notice of another case, and none, are "not found". */
export async function loadNotice({ caseId, noticeId }: NoticeAddress): Promise<LoadedCase & { notice: Notice }> {
  const loaded = await loadCase(caseId)
  const notice = loaded.file.records.notices.find(one => one.id === noticeId)
  if (!notice) notFound()
  return { ...loaded, notice }
}
