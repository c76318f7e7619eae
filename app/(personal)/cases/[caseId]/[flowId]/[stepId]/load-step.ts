// The one page every question of every flow is drawn from, and the address it goes by.

import { notFound, redirect } from 'next/navigation'
import type { AnyStep, Context } from '@/lib/interview/define'
import { type PageMode, pageFor, type QuestionPage } from '@/lib/interview/page'
import { placeIn, previousIn } from '@/lib/interview/path'
import type { StoredAnswer } from '@/lib/interview/stored'
import { type LoadedFlow, loadFlow, resumeAt } from '../load-flow'

/** Where a page is: `entry` and `remove` say which entry of a list is meant; `isChange`: came from check-your-answers. */
export type StepAddress = {
  caseId: string
  flowId: string
  stepId: string
  entry: string | null
  remove: string | null
  isChange: boolean
}

export type LoadedStep = LoadedFlow & {
  step: AnyStep
  saved: StoredAnswer | undefined
  context: Context<Record<string, unknown>>
  page: QuestionPage
  /** The address of the page before this one. */
  back: string
}

/** A step that is no step is "not found"; one off the path leads to the first open question. */
export async function loadStep(address: StepAddress): Promise<LoadedStep> {
  const loaded = await loadFlow(address.caseId, address.flowId)
  const { flow, file, path } = loaded
  if (!flow.steps.some(s => s.id === address.stepId)) notFound()
  const place = placeIn(path, address.stepId)
  if (!place) redirect(resumeAt(address.caseId, flow, path))
  const { step, context } = place
  const saved = file.stored[step.id]
  const page = pageFor(step, context, saved, modeIn(address))
  return { ...loaded, step, saved, context, page, back: backFrom(address, page, previousIn(path, step.id)) }
}

function modeIn({ entry, remove }: StepAddress): PageMode {
  if (remove !== null && /^\d{1,3}$/.test(remove)) return { kind: 'remove', index: Number(remove) }
  if (entry !== null && /^\d{1,3}$/.test(entry)) return { kind: 'entry', index: Number(entry) }
  return { kind: 'list' }
}

function backFrom(address: StepAddress, page: QuestionPage, previous: AnyStep | null): string {
  const { mode } = page
  const inList = mode.kind === 'remove' || (mode.kind === 'entry' && address.entry !== null)
  if (inList) return addressOf({ ...address, entry: null, remove: null })
  if (address.isChange) return `/cases/${address.caseId}/${address.flowId}/check`
  return previous ? `/cases/${address.caseId}/${address.flowId}/${previous.id}` : `/cases/${address.caseId}`
}

/** The address as a path. */
export function addressOf({ caseId, flowId, stepId, entry, remove, isChange }: StepAddress): string {
  const query = new URLSearchParams()
  if (entry !== null) query.set('entry', entry)
  if (remove !== null) query.set('remove', remove)
  if (isChange) query.set('change', 'yes')
  return `/cases/${caseId}/${flowId}/${stepId}${query.size > 0 ? `?${query}` : ''}`
}
