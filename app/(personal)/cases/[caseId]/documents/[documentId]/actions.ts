'use server'

import { redirect } from 'next/navigation'
import { issueDocument } from '@/lib/data/issued'
import type { JsonValue } from '@/lib/data/json'
import { logError } from '@/lib/data/log'
import { renderPdf } from '@/lib/documents/pdf/pool'
import { printFaultWords } from '@/lib/documents/print-fault-words'
import { say } from '@/lib/shared/words'
import { keyOf } from '../../../../read-form'
import { type DocumentAddress, loadPreview } from './load-document'

/** What stood in the way of printing; null before the first try. */
export type IssueState = { fault: string | null }

/** Prints the letter, paper or report as it stands, keeps it for good, and shows it. */
export async function issueLetter(address: DocumentAddress, _state: IssueState, form: FormData): Promise<IssueState> {
  const preview = await loadPreview(address)
  if (preview.kind === 'missing')
    redirect(
      `/cases/${address.caseId}/documents/${address.documentId}${address.aboutId ? `?about=${encodeURIComponent(address.aboutId)}` : ''}`,
    )
  const { user, file, document, blocks, data, locale } = preview
  // What others read is in English; what somebody keeps for themselves, in their own language.
  const printedIn = document.kind === 'report' ? locale : 'en'
  const printed = await renderPdf({
    title: document.title,
    blocks,
    locale: printedIn,
    issuedOn: file.today,
    ...(file.facts.caseNumber && { caseNumber: file.facts.caseNumber }),
  })
  if (!printed.ok) {
    const errorId =
      printed.error.kind === 'failed' ? logError(new Error(printed.error.why), { at: 'issueLetter' }) : null
    return { fault: say(printFaultWords(printed.error, errorId), locale) }
  }
  const issued = await issueDocument({
    ...{ user, caseId: address.caseId, documentId: document.id, title: document.title.en },
    // The words too: the page of a finished letter says what its PDF says, whatever we write later.
    data: { data, blocks, printedIn } as JsonValue,
    bytes: printed.value,
    lawOn: file.today,
    issuedOn: file.today,
    key: keyOf(form),
  })
  if (!issued.ok) redirect('/cases')
  redirect(`/cases/${address.caseId}/issued/${issued.value.id}`)
}
