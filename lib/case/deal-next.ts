// What comes next while the two sides are making a deal, or keep one: an answer, a signature, a payment.

import { periodWords } from '@/lib/law/days'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import { type AgreementStanding, agreementStandingOf } from './agreement-standing'
import type { AgreementTerms } from './agreement-terms'
import type { CaseFile } from './case-file'
import { type Offer, standingOf } from './offer'
import type { NextStep } from './task'

/** The next step of a deal on its way, the nearest to money first; null: nothing was offered, agreed or signed. */
export function dealNext(file: CaseFile): NextStep | null {
  const isCreditor = file.facts.side === 'creditor'
  const standing = agreementStandingOf(file)
  const draft = file.records.agreements.findLast(one => one.status === 'waiting')
  const open = file.records.offers.filter(one => standingOf(one, file.today) === 'open')
  const asked = open.findLast(one => one.how === 'link')
  if (asked) return answerTheirWish(asked)
  if (draft) return getItSigned(draft.id)
  if (standing) return keepIt(standing, isCreditor)
  const accepted = file.records.offers.findLast(one => one.answer?.kind === 'accepted')
  if (accepted) return putItInWriting
  const theirs = open.findLast(one => one.madeBy !== file.facts.side)
  if (theirs) return answerIt(theirs)
  const ours = open.at(-1)
  return ours ? waitForThem(ours) : null
}

function keepIt({ agreement, kind, nextDue, missedOn }: AgreementStanding, isCreditor: boolean): NextStep | null {
  // All of it is paid: what the law asks after the last payment comes first.
  if (kind === 'paid' || !nextDue) return null
  const action = {
    path: `agreements/${agreement.id}`,
    label: { en: 'See the agreement', es: 'Ver el acuerdo' },
  }
  const amount = formatCents(nextDue.cents)
  if (missedOn)
    return {
      title: { en: 'A payment is late', es: 'Hay un pago atrasado' },
      text: isCreditor
        ? {
            en: `The payment due ${formatDate(missedOn, 'en')} has not come: ${amount} is missing. Ask first. If it does not come, ${thenWords(agreement.terms).en}`,
            es: `El pago del ${formatDate(missedOn, 'es')} no ha llegado: faltan ${amount}. Pregunte primero. Si no llega, ${thenWords(agreement.terms).es}`,
          }
        : {
            en: `The payment due ${formatDate(missedOn, 'en')} is not in: ${amount} is missing. Pay it, or write to the other side today and propose a day you can keep.`,
            es: `El pago del ${formatDate(missedOn, 'es')} no consta: faltan ${amount}. Páguelo, o escriba hoy a la otra parte y proponga un día que pueda cumplir.`,
          },
      action,
      deadline: null,
    }
  return {
    title: isCreditor
      ? { en: `Next payment: ${amount}`, es: `Próximo pago: ${amount}` }
      : { en: `Pay ${amount}`, es: `Pague ${amount}` },
    text: isCreditor
      ? {
          en: 'The agreement is being kept. While it is, you may not collect in any other way. Write down each payment when it comes.',
          es: 'El acuerdo se está cumpliendo. Mientras sea así, usted no puede cobrar de ninguna otra manera. Anote cada pago cuando llegue.',
        }
      : {
          en: 'Pay in a way that leaves a trace, and keep the proof. Write it down here.',
          es: 'Pague de una manera que deje constancia y guarde la prueba. Anótelo aquí.',
        },
    action,
    deadline: { label: { en: 'Due', es: 'Vence' }, on: nextDue.on, law: null },
  }
}

/** Where the agreement gives days to catch up, a late payment is no default before its notice. */
function thenWords({ cureDays }: AgreementTerms): Words {
  if (cureDays === 0) return { en: 'the agreement says what you may do.', es: 'el acuerdo dice qué puede hacer usted.' }
  const cure = periodWords({ count: cureDays, unit: 'days' })
  return {
    en: `send a written notice that names the payment, and keep a copy. The agreement gives ${cure.en} after it to catch up; do not collect before that.`,
    es: `envíe un aviso por escrito que indique ese pago y guarde una copia. El acuerdo da ${cure.es} después del aviso para ponerse al día; no cobre antes.`,
  }
}

function getItSigned(agreementId: string): NextStep {
  return {
    title: { en: 'Get the agreement signed', es: 'Consiga las firmas del acuerdo' },
    text: {
      en: 'It binds nobody until everyone has signed. Sign it yourself, and send the other side their private link or a printed copy.',
      es: 'No obliga a nadie hasta que todos firmen. Fírmelo usted y envíe a la otra parte su enlace privado o una copia impresa.',
    },
    action: { path: `agreements/${agreementId}`, label: { en: 'Sign and send', es: 'Firmar y enviar' } },
    deadline: null,
  }
}

const putItInWriting: NextStep = {
  title: { en: 'Put the deal in writing', es: 'Ponga el acuerdo por escrito' },
  text: {
    en: 'A promise on the phone is hard to prove. The agreement is filled in from the offer that was accepted. No money should move before both have signed.',
    es: 'Una promesa por teléfono es difícil de probar. El acuerdo se llena con la oferta aceptada. No debería moverse dinero antes de que ambos firmen.',
  },
  action: { path: 'agreement', label: { en: 'Write the agreement', es: 'Escribir el acuerdo' } },
  deadline: null,
}

/** Through their private link, instead of signing. */
function answerTheirWish(offer: Offer): NextStep {
  return {
    title: { en: 'They asked for a change', es: 'Pidieron un cambio' },
    text: {
      en: 'The other side read the agreement and asks for something else. See what it is. If you agree, write a new version; if not, say so.',
      es: 'La otra parte leyó el acuerdo y pide otra cosa. Vea qué es. Si está de acuerdo, escriba una versión nueva; si no, dígaselo.',
    },
    action: { path: `offers/${offer.id}`, label: { en: 'See what they ask', es: 'Ver qué piden' } },
    deadline: standsUntil(offer),
  }
}

function answerIt(offer: Offer): NextStep {
  return {
    title: { en: 'Answer their offer', es: 'Conteste la oferta de la otra parte' },
    text: {
      en: 'Look at it beside your own limit before you answer. You can accept it, make another offer, or turn it down politely.',
      es: 'Mírela junto a su propio límite antes de contestar. Puede aceptarla, hacer otra oferta o rechazarla con cortesía.',
    },
    action: { path: `offers/${offer.id}`, label: { en: 'See their offer', es: 'Ver la oferta' } },
    deadline: standsUntil(offer),
  }
}

function waitForThem(offer: Offer): NextStep {
  return {
    title: { en: 'Wait for an answer to your offer', es: 'Espere la respuesta a su oferta' },
    text: {
      en: 'When they answer, write it down, so that both of you can prove what was said.',
      es: 'Cuando contesten, anótelo, para que ambos puedan probar lo que se dijo.',
    },
    action: { path: `offers/${offer.id}`, label: { en: 'Write down their answer', es: 'Anotar su respuesta' } },
    deadline: standsUntil(offer),
  }
}

function standsUntil({ validUntil }: Offer): NextStep['deadline'] {
  return validUntil && { label: lastDay, on: validUntil, law: null }
}

const lastDay: Words = { en: 'Last day to accept it', es: 'Último día para aceptarla' }
