import { redirect } from 'next/navigation'
import { loadFlow, resumeAt } from './load-flow'

type Props = { params: Promise<{ caseId: string; flowId: string }> }

/** A flow's own address leads to where it was left. */
export default async function FlowPage({ params }: Props) {
  const { caseId, flowId } = await params
  const { flow, path } = await loadFlow(caseId, flowId)
  redirect(resumeAt(caseId, flow, path))
}
