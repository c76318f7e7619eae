// The private side of a negotiation: what the person hopes for, where they would stop, and what that was worked out from.
// No document may import this file (tests/contracts/private-limit.test.ts): what is never read is never printed.

import { assumptions } from '@/lib/interview/assumptions'
import type { SuggestedLimits } from '@/lib/interview/define'
import { choicesFlow } from '@/lib/interview/flows/choices'
import { ladderFlow } from '@/lib/interview/flows/ladder'
import { limitsFlow } from '@/lib/interview/flows/limits'
import { propertyFlow } from '@/lib/interview/flows/property'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import { type Assumed, assumedFrom } from './assumed'
import type { Bargain } from './bargain'
import { type CreditorAsked, creditorBargain, type NextRung } from './bargain-creditor'
import { type DebtorAsked, debtorBargain, forceOf } from './bargain-debtor'
import { answersIn, type CaseFile, oncePerFile, owedIn, pathIn } from './case-file'
import { choicesOf } from './choices'
import { isUsable, ladderOf } from './ladder'
import { rungName } from './ladder-words'
import { openProspectIn } from './prospects'
import { type Reach, reachOf } from './reach'
import type { RungId } from './rungs/rung'

/** A sum the talks are held to. `isOwn`: the person set it; else it is what we worked out. */
export type Held = { cents: Cents; isOwn: boolean }

/** What only a debtor's side has. `lump`: what could be paid at once, and by when; null: nothing, or not known. */
export type DebtorTable = DebtorAsked & { side: 'debtor'; lump: { cents: Cents; byOn: IsoDate } | null }

/** What only a creditor's side has. `isOutOfWork`: no job is known to be there. */
export type CreditorTable = CreditorAsked & {
  side: 'creditor'
  canForce: boolean
  isOutOfWork: boolean
  talksOfBankruptcy: boolean
}

/** null: not known. `opening` never goes beyond what is held to. */
export type Limits = {
  owedCents: Cents
  table: DebtorTable | CreditorTable
  worked: Bargain
  openingCents: Cents | null
  target: Held | null
  limit: Held | null
  worthPercent: number
  lumpDays: number
  assumed: Assumed
}

/** The limits of a case; null until it is known what is owed, and when nothing is. */
export const limitsOf = oncePerFile((file): Limits | null => {
  const owedCents = owedIn(file)
  if (!owedCents) return null
  const answers = answersIn(file, limitsFlow)
  const isCreditor = file.facts.side === 'creditor'
  const table = isCreditor ? creditorTable(file, owedCents) : debtorTable(file, owedCents)
  const worked = table.side === 'creditor' ? creditorBargain(table) : debtorBargain(table)
  const within = isCreditor ? Math.max : Math.min
  const limit = heldTo(answers.myLimitCents, worked.limit?.cents)
  const target = heldTo(answers.myTargetCents, worked.target?.cents)
  const bounded = target && limit ? { ...target, cents: within(target.cents, limit.cents) } : target
  const opening = worked.opening?.cents ?? null
  const assumed = assumedIn(file)
  return {
    ...{ owedCents, table, worked, limit, target: bounded },
    openingCents: isCreditor || opening === null || !bounded ? opening : Math.min(opening, bounded.cents),
    worthPercent: assumed.worthPercent,
    lumpDays: assumed.lumpDays,
    assumed,
  }
})

/** What the questions about target and limit start from. */
export function suggestedLimitsOf(file: CaseFile): SuggestedLimits {
  const worked = limitsOf(file)?.worked
  return { target: worked?.target ?? null, limit: worked?.limit ?? null }
}

/** A creditor's costs and shares are those of the ladder; a debtor, who has none, says them here. */
function assumedIn(file: CaseFile): Assumed {
  const ofLadder = file.facts.side === 'creditor' ? answersIn(file, ladderFlow) : {}
  return assumedFrom({ ...ofLadder, ...answersIn(file, limitsFlow) })
}

function heldTo(own: Cents | undefined, worked: Cents | undefined): Held | null {
  if (own !== undefined) return { cents: own, isOwn: true }
  return worked === undefined ? null : { cents: worked, isOwn: false }
}

