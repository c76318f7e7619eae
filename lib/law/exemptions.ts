// What of a person's property a judgment creditor cannot reach: each kind's own exemption first, then the wildcard where
// it makes most things wholly safe. Federal benefits and pay are reckoned elsewhere.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { AssetKind, Homestead, Wildcard } from './collection-types'
import {
  assetStep,
  checkWithClerk,
  lessReachable,
  noExemption,
  notCoveredWords,
  onlyInWords,
  onlyOne,
  totalStep,
  unlimitedWords,
  wildcardStep,
} from './exemption-words'
import type { Citation, Entry, Jurisdiction } from './types'
import { type Found, factOn, isUncertain } from './value-on'
import type { Working } from './working'

/** A thing owned. `owedCents`: loans and liens on it that come before the judgment. */
export type Asset = { id: string; kind: AssetKind; valueCents: Cents; owedCents?: Cents }

export type Owned = { married?: boolean; seniorOrDisabled?: boolean; assets: readonly Asset[] }

/**
 * One thing. `exemptionCents` and `wildcardCents` are what is used of each, so together they are `protectedCents`.
 * `limitCents`: the amount the law gives the kind; null without a dollar limit, or where no amount is known. `found`:
 * `value`; `none`, the law protects no such thing by its kind; `not-covered`, nobody has checked, so nothing of its own
 * is counted. `said`: the rule in words, or why nothing is counted.
 */
export type ExemptAsset = {
  id: string
  kind: AssetKind
  equityCents: Cents
  found: 'value' | 'none' | 'not-covered'
  isUnlimited: boolean
  limitCents: Cents | null
  exemptionCents: Cents
  wildcardCents: Cents
  protectedCents: Cents
  reachableCents: Cents
  cite: Citation | null
  wildcardCite: Citation | null
  uncertain: boolean
  said: Words
}

export type ExemptAssets =
  | {
      kind: 'value'
      items: ExemptAsset[]
      /** null: no wildcard here, or nobody has checked. `allowedCents` null: no dollar limit. */
      wildcard: { allowedCents: Cents | null; usedCents: Cents; cite: Citation; rule: Words } | null
      protectedCents: Cents
      reachableCents: Cents
      working: Working
      warnings: Words[]
    }
  | { kind: 'not-covered'; why: Words }

/** An exemption ready to use. `limitCents` is infinite without a dollar limit, and zero where there is none. */
type Allowed = {
  found: 'value' | 'none' | 'not-covered'
  limitCents: number
  isKnownAmount: boolean
  isShared: boolean
  entry: Entry<unknown> | null
  said: Words
}

/**
 * What is exempt in a state for a levy on a day. Amounts owed above the value count as no equity, never less. Where what
 * was not said of the owner would leave less to reach, a warning comes first with the amount.
 */
export function exemptAssets(state: Jurisdiction, on: IsoDate, owned: Owned): ExemptAssets {
  const answer = exemptAsSaid(state, on, owned)
  if (answer.kind === 'not-covered') return answer
  const warnings = (['married', 'seniorOrDisabled'] as const).flatMap(unsaid => {
    if (owned[unsaid] !== undefined) return []
    const other = exemptAsSaid(state, on, { ...owned, [unsaid]: true })
    if (other.kind === 'not-covered' || other.reachableCents === answer.reachableCents) return []
    return [lessReachable(unsaid, answer.reachableCents, other.reachableCents)]
  })
  return { ...answer, warnings: [...warnings, ...answer.warnings] }
}

