// The debtor's first letter: what can be paid, why not all of it now, and what is asked in return.

import { z } from 'zod'
import { answersIn, type CaseFile } from '@/lib/case/case-file'
import { isNothingOwed } from '@/lib/case/standing-paid'
import { stillOwed } from '@/lib/case/still-owed'
import { firstOfferFlow } from '@/lib/interview/flows/first-offer'
import { type PayEvery, planOf } from '@/lib/law/plan'
import { factOn } from '@/lib/law/value-on'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, type Words } from '@/lib/shared/words'
import type { Block, Term } from './blocks'
import { defineDocument } from './define'
import {
  amountsBlocks,
  amountsFrom,
  amountsSchema,
  closingBlocks,
  dateWords,
  isoDate,
  type Letter,
  letterFrom,
  letterSchema,
  missingForLetter,
  openingBlocks,
  paragraph,
  toEach,
} from './letter-parts'
import { lukaszLetter } from './letter-samples'

const offerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lump'), amountCents: z.int(), payOn: isoDate }),
  z.object({
    kind: z.literal('plan'),
    totalCents: z.int(),
    paymentCents: z.int(),
    every: z.enum(['week', 'two-weeks', 'month']),
    firstOn: isoDate,
    count: z.int(),
    lastOn: isoDate,
    lastCents: z.int(),
    stopInterest: z.boolean(),
  }),
])
type Offer = z.infer<typeof offerSchema>

const dataSchema = z.object({
  letter: letterSchema,
  amounts: amountsSchema,
  offer: offerSchema,
  /** The debtor's own words. */
  hardship: z.string().nullable(),
  replyByOn: isoDate,
  satisfaction: z.string(),
})
type Data = z.infer<typeof dataSchema>

export const firstOffer = defineDocument<CaseFile, Data>({
  id: 'first-offer',
  title: { en: 'First offer', es: 'Primera oferta' },
  side: 'debtor',
  dataSchema,
  missing: missingForOffer,
  data: dataFrom,
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  sample: {
    letter: lukaszLetter,
    amounts: {
      principalCents: 310_000,
      costsCents: 2_000,
      awardedInterestCents: 0,
      accruedCents: 4_737,
      paidCents: 30_000,
      payoffCents: 286_737,
      perDiemCents: 16,
      rate: { annualPercent: 2, section: 'CPLR 5004(a), (b)', uncertain: false },
      interestUnknown: false,
    },
    offer: {
      kind: 'plan',
      totalCents: 286_737,
      paymentCents: 15_000,
      every: 'month',
      firstOn: '2026-12-15',
      count: 20,
      lastOn: '2028-07-15',
      lastCents: 1_737,
      stopInterest: true,
    },
    hardship: 'My hours at the warehouse were cut in September.\nI support two children and my rent is $1,450 a month.',
    replyByOn: '2026-12-01',
    satisfaction: 'Satisfaction of judgment (satisfaction-piece)',
  },
})

function missingForOffer(file: CaseFile) {
  const missing = missingForLetter(file)
  const answers = answersIn(file, firstOfferFlow)
  if (!offerFrom(answers))
    missing.push({ flowId: 'first-offer', stepId: 'offer-shape', what: { en: 'what you offer', es: 'qué ofrece' } })
  if (!answers.replyByOn)
    missing.push({
      flowId: 'first-offer',
      stepId: 'reply-by',
      what: { en: 'the date to answer by', es: 'la fecha para contestar' },
    })
  if (isNothingOwed(file)) missing.push(stillOwed)
  return missing
}

function dataFrom(file: CaseFile): Data {
  const { facts, balance, state, today } = file
  const answers = answersIn(file, firstOfferFlow)
  const offer = offerFrom(answers)
  if (balance.kind !== 'balance' || !state || !answers.replyByOn || !offer)
    throw new Error('The offer letter was asked for before its case was ready.')
  const satisfaction = factOn(state, 'satisfaction', today)
  return {
    letter: letterFrom(file, today),
    amounts: amountsFrom(facts, balance),
    offer,
    hardship: answers.hardship ?? null,
    replyByOn: answers.replyByOn,
    satisfaction: satisfaction.kind === 'value' ? satisfaction.value.document.en : 'satisfaction of judgment',
  }
}

function offerFrom(answers: ReturnType<typeof answersIn<typeof firstOfferFlow>>): Offer | null {
  if (answers.offerCents !== undefined && answers.offerPayOn)
    return { kind: 'lump', amountCents: answers.offerCents, payOn: answers.offerPayOn }
  const { planTotalCents, planPaymentCents, planEvery, planFirstOn } = answers
  if (planTotalCents === undefined || planPaymentCents === undefined || !planEvery || !planFirstOn) return null
  const plan = planOf({
    totalCents: planTotalCents,
    paymentCents: planPaymentCents,
    every: planEvery,
    firstOn: planFirstOn,
  })
  if (!plan.ok) return null
  const { count, lastOn, lastCents } = plan.value
  return {
    kind: 'plan',
    totalCents: planTotalCents,
    paymentCents: planPaymentCents,
    every: planEvery,
    firstOn: planFirstOn,
    ...{ count, lastOn, lastCents },
    stopInterest: answers.stopInterest === 'yes',
  }
}

