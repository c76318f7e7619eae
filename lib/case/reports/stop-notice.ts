// What a report about collecting says while nothing may be done to collect.

import type { Words } from '@/lib/shared/words'
import { withSource } from '../ladder-words'
import type { Section } from '../report'
import type { Stop } from '../rungs/rung'

/** A stop, said first; one of the law loudest. */
export function stopNotice(stop: Stop): Section {
  return {
    kind: 'notice',
    tone: stop.kind === 'law' ? 'urgent' : 'info',
    heading: stopHeadings[stop.kind],
    text: withSource({ text: stop.why, ...stop }),
  }
}

const stopHeadings: Record<Stop['kind'], Words> = {
  law: { en: 'Stop: the law forbids collecting', es: 'Alto: la ley prohíbe cobrar' },
  agreement: { en: 'You have an agreement', es: 'Usted tiene un acuerdo' },
  'nothing-owed': { en: 'There is nothing to collect', es: 'No hay nada que cobrar' },
}

/** What a report about collecting begins with while nothing may be done. */
export const stopSentences: Record<Stop['kind'], Words> = {
  law: { en: 'The law stops all collecting for now.', es: 'Por ahora la ley detiene todo cobro.' },
  agreement: {
    en: 'An agreement is being kept. While it is, take its payments and nothing else.',
    es: 'Se está cumpliendo un acuerdo. Mientras se cumpla, reciba sus pagos y no cobre de otra forma.',
  },
  'nothing-owed': {
    en: 'Nothing is owed, so there is nothing to collect.',
    es: 'No se debe nada, así que no hay nada que cobrar.',
  },
}