function exemptAsSaid(state: Jurisdiction, on: IsoDate, owned: Owned): ExemptAssets {
  const kinds = new Set(owned.assets.map(({ kind }) => kind))
  const allowed = new Map<AssetKind, Allowed>()
  for (const kind of kinds) allowed.set(kind, allowedFor(state, kind, on, owned))
  const found = factOn(state, 'wildcard', on)
  const isNothingCovered = [...allowed.values()].every(one => one.found === 'not-covered')
  if (kinds.size > 0 && isNothingCovered && found.kind === 'not-covered') return found

  const items = owned.assets.map(asset => itemOf(asset, allowed.get(asset.kind) ?? noneOf))
  const warnings: Words[] = []
  let sharedLeft: number | null = null
  for (const kind of kinds) {
    const rule = allowed.get(kind) ?? noneOf
    const own = items.filter(item => item.kind === kind)
    if (isOneOnly(kind) && own.length > 1 && rule.found === 'value') warnings.push(onlyOne(kind))
    if (rule.found === 'not-covered') warnings.push(notCoveredWords(kind))
    if (rule.found === 'value' && !rule.isKnownAmount) warnings.push(onlyInWords(kind))
    const left = exempt(isOneOnly(kind) ? mostEquity(own) : own, (rule.isShared ? sharedLeft : null) ?? rule.limitCents)
    if (rule.isShared) sharedLeft = left
  }
  const wildcard = found.kind === 'value' ? wildcardOf(state, on, owned, found, items) : null
  if (wildcard) placeWildcard(items, wildcard)
  if (items.some(item => item.uncertain)) warnings.push(checkWithClerk)

  for (const item of items) {
    item.protectedCents = item.exemptionCents + item.wildcardCents
    item.reachableCents = item.equityCents - item.protectedCents
  }
  const sum = (of: (item: ExemptAsset) => Cents): Cents => items.reduce((total, item) => total + of(item), 0)
  const [protectedCents, reachableCents] = [sum(item => item.protectedCents), sum(item => item.reachableCents)]
  return {
    kind: 'value',
    items,
    wildcard: wildcard && {
      allowedCents: finite(wildcard.allowedCents),
      usedCents: sum(item => item.wildcardCents),
      cite: wildcard.entry.cite,
      rule: wildcard.value.rule,
    },
    ...{ protectedCents, reachableCents },
    working: workingOf(owned, items, wildcard, reachableCents),
    warnings,
  }
}

function isOneOnly(kind: AssetKind): boolean {
  return kind === 'home' || kind === 'vehicle'
}

function mostEquity(items: ExemptAsset[]): ExemptAsset[] {
  const [first, ...rest] = items
  return first ? [rest.reduce((most, item) => (item.equityCents > most.equityCents ? item : most), first)] : []
}

/** Uses an amount on things of one kind, in their order, and says what is left of it. */
function exempt(items: ExemptAsset[], limitCents: number): number {
  let left = limitCents
  for (const item of items) {
    item.exemptionCents = Math.min(item.equityCents, left)
    left -= item.exemptionCents
  }
  return left
}

function itemOf({ id, kind, valueCents, owedCents }: Asset, rule: Allowed): ExemptAsset {
  const equityCents = Math.max(0, valueCents - (owedCents ?? 0))
  return {
    id,
    kind,
    equityCents,
    found: rule.found,
    isUnlimited: rule.limitCents === Number.POSITIVE_INFINITY,
    limitCents: rule.found === 'value' && rule.isKnownAmount ? finite(rule.limitCents) : null,
    exemptionCents: 0,
    wildcardCents: 0,
    protectedCents: 0,
    reachableCents: equityCents,
    cite: rule.entry?.cite ?? null,
    wildcardCite: null,
    uncertain: rule.entry !== null && isUncertain(rule.entry),
    said: rule.said,
  }
}

function finite(cents: number): Cents | null {
  return Number.isFinite(cents) ? cents : null
}

const noneOf: Allowed = {
  found: 'none',
  limitCents: 0,
  isKnownAmount: true,
  isShared: false,
  entry: null,
  said: noExemption,
}

const factOf = { vehicle: 'vehicle', tools: 'toolsOfTrade', household: 'householdGoods' } as const

