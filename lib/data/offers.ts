// Offers between the two sides: written down once, answered once, never changed.

import 'server-only'
import type { IsoDate } from '@/lib/shared/civil-date'
import { fail, ok, type Result } from '@/lib/shared/results'
import type { Side } from './cases'
import type { JsonValue } from './json'
import { momentAfter, onceIn, ownsCase } from './once'
import { inTransaction, type Transaction } from './store'
import type { User } from './user'

export type OfferToRecord = {
  madeBy: Side
  /** As lib/case/offer.ts has them. */
  terms: JsonValue
  how: string
  madeOn: IsoDate
  /** The last day it can be accepted. */
  validUntil: IsoDate | null
  note: string
  /** The offer this one answers, which is countered by it. */
  answersOfferId: string | null
}

type RecordOffer = { user: User; caseId: string; offer: OfferToRecord; key: string }
type RecordFault = { kind: 'not-found' | 'already-answered' }

/** Writes an offer down. A counter marks the offer it answers in the same stroke, expired or not. */
export async function recordOffer(request: RecordOffer): Promise<Result<{ id: string }, RecordFault>> {
  const { user, caseId, offer, key } = request
  return inTransaction(async tx => {
    if (!(await ownsCase(tx, user, caseId))) return fail({ kind: 'not-found' })
    const asked = { kind: 'offer-recorded', userId: user.id, caseId, key, sent: offer }
    return onceIn<{ id: string }, RecordFault>(tx, asked, async () => {
      const countered = offer.answersOfferId === null ? null : await findAnswer(tx, caseId, offer.answersOfferId)
      if (offer.answersOfferId !== null) {
        if (!countered) return fail({ kind: 'not-found' })
        if (countered.answer !== null) return fail({ kind: 'already-answered' })
        await tx.offer.update({
          where: { id: offer.answersOfferId },
          data: { answer: 'countered', answeredOn: offer.madeOn },
          select: { id: true },
        })
      }
      return ok({ id: await addOffer(tx, caseId, offer) })
    })
  })
}

/** Adds the row; who may was decided before. Gives its id. */
export async function addOffer(tx: Transaction, caseId: string, offer: OfferToRecord): Promise<string> {
  const last = await tx.offer.findFirst({
    where: { caseId },
    orderBy: { createdAt: 'desc' },
    select: { createdAt: true },
  })
  const { id } = await tx.offer.create({
    data: { ...offer, caseId, terms: JSON.stringify(offer.terms), createdAt: momentAfter(last?.createdAt) },
    select: { id: true },
  })
  return id
}

type AnswerOffer = {
  user: User
  caseId: string
  offerId: string
  answer: 'accepted' | 'rejected' | 'countered' | 'withdrawn'
  /** The day it was answered, by the court's clock. */
  on: IsoDate
  key: string
}
type AnswerFault = { kind: 'not-found' | 'already-answered' | 'expired' }

/** Answers an offer, through its last day and never twice. */
export async function answerOffer(request: AnswerOffer): Promise<Result<{ id: string }, AnswerFault>> {
  const { user, caseId, offerId, answer, on, key } = request
  return inTransaction(async tx => {
    if (!(await ownsCase(tx, user, caseId))) return fail({ kind: 'not-found' })
    const asked = { kind: 'offer-answered', userId: user.id, caseId, key, sent: { offerId, answer } }
    return onceIn<{ id: string }, AnswerFault>(tx, asked, async () => {
      const offer = await findAnswer(tx, caseId, offerId)
      if (!offer) return fail({ kind: 'not-found' })
      if (offer.answer !== null) return fail({ kind: 'already-answered' })
      if (offer.validUntil !== null && offer.validUntil < on) return fail({ kind: 'expired' })
      await tx.offer.update({ where: { id: offerId }, data: { answer, answeredOn: on }, select: { id: true } })
      return ok({ id: offerId })
    })
  })
}

function findAnswer(tx: Transaction, caseId: string, id: string) {
  return tx.offer.findFirst({ where: { id, caseId }, select: { answer: true, validUntil: true } })
}
