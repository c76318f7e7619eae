// What comes next for the side that is to be paid under an agreement in force, whatever its standing.

import { periodWords } from '@/lib/law/days'
import { addDays, formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import { type AgreementStanding, defaultSumIn } from './agreement-standing'
import type { CaseFile } from './case-file'
import { closingNext } from './closing-next'
import { lateCentsOf, neededFor, openReportsIn, reportedWords } from './standing-words'
import type { NextStep } from './task'

/** The next step under the agreement. */
export function creditorKeeps(file: CaseFile, standing: AgreementStanding): NextStep | null {
  switch (standing.kind) {
    case 'paid':
      return closingNext(file)
    case 'kept':
      return takePayment(file, standing)
    case 'missed':
      return sendNotice(file, standing)
    case 'curing':
      return waitForCure(file, standing)
    case 'default':
      return actOnDefault(file, standing)
  }
}

const record: NextStep['action'] = {
  path: 'payments/new',
  label: { en: 'Record a payment', es: 'Anotar un pago' },
}

/** Answered before anything is sent: what was reported may be the payment that seems to be missing. */
function answerReports(file: CaseFile, standing: AgreementStanding): NextStep['action'] | null {
  const [first] = openReportsIn(file, standing)
  return first
    ? {
        path: `payments/reports/${first.id}`,
        label: { en: 'See what they reported', es: 'Ver lo que informaron' },
      }
    : null
}

function takePayment(file: CaseFile, standing: AgreementStanding): NextStep | null {
  const { nextDue, agreement, madeGoodLateOn } = standing
  if (!nextDue) return null
  const inGrace = nextDue.on < file.today
  const late = madeGoodLateOn
    ? inBoth(locale =>
        locale === 'en'
          ? ` The payment due ${formatDate(madeGoodLateOn, locale)} came only after its last day. You sent no notice of default, so we count the agreement as going on.`
          : ` El pago del ${formatDate(madeGoodLateOn, locale)} llegó después de su último día. Usted no envió un aviso de incumplimiento, así que aquí contamos que el acuerdo sigue.`,
      )
    : { en: '', es: '' }
  const forbears: Words = agreement.terms.forbears
    ? {
        en: ' While it is, you may not collect in any other way.',
        es: ' Mientras sea así, usted no puede cobrar de ninguna otra manera.',
      }
    : { en: '', es: '' }
  return {
    title: inBoth(l => `${l === 'en' ? 'Next payment' : 'Próximo pago'}: ${formatCents(nextDue.cents)}`),
    text: inGrace
      ? {
          en: `It was due ${formatDate(nextDue.on, 'en')}, and its days of grace still run. Made by the day below it is on time. Write it down when it comes.${late.en}`,
          es: `Vencía el ${formatDate(nextDue.on, 'es')} y todavía corren sus días de gracia. Si se hace a más tardar el día de abajo, llega a tiempo. Anótelo cuando llegue.${late.es}`,
        }
      : {
          en: `The agreement is being kept.${forbears.en} Write down each payment when it comes.${late.en}`,
          es: `El acuerdo se está cumpliendo.${forbears.es} Anote cada pago cuando llegue.${late.es}`,
        },
    action: record,
    deadline: inGrace
      ? { label: lastOfGrace, on: addDays(nextDue.on, agreement.terms.graceDays), law: null }
      : { label: { en: 'Due', es: 'Vence' }, on: nextDue.on, law: null },
  }
}

const lastOfGrace: Words = { en: 'Last day of grace', es: 'Último día de gracia' }

function sendNotice(file: CaseFile, standing: AgreementStanding): NextStep {
  const { cureDays } = standing.agreement.terms
  const dueOn = standing.missedOn ?? file.today
  const reported = reportedWords(file, standing)
  const cure = periodWords({ count: cureDays, unit: 'days' })
  const then: Words =
    cureDays > 0
      ? {
          en: `Ask first. If it does not come, send a written notice that names the payment, and keep a copy. The agreement gives ${cure.en} after it to catch up; do not collect before that.`,
          es: `Pregunte primero. Si no llega, envíe un aviso por escrito que indique ese pago y guarde una copia. El acuerdo da ${cure.es} después del aviso para ponerse al día; no cobre antes.`,
        }
      : {
          en: 'Ask for it, or propose new terms both sides can keep.',
          es: 'Pídalo o proponga condiciones nuevas que ambas partes puedan cumplir.',
        }
  const amount = formatCents(lateCentsOf(standing))
  return {
    title: late,
    text: {
      en: `The payment due ${formatDate(dueOn, 'en')} has not come in full: ${amount} is late.${reported.en} ${then.en}`,
      es: `El pago del ${formatDate(dueOn, 'es')} no ha llegado completo: hay ${amount} de atraso.${reported.es} ${then.es}`,
    },
    action:
      answerReports(file, standing) ??
      (cureDays > 0
        ? { path: 'documents/cure-notice', label: { en: 'Write the notice', es: 'Escribir el aviso' } }
        : propose),
    deadline: null,
  }
}

const late: Words = { en: 'A payment is late', es: 'Hay un pago atrasado' }

const propose: NextStep['action'] = {
  path: 'modification',
  label: { en: 'Propose new terms', es: 'Proponer condiciones nuevas' },
}

function waitForCure(file: CaseFile, standing: AgreementStanding): NextStep | null {
  const { cureNotice, cureUntil } = standing
  if (!cureNotice || !cureUntil) return null
  const amount = formatCents(neededFor(standing, cureNotice.about as `${number}-${number}-${number}`))
  const estimate = estimateWords(cureUntil.isEstimated)
  return {
    title: { en: 'Wait: there is still time to catch up', es: 'Espere: todavía hay tiempo para ponerse al día' },
    text: {
      en: `You sent the notice on ${formatDate(cureNotice.sentOn, 'en')}. If ${amount} comes by the day below, the agreement goes on as if nothing had happened.${estimate.en} Do not collect before then.`,
      es: `Usted envió el aviso el ${formatDate(cureNotice.sentOn, 'es')}. Si llegan ${amount} a más tardar el día de abajo, el acuerdo sigue como si nada hubiera pasado.${estimate.es} No cobre antes.`,
    },
    action: answerReports(file, standing) ?? (cureUntil.isEstimated ? sayWhenItCame(cureNotice.id) : record),
    deadline: { label: lastToCatchUp, on: cureUntil.on, law: null },
  }
}

const lastToCatchUp: Words = { en: 'Last day to catch up', es: 'Último día para ponerse al día' }

function estimateWords(isEstimated: boolean): Words {
  return isEstimated
    ? {
        en: ' That day is our estimate: the days are counted from when the notice came in. Write that day down when you know it.',
        es: ' Ese día es un cálculo nuestro: los días se cuentan desde que llegó el aviso. Anote ese día cuando lo sepa.',
      }
    : { en: '', es: '' }
}

function sayWhenItCame(noticeId: string): NextStep['action'] {
  return {
    path: `notices/${noticeId}`,
    label: { en: 'Write down when it came in', es: 'Anotar cuándo llegó' },
  }
}

function actOnDefault(file: CaseFile, standing: AgreementStanding): NextStep {
  const { defaultOn, isDeclared, agreement, cureUntil, cureNotice } = standing
  const sum = defaultSumIn(file)
  const isRest = agreement.terms.onDefault === 'rest-of-plan'
  const due = sum
    ? {
        en: ` By its terms ${formatCents(sum.sumCents)} is due today: ${isRest ? 'what is left of the agreed amount' : 'the whole judgment, less every payment'}. You may collect that by law, and no more.`,
        es: ` Según sus condiciones hoy se deben ${formatCents(sum.sumCents)}: ${isRest ? 'lo que falta de la cantidad acordada' : 'todo el fallo, menos todos los pagos'}. Eso puede cobrar por la vía legal, y no más.`,
      }
    : { en: '', es: '' }
  const since = defaultOn ?? file.today
  const reported = reportedWords(file, standing)
  const isEstimated = cureUntil?.isEstimated ?? false
  const sure: Words =
    isEstimated && !isDeclared
      ? {
          en: ' That day is our estimate: make sure when the notice came in before you act.',
          es: ' Ese día es un cálculo nuestro: antes de actuar, averigüe cuándo llegó el aviso.',
        }
      : { en: '', es: '' }
  return {
    title: isDeclared
      ? { en: 'The agreement was broken: choose what to do', es: 'El acuerdo se incumplió: elija qué hacer' }
      : { en: 'The agreement is broken', es: 'El acuerdo está incumplido' },
    text: {
      en: `The last day to pay went by, so the other side has been in default since ${formatDate(since, 'en')}.${sure.en}${reported.en}${due.en} ${isDeclared ? 'New terms both can keep often bring more than collecting; if the late payments came, you can let the agreement hold again.' : 'Tell them in writing, and leave the door open for new terms. Until you do, we count the agreement as going on once the late payment comes.'}`,
      es: `Pasó el último día para pagar, así que la otra parte está en incumplimiento desde el ${formatDate(since, 'es')}.${sure.es}${reported.es}${due.es} ${isDeclared ? 'Condiciones nuevas que ambos puedan cumplir suelen dar más que el cobro; si llegaron los pagos atrasados, puede dejar que el acuerdo vuelva a valer.' : 'Dígaselo por escrito y deje la puerta abierta a condiciones nuevas. Mientras no lo haga, aquí contamos que el acuerdo sigue si llega el pago atrasado.'}`,
    },
    action:
      answerReports(file, standing) ??
      (isDeclared
        ? propose
        : isEstimated && cureNotice
          ? sayWhenItCame(cureNotice.id)
          : {
              path: 'documents/default-notice',
              label: { en: 'Write the notice of default', es: 'Escribir el aviso de incumplimiento' },
            }),
    deadline: null,
  }
}
