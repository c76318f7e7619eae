// Two states side by side: which rules read differently in short, and which the same.

import type { Jurisdiction } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import { cellOn, type FactCell, stateGroups } from './law-facts'

export type ComparedFact = { id: string; title: Words; first: FactCell; second: FactCell }

/** `open`: nobody has checked the rule in one of them, or in both, so that nothing can be said. */
export type Comparison = { different: ComparedFact[]; same: ComparedFact[]; open: ComparedFact[] }

/** Every rule of two states as it stands on a day, in the order of the law pages. Official links are left out. */
export function compareStates(first: Jurisdiction, second: Jurisdiction, on: IsoDate): Comparison {
  const comparison: Comparison = { different: [], same: [], open: [] }
  const ofSecond = stateGroups(second).flatMap(({ facts }) => facts)
  for (const fact of stateGroups(first).flatMap(({ facts }) => facts)) {
    const other = ofSecond.find(({ id }) => id === fact.id)
    if (!other || fact.id === 'links') continue
    const compared = { id: fact.id, title: fact.title, first: cellOn(fact, on), second: cellOn(other, on) }
    comparison[verdictOn(compared.first, compared.second)].push(compared)
  }
  return comparison
}

function verdictOn(first: FactCell, second: FactCell): keyof Comparison {
  if (first.kind === 'not-covered' || second.kind === 'not-covered') return 'open'
  return first.kind === second.kind && first.headline.en === second.headline.en ? 'same' : 'different'
}
