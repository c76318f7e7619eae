'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { acceptedOfferOf } from '@/lib/case/offer'
import { issueAgreement } from '@/lib/data/agreements'
import type { JsonValue } from '@/lib/data/json'
import { logError } from '@/lib/data/log'
import { saveAnswer } from '@/lib/data/save-answer'
import { renderPdf } from '@/lib/documents/pdf/pool'
import { printFaultWords } from '@/lib/documents/print-fault-words'
import { agreementTitle } from '@/lib/documents/settlement-agreement'
import { say, type Words } from '@/lib/shared/words'
import { keyOf } from '../../../../read-form'
import { loadDraft } from './load-draft'

/** What stood in the way of finishing; null before the first try. */
export type FinishState = { fault: string | null }

const mustBeFixed: Words = {
  en: 'Something must be put right first. See the top of this page.',
  es: 'Primero hay que corregir algo. Vea el principio de esta página.',
}

/**
 * Saves the answer that puts one finding right, and shows the draft again. What the check says is worked out anew: the
 * form only names the finding. An answer changed elsewhere meanwhile is left as it is, and the page shows it.
 */
export async function fixFinding(address: { caseId: string; findingId: string }, form: FormData): Promise<void> {
  const loaded = await loadDraft(address.caseId)
  const fix = loaded.kind === 'ready' && loaded.findings.find(one => one.id === address.findingId)?.fix
  if (fix)
    await saveAnswer({
      user: loaded.user,
      caseId: address.caseId,
      stepId: fix.stepId,
      answer: fix.answer as JsonValue,
      versionRead: Number(form.get('versionRead')) || 0,
      key: keyOf(form),
    })
  refresh()
  redirect(`/cases/${address.caseId}/agreements/draft`)
}

/** Checks the draft once more, prints it, and fixes its words as the next version, for both sides to sign. */
export async function finishAgreement(caseId: string, _state: FinishState, form: FormData): Promise<FinishState> {
  const loaded = await loadDraft(caseId)
  if (loaded.kind === 'missing') redirect(`/cases/${caseId}/agreements/draft`)
  const { user, file, draft, blocks, findings, locale } = loaded
  if (findings.some(one => one.severity === 'must')) return { fault: say(mustBeFixed, locale) }
  const { terms } = draft
  const printed = await renderPdf({
    ...{ title: agreementTitle(terms), blocks, locale: 'en', issuedOn: terms.writtenOn },
    caseNumber: terms.caseNumber,
  })
  if (!printed.ok) {
    const errorId =
      printed.error.kind === 'failed' ? logError(new Error(printed.error.why), { at: 'finishAgreement' }) : null
    return { fault: say(printFaultWords(printed.error, errorId), locale) }
  }
  const issued = await issueAgreement({
    ...{ user, caseId, bytes: printed.value, lawOn: file.today },
    terms: terms as JsonValue,
    blocks: blocks as JsonValue,
    // A change of an agreement writes down no offer of the first one.
    offerId: terms.kind === 'settlement' ? (acceptedOfferOf(file.records)?.id ?? null) : null,
    key: keyOf(form),
  })
  if (!issued.ok) redirect('/cases')
  refresh()
  redirect(`/cases/${caseId}/agreements/${issued.value.id}`)
}
