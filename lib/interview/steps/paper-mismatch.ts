import type { Deadline } from '@/lib/law/deadline'
import { deadlinesOf } from '@/lib/law/deadlines'
import { states } from '@/lib/law/states'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import { defineStep, type Passage } from '../define'
import { enteredOn } from './entered-on'
import { heard } from './heard'
import { matchesRuling } from './matches-ruling'
import { noticeOn } from './notice-on'
import { state } from './state'

export const paperMismatch = defineStep({
  id: 'paper-mismatch',
  uses: [state, enteredOn, noticeOn, heard, matchesRuling],
  askIf: answers => answers.matchesRuling === 'no',
  title: { en: 'Act quickly: a mistake can be corrected', es: 'Actúe pronto: un error se puede corregir' },
  passages: ({ answers, today }) => {
    const dates = answers.enteredOn && {
      enteredOn: answers.enteredOn,
      noticeOn: answers.noticeOn ?? null,
      wasDefault: answers.heard === undefined || answers.heard === 'unsure' ? null : answers.heard === 'default',
    }
    const deadlines = dates && answers.stateCode ? deadlinesOf(states[answers.stateCode], dates) : null
    return [
      {
        kind: 'paragraph',
        text: {
          en: 'The judge’s decision counts, but until it is corrected the court goes by the paper. If the paper has a wrong name, amount or date, that is called a clerical mistake.',
          es: 'Cuenta la decisión del juez, pero mientras no se corrija el tribunal se guía por el papel. Si el papel tiene mal un nombre, una cantidad o una fecha, se llama error de escritura.',
        },
      },
      ...(deadlines ? correction(deadlines.correctBy, today) : [unknownDates]),
      ...(deadlines ? appeal(deadlines.appealBy, today) : []),
      {
        kind: 'list',
        items: [
          {
            en: 'Today: call the court clerk. Give the case number and say the paper does not match the ruling.',
            es: 'Hoy: llame a la secretaría del tribunal. Dé el número del caso y diga que el papel no coincide con la decisión.',
          },
          {
            en: 'Ask for the form or motion to correct a clerical mistake, and ask whether a recording of the hearing exists.',
            es: 'Pida el formulario o la petición para corregir un error de escritura (“motion to correct a clerical mistake”) y pregunte si hay grabación de la audiencia.',
          },
          wronglyDecided(deadlines?.appealBy, today),
          {
            en: 'See a lawyer or legal aid now. Many give free advice on this.',
            es: 'Consulte ya a un abogado o a la ayuda legal. Muchos aconsejan gratis sobre esto.',
          },
        ],
      },
      {
        kind: 'paragraph',
        text: {
          en: 'You can go on. Your figures will follow the paper as it is now; change them when it is corrected.',
          es: 'Puede continuar. Sus cifras seguirán el papel como está ahora; cámbielas cuando se corrija.',
        },
      },
    ]
  },
  fields: {},
})

const unknownDates: Passage = {
  kind: 'warning',
  text: {
    en: 'We need the date of entry to work out your deadlines. Until you have it, act as if the time were about to end.',
    es: 'Necesitamos la fecha de registro para calcular sus plazos. Mientras no la tenga, actúe como si el plazo estuviera por terminar.',
  },
}

/** An appeal is only named as the way where there still is one. */
function wronglyDecided(appealBy: Deadline | undefined, today: IsoDate): Words {
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
  const { on, rule, cite, uncertain, note } = deadline
  const more = note ? [{ kind: 'details' as const, summary: moreAbout, text: note }] : []
  if (on >= today) return [{ kind: 'deadline', label: words.label, on, rule, cite, uncertain }, ...more]
  const said = inBoth(locale => `${words.isOver[locale]} ${formatDate(on, locale, 'weekday')}.`)
  return [{ kind: 'paragraph', text: said }, ...more]
}

const moreAbout: Words = { en: 'More about this rule', es: 'Más sobre esta regla' }