function debtorTable(file: CaseFile, owedCents: Cents): DebtorTable {
  const { canRaiseLump, lumpCents, lumpByOn, lumpSharePercent, planLongMonths } = answersIn(file, choicesFlow)
  const canPromise = choicesOf(file)?.canPromise ?? { kind: 'not-known' }
  const lump = canRaiseLump === 'yes' && lumpCents && lumpByOn ? { cents: lumpCents, byOn: lumpByOn } : null
  const reach = pathIn(file, propertyFlow).openStep === null ? reachOf(file) : null
  const assumed = assumedIn(file)
  return {
    ...{ side: 'debtor', owedCents, lump },
    monthlyCents: canPromise.kind === 'some' ? canPromise.cents : canPromise.kind === 'none' ? 0 : null,
    planMonths: planLongMonths ?? assumptions.planLongMonths.value,
    lumpCents: lump ? lump.cents : canRaiseLump === 'no' ? 0 : null,
    force: reach && forceOf(owedCents, takeableOf(reach, assumed), isWhole(reach)),
    openingPercent: assumed.openingPercent,
    lumpSharePercent: lumpSharePercent ?? assumptions.lumpSharePercent.value,
  }
}

function isWhole({ unknowns }: Reach): boolean {
  return unknowns.every(({ counted }) => counted !== 'left-out')
}

/** What could be taken, by what taking it costs. Pay is counted for the months in which money counts. */
function takeableOf({ monthlyCents, accounts, things }: Reach, assumed: Assumed) {
  const sumOf = (all: readonly { reachableCents: Cents }[]): Cents => all.reduce((s, one) => s + one.reachableCents, 0)
  const isLand = ({ kind }: Reach['things'][number]) => kind === 'home' || kind === 'land'
  return [
    {
      what: parts.pay(assumed.monthsLater),
      cents: monthlyCents * assumed.monthsLater,
      costCents: assumed.costWagesCents,
    },
    { what: parts.bank, cents: sumOf(accounts), costCents: assumed.costBankCents },
    { what: parts.things, cents: sumOf(things.filter(one => !isLand(one))), costCents: assumed.costVehicleCents },
    { what: parts.land, cents: sumOf(things.filter(isLand)), costCents: assumed.costHomeSaleCents },
  ].filter(one => one.cents > 0)
}

const parts = {
  pay: (months: number): Words => ({ en: `Pay, in ${months} months`, es: `Salario, en ${months} meses` }),
  bank: { en: 'Money in the bank', es: 'Dinero en el banco' },
  things: { en: 'Vehicles and other things', es: 'Vehículos y otras cosas' },
  land: { en: 'A home or land', es: 'Una vivienda o un terreno' },
}

/** What brings money by itself; a lien waits, and an exam only asks. */
const takesMoney: readonly RungId[] = ['wages', 'bank', 'business', 'vehicle', 'home-sale']

function creditorTable(file: CaseFile, owedCents: Cents): CreditorTable {
  const ladder = openProspectIn(file) === null ? ladderOf(file) : null
  const { worthPercent } = assumedIn(file)
  const forced = (ladder?.rungs ?? []).filter(one => one.isForced)
  const levies = forced.filter(one => takesMoney.includes(one.id))
  const first =
    levies.find(isUsable) ??
    levies.find(one => one.standing === 'needs') ??
    forced.find(one => isUsable(one) || one.standing === 'needs')
  const next: NextRung | null =
    ladder && first
      ? {
          name: rungName(first.id, ladder.of),
          costCents: first.costCents,
          months: first.months,
          isUsable: isUsable(first),
        }
      : null
  const prospects = ladder?.of.prospects
  return {
    ...{ side: 'creditor', owedCents, worthPercent, next, today: file.today },
    perDiemCents: file.balance.kind === 'balance' ? file.balance.ledger.perDiemCents : 0,
    ways:
      ladder?.rungs
        .filter(one => isUsable(one) && one.id !== 'settle')
        .map(({ id, worthCents, months }) => ({ name: rungName(id, ladder.of), worthCents, months })) ?? null,
    need: prospects?.need ?? null,
    canForce: forced.some(one => isUsable(one) && one.worthCents > 0),
    isOutOfWork: prospects?.job.kind === 'none',
    talksOfBankruptcy: prospects?.troubles.includes('bankruptcy-talk') ?? false,
  }
}
