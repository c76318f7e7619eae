// The letter that makes an offer, and answers the other side’s where it is a counter to one. Both sides write it.

import type { z } from 'zod'
import type { CaseFile } from '@/lib/case/case-file'
import { standingOf, totalOf } from '@/lib/case/offer'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { defineDocument } from './define'
import { closingBlocks, type Letter, openingBlocks, paragraph, toEach } from './letter-parts'
import {
  aboutJudgment,
  inReturn,
  keeps,
  missingForOffer,
  type OfferLetter,
  offerIn,
  offerLetterFrom,
  offerLetterSchema,
  offerSaidSchema,
  saidOf,
  termsBlocks,
  yourOffer,
} from './offer-parts'
import { debtorOfferSample, theirOfferSample } from './offer-samples'

const dataSchema = offerLetterSchema.extend({
  /** The offer of the other side it answers; null: it answers none. */
  answers: offerSaidSchema.nullable(),
})
type Data = z.infer<typeof dataSchema>

export const counterLetter = defineDocument<CaseFile, Data>({
  id: 'counter-letter',
  title: { en: 'Letter with your offer', es: 'Carta con su oferta' },
  side: 'both',
  about: 'offer',
  dataSchema,
  missing: (file, offerId) =>
    missingForOffer(file, offerId, offer => {
      if (offer.madeBy !== file.facts.side) return { en: 'an offer of your own', es: 'una oferta suya' }
      if (standingOf(offer, file.today) !== 'open')
        return { en: 'an offer that is still open', es: 'una oferta que siga abierta' }
      return totalOf(offer.terms) === null ? { en: 'an amount', es: 'una cantidad' } : null
    }),
  data: (file, today, offerId) => {
    const answered = offerIn(file, offerIn(file, offerId)?.answersOfferId ?? undefined)
    return { ...offerLetterFrom(file, today, offerId), answers: answered && saidOf(answered) }
  },
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  sample: { ...debtorOfferSample, answers: theirOfferSample },
})

function letterTo(recipient: Letter['recipients'][number], data: Data): Block[] {
  const { letter, offer, owedCents, side } = data
  const owed = formatCents(owedCents)
  return [
    ...openingBlocks(letter, recipient),
    paragraph(aboutJudgment(data, recipient.clients)),
    ...(data.answers ? [paragraph(thanks(data.answers))] : []),
    paragraph({
      en: `By my figures, ${owed} is owed today.`,
      es: `Según mis cálculos, hoy se deben ${owed}.`,
    }),
    { kind: 'heading', level: 2, text: { en: 'What I offer', es: 'Lo que ofrezco' } },
    ...termsBlocks(offer, owedCents),
    paragraph(inReturn(data)),
    paragraph(answerBy(offer.validUntil)),
    keeps(side, 'offer'),
    ...closingBlocks(letter),
  ]
}

function thanks(answers: OfferLetter['offer']): Words {
  const theirs = yourOffer(answers)
  return {
    en: `Thank you for ${theirs.en}. I cannot agree to that as it stands, but I would like us to settle this.`,
    es: `Gracias por ${theirs.es}. No puedo aceptarlo tal como está, pero quiero que lleguemos a un acuerdo.`,
  }
}

function answerBy(validUntil: IsoDate | null): Words {
  if (validUntil === null)
    return {
      en: 'If you agree, please say so in writing, so that we can put it in an agreement we both sign.',
      es: 'Si está de acuerdo, dígamelo por escrito, para que lo pongamos en un acuerdo que firmemos los dos.',
    }
  return inBoth(locale => {
    const day = formatDate(validUntil, locale, 'weekday')
    return locale === 'en'
      ? `This offer stands until ${day}. If you agree, please say so in writing by then, so that we can put it in an agreement we both sign.`
      : `Esta oferta vale hasta el ${day}. Si está de acuerdo, dígamelo por escrito a más tardar ese día, para que lo pongamos en un acuerdo que firmemos los dos.`
  })
}
