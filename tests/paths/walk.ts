// The walk of every branch of a flow, from its start to check-your-answers.

import type { AnyStep, Circumstances, Flow } from '@/lib/interview/define'
import { pathFor } from '@/lib/interview/path'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { StateCode } from '@/lib/law/types'
import { possibleAnswers } from './possible-answers'

/**
 * Ways through a flow, as complete answers. `every-situation`: each choice of each page is taken from every situation that
 * it or a later page can tell apart (by what their `uses` name). `every-choice`: each choice is taken once. A way that
 * comes to a place where another has been goes on as that one did, so every choice reaches an end and the walk ends too.
 */
export function waysThrough(
  flow: Flow,
  from: StoredAnswers,
  at: Circumstances,
  { state, depth }: { state: StateCode; depth: 'every-situation' | 'every-choice' },
): StoredAnswers[] {
  const endings = new Map<string, StoredAnswers>()
  const ways: StoredAnswers[] = []
  const keysAhead = keysLookedAt(flow)

  const walk = (stored: StoredAnswers): StoredAnswers => {
    const path = pathFor(flow, stored, at)
    const open = path.steps.find(step => step.state === 'open')
    if (!open) {
      ways.push(stored)
      return stored
    }
    const ahead = depth === 'every-choice' ? [] : (keysAhead.get(open.step) ?? [])
    const mark = JSON.stringify([open.step.id, ahead.map(key => path.answers[key])])
    const ended = { ...endings.get(mark), ...stored }
    if (endings.has(mark) && pathFor(flow, ended, at).openStep === null) {
      ways.push(ended)
      return ended
    }
    const ends = possibleAnswers(open.step, open.context, state).map(answer =>
      walk({ ...stored, [open.step.id]: answer }),
    )
    const [end] = ends
    if (!end) throw new Error(`${open.step.id} takes no answer.`)
    if (!endings.has(mark)) endings.set(mark, end)
    return end
  }
  walk(from)
  return ways
}

/** For each step of a flow: the names of the answers that it, or a step after it, looks at. */
function keysLookedAt(flow: Flow): Map<AnyStep, string[]> {
  const steps: readonly AnyStep[] = flow.steps
  return new Map(
    steps.map((step, index) => {
      const used = steps.slice(index).flatMap(one => one.uses)
      return [step, [...new Set(used)].flatMap(keysOf)]
    }),
  )
}

const keysKnown = new Map<AnyStep, string[]>()

function keysOf(step: AnyStep): string[] {
  const known = keysKnown.get(step) ?? keysFrom(step)
  keysKnown.set(step, known)
  return known
}

function keysFrom(step: AnyStep): string[] {
  if (step.kind === 'list') return [step.key]
  return Object.keys(step.fields({ answers: {}, today: '2026-11-21', owedCents: null }))
}