function allowedFor(state: Jurisdiction, kind: AssetKind, on: IsoDate, owned: Owned): Allowed {
  switch (kind) {
    case 'other':
      return noneOf
    case 'home':
      return ready(factOn(state, 'homestead', on), value => ({
        cents: homesteadCents(value, owned),
        said: value.isUnlimited ? unlimitedWords(value) : value.rule,
      }))
    case 'cash':
      // A bank rule without an amount is still a rule: nothing is safe by itself.
      return ready(factOn(state, 'bankAccount', on), value => ({ cents: value.automaticCents ?? 0, said: value.rule }))
    default:
      return ready(factOn(state, factOf[kind], on), value => {
        const { cents, marriedCents, isUnlimited, isShared, rule } = value
        const most = owned.married && marriedCents !== undefined ? Math.max(cents ?? 0, marriedCents) : cents
        return { cents: isUnlimited ? Number.POSITIVE_INFINITY : most, isShared, said: rule }
      })
  }
}

type Read = { cents: number | null; isShared?: boolean; said: Words }

function ready<T>(found: Found<T>, read: (value: T) => Read): Allowed {
  if (found.kind === 'not-covered') return { ...noneOf, found: 'not-covered', said: found.why }
  if (found.kind === 'none') return { ...noneOf, entry: found.entry, said: found.entry.note ?? noExemption }
  const { cents, isShared = false, said } = read(found.value)
  return { found: 'value', limitCents: cents ?? 0, isKnownAmount: cents !== null, isShared, entry: found.entry, said }
}

function homesteadCents(homestead: Homestead, owned: Owned): number | null {
  if (homestead.isUnlimited) return Number.POSITIVE_INFINITY
  const amounts = [
    homestead.cents,
    owned.married ? homestead.marriedCents : null,
    owned.seniorOrDisabled ? homestead.seniorOrDisabledCents : null,
  ].filter(cents => cents !== null)
  return amounts.length > 0 ? Math.max(...amounts) : null
}

type ReadyWildcard = { value: Wildcard; entry: Entry<Wildcard>; allowedCents: number; unusedCents: Cents }

/** The wildcard with what joins it from the homestead: all that may where no home is kept, else only where part may. */
function wildcardOf(
  state: Jurisdiction,
  on: IsoDate,
  owned: Owned,
  { value, entry }: Extract<Found<Wildcard>, { kind: 'value' }>,
  items: ExemptAsset[],
): ReadyWildcard {
  const own = owned.married ? Math.max(value.cents ?? 0, value.marriedCents ?? 0) : (value.cents ?? 0)
  if (value.isUnlimited) return { value, entry, allowedCents: Number.POSITIVE_INFINITY, unusedCents: 0 }
  const usedCents = items.reduce((sum, item) => (item.kind === 'home' ? sum + item.exemptionCents : sum), 0)
  const homestead = allowedFor(state, 'home', on, owned).limitCents
  const unused = usedCents === 0 ? homestead : value.unusedInPart ? homestead - usedCents : 0
  const unusedCents = Math.min(value.unusedHomesteadCents ?? 0, unused)
  return { value, entry, allowedCents: own + unusedCents, unusedCents }
}

/** Puts the wildcard first where the least is missing: each thing made wholly safe is one no creditor sells. */
function placeWildcard(items: ExemptAsset[], wildcard: ReadyWildcard): void {
  const missing = (item: ExemptAsset): Cents => item.equityCents - item.exemptionCents
  const open = items.filter(item => missing(item) > 0 && wildcard.value.covers.includes(item.kind))
  let left = wildcard.allowedCents
  for (const item of open.sort((a, b) => missing(a) - missing(b))) {
    item.wildcardCents = Math.min(left, missing(item))
    left -= item.wildcardCents
    if (item.wildcardCents === 0) continue
    item.wildcardCite = wildcard.entry.cite
    item.uncertain ||= isUncertain(wildcard.entry)
  }
}

function workingOf(owned: Owned, items: ExemptAsset[], wildcard: ReadyWildcard | null, reachableCents: Cents): Working {
  const steps: Working = items.map((item, index) =>
    assetStep(owned.assets[index], item, items.findIndex(({ kind }) => kind === item.kind) === index),
  )
  if (wildcard) steps.push(wildcardStep(items, finite(wildcard.allowedCents), wildcard.unusedCents, wildcard.entry))
  return [...steps, totalStep(reachableCents)]
}
