// How a schedule stands, in a few words and a sentence, for the side that reads it.

import { daysBetween, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, plural, type Words } from '@/lib/shared/words'
import type { Side } from './facts'
import type { Schedule } from './schedule'

/** `tone`: how much it presses. */
export type StandingWords = { name: Words; tone: 'plain' | 'good' | 'soon' | 'overdue'; says: Words }

const dayForms = { en: { one: 'day', other: 'days' }, es: { one: 'día', other: 'días' } }

/** "in 9 days", "tomorrow", "3 days ago": as the end of a sentence. */
export function whenWords(today: IsoDate, on: IsoDate): Words {
  const days = daysBetween(today, on)
  if (days === 0) return { en: 'today', es: 'hoy' }
  if (days === 1) return { en: 'tomorrow', es: 'mañana' }
  if (days === -1) return { en: 'yesterday', es: 'ayer' }
  const span = inBoth(locale => plural(Math.abs(days), dayForms[locale], locale))
  return days > 0 ? { en: `in ${span.en}`, es: `en ${span.es}` } : { en: `${span.en} ago`, es: `hace ${span.es}` }
}

/** "3 days left to catch up", as the day's own notice counts them, or that it is the last. */
function timeLeft(today: IsoDate, lastDay: IsoDate | undefined, what: Words): Words {
  const count = lastDay ? daysBetween(today, lastDay) : 0
  if (count <= 0) return { en: `Last day ${what.en}`, es: `Último día ${what.es}` }
  return inBoth(locale => {
    const days = plural(count, dayForms[locale], locale)
    if (locale === 'en') return `${days} left ${what.en}`
    return `${count === 1 ? 'Queda' : 'Quedan'} ${days} ${what.es}`
  })
}

/** Whether all is in order, and if not what is late and until when it can be made good. */
export function standingWordsOf(schedule: Schedule, side: Side | null, today: IsoDate): StandingWords {
  const { state, lastDay, setBy } = schedule
  const isDebtor = side === 'debtor'
  const last = inBoth(l => (lastDay ? formatDate(lastDay.on, l) : ''))
  switch (state) {
    case 'paid':
      return {
        ...{ name: { en: 'Paid in full', es: 'Pagado por completo' }, tone: 'good' },
        says: { en: 'Nothing is left to pay.', es: 'No queda nada por pagar.' },
      }
    case 'at-once':
      return {
        ...{ name: { en: 'Due now', es: 'Se debe ya' }, tone: 'plain' },
        says:
          setBy === 'court'
            ? {
                en: 'The payments the court set are over. What is left is due.',
                es: 'Los pagos que fijó el tribunal terminaron. Lo que falta se debe ya.',
              }
            : {
                en: 'No payments over time were set, so all of it is due.',
                es: 'No se fijaron pagos a plazos, así que se debe todo.',
              },
      }
    case 'kept':
      return {
        ...{ name: { en: 'In good standing', es: 'Al corriente' }, tone: 'good' },
        says: isDebtor
          ? { en: 'You have paid everything due so far.', es: 'Usted ha pagado todo lo vencido hasta ahora.' }
          : { en: 'Everything due so far has come.', es: 'Ha llegado todo lo vencido hasta ahora.' },
      }
    case 'in-grace':
      return {
        name: timeLeft(today, lastDay?.on, { en: 'of grace', es: 'de gracia' }),
        tone: 'soon',
        says: {
          en: `It still counts as on time through ${last.en}.`,
          es: `Todavía cuenta como a tiempo hasta el ${last.es}.`,
        },
      }
    case 'missed':
      return {
        ...{ name: { en: 'Late', es: 'Atrasado' }, tone: 'overdue' },
        says:
          setBy === 'court'
            ? {
                en: 'Not every payment the court ordered has come.',
                es: 'No han llegado todos los pagos que ordenó el tribunal.',
              }
            : {
                en: 'The last day to pay on time went by. The agreement still holds.',
                es: 'Ya pasó el último día para pagar a tiempo. El acuerdo sigue vigente.',
              },
      }
    case 'curing': {
      const needed = formatCents(lastDay?.cents ?? 0)
      const about = lastDay?.isEstimated
        ? {
            en: ' We estimated when the notice arrived.',
            es: ' Calculamos de forma aproximada cuándo llegó el aviso.',
          }
        : { en: '', es: '' }
      return {
        name: timeLeft(today, lastDay?.on, { en: 'to catch up', es: 'para ponerse al día' }),
        tone: 'overdue',
        says: {
          en: `The notice was sent. ${needed} has to come by ${last.en} to catch up.${about.en}`,
          es: `El aviso se envió. Para ponerse al día tienen que llegar ${needed} a más tardar el ${last.es}.${about.es}`,
        },
      }
    }
    case 'default':
      return {
        ...{ name: { en: 'In default', es: 'En incumplimiento' }, tone: 'overdue' },
        says: {
          en: 'A payment was not made good in time, so the agreement’s own terms for that now count.',
          es: 'Un pago no se puso al día a tiempo, así que ahora valen las condiciones del acuerdo para ese caso.',
        },
      }
  }
}
