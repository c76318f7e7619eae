// The reasons behind a suggestion: how the offers moved, what the next step would cost, what could go wrong.

import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import { type AtTable, isAtTarget, isGoodEnough, isNearTarget } from './at-table'
import { monthsWords } from './ladder-words'

/** Why a creditor may take their offer. */
export function acceptAsCreditor(t: AtTable): Words {
  const isNoWorse = isAtTarget(t)
    ? { en: 'It is as good as your target, or better.', es: 'Es tan buena como su meta, o mejor.' }
    : isNearTarget(t)
      ? nearWords
      : isGoodEnough(t)
        ? {
            en: 'Taking it is reasonable: it is not below your limit.',
            es: 'Aceptarla es razonable: no está por debajo de su límite.',
          }
        : { en: 'It is not below your limit.', es: 'No está por debajo de su límite.' }
  return joined(isNoWorse, movedWords(t), costWords(t), riskWords(t))
}

/** Why a debtor may take theirs. */
export function acceptAsDebtor(t: AtTable): Words {
  return joined(
    isAtTarget(t)
      ? { en: 'It asks no more than your target.', es: 'No pide más que su meta.' }
      : isNearTarget(t)
        ? nearWords
        : { en: 'It is within your limit.', es: 'Está dentro de su límite.' },
    movedWords(t),
    t.theirs?.isCarried
      ? { en: 'It fits: by your answers you can pay it.', es: 'Le alcanza: según sus respuestas puede pagarla.' }
      : {
          en: 'We do not know whether you can pay it on time: look at your budget first.',
          es: 'No sabemos si puede pagarla a tiempo: mire antes su presupuesto.',
        },
  )
}

function riskWords({ isOutOfWork, talksOfBankruptcy }: AtTable): Words | null {
  const leavesNothing: Words = {
    en: 'If they file for bankruptcy, all collecting stops, and you may get nothing.',
    es: 'Si se declaran en bancarrota, todo cobro se detiene y quizá usted no reciba nada.',
  }
  if (isOutOfWork) return joined({ en: 'They have no job now.', es: 'Ahora no tienen empleo.' }, leavesNothing)
  return talksOfBankruptcy
    ? joined({ en: 'They talk of bankruptcy.', es: 'Hablan de bancarrota.' }, leavesNothing)
    : null
}

/** "A levy would cost you about $200 and take about 3 months." */
export function costWords({ next }: AtTable): Words | null {
  if (!next) return null
  const cost = formatCents(next.costCents)
  const months = monthsWords(next.months)
  const first: Words = next.isUsable
    ? { en: '', es: '' }
    : { en: ', and you would first have to find out more', es: ', y antes tendría que averiguar más' }
  return {
    en: `The next step, “${next.name.en}”, would cost you about ${cost} and take about ${months.en}${first.en}.`,
    es: `El siguiente paso, «${next.name.es}», le costaría unos ${cost} y tomaría unos ${months.es}${first.es}.`,
  }
}

/** How far they came since their offer before; nothing where there was none. */
export function movedWords({ side, theirs }: AtTable): Words | null {
  if (!theirs || theirs.movedCents === null) return null
  const sum = formatCents(Math.abs(theirs.movedCents))
  if (theirs.movedCents === 0) return { en: 'They did not move.', es: 'No se movieron.' }
  const [came, wentBack] =
    side === 'creditor'
      ? [
          { en: `They came up ${sum}.`, es: `Subieron ${sum}.` },
          { en: `They went back down ${sum}.`, es: `Volvieron a bajar ${sum}.` },
        ]
      : [
          { en: `They came down ${sum}.`, es: `Bajaron ${sum}.` },
          { en: `They went back up ${sum}.`, es: `Volvieron a subir ${sum}.` },
        ]
  return theirs.movedCents > 0 ? came : wentBack
}

/** Until when their offer stands. */
export function endsWords({ today, theirs }: AtTable): Words {
  const until = theirs?.validUntil ?? today
  if (until === today)
    return {
      en: 'Today is its last day. After that it cannot be accepted.',
      es: 'Hoy es su último día. Después no se puede aceptar.',
    }
  return {
    en: `Its last day is ${formatDate(until, 'en', 'weekday')}. After that it cannot be accepted.`,
    es: `Su último día es el ${formatDate(until, 'es', 'weekday')}. Después no se puede aceptar.`,
  }
}

/** Until when ours does. */
export function holdWords({ ours }: AtTable): Words {
  const until = ours?.validUntil
  return until
    ? {
        en: `Your offer stands until ${formatDate(until, 'en')}.`,
        es: `Su oferta vale hasta el ${formatDate(until, 'es')}.`,
      }
    : { en: 'Your offer still stands.', es: 'Su oferta sigue en pie.' }
}

const nearWords: Words = {
  en: 'It is close to your target. The last few dollars are rarely worth losing a deal.',
  es: 'Está cerca de su meta. Por los últimos dólares rara vez vale la pena perder un acuerdo.',
}

/** Sentences one after the other; what does not apply is left out. */
export function joined(...parts: (Words | null)[]): Words {
  const said = parts.filter(one => one !== null)
  return inBoth(locale => said.map(one => one[locale]).join(' '))
}
