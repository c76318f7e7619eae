import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { loadFlow, resumeAt } from './load-flow'

type Props = { params: Promise<{ caseId: string; flowId: string }> }

/** None; but "not found" is only named in the browser's tab when it is met here. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { caseId, flowId } = await params
  await loadFlow(caseId, flowId)
  return {}
}

/** A flow's own address leads to where it was left. */
export default async function FlowPage({ params }: Props) {
  const { caseId, flowId } = await params
  const { flow, path } = await loadFlow(caseId, flowId)
  redirect(resumeAt(caseId, flow, path))
}
