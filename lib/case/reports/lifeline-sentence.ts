// The life of a judgment in a sentence or two, which stand alone when read aloud.

import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Locale, type Words } from '@/lib/shared/words'
import type { CaseFile } from '../case-file'
import type { Lifeline } from '../lifeline'

export function lifelineSentence({ deadlines, facts }: CaseFile, { events, hasEnded, nothingOwed }: Lifeline): Words {
  const at = (id: string) => events.find(event => event.id === id)
  const [end, opens, renew] = [at('expiresOn'), at('renewFrom'), at('renewBy')]
  const [isCreditor, hasNoEnd] = [facts.side === 'creditor', deadlines?.expiresOn.kind === 'none']
  const day = (one: typeof end, locale: Locale): string => (one ? formatDate(one.on, locale) : '')
  return inBoth(locale => {
    const isEn = locale === 'en'
    const life = lifeWords(end, hasEnded, hasNoEnd, locale)
    if (nothingOwed || hasEnded || !renew) return nothingOwed ? `${paid[locale]} ${life}` : life
    const window = opens
      ? isEn
        ? `Renewal opens on ${day(opens, locale)} and closes on ${day(renew, locale)}.`
        : `La renovación se abre el ${day(opens, locale)} y se cierra el ${day(renew, locale)}.`
      : isEn
        ? `The last day to renew is ${day(renew, locale)}.`
        : `El último día para renovar es el ${day(renew, locale)}.`
    const { safeOn } = renew
    if (!isCreditor || !safeOn) return `${life} ${window}`
    const safe = formatDate(safeOn, locale)
    return `${life} ${window} ${isEn ? `It is safe to send the papers by ${safe}.` : `Es seguro enviar los papeles a más tardar el ${safe}.`}`
  })
}

function lifeWords(
  end: Lifeline['events'][number] | undefined,
  hasEnded: boolean,
  hasNoEnd: boolean,
  locale: Locale,
): string {
  const isEn = locale === 'en'
  if (hasNoEnd) return isEn ? 'The law sets no end to this judgment.' : 'La ley no fija un fin para este fallo.'
  if (!end) return isEn ? 'We cannot say when this judgment ends.' : 'No podemos decir cuándo termina este fallo.'
  const on = formatDate(end.on, locale)
  const earliest = end.isEarliest ? (isEn ? ' at the earliest' : ' como muy pronto') : ''
  if (hasEnded)
    return isEn
      ? `As far as we can count, this judgment ended on ${on}${earliest}.`
      : `Según lo que podemos contar, este fallo terminó el ${on}${earliest}.`
  return isEn ? `This judgment lives until ${on}${earliest}.` : `Este fallo vive hasta el ${on}${earliest}.`
}

const paid: Words = {
  en: 'By what you wrote down nothing is owed, so no renewal is needed.',
  es: 'Según lo que usted anotó ya no se debe nada, así que no hace falta renovarlo.',
}
