// The flow an address names, on the case it names, with the circumstances its questions are asked in.

import { notFound, redirect } from 'next/navigation'
import { circumstancesOf } from '@/lib/case/agreement-start'
import { suggestedLimitsOf } from '@/lib/case/limits'
import { isFrozen } from '@/lib/case/tasks'
import type { Circumstances, Flow } from '@/lib/interview/define'
import { findFlow } from '@/lib/interview/flows'
import { limitsFlow } from '@/lib/interview/flows/limits'
import { type Path, pathFor } from '@/lib/interview/path'
import { type LoadedCase, loadCase } from '../load-case'

export type LoadedFlow = LoadedCase & { flow: Flow; at: Circumstances; path: Path }

/** A flow of the other side, and one that is none, are "not found"; one that a legal stop locks leads to the reason. */
export async function loadFlow(caseId: string, flowId: string): Promise<LoadedFlow> {
  const loaded = await loadCase(caseId)
  const flow = findFlow(flowId)
  if (!flow || (flow.side !== 'both' && flow.side !== loaded.file.facts.side)) notFound()
  if (isFrozen(loaded.file, flowId)) redirect(`/cases/${caseId}/reports/stop-collecting`)
  const at = {
    ...circumstancesOf(loaded.file),
    ...(flow === limitsFlow && { suggested: suggestedLimitsOf(loaded.file) }),
  }
  return { ...loaded, flow, at, path: pathFor(flow, loaded.file.stored, at) }
}

/** Where a flow is taken up: its first open question, or check-your-answers when it has none. */
export function resumeAt(caseId: string, flow: Flow, path: Path): string {
  return `/cases/${caseId}/${flow.id}/${path.openStep?.id ?? 'check'}`
}
