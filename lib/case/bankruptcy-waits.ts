// When an earlier bankruptcy allows the next discharge. 11 U.S.C. §§ 727(a)(8), (9), 1328(f).

import type { Chapter } from '@/lib/interview/bankruptcy-fields'
import { federalOn } from '@/lib/law/federal'
import type { Citation } from '@/lib/law/types'
import { addDays, addYears, type IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import type { EarlierFiling } from './bankruptcy'

/** The first day a new case under a chapter could wipe debts out, as far as one earlier case goes. */
export type Wait = {
  earlier: EarlierFiling & { on: IsoDate }
  chapter: '7' | '13'
  years: number
  from: IsoDate
  isOver: boolean
  note: Words | null
}

/** `unknown`: earlier cases with a discharge, or perhaps one, whose day or chapter is not known, or whose pairing with a
 *  chapter we have not checked. `first`: the first day by chapter, of what is known. */
export type Waits = {
  waits: Wait[]
  first: { chapter: '7' | '13'; on: IsoDate }[]
  unknown: EarlierFiling[]
  cite: Citation
  note: Words | null
}

type Rule = { after: readonly Chapter[]; chapter: '7' | '13'; years: number; note: Words | null }

/** The rules of a day, with their chapters as data; null where we do not have the law of that day. */
function rulesOn(on: IsoDate): { rules: Rule[]; cite: Citation; note: Words | null } | null {
  const found = federalOn('chapter7Wait', on)
  if (found.kind !== 'value') return null
  const { years, others } = found.value
  // The law's list is in words; its order is this one, and a test holds it to the words.
  const pairs: Omit<Rule, 'years' | 'note'>[] = [
    { after: ['13', '12'], chapter: '7' },
    { after: ['7'], chapter: '13' },
    { after: ['13'], chapter: '13' },
  ]
  const rules = pairs.flatMap((pair, index) => {
    const other = others[index]
    return other ? [{ ...pair, years: other.years, note: other.note ?? null }] : []
  })
  return {
    rules: [{ after: ['7', '11'], chapter: '7', years, note: null }, ...rules],
    cite: found.entry.cite,
    note: found.entry.note ?? null,
  }
}

/** The waits that earlier cases bring, as of a day; null where we do not have the law. Cases without a discharge bring none. */
export function waitsAfter(earlier: readonly EarlierFiling[], today: IsoDate): Waits | null {
  const law = rulesOn(today)
  if (!law) return null
  const waits = earlier.flatMap(one => waitsOf(one, law.rules, today))
  const unknown = earlier.filter(one => one.discharge !== 'no' && !isCovered(one, law.rules))
  const first = (['7', '13'] as const).flatMap(chapter => {
    const days = waits.filter(wait => wait.chapter === chapter).map(wait => wait.from)
    const last = days.reduce<IsoDate | null>((latest, day) => (latest === null || day > latest ? day : latest), null)
    return last ? [{ chapter, on: last }] : []
  })
  return { waits, first, unknown, cite: law.cite, note: law.note }
}

function waitsOf(earlier: EarlierFiling, rules: readonly Rule[], today: IsoDate): Wait[] {
  const { chapter, on, discharge } = earlier
  if (discharge === 'no' || on === null || chapter === null) return []
  return rules
    .filter(rule => rule.after.includes(chapter))
    .map(rule => {
      // A case filed on the anniversary is still "within" the years: the first safe day is the one after.
      const from = addDays(addYears(on, rule.years), 1)
      return {
        earlier: { ...earlier, on },
        chapter: rule.chapter,
        years: rule.years,
        from,
        isOver: from <= today,
        note: rule.note,
      }
    })
}

/** Whether both chapters have a rule after this case, and its day is known. */
function isCovered({ chapter, on, discharge }: EarlierFiling, rules: readonly Rule[]): boolean {
  if (on === null || chapter === null || discharge === 'unsure') return false
  return (['7', '13'] as const).every(next => rules.some(rule => rule.chapter === next && rule.after.includes(chapter)))
}
