import { describe, expect, test } from 'vitest'
import { isMetBy, type RatedJudgment } from '@/lib/law/rates'
import {
  debtKinds,
  type Interest,
  partyKinds,
  type RateCondition,
  type RateRule,
  type SpecialRate,
} from '@/lib/law/types'
import { addDays, type IsoDate, isIsoDate } from '@/lib/shared/civil-date'
import { specials, unless, type Valued, valuesOf } from './law-entries'

const interests = valuesOf('interest')
const rules: { where: string; rule: RateRule }[] = [
  ...interests.map(({ where, value }) => ({ where, rule: value.rate })),
  ...specials.flatMap(({ where, special }) => (special.rate ? [{ where, rule: special.rate }] : [])),
]

describe('interest', () => {
  test('tables rise strictly and are known through their last row', () => {
    const holds = ({ rule }: (typeof rules)[number]) =>
      rule.kind !== 'table' ||
      (rule.rows.length > 0 &&
        rule.rows.every(({ from }, i) => isIsoDate(from) && (i === 0 || (rule.rows[i - 1]?.from ?? from) < from)) &&
        isIsoDate(rule.knownThrough) &&
        rule.knownThrough >= (rule.rows.at(-1)?.from ?? rule.knownThrough))
    expect(unless(rules, holds)).toEqual([])
  })

  test('percents lie between 0 and 30, with at most five decimals', () => {
    const percents = rules.flatMap(({ where, rule }) =>
      rule.kind === 'fixed'
        ? [{ where, percent: rule.annualPercent }]
        : rule.kind === 'table'
          ? rule.rows.map(row => ({ where: `${where} ${row.from}`, percent: row.annualPercent }))
          : [],
    )
    expect(unless(percents, ({ percent }) => percent >= 0 && percent <= 30)).toEqual([])
    expect(unless(percents, ({ percent }) => /^\d+(\.\d{1,5})?$/.test(String(percent)))).toEqual([])
  })

  test('every special rate has its citation', () => {
    expect(unless(specials, ({ special }) => /\d/.test(special.cite.section))).toEqual([])
  })

  test('every condition of a special rate makes sense by itself', () => {
    expect(unless(specials, ({ special }) => special.when === null || isSensible(special.when))).toEqual([])
  })

  test('every special rate with a condition is the first match of some judgment', () => {
    expect(interests.flatMap(unreachable)).toEqual([])
  })

  test('a rate that can never be reached would be seen', () => {
    const special = (when: RateCondition): SpecialRate => ({
      applies: { en: 'a', es: 'b' },
      when,
      rate: null,
      cite: { section: '§ 1', source: null },
    })
    const list = [special({ debtKinds: ['consumer', 'rent'] }), special({ debtKinds: ['rent'], overCents: 100 })]
    const value = { special: list } as Interest
    expect(unreachable({ where: 'x', value, from: null, until: null })).toEqual(['x.special[1]'])
    expect(isSensible({ atMostCents: 100, overCents: 100 })).toBe(false)
    expect(isSensible({ enteredFrom: '2022-01-01', enteredBefore: '2022-01-01' })).toBe(false)
    expect(isSensible({ debtKinds: [] })).toBe(false)
  })
})

function isSensible(when: RateCondition): boolean {
  const lists = [when.debtKinds, when.debtorKinds, when.creditorKinds]
  if (lists.some(list => list?.length === 0)) return false
  if ((when.atMostCents ?? Number.POSITIVE_INFINITY) <= (when.overCents ?? 0)) return false
  return (when.enteredFrom ?? '0000-01-01') < (when.enteredBefore ?? '9999-12-31')
}

/** Special rates of one entry no judgment of its years can get, because an earlier one always matches first. */
function unreachable({ where, value, from, until }: Valued<Interest>): string[] {
  const tried = judgmentsAround(value.special, from, until)
  return value.special
    .filter(special => special.when !== null)
    .filter(special => !tried.some(one => value.special.find(s => s.when !== null && isMetBy(s.when, one)) === special))
    .map(special => `${where}.special[${value.special.indexOf(special)}]`)
}

/** Judgments of every class, at and beside every limit and date the conditions name, entered while the entry holds. */
function judgmentsAround(special: SpecialRate[], from: IsoDate | null, until: IsoDate | null): RatedJudgment[] {
  const conditions = special.flatMap(({ when }) => (when === null ? [] : [when]))
  const amounts = conditions.flatMap(({ atMostCents = 1, overCents = 1 }) => [atMostCents, overCents, overCents + 1])
  const days = conditions
    .flatMap(({ enteredFrom, enteredBefore }) => [enteredFrom, enteredBefore && addDays(enteredBefore, -1)])
    .concat(from ?? '1990-01-01', until === null ? undefined : addDays(until, -1))
    .filter(on => on !== undefined)
    .filter(on => on >= (from ?? '1900-01-01') && (until === null || on < until))
  const classes = debtKinds.flatMap(debtKind =>
    partyKinds.flatMap(debtorKind => partyKinds.map(creditorKind => ({ debtKind, debtorKind, creditorKind }))),
  )
  return [...new Set(days)].flatMap(enteredOn =>
    [...new Set(amounts)].flatMap(principalCents =>
      classes.map(kinds => ({ ...kinds, enteredOn, principalCents, statedPercent: null })),
    ),
  )
}
