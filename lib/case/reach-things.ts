// What could be taken of the things a person owns: what each is worth to a creditor after the sale and the loans, and what
// the law keeps of that. One count for all things and all money, so that the wildcard is put where it saves most.

import type { AssetKind } from '@/lib/law/collection-types'
import { totalStep } from '@/lib/law/exemption-words'
import { type Asset, type ExemptAsset, type ExemptAssets, exemptAssets } from '@/lib/law/exemptions'
import type { Citation, Jurisdiction } from '@/lib/law/types'
import { factOn } from '@/lib/law/value-on'
import type { Working } from '@/lib/law/working'
import type { IsoDate } from '@/lib/shared/civil-date'
import { type Cents, roundToCents } from '@/lib/shared/money'
import { asIs, type Words } from '@/lib/shared/words'
import type { OwnedHome, Property } from './property'
import type { AccountBefore } from './reach-bank'
import {
  coupleMayKeepMore,
  landStep,
  named,
  notKnownStep,
  onlyWhereOneLives,
  tooMuchLandStep,
  worthStep,
} from './reach-words'

/** `land`: a home not lived in, or land: no exemption of its own is counted. */
export type ThingKind = Exclude<AssetKind, 'cash'> | 'land'

/** What of one thing, or of the money in one account, the state's law keeps. Together they are `protectedCents`. */
export type Kept = {
  exemptionCents: Cents
  wildcardCents: Cents
  protectedCents: Cents
  reachableCents: Cents
  /** The law keeps all of it, whatever it is worth. */
  isUnlimited: boolean
  cite: Citation | null
  wildcardCite: Citation | null
  uncertain: boolean
  /** The rule in words, or why nothing is counted. */
  said: Words
}

/**
 * One thing. `equityCents`: the debtor's share of what a sale would leave after its costs and the loans, never below 0;
 * `underwaterCents`: how much more is owed than a sale would bring. An unknown worth counts as nothing, an unknown debt or
 * share as nothing owed and all of it; the unknowns say so.
 */
export type ThingReach = Kept & {
  id: string
  kind: ThingKind
  name: Words
  valueCents: Cents | null
  saleCostCents: Cents
  owedCents: Cents | null
  sharePercent: number | null
  ownedWith: 'nobody' | 'spouse' | 'other'
  equityCents: Cents
  underwaterCents: Cents
  /** The law decides by the land the home stands on, and that is not known, or it is more: nothing is counted as safe. */
  isTooMuchLand: boolean
  forWork: boolean
}

export type AccountReach = AccountBefore & Kept

/** `whole`: shares are left aside, so that what two own together counts in full: the most a creditor could ask for. */
export type Counting = { whole: boolean }

export type ThingsReach = {
  things: ThingReach[]
  accounts: AccountReach[]
  /** What the law answered; `not-covered` where nobody has checked any of it. */
  found: ExemptAssets
  working: Working
}

type Before = Pick<
  ThingReach,
  | ('id' | 'kind' | 'name' | 'valueCents' | 'saleCostCents' | 'owedCents' | 'sharePercent' | 'ownedWith')
  | ('equityCents' | 'underwaterCents' | 'isTooMuchLand' | 'forWork')
>

