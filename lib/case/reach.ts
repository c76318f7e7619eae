// What a creditor could really take today: of each pay, of the things owned, and of the money in the bank. The sums are the
// law's own (lib/law); here they are put on one person's answers, and what is not known is named.

import { checkWithClerk as checkExemption } from '@/lib/law/exemption-words'
import { checkWithClerk as checkWages } from '@/lib/law/garnishment-warnings'
import type { Jurisdiction } from '@/lib/law/types'
import type { Working } from '@/lib/law/working'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { asIs, type Words } from '@/lib/shared/words'
import { type CaseFile, oncePerFile } from './case-file'
import { type OtherMoney, type Property, propertyIn } from './property'
import { accountsBefore } from './reach-bank'
import { type PayReach, payReach } from './reach-pay'
import { type AccountReach, type Counting, coupleWarnings, type ThingReach, thingsReach } from './reach-things'
import { type Unknown, unknownsOf } from './reach-unknowns'
import { named, spouseNotCounted } from './reach-words'

/** What protects money that is no paycheck. `federal`: no ordinary creditor may take it. `state-kept`: every state protects
 *  it by its own law. `state`: the state's law decides, and nobody has checked it. `gift`: nobody's until it is given.
 *  `open`: nothing protects it by itself. */
export type MoneyStanding = 'federal' | 'state-kept' | 'state' | 'gift' | 'open'

/**
 * `onceCents`: what could be taken once, of things and accounts. `monthlyCents`: of pay, in a month. Both leave out what
 * is not known, which `unknowns` names.
 */
export type Reach = {
  state: Jurisdiction
  today: IsoDate
  property: Property
  pay: PayReach[]
  things: ThingReach[]
  accounts: AccountReach[]
  otherMoney: (OtherMoney & { standing: MoneyStanding })[]
  wildcard: { allowedCents: Cents | null; usedCents: Cents; section: string; rule: Words } | null
  onceCents: Cents
  monthlyCents: Cents
  unknowns: Unknown[]
  /** What the law's sums say to watch for, each once. */
  warnings: Words[]
  working: { pay: Working; things: Working; bank: Working }
  /** Something used here has to be checked with the clerk. */
  isUncertain: boolean
}

/** What could be taken today, from the answers so far; null until the state is known. */
export const reachOf = oncePerFile((file): Reach | null => file.state && reachFrom(file.state, file, propertyIn(file)))

/** `reachOf` for what is already read. */
export function reachFrom(
  state: Jurisdiction,
  { today, facts: { debtKind } }: Pick<CaseFile, 'today' | 'facts'>,
  property: Property,
  counting: Counting = { whole: false },
): Reach {
  const { supportsFamily, children } = property
  const pay = (property.jobs ?? []).map(job => payReach(state, today, job, { supportsFamily, children, debtKind }))
  const before = accountsBefore(property.accounts ?? [], property.deposits ?? [], today)
  const { things, accounts, found, working } = thingsReach(state, today, property, before, counting)
  const wildcard = found.kind === 'value' ? found.wildcard : null
  const sum = (all: readonly { reachableCents: Cents }[]): Cents => all.reduce((s, one) => s + one.reachableCents, 0)
  return {
    ...{ state, today, property, pay, things, accounts },
    otherMoney: (property.otherIncome ?? []).map(one => ({ ...one, standing: standingOf(one) })),
    wildcard: wildcard && {
      ...{ allowedCents: wildcard.allowedCents, usedCents: wildcard.usedCents, rule: wildcard.rule },
      section: wildcard.cite.section,
    },
    onceCents: sum(things) + sum(accounts),
    monthlyCents: pay.reduce((s, { monthlyCents }) => s + monthlyCents, 0),
    unknowns: unknownsOf(property, { pay, things, accounts }),
    warnings: distinct([
      ...pay.flatMap(({ warnings }) => warnings),
      ...(found.kind === 'value' ? found.warnings : [found.why]),
      ...coupleWarnings(state, today, property),
      ...(property.isMarried ? [spouseNotCounted] : []),
      ...accounts.flatMap(({ warnings }) => warnings),
      // Said once for all, by `isUncertain`.
    ]).filter(({ en }) => en !== checkExemption.en && en !== checkWages.en),
    working: {
      pay: pay.flatMap(({ employer, working }) => (pay.length > 1 ? allNamed(employer, working) : working)),
      things: working,
      bank: accounts.flatMap(({ name, working }) => (accounts.length > 1 ? allNamed(name, working) : working)),
    },
    isUncertain:
      pay.some(({ limit }) => limit?.uncertain) ||
      [...things, ...accounts].some(({ uncertain, reachableCents, protectedCents }) =>
        uncertain ? reachableCents + protectedCents > 0 : false,
      ),
  }
}

/** Federal: 42 U.S.C. §§ 407, 1383(d)(1); 38 U.S.C. § 5301. Kept by the states: the note of the fact `exemptBenefits`. */
const standings: Record<OtherMoney['incomeKind'], MoneyStanding> = {
  ...{ 'social-security': 'federal', ssi: 'federal', ssdi: 'federal', va: 'federal' },
  ...{ unemployment: 'state-kept', 'cash-aid': 'state-kept', 'workers-comp': 'state-kept' },
  ...{ pension: 'state', 'child-support': 'state', alimony: 'state' },
  ...{ 'own-business': 'open', rent: 'open', other: 'open' },
  family: 'gift',
}

function standingOf({ incomeKind }: OtherMoney): MoneyStanding {
  return standings[incomeKind]
}

function allNamed(name: string, working: Working): Working {
  return working.map(step => named(asIs(name), step))
}

function distinct(all: Words[]): Words[] {
  return [...new Map(all.map(words => [words.en, words])).values()]
}
