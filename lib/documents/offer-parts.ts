// What the letters about an offer share: which offer, what it says, and what both sides keep whatever comes of it.

import { z } from 'zod'
import { type CaseFile, owedIn } from '@/lib/case/case-file'
import { type Offer, offerTermsSchema } from '@/lib/case/offer'
import { paymentsOf } from '@/lib/case/offer-schedule'
import { monthEndWords, termsWords } from '@/lib/case/offer-words'
import { isNothingOwed } from '@/lib/case/standing-paid'
import { stillOwed } from '@/lib/case/still-owed'
import { factOn } from '@/lib/law/value-on'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { Block, Term } from './blocks'
import type { Missing } from './define'
import { dateWords, isoDate, letterFrom, letterSchema, missingForLetter, paragraph } from './letter-parts'

/** An offer as a letter keeps it; the owner's own note is no part of it. */
export const offerSaidSchema = z.object({
  terms: offerTermsSchema,
  madeOn: isoDate,
  validUntil: isoDate.nullable(),
})
export type OfferSaid = z.infer<typeof offerSaidSchema>

/** What every letter about an offer stores. `side`: the writer's. `owedCents`: on the day of the letter. */
export const offerLetterSchema = z.object({
  letter: letterSchema,
  side: z.enum(['debtor', 'creditor']),
  owedCents: z.int(),
  offer: offerSaidSchema,
  /** What the paper is called that says the judgment is paid. */
  satisfaction: z.string(),
})
export type OfferLetter = z.infer<typeof offerLetterSchema>

/** The offer a letter is about, if this case has it. */
export function offerIn({ records }: CaseFile, offerId: string | undefined): Offer | null {
  return records.offers.find(one => one.id === offerId) ?? null
}

/** What a letter about an offer waits for; `fits`: what must be true of the offer, or the words of what is missing. */
export function missingForOffer(
  file: CaseFile,
  offerId: string | undefined,
  fits: (offer: Offer) => Words | null,
): Missing[] {
  const offer = offerIn(file, offerId)
  if (!offer)
    return [{ flowId: 'offers', stepId: 'new', what: { en: 'the offer it is about', es: 'la oferta de que trata' } }]
  const missing = [...missingForLetter(file), ...(isNothingOwed(file) ? [stillOwed] : [])]
  const unfit = fits(offer)
  return unfit ? [...missing, { flowId: 'offers', stepId: offer.id, what: unfit }] : missing
}

/** What the letter prints. Only asked when nothing is missing. */
export function offerLetterFrom(file: CaseFile, today: IsoDate, offerId: string | undefined): OfferLetter {
  const offer = offerIn(file, offerId)
  const owedCents = owedIn(file)
  const { side } = file.facts
  if (!offer || owedCents === null || !side || !file.state)
    throw new Error('A letter about an offer was asked for before its case was ready.')
  const satisfaction = factOn(file.state, 'satisfaction', today)
  return {
    ...{ letter: letterFrom(file, today), side, owedCents, offer: saidOf(offer) },
    satisfaction: satisfaction.kind === 'value' ? satisfaction.value.document.en : 'satisfaction of judgment',
  }
}

export function saidOf({ terms, madeOn, validUntil }: Offer): OfferSaid {
  return { terms, madeOn, validUntil }
}

/** "I am writing about the judgment against your client, Ana López, entered on March 5, 2026." */
export function aboutJudgment({ letter, side }: OfferLetter, clients: string | null): Words {
  const entered = dateWords(letter.enteredOn)
  if (!clients)
    return {
      en: `I am writing about the judgment entered on ${entered.en}.`,
      es: `Le escribo por el fallo registrado el ${entered.es}.`,
    }
  return side === 'debtor'
    ? {
        en: `I am writing about the judgment for your client, ${clients}, entered on ${entered.en}.`,
        es: `Le escribo por el fallo a favor de ${clients}, a quien usted representa, registrado el ${entered.es}.`,
      }
    : {
        en: `I am writing about the judgment against your client, ${clients}, entered on ${entered.en}.`,
        es: `Le escribo por el fallo contra ${clients}, a quien usted representa, registrado el ${entered.es}.`,
      }
}

/** "your offer of March 5, 2026: $500.00 in one payment by April 1, 2026", for a sentence. */
export function yourOffer({ terms, madeOn }: OfferSaid): Words {
  const said = termsWords(terms)
  const on = dateWords(madeOn)
  if (terms.kind === 'wish')
    return { en: `your message of ${on.en}: “${said.en}”`, es: `su mensaje del ${on.es}: “${said.es}”` }
  return { en: `your offer of ${on.en}: ${said.en}`, es: `su oferta del ${on.es}: ${said.es}` }
}

const everyWords = {
  week: { en: 'every week', es: 'cada semana' },
  'two-weeks': { en: 'every two weeks', es: 'cada dos semanas' },
  month: { en: 'every month', es: 'cada mes' },
} satisfies Record<string, Words>