/** What could be taken of all that is owned, for a levy today. */
export function thingsReach(
  state: Jurisdiction,
  today: IsoDate,
  property: Property,
  accounts: readonly AccountBefore[],
  counting: Counting = { whole: false },
): ThingsReach {
  const before = [
    ...(property.homes ?? []).map(home => homeBefore(state, today, property, home, counting)),
    ...(property.vehicles ?? []).map(({ forWork, ...vehicle }) => ({
      ...plainBefore('vehicle', vehicle),
      forWork,
    })),
    ...belongingsOf(property),
  ]
  const assets: Asset[] = before.flatMap(({ id, kind, equityCents }) =>
    kind === 'land' ? [] : [{ id, kind, valueCents: equityCents }],
  )
  const cash = accounts.map(({ id, restCents }): Asset => ({ id, kind: 'cash', valueCents: restCents }))
  const found = exemptAssets(state, today, {
    // A couple's larger amount is counted only where both owe: then what they own together counts in full too.
    married: property.isMarried === true && property.spouseOwes === true,
    seniorOrDisabled: property.isSeniorOrDisabled === true,
    assets: [...assets, ...cash],
  })
  const items = new Map(found.kind === 'value' ? found.items.map(item => [item.id, item]) : [])
  const unchecked = found.kind === 'not-covered' ? found.why : null
  const things = before.map(thing => ({ ...thing, ...keptOf(thing, items.get(thing.id), unchecked) }))
  const ready = accounts.map(account => ({
    ...account,
    ...keptOf({ equityCents: account.restCents, isTooMuchLand: false }, items.get(account.id), unchecked),
  }))
  const lawSteps = found.kind === 'value' ? found.working : []
  return { things, accounts: ready, found, working: workingOf(property, things, ready, lawSteps) }
}

/** The law's steps, each thing's after how its worth was reckoned. Homes the law does not keep have steps of their own. */
function workingOf(
  { homeSalePercent }: Property,
  things: readonly ThingReach[],
  accounts: readonly AccountReach[],
  lawSteps: Working,
): Working {
  const total = [...things, ...accounts].reduce((sum, { reachableCents }) => sum + reachableCents, 0)
  const lawStep = new Map(
    things.filter(({ kind }) => kind !== 'land').map((thing, index) => [thing.id, lawSteps[index]] as const),
  )
  const isOneOf = severalOf(things)
  const stepOf = (thing: ThingReach): Working => {
    const worth = isWorthShown(thing) ? [worthStep(thing, homeSalePercent)] : []
    if (thing.kind === 'land') return thing.valueCents === null ? [notKnownStep(thing)] : [...worth, landStep(thing)]
    if (thing.isTooMuchLand) return [...worth, tooMuchLandStep(thing)]
    if (thing.valueCents === null && !thing.isUnlimited) return [notKnownStep(thing)]
    const step = lawStep.get(thing.id)
    return step ? [...worth, isOneOf(thing.kind) ? named(thing.name, step) : step] : worth
  }
  const bankSteps = lawSteps.slice(lawStep.size, lawStep.size + accounts.length).flatMap((step, index) => {
    const account = accounts[index]
    if (account?.balanceCents === null) return [notKnownStep({ name: asIs(account.name) })]
    // Where benefits are all there is, nothing is left for the state's rule to keep.
    if (account?.balanceCents && account.restCents === 0) return []
    return [account && accounts.length > 1 ? named(asIs(account.name), step) : step]
  })
  const wildcardSteps = lawSteps.slice(lawStep.size + accounts.length, -1)
  return [...things.flatMap(stepOf), ...bankSteps, ...wildcardSteps, totalStep(total)]
}

/** Tells whether there are several of a kind. */
export function severalOf(things: readonly { kind: ThingKind }[]): (kind: ThingKind) => boolean {
  const counts = new Map<ThingKind, number>()
  for (const { kind } of things) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return kind => (counts.get(kind) ?? 0) > 1
}

/** A home's worth is reckoned in several steps; of other things the law's own step says all. */
function isWorthShown({ kind, valueCents }: ThingReach): boolean {
  return (kind === 'home' || kind === 'land') && valueCents !== null
}

/** Said where the law gives a couple more, and only one person's amount was counted. */
export function coupleWarnings(state: Jurisdiction, today: IsoDate, property: Property): Words[] {
  if (property.isMarried !== true || property.spouseOwes === true) return []
  const givesMore = (['homestead', 'vehicle', 'toolsOfTrade', 'householdGoods', 'wildcard'] as const).some(id => {
    const found = factOn(state, id, today)
    return found.kind === 'value' && (found.value.marriedCents ?? 0) > (found.value.cents ?? 0)
  })
  return givesMore ? [coupleMayKeepMore] : []
}

