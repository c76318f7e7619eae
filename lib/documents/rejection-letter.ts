// The letter that turns the other side’s offer down and leaves the door open. Both sides write it.

import type { CaseFile } from '@/lib/case/case-file'
import type { Block } from './blocks'
import { defineDocument } from './define'
import { closingBlocks, type Letter, openingBlocks, paragraph, toEach } from './letter-parts'
import {
  aboutJudgment,
  keeps,
  missingForOffer,
  type OfferLetter,
  offerLetterFrom,
  offerLetterSchema,
  yourOffer,
} from './offer-parts'
import { debtorOfferSample, theirOfferSample } from './offer-samples'

export const rejectionLetter = defineDocument<CaseFile, OfferLetter>({
  id: 'rejection-letter',
  title: { en: 'Letter that turns their offer down', es: 'Carta que rechaza la oferta' },
  side: 'both',
  about: 'offer',
  dataSchema: offerLetterSchema,
  missing: (file, offerId) =>
    missingForOffer(file, offerId, ({ madeBy, answer }) => {
      if (madeBy === file.facts.side) return { en: 'an offer the other side made', es: 'una oferta de la otra parte' }
      return answer?.kind === 'rejected'
        ? null
        : { en: 'that you turn the offer down', es: 'que usted rechace la oferta' }
    }),
  data: offerLetterFrom,
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  sample: { ...debtorOfferSample, offer: theirOfferSample },
})

function letterTo(recipient: Letter['recipients'][number], data: OfferLetter): Block[] {
  const { letter, offer, side } = data
  const theirs = yourOffer(offer)
  return [
    ...openingBlocks(letter, recipient),
    paragraph(aboutJudgment(data, recipient.clients)),
    paragraph({
      en: `Thank you for ${theirs.en}. I have thought about it, and I cannot agree to it.`,
      es: `Gracias por ${theirs.es}. Lo he pensado, y no puedo aceptarlo.`,
    }),
    paragraph(
      side === 'debtor'
        ? {
            en: 'I have not forgotten this judgment, and I want to find terms that I can keep. If you can suggest other terms, please write to me.',
            es: 'No he olvidado este fallo, y quiero encontrar condiciones que pueda cumplir. Si puede proponer otras, escríbame.',
          }
        : {
            en: 'I would still like us to settle this. If you can suggest other terms, please write to me: what you can pay, and when.',
            es: 'Todavía quiero que lleguemos a un acuerdo. Si puede proponer otras condiciones, escríbame: cuánto puede pagar y cuándo.',
          },
    ),
    keeps(side, 'no-offer'),
    ...closingBlocks(letter),
  ]
}
