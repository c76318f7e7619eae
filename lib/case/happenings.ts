// What may just have happened: the clock first, then the three things to do today, for each side; and where in a case of
// theirs a person goes with it.

import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import type { CaseFile } from './case-file'
import type { Side } from './facts'
import { orderedScheduleOf } from './installments-schedule'
import { returnedChecksOf } from './returned-check'
import { scheduleOf } from './schedule'

/** `clock`: how much time there is, and from when. `today`: the three things to do, the first one first. */
export type HappeningView = {
  title: Words
  clock: { tone: 'info' | 'urgent'; heading: Words; text: Words }
  today: [Words, Words, Words]
}

/** `inCase`: where it leads in a case, with the day that matters there; null: no day is known. */
export type Happening = {
  id: string
  title: Words
  text: Words
  views: Record<Side, HappeningView>
  inCase: (file: CaseFile) => { path: string; by: Words | null }
}

const checkBounced: Happening = {
  id: 'check-bounced',
  title: { en: 'A check bounced', es: 'Devolvieron un cheque' },
  text: {
    en: 'The bank did not pay a check given for a judgment.',
    es: 'El banco no pagó un cheque entregado por un fallo.',
  },
  views: {
    debtor: {
      title: { en: 'You wrote the check', es: 'Usted dio el cheque' },
      clock: {
        tone: 'urgent',
        heading: { en: 'Days, not weeks', es: 'Son días, no semanas' },
        text: {
          en: 'If a written notice came, its days are already running, and they can be few. Look for the date on it now. Paid in time, you usually owe the check and at most a fee.',
          es: 'Si llegó un aviso por escrito, el plazo ya corre y puede ser corto. Busque ahora la fecha. Si paga a tiempo, por lo general debe el cheque y, como máximo, un cargo.',
        },
      },
      today: [
        {
          en: 'Call or write to the other side. Say when you will replace the check, and ask that it is not put in again.',
          es: 'Llame o escriba a la otra parte. Diga cuándo va a reponer el cheque y pida que no lo vuelvan a cobrar.',
        },
        {
          en: 'Get a cashier’s check or money order for it, or pay cash and get a receipt.',
          es: 'Consiga un cheque de caja o un giro postal por ese monto, o pague en efectivo y pida recibo.',
        },
        {
          en: 'Look at your account: your bank takes a fee too, and the next payment must be covered.',
          es: 'Revise su cuenta: su banco también cobra un cargo, y el próximo pago debe tener fondos.',
        },
      ],
    },
    creditor: {
      title: { en: 'You were given the check', es: 'A usted le dieron el cheque' },
      clock: {
        tone: 'info',
        heading: { en: 'Nothing is lost by a day', es: 'No se pierde nada por un día' },
        text: {
          en: 'The days of the law run only from a written notice. Until one is sent, and its days are over, you can ask for the check, but for no extra money.',
          es: 'El plazo de la ley corre solo desde un aviso por escrito. Hasta que lo envíe y termine el plazo, puede pedir el cheque, pero ningún dinero adicional.',
        },
      },
      today: [
        {
          en: 'Call or write. Many checks come back by mistake, and are made good after one call.',
          es: 'Llame o escriba. Muchos cheques se devuelven por error y se reponen con una llamada.',
        },
        {
          en: 'Keep the check and the bank’s notice, and mark the payment as bounced here: the balance and its interest are put right.',
          es: 'Guarde el cheque y el aviso del banco, y marque aquí el pago como devuelto: el saldo y sus intereses se corrigen.',
        },
        {
          en: 'Ask for the next payment in cash, as a cashier’s check, or as a money order. Never speak of arrest or charges to get paid.',
          es: 'Pida el próximo pago en efectivo, en cheque de caja o en giro postal. Nunca hable de arresto ni de cargos para cobrar.',
        },
      ],
    },
  },
  inCase: file => {
    const latest = returnedChecksOf(file)[0]
    return { path: latest ? 'reports/returned-check' : 'payments', by: latest?.payBy ? lastDay(latest.payBy.on) : null }
  },
}

const paymentMissed: Happening = {
  id: 'payment-missed',
  title: { en: 'A payment was missed', es: 'Faltó un pago' },
  text: {
    en: 'A payment under an agreement, or one the court ordered, did not come on its day.',
    es: 'Un pago de un acuerdo, o uno que ordenó el tribunal, no llegó en su día.',
  },
  views: {
    debtor: {
      title: { en: 'You missed it', es: 'Usted no pagó a tiempo' },
      clock: {
        tone: 'urgent',
        heading: { en: 'Look for the days of grace', es: 'Busque los días de gracia' },
        text: {
          en: 'Most agreements give some days of grace, and more days after a written notice. Court-ordered installments often give none. Pay before those days are over, and the agreement holds.',
          es: 'La mayoría de los acuerdos dan días de gracia, y más días después de un aviso por escrito. Las cuotas del tribunal a menudo no dan ninguno. Pague antes de que terminen y el acuerdo sigue.',
        },
      },
      today: [
        {
          en: 'Write to the other side before they write to you: what happened, and the day you will pay.',
          es: 'Escriba a la otra parte antes de que le escriba a usted: qué pasó y qué día va a pagar.',
        },
        {
          en: 'Pay what you can now, and keep the receipt. A part is better than nothing.',
          es: 'Pague ahora lo que pueda y guarde el recibo. Una parte es mejor que nada.',
        },
        {
          en: 'If the next ones are too much too, ask for new terms, or ask the court to change its order.',
          es: 'Si los próximos también son demasiado, pida nuevas condiciones, o pida al tribunal que cambie su orden.',
        },
      ],
    },
    creditor: {
      title: { en: 'It did not come', es: 'A usted no le llegó' },
      clock: {
        tone: 'info',
        heading: { en: 'Wait out the days of grace', es: 'Espere los días de gracia' },
        text: {
          en: 'While days of grace or days to catch up still run, there is no default, and a promise not to collect still holds. Of installments the court ordered, only the missed ones can be collected.',
          es: 'Mientras corran los días de gracia o para ponerse al día, no hay incumplimiento, y una promesa de no cobrar sigue valiendo. De las cuotas que ordenó el tribunal, solo se pueden cobrar las que faltaron.',
        },
      },
      today: [
        {
          en: 'Look at your mail and your account once more: late mail is common.',
          es: 'Revise otra vez su correo y su cuenta: es común que el correo se atrase.',
        },
        {
          en: 'Write a short, friendly message: which payment, how much, and until when it is in time.',
          es: 'Escriba un mensaje breve y amable: qué pago, cuánto y hasta cuándo está a tiempo.',
        },
        {
          en: 'When the days of grace are over, send the notice the agreement asks for. Write down the day it went out.',
          es: 'Cuando terminen los días de gracia, envíe el aviso que pide el acuerdo. Anote el día en que salió.',
        },
      ],
    },
  },
  inCase: file => {
    const isOrdered = (orderedScheduleOf(file)?.missed.length ?? 0) > 0
    const last = scheduleOf(file)?.lastDay
    return { path: isOrdered ? 'reports/court-installments' : 'payments', by: last ? lastDay(last.on) : null }
  },
}

function lastDay(on: Parameters<typeof formatDate>[0]): Words {
  return inBoth(locale =>
    locale === 'en' ? `Last day: ${formatDate(on, 'en')}` : `Último día: ${formatDate(on, 'es')}`,
  )
}

/** In the order they are offered. */
export const happenings: readonly Happening[] = [checkBounced, paymentMissed]

export function findHappening(id: string): Happening | null {
  return happenings.find(one => one.id === id) ?? null
}
