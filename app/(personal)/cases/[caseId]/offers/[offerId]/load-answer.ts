// How one offer can still be answered: the form for it, or why there is none.

import { owedIn } from '@/lib/case/case-file'
import { standingOf, totalOf } from '@/lib/case/offer'
import { answerFields } from '@/lib/interview/forms/offer-answer'
import { loadOffer } from '../load-offers'

export type AnswerAddress = { caseId: string; offerId: string; isInTime: boolean }

type LoadedOffer = Awaited<ReturnType<typeof loadOffer>>
export type LoadedAnswer = LoadedOffer & {
  isOurs: boolean
  standing: ReturnType<typeof standingOf>
  /** It would pay more than is owed today: something was paid since. */
  isAboveBalance: boolean
  /** null: it cannot be answered. */
  fields: ReturnType<typeof answerFields> | null
}

/** `isInTime`: an offer that is over, whose answer came before its last day and is only written down now. */
export async function loadAnswer({ isInTime, ...address }: AnswerAddress): Promise<LoadedAnswer> {
  const loaded = await loadOffer(address)
  const { offer, file, owner, isClosed } = loaded
  const { today } = file
  const [owed, total] = [owedIn(file), totalOf(offer.terms)]
  const isAboveBalance = owed !== null && total !== null && total > owed
  const standing = standingOf(offer, today)
  const isOurs = offer.madeBy === owner
  const mayAnswer = !isClosed && (standing === 'open' || (standing === 'expired' && isInTime))
  return {
    ...loaded,
    ...{ isOurs, standing, isAboveBalance },
    fields: mayAnswer ? answerFields({ ...offer, isOurs, mayAccept: total !== null && !isAboveBalance, today }) : null,
  }
}
