// What the address of a comparison asks for, and what is wrong with it.

import { type StateCode, stateCodes } from '@/lib/law/types'
import type { Words } from '@/lib/shared/words'

/** A query as Next gives it: a name may come twice. */
export type RawQuery = Record<string, string | string[] | undefined>

export type CompareFault = { field: 'first' | 'second'; why: Words }

/** `chosen`: what stands in each list. No faults and both chosen: the comparison can be shown. */
export type CompareAsked = { chosen: { first: StateCode | null; second: StateCode | null }; faults: CompareFault[] }

const faultWords = {
  choose: { en: 'Choose a state', es: 'Elija un estado' },
  unknown: {
    en: 'That is not a state we know. Choose one from the list',
    es: 'No conocemos ese estado. Elija uno de la lista',
  },
  twice: { en: 'Choose another state than the first', es: 'Elija un estado distinto del primero' },
} satisfies Record<string, Words>

/** Reads ?first=CA&second=TX. A name that is left out is only not chosen yet; an empty or unknown one is a fault. */
export function readCompareQuery(query: RawQuery): CompareAsked {
  const first = readCode(query.first)
  const second = readCode(query.second)
  const faults: CompareFault[] = []
  if (first.fault) faults.push({ field: 'first', why: first.fault })
  if (second.fault) faults.push({ field: 'second', why: second.fault })
  else if (second.code && second.code === first.code) faults.push({ field: 'second', why: faultWords.twice })
  return { chosen: { first: first.code, second: second.code }, faults }
}

function readCode(raw: string | string[] | undefined): { code: StateCode | null; fault: Words | null } {
  const text = Array.isArray(raw) ? raw[0] : raw
  if (text === undefined) return { code: null, fault: null }
  const wanted = text.trim().toUpperCase()
  if (wanted === '') return { code: null, fault: faultWords.choose }
  const code = stateCodes.find(known => known === wanted)
  return code ? { code, fault: null } : { code: null, fault: faultWords.unknown }
}
