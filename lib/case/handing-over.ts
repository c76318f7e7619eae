// What the answers say about handing a judgment over. The one place that reads those answers by name.

import type { AnswersOf } from '@/lib/interview/define'
import { handOverFlow } from '@/lib/interview/flows/hand-over'
import { usualPriceCents } from '@/lib/interview/steps/sale-price'
import type { Cents } from '@/lib/shared/money'
import { type Assumed, assumedFrom } from './assumed'
import { answersIn, type CaseFile, owedIn } from './case-file'
import { collectionBudgetIn, costsIn } from './costs'
import { ownWayOnLadder } from './expected-back'
import type { Address } from './facts'
import type { HandOverAsked, OwnWay } from './hand-over'

type Answers = Partial<AnswersOf<typeof handOverFlow.steps>>

/** What the new owner gives. `unsaid`: it stands in another paper. */
export type AssignedFor = { kind: 'price'; cents: Cents } | { kind: 'share'; keptPercent: number } | { kind: 'unsaid' }

/** `way`: null until the first question was answered. `ownFrom`: who says what collecting by oneself would bring;
 *  `feesFrom`: and what it would cost. */
export type HandingOver = {
  way: 'lawyer' | 'agency' | 'sell' | 'unsure' | null
  assumed: Assumed
  ownFrom: 'person' | 'ladder' | 'guess'
  feesFrom: 'budget' | 'ladder' | 'guess'
  isPriceAssumed: boolean
  assignee: { name: string; address: Address } | null
  assignedFor: AssignedFor | null
  /** null until it is known what is owed. */
  asked: HandOverAsked | null
}

/** What is known of handing it over; what was not told is an assumption. */
export function handingOverIn(file: CaseFile): HandingOver {
  const owedCents = owedIn(file)
  const a: Answers = answersIn(file, handOverFlow)
  const assumed = assumedFrom(a)
  const { own, from } = ownFrom(file, a, assumed, owedCents ?? 0)
  const priceCents = usualPriceCents(owedCents ?? 0)
  return {
    way: a.handOverWay ?? null,
    assumed,
    ownFrom: from,
    feesFrom: from === 'ladder' ? 'ladder' : costsIn(file).planned === null ? 'guess' : 'budget',
    isPriceAssumed: (a.salePriceCents ?? priceCents) === priceCents,
    assignee: assigneeFrom(a),
    assignedFor: assignedFrom(a),
    asked:
      owedCents === null
        ? null
        : {
            owedCents,
            own,
            time: costsIn(file).ownTime,
            lawyer: { sharePercent: assumed.lawyerSharePercent, upfrontCents: assumed.lawyerUpfrontCents },
            agency: { sharePercent: assumed.agencySharePercent, upfrontCents: assumed.agencyUpfrontCents },
            salePriceCents: a.salePriceCents ?? priceCents,
          },
  }
}

/** The person's own estimate first, then the ladder's, then our guess; with the costs of their budget that are to come. */
function ownFrom(
  file: CaseFile,
  { ownCollectPercent }: Answers,
  assumed: Assumed,
  owedCents: Cents,
): { own: OwnWay; from: HandingOver['ownFrom'] } {
  const ladder = ownCollectPercent === undefined ? ownWayOnLadder(file) : null
  if (ladder) return { own: ladder, from: 'ladder' }
  const cents = Math.round((owedCents * assumed.ownCollectPercent) / 100)
  return {
    own: {
      lowCents: cents,
      highCents: cents,
      costCents: collectionBudgetIn(file).comingCents,
      months: Math.max(1, assumed.ownCollectMonths),
    },
    from: ownCollectPercent === undefined ? 'guess' : 'person',
  }
}

function assigneeFrom(a: Answers): HandingOver['assignee'] {
  const { assigneeName, assigneeStreet, assigneeCity, assigneeRegion, assigneeZip } = a
  return assigneeName && assigneeStreet && assigneeCity && assigneeRegion && assigneeZip
    ? {
        name: assigneeName,
        address: { street: assigneeStreet, city: assigneeCity, region: assigneeRegion, zip: assigneeZip },
      }
    : null
}

function assignedFrom({ assignedFor, assignedPriceCents, keptSharePercent }: Answers): AssignedFor | null {
  if (assignedFor === 'price' && assignedPriceCents !== undefined) return { kind: 'price', cents: assignedPriceCents }
  if (assignedFor === 'share' && keptSharePercent !== undefined) return { kind: 'share', keptPercent: keptSharePercent }
  return assignedFor === 'unsaid' ? { kind: 'unsaid' } : null
}