/** The terms of an offer, a line each; less than what is owed is said to be full payment. */
export function termsBlocks({ terms, madeOn }: OfferSaid, owedCents: number): Block[] {
  if (terms.kind === 'wish') return [paragraph(asIs(terms.text))]
  const total = formatCents(terms.totalCents)
  const items: Term[] = [
    {
      term: { en: 'In all', es: 'En total' },
      value:
        terms.totalCents < owedCents
          ? { en: `${total}, accepted as full payment`, es: `${total}, aceptado como pago total` }
          : asIs(total),
    },
  ]
  if (terms.kind === 'lump') {
    const by = dateWords(terms.payBy)
    items.push({
      term: { en: 'Paid', es: 'Se paga' },
      value: { en: `in one payment, by ${by.en}`, es: `en un solo pago, a más tardar el ${by.es}` },
    })
    return [{ kind: 'terms', items }]
  }
  if (terms.downCents > 0)
    items.push({
      term: { en: 'Down payment', es: 'Pago de entrada' },
      value: {
        en: `${formatCents(terms.downCents)}, when we both have signed`,
        es: `${formatCents(terms.downCents)}, cuando los dos hayamos firmado`,
      },
    })
  const regular = paymentsOf({ ...terms, totalCents: terms.totalCents - terms.downCents, downCents: 0 }, madeOn) ?? []
  const last = regular.at(-1)
  const every = everyWords[terms.every]
  items.push(
    {
      term: { en: 'Payments', es: 'Pagos' },
      value: {
        en: `${formatCents(terms.paymentCents)} ${every.en}, ${regular.length} in all`,
        es: `${formatCents(terms.paymentCents)} ${every.es}, ${regular.length} en total`,
      },
    },
    { term: { en: 'First payment', es: 'Primer pago' }, value: dateWords(terms.firstOn) },
  )
  if (last)
    items.push({
      term: { en: 'Last payment', es: 'Último pago' },
      value: inBoth(l => `${formatCents(last.cents)} ${l === 'en' ? 'on' : 'el'} ${formatDate(last.on, l)}`),
    })
  items.push({
    term: { en: 'Interest', es: 'Intereses' },
    value: terms.stopInterest
      ? { en: 'none is added while the payments are kept', es: 'no se suman mientras se cumplan los pagos' }
      : { en: 'goes on as the law says', es: 'siguen corriendo como dice la ley' },
  })
  const monthEnd = monthEndWords(terms)
  return [{ kind: 'terms', items }, ...(monthEnd ? [paragraph(monthEnd)] : [])]
}

/** What each side does while and after it is paid: the debtor asks it, the creditor promises it. */
export function inReturn({ side, satisfaction, offer }: OfferLetter): Words {
  const isPlan = offer.terms.kind === 'installments'
  if (side === 'debtor')
    return {
      en: `${isPlan ? 'While I pay as promised' : 'Until then'}, I ask that no other step be taken to collect. Once it is paid, I ask that the paper saying the judgment is paid, called “${satisfaction}”, be filed promptly.`,
      es: `${isPlan ? 'Mientras pague lo prometido' : 'Hasta entonces'}, pido que no se tome ninguna otra medida de cobro. Cuando esté pagado, pido que se presente sin demora el papel que dice que el fallo está pagado, llamado “${satisfaction}”.`,
    }
  return {
    en: `${isPlan ? 'While you pay as promised' : 'Until then'}, I will take no other step to collect. Once it is paid, I will promptly complete the paper that says so, called “${satisfaction}”, so that the court’s record shows it.`,
    es: `${isPlan ? 'Mientras se pague lo prometido' : 'Hasta entonces'}, no tomaré ninguna otra medida de cobro. Cuando esté pagado, haré sin demora el papel que lo dice, llamado “${satisfaction}”, para que conste en el registro del tribunal.`,
  }
}

/** What the writer keeps, whatever comes of the letter. */
export function keeps(side: OfferLetter['side'], what: 'offer' | 'acceptance' | 'no-offer'): Block {
  const first = {
    offer: { en: 'This is an offer to settle.', es: 'Esta es una oferta para llegar a un acuerdo.' },
    acceptance: { en: '', es: '' },
    'no-offer': { en: 'This letter is not an offer.', es: 'Esta carta no es una oferta.' },
  }[what]
  const then =
    side === 'debtor'
      ? {
          en: 'I do not give up any protection the law gives my wages, my bank account, my home or my other property.',
          es: 'No renuncio a ninguna protección que la ley da a mi salario, mi cuenta bancaria, mi vivienda u otros bienes.',
        }
      : {
          en: 'The judgment stays as it is until what we agree is paid.',
          es: 'El fallo sigue como está hasta que se pague lo que acordemos.',
        }
  return paragraph({ en: `${first.en} ${then.en}`.trim(), es: `${first.es} ${then.es}`.trim() })
}
