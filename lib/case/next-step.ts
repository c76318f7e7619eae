// The one thing to do next in a case, and by when.

import { addDays, formatDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import { creditorAssesses, debtorAssesses } from './assess-next'
import type { CaseFile } from './case-file'
import { correctNext } from './correct-next'
import { dealNext } from './deal-next'
import { type LegalStop, legalStopOf } from './legal-stop'
import { paidNext } from './paid-next'
import type { IssuedIds, NextStep } from './task'
import type { DatedDeadline } from './timeline'

const daysBeforeRenewalMatters = 365

/** What matters most today for this side: first what is lost by waiting, then the next task. */
export function nextStepOf(file: CaseFile, issued: IssuedIds): NextStep {
  const { facts } = file
  if (!facts.isComplete) return finishTheJudgment
  const stop = legalStopOf(file)
  if (stop) return keepTheStop(facts.side === 'creditor', stop)
  const correct = correctNext(file)
  if (correct) return correct
  const paid = paidNext(file, issued)
  if (paid) return paid
  const end = file.deadlines?.expiresOn
  if (end?.kind === 'date' && end.on < file.today) return askWhetherItEnded(facts.side === 'creditor', end)
  return dealNext(file) ?? (facts.side === 'creditor' ? creditorNext(file, issued) : debtorNext(file, issued))
}

const finishTheJudgment: NextStep = {
  title: { en: 'Finish entering your judgment', es: 'Termine de anotar su fallo' },
  text: {
    en: 'It takes about ten minutes. Everything else is worked out from it, and each answer is saved as you go.',
    es: 'Toma unos diez minutos. Todo lo demás se calcula a partir de ahí, y cada respuesta se guarda al avanzar.',
  },
  action: { path: 'judgment', label: { en: 'Continue', es: 'Continuar' } },
  deadline: null,
}

/** Nothing else matters while a bankruptcy stops all collecting. */
function keepTheStop(isCreditor: boolean, { filing }: LegalStop): NextStep {
  return {
    title: isCreditor
      ? filing.isSure
        ? { en: 'Stop collecting', es: 'Deje de cobrar' }
        : { en: 'Find out whether a bankruptcy was filed', es: 'Averigüe si se presentó una bancarrota' }
      : { en: 'The law protects you now', es: 'La ley le protege ahora' },
    text: isCreditor
      ? {
          en: 'Every step to collect is locked while the bankruptcy stands. A letter, a call or a levy now can cost you money.',
          es: 'Todo paso para cobrar está bloqueado mientras dure la bancarrota. Una carta, una llamada o un embargo ahora le puede costar dinero.',
        }
      : {
          en: 'You filed for bankruptcy, so nobody may collect this debt for now. See what to send, and to whom.',
          es: 'Usted presentó una bancarrota, así que por ahora nadie puede cobrar esta deuda. Vea qué enviar y a quién.',
        },
    action: {
      path: isCreditor ? 'reports/stop-collecting' : 'reports/legal-stop',
      label: { en: 'See what to do', es: 'Ver qué hacer' },
    },
    deadline: null,
  }
}

/** Its life is counted from its entry and the renewals written down; there may be one that nobody wrote down. */
function askWhetherItEnded(isCreditor: boolean, end: DatedDeadline): NextStep {
  const before = isCreditor
    ? { en: 'before you ask for payment', es: 'antes de pedir el pago' }
    : {
        en: 'before you offer or pay anything: in some states a payment makes the time start again',
        es: 'antes de ofrecer o pagar algo: en algunos estados un pago hace empezar de nuevo el plazo',
      }
  return {
    title: { en: 'Find out whether the judgment has ended', es: 'Averigüe si el fallo ya terminó' },
    text: {
      en: `As far as we can count, it ended on ${formatDate(end.on, 'en')}, unless it was renewed. Ask the court clerk or a lawyer ${before.en}.`,
      es: `Según lo que podemos contar, terminó el ${formatDate(end.on, 'es')}, a menos que se haya renovado. Pregunte en la secretaría del tribunal o a un abogado ${before.es}.`,
    },
    action: isCreditor
      ? {
          path: 'demand-letter',
          label: { en: 'It was renewed: write the letter', es: 'Se renovó: escribir la carta' },
        }
      : {
          path: 'first-offer',
          label: { en: 'It was renewed: write the offer', es: 'Se renovó: escribir la oferta' },
        },
    deadline: null,
  }
}

function debtorNext(file: CaseFile, issued: IssuedIds): NextStep {
  const { facts } = file
  if (facts.wasDefault && dated(file, 'vacateBy'))
    return {
      title: {
        en: 'Decide whether to ask the court to undo the default',
        es: 'Decida si pedirá que se anule la rebeldía',
      },
      text: {
        en: 'You said you did not come to court. If you had a good reason, or never got the papers, the judge may give you a hearing. See a lawyer or legal aid before the day below.',
        es: 'Usted dijo que no se presentó. Si tuvo una buena razón, o nunca recibió los papeles, el juez puede darle una audiencia. Consulte a un abogado o a la ayuda legal antes del día de abajo.',
      },
      action: null,
      deadline: by(file, 'vacateBy', { en: 'Last day to ask', es: 'Último día para pedirlo' }),
    }
  const appeal = by(file, 'appealBy', { en: 'Last day to appeal', es: 'Último día para apelar' })
  const first = issued.includes('first-offer') ? null : debtorAssesses(file, issued)
  if (first) return { ...first, deadline: appeal }
  return {
    title: issued.includes('first-offer')
      ? { en: 'Wait for an answer to your offer', es: 'Espere la respuesta a su oferta' }
      : { en: 'Make a first offer', es: 'Haga una primera oferta' },
    text: issued.includes('first-offer')
      ? {
          en: 'Send the letter by mail and keep a copy. Do not send money until the other side agrees in writing.',
          es: 'Envíe la carta por correo y guarde una copia. No envíe dinero hasta que la otra parte acepte por escrito.',
        }
      : {
          en: 'A letter with an offer you can keep often stops things from getting worse.',
          es: 'Una carta con una oferta que usted pueda cumplir muchas veces evita que todo empeore.',
        },
    action: offerAction(issued),
    deadline: appeal,
  }
}

function offerAction(issued: IssuedIds): NextStep['action'] {
  return {
    path: 'first-offer',
    label: issued.includes('first-offer')
      ? { en: 'Write another offer', es: 'Escribir otra oferta' }
      : { en: 'Write the offer', es: 'Escribir la oferta' },
  }
}

function creditorNext(file: CaseFile, issued: IssuedIds): NextStep {
  const renew = renewalNear(file)
  if (renew)
    return {
      title: { en: 'Renew the judgment in time', es: 'Renueve el fallo a tiempo' },
      text: {
        en: 'After that day it can no longer be collected. Ask the clerk now which paper to file.',
        es: 'Después de ese día ya no se puede cobrar. Pregunte ya en la secretaría qué papel presentar.',
      },
      action: null,
      deadline: renew,
    }
  const written = issued.includes('demand-letter')
  const wait = by(file, 'mayCollectFrom', {
    en: 'Collecting by law may start',
    es: 'El cobro por la vía legal puede empezar',
  })
  const meanwhile = written ? creditorAssesses(file) : null
  if (meanwhile) return { ...meanwhile, deadline: wait }
  return {
    title: written
      ? { en: 'Send the letter, and wait for an answer', es: 'Envíe la carta y espere la respuesta' }
      : { en: 'Ask for payment', es: 'Pida el pago' },
    text: written
      ? {
          en: 'Mail it and keep a copy. Many people answer once they see the figures in writing.',
          es: 'Envíela por correo y guarde una copia. Muchas personas contestan cuando ven las cifras por escrito.',
        }
      : wait
        ? {
            en: 'A polite letter is the cheapest way to be paid. You may send it now, even while the law’s wait is running.',
            es: 'Una carta cortés es la forma más barata de cobrar. Puede enviarla ya, aunque corra la espera que fija la ley.',
          }
        : {
            en: 'A polite letter is the cheapest way to be paid, and a step no court needs to allow.',
            es: 'Una carta cortés es la forma más barata de cobrar, y no necesita permiso de ningún tribunal.',
          },
    action: {
      path: 'demand-letter',
      label: written
        ? { en: 'Write another letter', es: 'Escribir otra carta' }
        : { en: 'Write the letter', es: 'Escribir la carta' },
    },
    deadline: wait,
  }
}

function renewalNear(file: CaseFile): NextStep['deadline'] {
  const near = by(file, 'renewBy', { en: 'Last day to renew', es: 'Último día para renovar' })
  return near && near.on <= addDays(file.today, daysBeforeRenewalMatters) ? near : null
}

type Dated = 'vacateBy' | 'appealBy' | 'mayCollectFrom' | 'renewBy'

/** A deadline that has a date which has not gone by. */
function dated({ deadlines, today }: CaseFile, id: Dated): DatedDeadline | null {
  const deadline = deadlines?.[id]
  return deadline?.kind === 'date' && deadline.on >= today ? deadline : null
}

function by(file: CaseFile, id: Dated, label: Words): NextStep['deadline'] {
  const deadline = dated(file, id)
  return deadline && { label, on: deadline.on, law: deadline }
}
