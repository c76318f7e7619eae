// Words of the law pages themselves; what the law says is said in lib/law.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'

export const lawWords = {
  law: { en: 'The law', es: 'La ley' },
  allStates: { en: 'All states', es: 'Todos los estados' },
  federal: { en: 'Federal law', es: 'Ley federal' },
  contents: { en: 'On this page', es: 'En esta página' },
  glance: { en: 'In short', es: 'En resumen' },
  checked: { en: 'Checked on', es: 'Verificado el' },
  keyDays: { en: 'Which day decides', es: 'Qué día decide' },
  keyDaysAbout: {
    en: 'The law changes over time. Which value counts for a judgment is decided by one day:',
    es: 'La ley cambia con el tiempo. Qué valor se aplica a un fallo lo decide un día:',
  },
  allOthers: { en: 'Everything else on this page', es: 'Todo lo demás de esta página' },
  toTop: { en: 'Back to the top', es: 'Volver arriba' },
  readAt: { en: 'Read at', es: 'Leído en' },
  workOut: { en: 'Work it out:', es: 'Haga el cálculo:' },
  later: { en: 'A change to come', es: 'Un cambio por venir' },
  notYet: {
    en: 'We know of no value in force before the one below.',
    es: 'No conocemos ningún valor vigente antes del que sigue.',
  },
  old: { en: 'Older than a year', es: 'Más de un año sin verificar' },
  oldAbout: {
    en: 'Nobody has checked these for more than a year. They may have changed: ask the court clerk before you rely on them.',
    es: 'Nadie ha verificado esto desde hace más de un año. Puede haber cambiado: pregunte en la secretaría del tribunal antes de confiar en ello.',
  },
  none: { en: 'None', es: 'No hay' },
  noneAbout: {
    en: 'We looked, and the law there has no such rule. It can also read “No appeal” or “Pay is not garnished”.',
    es: 'Lo revisamos, y la ley de ese lugar no tiene una regla así. También puede decir “No hay apelación” o “El salario no se embarga”.',
  },
} satisfies Record<string, Words>

/** "History (3 earlier values)". */
export function historyWords(count: number): Words {
  if (count === 1) return { en: 'History: 1 earlier value', es: 'Historial: 1 valor anterior' }
  return { en: `History: ${count} earlier values`, es: `Historial: ${count} valores anteriores` }
}

/** The rest of a long table: "52 more rows". */
export function moreRowsWords(count: number): Words {
  if (count === 1) return { en: '1 more row', es: '1 fila más' }
  return { en: `${count} more rows`, es: `${count} filas más` }
}

/** The day the page was made, so that nobody takes an old copy for a new one. */
export function madeWords(madeOn: IsoDate): Words {
  return {
    en: `This page was put together on ${formatDate(madeOn, 'en')}.`,
    es: `Esta página se preparó el ${formatDate(madeOn, 'es')}.`,
  }
}

export function checkedWords(checkedOn: IsoDate): Words {
  return inBoth(locale => `${lawWords.checked[locale]} ${formatDate(checkedOn, locale)}.`)
}

/** Of a published rate that may have changed since: "(known through January 31, 2026)". */
export function knownThroughWords(on: IsoDate): Words {
  return {
    en: `(known through ${formatDate(on, 'en')})`,
    es: `(conocida hasta el ${formatDate(on, 'es')})`,
  }
}
