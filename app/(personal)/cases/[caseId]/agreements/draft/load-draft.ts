// The agreement of a case before it is finished, and what the check says of it.

import { redirect } from 'next/navigation'
import { checkAgreement } from '@/lib/case/agreement-check'
import { type AgreementDraft, type DraftMissing, draftFlowIn, draftFrom } from '@/lib/case/agreement-draft'
import type { AgreementFinding } from '@/lib/case/agreement-finding'
import { isFrozen } from '@/lib/case/tasks'
import type { Block } from '@/lib/documents/blocks'
import { agreementBlocks } from '@/lib/documents/settlement-agreement'
import { type LoadedCase, loadCase } from '../../load-case'

export type LoadedDraft = LoadedCase & { flowId: 'agreement' | 'modification' } & (
    | { kind: 'missing'; missing: DraftMissing[] }
    | { kind: 'ready'; draft: AgreementDraft; blocks: Block[]; findings: AgreementFinding[] }
  )

/** The draft as the answers make it today; where a legal stop bars collecting, its reason instead. */
export async function loadDraft(caseId: string): Promise<LoadedDraft> {
  const loaded = await loadCase(caseId)
  const { file } = loaded
  const flowId = draftFlowIn(file).id
  if (isFrozen(file, flowId)) redirect(`/cases/${caseId}/reports/stop-collecting`)
  const draft = draftFrom(file)
  if (!draft.ok) return { ...loaded, flowId, kind: 'missing', missing: draft.error }
  return {
    ...{ ...loaded, flowId, kind: 'ready', draft: draft.value },
    blocks: agreementBlocks(draft.value.terms),
    findings: checkAgreement(file, draft.value),
  }
}
