// What a person must know when the paper does not match the ruling: by when to ask, what else runs, and what a correction
// cannot do.

import { type Deadline, howCounted } from '@/lib/law/deadline'
import { type Deadlines, deadlinesOf } from '@/lib/law/deadlines'
import { states } from '@/lib/law/states'
import type { StateCode } from '@/lib/law/types'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import type { Passage } from './define'

type Known = {
  stateCode?: StateCode
  enteredOn?: IsoDate
  noticeOn?: IsoDate
  heard?: 'hearing' | 'default' | 'agreed' | 'unsure'
}

/** The deadlines of a judgment as far as it is entered; null until its state and its day are known. */
export function deadlinesFor({ stateCode, enteredOn, noticeOn, heard }: Known): Deadlines | null {
  if (!enteredOn || !stateCode) return null
  const wasDefault = heard === undefined || heard === 'unsure' ? null : heard === 'default'
  return deadlinesOf(states[stateCode], { enteredOn, noticeOn: noticeOn ?? null, wasDefault })
}

/** The last day to ask for the correction, and that of an appeal, which runs at the same time. */
export function correctionDeadlines(deadlines: Deadlines | null, today: IsoDate): Passage[] {
  return deadlines ? [...correction(deadlines.correctBy, today), ...appeal(deadlines.appealBy, today)] : [unknownDates]
}

const unknownDates: Passage = {
  kind: 'warning',
  text: {
    en: 'We need the date of entry to work out your deadlines. Until you have it, act as if the time were about to end.',
    es: 'Necesitamos la fecha de registro para calcular sus plazos. Mientras no la tenga, actúe como si el plazo estuviera por terminar.',
  },
}

/** An appeal is only named as the way where there still is one. */
export function wronglyDecided(appealBy: Deadline | undefined, today: IsoDate): Words {
  const isOver = appealBy?.kind === 'none' || (appealBy?.kind === 'date' && appealBy.on < today && !appealBy.estimated)
  return isOver
    ? {
        en: 'If you think the judge decided wrongly, that is not a mistake of the paper. Ask a lawyer whether anything can still be done.',
        es: 'Si cree que el juez decidió mal, no es un error del papel. Pregunte a un abogado si todavía se puede hacer algo.',
      }
    : {
        en: 'If you think the judge decided wrongly, that is not a mistake of the paper: it takes an appeal, and the time is short.',
        es: 'Si cree que el juez decidió mal, no es un error del papel: hay que apelar, y el plazo es corto.',
      }
}

function correction(deadline: Deadline, today: IsoDate): Passage[] {
  if (deadline.kind === 'unknown')
    return [
      {
        kind: 'warning',
        text: {
          en: 'We have not checked how a clerical mistake is corrected in this state’s court. Ask the clerk which paper to file and by when.',
          es: 'No hemos verificado cómo se corrige un error de escritura en el tribunal de este estado. Pregunte en la secretaría qué papel presentar y hasta cuándo.',
        },
      },
    ]
  return deadlinePassages(deadline, today, {
    label: { en: 'Ask for the correction by', es: 'Pida la corrección a más tardar el' },
    isOver: {
      en: 'The time to ask for the correction ended on',
      es: 'El plazo para pedir la corrección terminó el',
    },
  })
}

function appeal(deadline: Deadline, today: IsoDate): Passage[] {
  return deadlinePassages(deadline, today, {
    label: { en: 'Last day to appeal', es: 'Último día para apelar' },
    isOver: { en: 'The last day to appeal was', es: 'El último día para apelar fue el' },
  })
}

/** A day to come as a deadline, one gone by as a sentence. `isOver` is followed by the date. */
function deadlinePassages(deadline: Deadline, today: IsoDate, words: { label: Words; isOver: Words }): Passage[] {
  if (deadline.kind === 'none') return [{ kind: 'paragraph', text: deadline.rule }]
  if (deadline.kind === 'unknown') return [{ kind: 'paragraph', text: deadline.why }]
  const { on, cite, uncertain, note } = deadline
  const rule = howCounted(deadline)
  const more = note ? [{ kind: 'details' as const, summary: moreAbout, text: note }] : []
  if (on >= today) return [{ kind: 'deadline', label: words.label, on, rule, cite, uncertain }, ...more]
  const said = inBoth(locale => `${words.isOver[locale]} ${formatDate(on, locale, 'weekday')}.`)
  return [{ kind: 'paragraph', text: said }, ...more]
}

const moreAbout: Words = { en: 'More about this rule', es: 'Más sobre esta regla' }