function letterTo(recipient: Letter['recipients'][number], data: Data): Block[] {
  const { letter, amounts, offer } = data
  const entered = dateWords(letter.enteredOn)
  return [
    ...openingBlocks(letter, recipient),
    paragraph({
      en: `I am writing about the judgment${recipient.clients ? ` for your client, ${recipient.clients},` : ''} entered on ${entered.en}. By my figures, this is what is owed:`,
      es: `Le escribo por el fallo${recipient.clients ? ` a favor de ${recipient.clients}, a quien usted representa,` : ''} registrado el ${entered.es}. Según mis cálculos, esto es lo que se debe:`,
    }),
    ...amountsBlocks(amounts, letter.writtenOn),
    paragraph({
      en: `I want to pay, but I cannot pay all of it now.${data.hardship ? ' This is my situation:' : ''}`,
      es: `Quiero pagar, pero no puedo pagar todo ahora.${data.hardship ? ' Esta es mi situación:' : ''}`,
    }),
    ...(data.hardship ? [paragraph(asIs(data.hardship))] : []),
    { kind: 'heading', level: 2, text: { en: 'What I offer', es: 'Lo que ofrezco' } },
    ...offerBlocks(offer, amounts.payoffCents),
    paragraph(inReturn(data)),
    paragraph({
      en: `If you agree, please say so in writing by ${formatDate(data.replyByOn, 'en', 'weekday')}, before I send money, so that we both have the same terms.`,
      es: `Si está de acuerdo, dígamelo por escrito a más tardar el ${formatDate(data.replyByOn, 'es', 'weekday')}, antes de que yo envíe dinero, para que los dos tengamos las mismas condiciones.`,
    }),
    paragraph({
      en: 'This is an offer to settle. I do not give up any protection the law gives my wages, my bank account, my home or my other property.',
      es: 'Esta es una oferta para llegar a un acuerdo. No renuncio a ninguna protección que la ley da a mi salario, mi cuenta bancaria, mi vivienda u otros bienes.',
    }),
    ...closingBlocks(letter),
  ]
}

function offerBlocks(offer: Offer, owedCents: number): Block[] {
  if (offer.kind === 'lump') {
    const amount = formatCents(offer.amountCents)
    return [
      paragraph({
        en: `I can pay ${amount} in one payment by ${formatDate(offer.payOn, 'en')}, if you accept it as full payment of the judgment.`,
        es: `Puedo pagar ${amount} en un solo pago a más tardar el ${formatDate(offer.payOn, 'es')}, si lo acepta como pago total del fallo.`,
      }),
    ]
  }
  return [{ kind: 'terms', items: planTerms(offer, owedCents) }]
}

const everyWords: Record<PayEvery, Words> = {
  week: { en: 'every week', es: 'cada semana' },
  'two-weeks': { en: 'every two weeks', es: 'cada dos semanas' },
  month: { en: 'every month', es: 'cada mes' },
}

function planTerms(offer: Extract<Offer, { kind: 'plan' }>, owedCents: number): Term[] {
  const total = formatCents(offer.totalCents)
  const isLess = offer.totalCents < owedCents
  const every = everyWords[offer.every]
  const last = dateWords(offer.lastOn)
  const lastCents = formatCents(offer.lastCents)
  return [
    {
      term: { en: 'In all', es: 'En total' },
      value: isLess
        ? { en: `${total}, accepted as full payment`, es: `${total}, aceptado como pago total` }
        : asIs(total),
    },
    {
      term: { en: 'Payments', es: 'Pagos' },
      value: {
        en: `${formatCents(offer.paymentCents)} ${every.en}, ${offer.count} in all`,
        es: `${formatCents(offer.paymentCents)} ${every.es}, ${offer.count} en total`,
      },
    },
    { term: { en: 'First payment', es: 'Primer pago' }, value: dateWords(offer.firstOn) },
    {
      term: { en: 'Last payment', es: 'Último pago' },
      value: { en: `${lastCents} on ${last.en}`, es: `${lastCents} el ${last.es}` },
    },
  ]
}

function inReturn({ offer, satisfaction }: Data): Words {
  const then =
    offer.kind === 'lump' ? { en: 'the payment', es: 'del pago' } : { en: 'the last payment', es: 'del último pago' }
  const paper = {
    en: `that the paper saying the judgment is paid, called “${satisfaction}”, be filed promptly after ${then.en}`,
    es: `que se presente sin demora, después ${then.es}, el papel que dice que el fallo está pagado, llamado “${satisfaction}”`,
  }
  if (offer.kind === 'lump')
    return {
      en: `In return I ask that no other step be taken to collect before that date, and ${paper.en}.`,
      es: `A cambio pido que antes de esa fecha no se tome ninguna otra medida de cobro, y ${paper.es}.`,
    }
  const interest = offer.stopInterest
    ? { en: ', that no more interest be added', es: ', que no se sumen más intereses' }
    : { en: '', es: '' }
  return {
    en: `While I pay as promised, I ask that no other step be taken to collect${interest.en}, and ${paper.en}.`,
    es: `Mientras pague lo prometido, pido que no se tome ninguna otra medida de cobro${interest.es}, y ${paper.es}.`,
  }
}
