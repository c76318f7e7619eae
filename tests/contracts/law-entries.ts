// The rules library laid out flat, each piece with the place it stands: `CA.interest[1]` is California's second entry.

import { states } from '@/lib/law/states'
import { type Dated, type Entry, type FactId, type FactValue, stateCodes } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'

/** Whether a jurisdiction must hold a fact. */
export const required: Record<FactId, boolean> = {
  smallClaims: true,
  appeal: true,
  enforcementStart: true,
  interest: true,
  judgmentLife: true,
  lienRealProperty: true,
  satisfaction: true,
  vacateDefault: true,
  links: true,
  // Left out where nobody is sure of the rule.
  clericalCorrection: false,
  lienPersonalProperty: false,
  wages: false,
  bankAccount: false,
  homestead: false,
  vehicle: false,
  wildcard: false,
  toolsOfTrade: false,
  householdGoods: false,
  claimOfExemption: false,
  writ: false,
  debtorExam: false,
  contempt: false,
  domestication: false,
  installments: false,
  badCheck: false,
  collectionConduct: false,
  minimumWage: false,
  governmentDebtor: false,
}
export const factIds = Object.keys(required) as FactId[]

export type Placed<T> = { where: string; id: FactId; entry: Entry<T> }
export type Valued<T> = { where: string; value: T; from: IsoDate | null; until: IsoDate | null }

/** Every fact of every jurisdiction. */
export const facts: { where: string; id: FactId; dated: Dated<unknown> }[] = stateCodes.flatMap(code =>
  factIds.flatMap(id => {
    const dated = states[code].facts[id] as Dated<unknown> | undefined
    return dated ? [{ where: `${code}.${id}`, id, dated }] : []
  }),
)
/** Every entry of every fact. */
export const entries: Placed<unknown>[] = facts.flatMap(({ where, id, dated }) =>
  dated.entries.map((entry, index) => ({ where: `${where}[${index}]`, id, entry })),
)

/** Every value a fact has had anywhere, and the time it held. */
export function valuesOf<K extends FactId>(id: K): Valued<FactValue<K>>[] {
  return stateCodes.flatMap(code => {
    const list = (states[code].facts[id]?.entries ?? []) as Entry<FactValue<K>>[]
    return list.flatMap((entry, index) =>
      entry.value === undefined
        ? []
        : [
            {
              where: `${code}.${id}[${index}]`,
              value: entry.value,
              from: entry.from,
              until: list[index + 1]?.from ?? null,
            },
          ],
    )
  })
}

/** Every special interest rate. */
export const specials = valuesOf('interest').flatMap(({ where, value }) =>
  value.special.map((special, index) => ({ where: `${where}.special[${index}]`, special })),
)

/** The places where something does not hold; the report of a failed test. */
export function unless<T extends { where: string }>(items: T[], holds: (item: T) => boolean): string[] {
  return items.filter(item => !holds(item)).map(item => item.where)
}