function homeBefore(
  state: Jurisdiction,
  today: IsoDate,
  { homeSalePercent }: Property,
  { id, name, isHome, withinAcres, valueCents, owedCents, owners }: OwnedHome,
  { whole }: Counting,
): Before {
  const saleCostCents = shareOf(valueCents ?? 0, homeSalePercent)
  const left = (valueCents ?? 0) - saleCostCents - (owedCents ?? 0)
  const share = whole ? 100 : (owners.sharePercent ?? 100)
  return {
    ...{ id, name, valueCents, saleCostCents, owedCents },
    kind: isHome ? 'home' : 'land',
    sharePercent: owners.sharePercent,
    ownedWith: owners.with,
    equityCents: shareOf(Math.max(0, left), share),
    underwaterCents: valueCents === null ? 0 : Math.max(0, -left),
    isTooMuchLand: isHome && withinAcres !== true && isKeptByLand(state, today),
    forWork: false,
  }
}

/** Whether the law keeps a home without a dollar limit, but only so much land with it. */
function isKeptByLand(state: Jurisdiction, today: IsoDate): boolean {
  const found = factOn(state, 'homestead', today)
  if (found.kind !== 'value' || !found.value.isUnlimited) return false
  return found.value.acresUrban !== null || found.value.acresRural !== null
}

type Plain = { id: string; name: Words; valueCents: Cents | null; owedCents: Cents | null }

function plainBefore(kind: ThingKind, { id, name, valueCents, owedCents }: Plain): Before {
  const left = (valueCents ?? 0) - (owedCents ?? 0)
  return {
    ...{ id, name, kind, valueCents, owedCents, saleCostCents: 0, sharePercent: 100, ownedWith: 'nobody' },
    equityCents: Math.max(0, left),
    underwaterCents: valueCents === null ? 0 : Math.max(0, -left),
    ...{ isTooMuchLand: false, forWork: false },
  }
}

const belongingNames = {
  tools: { en: 'Tools for work', es: 'Herramientas de trabajo' },
  household: { en: 'Household goods', es: 'Artículos del hogar' },
  other: { en: 'Other things of value', es: 'Otras cosas de valor' },
} satisfies Partial<Record<ThingKind, Words>>

/** Kinds of belongings there are none of are left out; those not known stay, so that they are seen. */
function belongingsOf({ toolsCents, householdCents, otherThingsCents }: Property): Before[] {
  const given = { tools: toolsCents, household: householdCents, other: otherThingsCents }
  return (['tools', 'household', 'other'] as const)
    .filter(kind => given[kind] !== 0)
    .map(kind => plainBefore(kind, { id: kind, name: belongingNames[kind], valueCents: given[kind], owedCents: 0 }))
}

function keptOf(
  { equityCents, isTooMuchLand }: Pick<Before, 'equityCents' | 'isTooMuchLand'>,
  item: ExemptAsset | undefined,
  unchecked: Words | null,
): Kept {
  if (!item)
    return {
      ...{ exemptionCents: 0, wildcardCents: 0, protectedCents: 0, reachableCents: equityCents, isUnlimited: false },
      ...{ cite: null, wildcardCite: null, uncertain: false, said: unchecked ?? onlyWhereOneLives },
    }
  const exemptionCents = isTooMuchLand ? 0 : item.exemptionCents
  const protectedCents = exemptionCents + item.wildcardCents
  return {
    ...{ exemptionCents, protectedCents, reachableCents: equityCents - protectedCents },
    wildcardCents: item.wildcardCents,
    isUnlimited: item.isUnlimited && !isTooMuchLand,
    ...{ cite: item.cite, wildcardCite: item.wildcardCite, uncertain: item.uncertain, said: item.said },
  }
}

/** A percent of an amount, half-up to the cent. Percents have at most three decimals. */
function shareOf(cents: Cents, percent: number): Cents {
  return roundToCents(BigInt(cents) * BigInt(Math.round(percent * 1_000)), 100_000n)
}
