// Kinds of debt or debtor that were not said and would change the rate: what each would come to.

import type { IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { anyOf, inBoth, type Words } from '@/lib/shared/words'
import { debtKindMatters, debtKindWords, debtorKindMatters } from './payoff-words'
import { formatPercent } from './rate-words'
import { type RatedJudgment, type Rates, ratesFor } from './rates'
import { type DebtKind, debtKinds, type Interest, type Jurisdiction } from './types'

/** What was asked and what was used. `owedAt`: the payoff of another kind, or null where the ledger is too long to fold again. */
export type KindsAsked = {
  state: Jurisdiction
  judgment: RatedJudgment
  on: IsoDate
  rule: Interest | null
  rates: Rates
  saysDebtKind: boolean
  saysDebtorKind: boolean
  owedAt: ((judgment: RatedJudgment) => Cents) | null
}

/** A warning for each kind that was not said, with the rates and sums that would result; none under a printed rate. */
export function kindsThatMatter(asked: KindsAsked): Words[] {
  const { state, judgment, rule } = asked
  if (judgment.statedPercent !== null || !rule) return []
  const warnings: Words[] = []
  if (!asked.saysDebtKind && rule.special.some(({ when }) => when?.debtKinds)) {
    const others = debtKinds.flatMap(debtKind => outcomeOf(asked, { ...judgment, debtKind }, debtKind))
    if (others.length > 0) warnings.push(withOthers(debtKindMatters(state), debtsWords(others)))
  }
  if (!asked.saysDebtorKind && rule.special.some(({ when }) => when?.debtorKinds?.includes('government'))) {
    const [other] = outcomeOf(asked, { ...judgment, debtorKind: 'government' }, null)
    if (other) warnings.push(withOthers(debtorKindMatters(state), [governmentWords(other.comesTo)]))
  }
  return warnings
}

type Other = { debtKind: DebtKind | null; comesTo: Words }

function outcomeOf(asked: KindsAsked, judgment: RatedJudgment, debtKind: DebtKind | null): Other[] {
  const rates = ratesFor(judgment, asked.state, asked.on)
  if (percentsOf(rates) === percentsOf(asked.rates)) return []
  if (rates.kind === 'not-covered') return [{ debtKind, comesTo: readIt }]
  const owed = asked.owedAt && formatCents(asked.owedAt(judgment))
  const comesTo = inBoth(locale => {
    const rate = rateWords(rates)[locale]
    if (!owed) return rate
    return locale === 'en' ? `${rate}, and ${owed} is owed` : `${rate}, y se deben ${owed}`
  })
  return [{ debtKind, comesTo }]
}

function percentsOf(rates: Rates): string {
  if (rates.kind !== 'rates') return rates.kind
  return rates.segments.map(({ from, annualPercent }) => `${from} ${annualPercent}`).join()
}

function rateWords(rates: Exclude<Rates, { kind: 'not-covered' }>): Words {
  const last = rates.kind === 'rates' ? rates.segments.at(-1) : undefined
  if (rates.kind === 'none' || !last) return { en: 'no interest', es: 'sin intereses' }
  const percent = formatPercent(last.annualPercent)
  if (rates.segments.length === 1) return { en: percent, es: percent }
  return { en: `${percent} at the end`, es: `${percent} al final` }
}

/** Kinds that come to the same are said together. */
function debtsWords(others: Other[]): Words[] {
  const byOutcome = new Map<string, Other[]>()
  for (const other of others) byOutcome.set(other.comesTo.en, [...(byOutcome.get(other.comesTo.en) ?? []), other])
  return [...byOutcome.values()].map(alike =>
    inBoth(locale => {
      const kinds = anyOf(
        alike.flatMap(({ debtKind }) => (debtKind ? [debtKindWords[debtKind][locale]] : [])),
        locale,
      )
      const comesTo = alike[0]?.comesTo[locale]
      return locale === 'en' ? `If it was ${kinds}: ${comesTo}.` : `Si fue ${kinds}: ${comesTo}.`
    }),
  )
}

function governmentWords(comesTo: Words): Words {
  return { en: `If a government owes: ${comesTo.en}.`, es: `Si debe un gobierno: ${comesTo.es}.` }
}

function withOthers(warning: Words, others: Words[]): Words {
  return inBoth(locale => [warning[locale], ...others.map(other => other[locale])].join(' '))
}

const readIt: Words = { en: 'read the rate on the judgment', es: 'lea la tasa en el fallo' }
