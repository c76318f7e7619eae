// A case at the table: its limits, its offers, and what to do next. Private.

import { limitsFlow } from '@/lib/interview/flows/limits'
import type { Cents } from '@/lib/shared/money'
import type { AtTable, Latest } from './at-table'
import { type CaseFile, oncePerFile, pathIn } from './case-file'
import { judgmentProofOf } from './judgment-proof'
import { type Limits, limitsOf } from './limits'
import { type Move, nextMoves } from './next-move'
import { acceptedOfferOf } from './offer'
import { agreementInForce } from './records'
import { type ValuedOffer, valuedOffersOf } from './valued-offers'

export type Workbench = { limits: Limits; offers: ValuedOffer[]; moves: Move[] }

/** The workbench of a case; null until it is known what is owed, and when nothing is. */
export const workbenchOf = oncePerFile((file): Workbench | null => {
  const limits = limitsOf(file)
  if (!limits) return null
  const offers = valuedOffersOf(file)
  return { limits, offers, moves: nextMoves(atTable(file, limits, offers)) }
})

/** Whether the questions about target and limit have all been gone through. */
export function openLimitIn(file: CaseFile): string | null {
  return pathIn(file, limitsFlow).openStep?.id ?? null
}

function atTable(file: CaseFile, limits: Limits, offers: ValuedOffer[]): AtTable {
  const { table, owedCents, openingCents, target, limit, lumpDays } = limits
  const withSum = offers.filter(isNamed)
  const [ours, theirs] = [withSum.filter(one => one.isOurs), withSum.filter(one => !one.isOurs)]
  const { balance } = file
  return {
    ...{ side: table.side, today: file.today, owedCents, openingCents, lumpDays },
    targetCents: target?.cents ?? null,
    limitCents: limit?.cents ?? null,
    ours: latestOf(ours, table.side === 'creditor' ? -1 : 1),
    theirs: latestOf(theirs, table.side === 'creditor' ? 1 : -1),
    isOursLast: offers.at(-1)?.isOurs ?? false,
    rounds: Math.min(ours.length, theirs.length),
    agreement: agreementIn(file),
    acceptedId: acceptedOfferOf(file.records)?.id ?? null,
    bearsInterest: balance.kind === 'balance' && balance.ledger.perDiemCents > 0,
    ...(table.side === 'creditor'
      ? {
          ...{ next: table.next, canForce: table.canForce, isOutOfWork: table.isOutOfWork },
          ...{ talksOfBankruptcy: table.talksOfBankruptcy, isProof: false, monthlyCents: null, lump: null },
        }
      : {
          ...{ next: null, canForce: true, isOutOfWork: false, talksOfBankruptcy: false },
          ...{ monthlyCents: table.monthlyCents, lump: table.lump, isProof: isProof(file, limits) },
        }),
  }
}

function agreementIn({ records }: CaseFile): AtTable['agreement'] {
  const waiting = records.agreements.findLast(one => one.status === 'waiting')
  const agreement = waiting ?? agreementInForce(records)
  return agreement && { id: agreement.id, isInForce: agreement !== waiting }
}

/** Only asked where what is owned was gone through. */
function isProof(file: CaseFile, { table }: Limits): boolean {
  return table.side === 'debtor' && table.force !== null && judgmentProofOf(file)?.kind === 'proof'
}

type Named = ValuedOffer & { totalCents: Cents; valueCents: Cents }

/** A wish in words has no sum, and what was taken back was never meant. */
function isNamed(one: ValuedOffer): one is Named {
  return one.totalCents !== null && one.valueCents !== null && one.standing !== 'withdrawn'
}

/** `toward`: 1 where a larger sum is a step toward the other side, -1 where a smaller one is. */
function latestOf(offers: readonly Named[], toward: 1 | -1): Latest | null {
  const [before, last] = [offers.at(-2), offers.at(-1)]
  if (!last) return null
  return {
    id: last.offer.id,
    kind: last.offer.terms.kind,
    totalCents: last.totalCents,
    valueCents: last.valueCents,
    isOpen: last.standing === 'open',
    isExpired: last.standing === 'expired',
    validUntil: last.offer.validUntil,
    isCarried: last.isCarried,
    movedCents: before ? (last.totalCents - before.totalCents) * toward || 0 : null,
  }
}
