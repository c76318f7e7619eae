// Which questions a person sees, in which order, and which answers count. Everything else is derived from this.

import type { AnyStep, Circumstances, Context, Flow } from './define'
import { readStored, type StoredAnswers } from './stored'

/** One page of the path, and what it sees: the answers before it. `open`: it has no answer yet, or one that no longer fits. */
export type PathStep = {
  step: AnyStep
  state: 'answered' | 'skipped' | 'open'
  context: Context<Record<string, unknown>>
}

export type Path = {
  /** Every step that applies, in order, up to and including the first open one. */
  steps: PathStep[]
  /** The first step without an answer; null when the flow is complete. */
  openStep: AnyStep | null
  /** The answers on the path, flattened. Answers of steps off the path are left out: never used, never printed. */
  answers: Record<string, unknown>
}

/**
 * Walks a flow over the stored answers. Earlier flows are walked first, so their answers can be looked at; `pathOf` gives
 * the path of one that was walked over the same answers already.
 */
export function pathFor(
  flow: Flow,
  stored: StoredAnswers,
  at: Circumstances,
  pathOf: (earlier: Flow) => Path = earlier => pathFor(earlier, stored, at),
): Path {
  let answers: Record<string, unknown> = {}
  for (const earlier of flow.after) answers = { ...answers, ...pathOf(earlier).answers }
  const steps: PathStep[] = []
  for (const step of flow.steps) {
    const context = { ...at, answers }
    if (step.askIf && !step.askIf(answers)) continue
    const saved = stored[step.id]
    const read = saved && readStored(step, saved, context)
    if (!read) {
      steps.push({ step, state: 'open', context })
      return { steps, openStep: step, answers }
    }
    steps.push({ step, state: saved.notSure === true ? 'skipped' : 'answered', context })
    answers = { ...answers, ...read }
  }
  return { steps, openStep: null, answers }
}

/** The place of a step on the path; null when it may not be opened: off the path, or beyond the first open step. */
export function placeIn(path: Path, stepId: string): PathStep | null {
  return path.steps.find(({ step }) => step.id === stepId) ?? null
}

/** The page after a step; null after the last: check-your-answers. From a step off the path: the path's last page. */
export function nextIn(path: Path, stepId: string): AnyStep | null {
  const here = path.steps.findIndex(({ step }) => step.id === stepId)
  return (here < 0 ? path.steps.at(-1) : path.steps[here + 1])?.step ?? null
}

/** The page before a step; null before the first, and before a step off the path. */
export function previousIn(path: Path, stepId: string): AnyStep | null {
  const here = path.steps.findIndex(({ step }) => step.id === stepId)
  return here > 0 ? (path.steps[here - 1]?.step ?? null) : null
}
