// Which questions a person sees, in which order, and which answers count. Everything else is derived from this.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { AnyStep, Context, Flow } from './define'
import { answerStands, type StoredAnswers } from './stored'

/** One page of the path. `answered`: its stored answer still fits; `open`: it has none yet, or it no longer fits. */
export type PathStep = { step: AnyStep; state: 'answered' | 'skipped' | 'open' }

export type Path = {
  /** Every step that applies, in order, up to and including the first open one. */
  steps: PathStep[]
  /** The first step without an answer; null when the flow is complete. */
  openStep: AnyStep | null
  /** The answers on the path, flattened. Answers of steps off the path are left out: never used, never printed. */
  answers: Record<string, unknown>
}

export type Circumstances = { today: IsoDate; owedCents: Cents | null }

/** Walks a flow over the stored answers. Earlier flows are walked first, so their answers can be looked at. */
export function pathFor(flow: Flow, stored: StoredAnswers, at: Circumstances): Path {
  const answers: Record<string, unknown> = {}
  for (const earlier of flow.after) Object.assign(answers, pathFor(earlier, stored, at).answers)
  const steps: PathStep[] = []
  for (const step of flow.steps) {
    const context = contextOf(answers, at)
    if (step.askIf && !step.askIf(context.answers)) continue
    const saved = stored[step.id]
    if (saved === undefined || !answerStands(step, saved, context)) {
      steps.push({ step, state: 'open' })
      return { steps, openStep: step, answers }
    }
    steps.push({ step, state: saved.notSure === true ? 'skipped' : 'answered' })
    if (saved.notSure !== true) Object.assign(answers, answersIn(step, saved))
  }
  return { steps, openStep: null, answers }
}

function answersIn(step: AnyStep, saved: Record<string, unknown>): Record<string, unknown> {
  return step.kind === 'list' ? { [step.key]: saved.entries } : saved
}

/** What a step of this path sees. */
export function contextOf(answers: Record<string, unknown>, at: Circumstances): Context<Record<string, unknown>> {
  return { answers, today: at.today, owedCents: at.owedCents }
}

/** What the step at this place of the path sees: answers of the steps before it, and of earlier flows. */
export function contextAt(
  flow: Flow,
  stepId: string,
  stored: StoredAnswers,
  at: Circumstances,
): Context<Record<string, unknown>> {
  const before = flow.steps.slice(
    0,
    flow.steps.findIndex(s => s.id === stepId),
  )
  return contextOf(pathFor({ ...flow, steps: before }, stored, at).answers, at)
}

/** The page after `stepId`: the next step on the path, or check-your-answers (null). */
export function nextAfter(flow: Flow, stepId: string, stored: StoredAnswers, at: Circumstances): AnyStep | null {
  const { steps } = pathFor(flow, stored, at)
  const here = steps.findIndex(s => s.step.id === stepId)
  return here < 0 ? (steps.at(-1)?.step ?? null) : (steps[here + 1]?.step ?? null)
}

/** The page before `stepId` on the path; null on the first. */
export function previousTo(flow: Flow, stepId: string, stored: StoredAnswers, at: Circumstances): AnyStep | null {
  const { steps } = pathFor(flow, stored, at)
  const here = steps.findIndex(s => s.step.id === stepId)
  return here > 0 ? (steps[here - 1]?.step ?? null) : null
}

/** Whether a step may be opened: it is on the path, answered or first open. */
export function isReachable(flow: Flow, stepId: string, stored: StoredAnswers, at: Circumstances): boolean {
  return pathFor(flow, stored, at).steps.some(s => s.step.id === stepId)
}
