// What comes next for the side that pays under an agreement in force, whatever its standing.

import { addDays, formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import { type AgreementStanding, defaultSumIn } from './agreement-standing'
import type { CaseFile } from './case-file'
import { closingNext } from './closing-next'
import { noticesUnder } from './standing-lapse'
import { lateCentsOf, neededFor } from './standing-words'
import type { NextStep } from './task'

/** The next step under the agreement. */
export function debtorKeeps(file: CaseFile, standing: AgreementStanding): NextStep | null {
  switch (standing.kind) {
    case 'paid':
      return closingNext(file)
    case 'kept':
      return payIt(file, standing)
    case 'missed':
      return catchUp(file, standing)
    case 'curing':
      return payInTime(standing)
    case 'default':
      return answerDefault(file, standing)
  }
}

const record: NextStep['action'] = {
  path: 'payments/new',
  label: { en: 'Write down what I paid', es: 'Anotar lo que pagué' },
}

const writeThem: NextStep['action'] = {
  path: 'late-notice',
  label: { en: 'Write to the other side', es: 'Escribir a la otra parte' },
}

/** How near a payment is when it is time to say that it will be late. */
const daysToSaySo = 7

function payIt({ today }: CaseFile, { nextDue, agreement }: AgreementStanding): NextStep | null {
  if (!nextDue) return null
  const inGrace = nextDue.on < today
  const isNear = nextDue.on <= addDays(today, daysToSaySo)
  const graceOn = addDays(nextDue.on, agreement.terms.graceDays)
  const sayIt: Words = isNear
    ? {
        en: ' If you cannot, say so before it is late: “I will be late” is under Everything to do.',
        es: ' Si no puede, dígalo antes de que se atrase: “Me voy a atrasar” está en Todo lo que hay que hacer.',
      }
    : { en: '', es: '' }
  const trace: Words = {
    en: 'Pay in a way that leaves a trace, and keep the proof. Write it down here.',
    es: 'Pague de una manera que deje constancia y guarde la prueba. Anótelo aquí.',
  }
  return {
    title: inBoth(l => `${l === 'en' ? 'Pay' : 'Pague'} ${formatCents(nextDue.cents)}`),
    text: inGrace
      ? {
          en: `It was due ${formatDate(nextDue.on, 'en')}. Paid by the day below it is still on time. ${trace.en}${sayIt.en}`,
          es: `Vencía el ${formatDate(nextDue.on, 'es')}. Si lo paga a más tardar el día de abajo, todavía llega a tiempo. ${trace.es}${sayIt.es}`,
        }
      : { en: `${trace.en}${sayIt.en}`, es: `${trace.es}${sayIt.es}` },
    action: record,
    deadline: inGrace
      ? { label: { en: 'Last day of grace', es: 'Último día de gracia' }, on: graceOn, law: null }
      : { label: { en: 'Due', es: 'Vence' }, on: nextDue.on, law: null },
  }
}

function catchUp({ records, today }: CaseFile, standing: AgreementStanding): NextStep {
  const { agreement } = standing
  const dueOn = standing.missedOn ?? today
  const amount = formatCents(lateCentsOf(standing))
  // They may say it is broken; by its words it is not before a notice of the payment and its days.
  const saidSo = noticesUnder(agreement, records.notices).findLast(one => one.kind === 'default')
  const tooSoon: Words =
    saidSo && agreement.terms.cureDays > 0
      ? {
          en: ` You wrote down a notice of default of ${formatDate(saidSo.sentOn, 'en')}. By the agreement there is a default only some days after a written notice that names the payment, and none is written down here. If you got one, add it; if not, tell them so in writing.`,
          es: ` Usted anotó un aviso de incumplimiento del ${formatDate(saidSo.sentOn, 'es')}. Según el acuerdo solo hay incumplimiento unos días después de un aviso por escrito que indique el pago, y aquí no hay ninguno anotado. Si recibió uno, anótelo; si no, dígaselo por escrito.`,
        }
      : { en: '', es: '' }
  return {
    title: { en: 'A payment is late', es: 'Hay un pago atrasado' },
    text: {
      en: `The payment due ${formatDate(dueOn, 'en')} is not in: ${amount} is late. Pay it, or write to the other side today and propose a day you can keep. If a written notice comes, write it down here: days to catch up run from the day it came in.${tooSoon.en}`,
      es: `El pago del ${formatDate(dueOn, 'es')} no consta: hay ${amount} de atraso. Páguelo, o escriba hoy a la otra parte y proponga un día que pueda cumplir. Si llega un aviso por escrito, anótelo aquí: los días para ponerse al día corren desde que llegó.${tooSoon.es}`,
    },
    action: writeThem,
    deadline: null,
  }
}

function payInTime(standing: AgreementStanding): NextStep | null {
  const { cureNotice, cureUntil } = standing
  if (!cureNotice || !cureUntil) return null
  const amount = formatCents(neededFor(standing, cureNotice.about as `${number}-${number}-${number}`))
  const byEstimate: Words = cureUntil.isEstimated
    ? {
        en: ' That day is our estimate. Write down the day the notice came in.',
        es: ' Ese día es un cálculo nuestro. Anote el día en que llegó el aviso.',
      }
    : { en: '', es: '' }
  return {
    title: inBoth(l => `${l === 'en' ? 'Pay' : 'Pague'} ${amount}`),
    text: {
      en: `You have until the day below to put it right. If it comes by then, the agreement goes on as if nothing had happened; after that it is broken.${byEstimate.en} If you cannot pay all of it, write to the other side now.`,
      es: `Tiene hasta el día de abajo para ponerse al día. Si llega a tiempo, el acuerdo sigue como si nada hubiera pasado; después queda incumplido.${byEstimate.es} Si no puede pagarlo todo, escriba ya a la otra parte.`,
    },
    action: record,
    deadline: { label: { en: 'You have until', es: 'Tiene hasta' }, on: cureUntil.on, law: null },
  }
}

function answerDefault(file: CaseFile, { defaultOn, isDeclared }: AgreementStanding): NextStep {
  const sum = defaultSumIn(file)
  const due = sum
    ? {
        en: ` By the agreement ${formatCents(sum.sumCents)} can be asked for today, and no more than that.`,
        es: ` Según el acuerdo hoy se le pueden pedir ${formatCents(sum.sumCents)}, y no más que eso.`,
      }
    : { en: '', es: '' }
  const since = defaultOn ?? file.today
  return {
    title: { en: 'The agreement is broken: talk now', es: 'El acuerdo está incumplido: hable ya' },
    text: {
      en: `The last day to pay went by, so by the agreement you have been in default since ${formatDate(since, 'en')}.${due.en} ${isDeclared ? 'The other side said so in a notice. Propose new terms you can keep, and see what the law protects.' : 'The other side has not said so in a notice. Pay what is late now if you can, or propose new terms.'} What the law protects stays protected.`,
      es: `Pasó el último día para pagar, así que según el acuerdo usted está en incumplimiento desde el ${formatDate(since, 'es')}.${due.es} ${isDeclared ? 'La otra parte lo dijo en un aviso. Proponga condiciones nuevas que pueda cumplir y vea qué protege la ley.' : 'La otra parte no lo ha dicho en un aviso. Pague ya lo atrasado si puede, o proponga condiciones nuevas.'} Lo que la ley protege sigue protegido.`,
    },
    action: { path: 'modification', label: { en: 'Propose new terms', es: 'Proponer condiciones nuevas' } },
    deadline: null,
  }
}
