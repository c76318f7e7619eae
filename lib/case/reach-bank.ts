// What could be taken from bank accounts on a day: first what the bank must leave of federal benefits by itself, then what
// is a federal benefit but has to be claimed. 31 C.F.R. part 212; 42 U.S.C. § 407 and the sections like it. What is left
// goes on to the state's own exemptions.

import type { BenefitKind } from '@/lib/interview/steps/benefit-deposits'
import { type Deposit, type ProtectedDeposits, protectedDeposits } from '@/lib/law/benefits'
import type { Citation } from '@/lib/law/types'
import type { Working } from '@/lib/law/working'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { Account, BenefitDeposit } from './property'

/** `automatic`: the bank leaves it by itself. `claim`: a federal benefit the bank does not find. `earlier`: a federal
 *  benefit from before the days the bank looks at. `state-kept`: every state protects it by its own law, but it has to be
 *  claimed. `state`: the state's law decides. Of the last three nothing is counted. */
export type DepositStanding = 'automatic' | 'claim' | 'earlier' | 'state-kept' | 'state'

export type DepositReach = { benefit: BenefitKind; on: IsoDate; amountCents: Cents; standing: DepositStanding }

/** An account before the state's exemptions. The balance is null where it is not known; then nothing is counted. */
export type AccountBefore = Account & {
  deposits: DepositReach[]
  automaticCents: Cents
  claimCents: Cents
  /** What is left for the state's exemptions. */
  restCents: Cents
  /** The days the bank looks at, both included; null where the rule does not reach. */
  lookback: { from: IsoDate; to: IsoDate } | null
  federalCite: Citation | null
  working: Working
  warnings: Words[]
}

/** The benefits of 31 C.F.R. § 212.2(b). */
const isFederal: Record<BenefitKind, boolean> = {
  'social-security': true,
  ssi: true,
  veterans: true,
  railroad: true,
  'federal-pension': true,
  unemployment: false,
  'workers-comp': false,
  'cash-aid': false,
  'child-support': false,
  other: false,
}

/** Kept by the states: the note of the fact `exemptBenefits`. */
const stateKept: readonly BenefitKind[] = ['unemployment', 'workers-comp', 'cash-aid']

/** What of each account federal law keeps safe today. Each is looked at alone; deposits after today do not count. */
export function accountsBefore(
  accounts: readonly Account[],
  deposits: readonly BenefitDeposit[],
  today: IsoDate,
): AccountBefore[] {
  const none = protectedDeposits(today, 0, [])
  return accounts.map(account => accountBefore(account, deposits, today, none))
}

/** `none`: what the rule says of an account without benefits, which most accounts are. */
function accountBefore(
  account: Account,
  all: readonly BenefitDeposit[],
  today: IsoDate,
  none: ProtectedDeposits,
): AccountBefore {
  const own = all.filter(({ accountId, on }) => accountId === account.id && on <= today)
  const balanceCents = account.balanceCents ?? 0
  const direct: Deposit[] = own.filter(one => isFederal[one.benefit] && one.isDirect === true)
  const found = direct.length > 0 ? protectedDeposits(today, balanceCents, direct) : none
  const lookback = found.kind === 'value' ? { from: found.lookbackFrom, to: found.lookbackTo } : null
  const deposits = own
    .map(one => ({ ...one, standing: standingOf(one, lookback) }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const automaticCents = found.kind === 'value' ? found.protectedCents : 0
  const toClaim = deposits.reduce((sum, one) => (one.standing === 'claim' ? sum + one.amountCents : sum), 0)
  const claimCents = Math.min(balanceCents - automaticCents, toClaim)
  const isToldOf = direct.length > 0 && found.kind === 'value'
  return {
    ...account,
    deposits: deposits.map(({ benefit, on, amountCents, standing }) => ({ benefit, on, amountCents, standing })),
    ...{ automaticCents, claimCents, restCents: balanceCents - automaticCents - claimCents },
    lookback,
    federalCite: found.kind === 'value' ? found.cite : null,
    working: isToldOf ? found.working.slice(0, -1) : [],
    warnings: found.kind === 'not-covered' ? [found.why] : [],
  }
}

function standingOf({ benefit, on, isDirect }: BenefitDeposit, lookback: AccountBefore['lookback']): DepositStanding {
  if (!isFederal[benefit]) return stateKept.includes(benefit) ? 'state-kept' : 'state'
  if (!lookback || on < lookback.from) return 'earlier'
  return isDirect === true && on <= lookback.to ? 'automatic' : 'claim'
}
