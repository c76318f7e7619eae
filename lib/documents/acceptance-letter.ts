// The letter that accepts the other side’s offer and repeats its terms, so that both have the same. Both sides write it.

import type { CaseFile } from '@/lib/case/case-file'
import type { Block } from './blocks'
import { defineDocument } from './define'
import { closingBlocks, dateWords, type Letter, openingBlocks, paragraph, toEach } from './letter-parts'
import {
  aboutJudgment,
  inReturn,
  keeps,
  missingForOffer,
  type OfferLetter,
  offerLetterFrom,
  offerLetterSchema,
  termsBlocks,
} from './offer-parts'
import { debtorOfferSample, theirOfferSample } from './offer-samples'

export const acceptanceLetter = defineDocument<CaseFile, OfferLetter>({
  id: 'acceptance-letter',
  title: { en: 'Letter that accepts their offer', es: 'Carta que acepta la oferta' },
  side: 'both',
  about: 'offer',
  dataSchema: offerLetterSchema,
  missing: (file, offerId) =>
    missingForOffer(file, offerId, ({ madeBy, answer }) => {
      if (madeBy === file.facts.side) return { en: 'an offer the other side made', es: 'una oferta de la otra parte' }
      return answer?.kind === 'accepted' ? null : { en: 'that you accept the offer', es: 'que usted acepte la oferta' }
    }),
  data: offerLetterFrom,
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  sample: { ...debtorOfferSample, offer: theirOfferSample },
})

function letterTo(recipient: Letter['recipients'][number], data: OfferLetter): Block[] {
  const { letter, offer, owedCents, side } = data
  const made = dateWords(offer.madeOn)
  return [
    ...openingBlocks(letter, recipient),
    paragraph(aboutJudgment(data, recipient.clients)),
    paragraph({
      en: `Thank you for your offer of ${made.en}. I accept it.`,
      es: `Gracias por su oferta del ${made.es}. La acepto.`,
    }),
    { kind: 'heading', level: 2, text: { en: 'What we agree', es: 'Lo que acordamos' } },
    ...termsBlocks(offer, owedCents),
    paragraph(inReturn(data)),
    paragraph({
      en: 'So that we both have the same terms, I suggest a written agreement for both of us to read and sign. If any of this is not what you meant, please write to me.',
      es: 'Para que los dos tengamos las mismas condiciones, propongo un acuerdo por escrito que los dos leamos y firmemos. Si algo de esto no es lo que usted quiso decir, escríbame.',
    }),
    keeps(side, 'acceptance'),
    ...closingBlocks(letter),
  ]
}
