// What comes next while the two sides are making a deal, or keep one: an answer, a signature, a payment.

import type { Words } from '@/lib/shared/words'
import { agreementStandingOf } from './agreement-standing'
import type { CaseFile } from './case-file'
import { type Offer, standingOf } from './offer'
import { creditorKeeps } from './standing-next-creditor'
import { debtorKeeps } from './standing-next-debtor'
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
  if (standing) return isCreditor ? creditorKeeps(file, standing) : debtorKeeps(file, standing)
  const accepted = file.records.offers.findLast(one => one.answer?.kind === 'accepted')
  if (accepted) return putItInWriting
  const theirs = open.findLast(one => one.madeBy !== file.facts.side)
  if (theirs) return answerIt(theirs)
  const ours = open.at(-1)
  return ours ? waitForThem(ours) : null
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
