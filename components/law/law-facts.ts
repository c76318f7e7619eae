// The facts of a jurisdiction in the one shape the law pages draw: what each is called, its
// entries, and how its value is said.

import { sayNone } from '@/lib/law/said/entry-said'
import { type FactGroup, factGroups } from '@/lib/law/said/fact-groups'
import { type FactSaid, sayFact } from '@/lib/law/said/fact-said'
import { factWords } from '@/lib/law/said/fact-words'
import type { Dated, Entry, FactId, Interest, Jurisdiction } from '@/lib/law/types'
import { valueOn } from '@/lib/law/value-on'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'

/** One fact. `dated` is undefined where nobody has checked. `sayEntry` takes only entries of this very fact. */
export type LawFact = {
  id: string
  title: Words
  about: Words
  dated: Dated<unknown> | undefined
  sayEntry: (entry: Entry<unknown>) => FactSaid
  /** The last day a value is known for, where it moves by a published table. */
  knownThrough?: (entry: Entry<unknown>) => IsoDate | null
  /** The calculator that does this fact's sum. */
  calculatorId?: string
}

export type LawGroup = { id: string; title: Words; facts: LawFact[] }

const calculatorOf: Partial<Record<FactId, string>> = {
  appeal: 'deadline',
  vacateDefault: 'deadline',
  interest: 'payoff',
  wages: 'garnishment',
  bankAccount: 'protected-deposits',
  homestead: 'exemptions',
  vehicle: 'exemptions',
}

/** One fact of a state. */
export function stateFact(state: Jurisdiction, id: FactId): LawFact {
  return {
    id,
    ...factWords[id],
    dated: state.facts[id] as Dated<unknown> | undefined,
    sayEntry: entry => (entry.none ? sayNone(id, entry) : sayFact(id, entry.value as never)),
    calculatorId: calculatorOf[id],
    ...(id === 'interest' && { knownThrough: ratesKnownThrough }),
  }
}

/** Of an entry of `interest`: how far its table of rates goes; null where the rate is no table. */
function ratesKnownThrough({ value }: Entry<unknown>): IsoDate | null {
  const { rate } = value as Interest
  return rate.kind === 'table' ? rate.knownThrough : null
}

/** Every fact a state may hold, by group, in the order shown. */
export function stateGroups(state: Jurisdiction): LawGroup[] {
  return factGroups.map(({ id, title, facts }: FactGroup) => ({
    id,
    title,
    facts: facts.map(fact => stateFact(state, fact)),
  }))
}

/** A fact on one day, in short: for tables and comparisons. `knownThrough`: the value is known only until this earlier day. */
export type FactCell =
  | { kind: 'value' | 'none'; headline: Words; entry: Entry<unknown>; knownThrough?: IsoDate }
  | { kind: 'not-covered' }

/** What a fact says in short for the entry in force on `on`. */
export function cellOn({ dated, sayEntry, knownThrough }: LawFact, on: IsoDate): FactCell {
  const found = valueOn(dated, on)
  if (found.kind === 'not-covered') return { kind: 'not-covered' }
  const through = found.kind === 'value' ? knownThrough?.(found.entry) : null
  return {
    ...{ kind: found.kind, headline: sayEntry(found.entry).headline, entry: found.entry },
    ...(through && through < on && { knownThrough: through }),
  }
}
