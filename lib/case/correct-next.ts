// What to do next while the court's paper does not say what the judge decided.

import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import type { CaseFile } from './case-file'
import { type Filing, newestFiling } from './filing'
import type { NextStep } from './task'

/** Ask for the correction, wait for it, then bring the answers in line; null: the paper is right, or nobody is sure. */
export function correctNext(file: CaseFile): NextStep | null {
  const { facts, records } = file
  if (facts.matchesRuling !== 'no') return null
  const asked = newestFiling(records.filings, 'correction-asked')
  const corrected = newestFiling(records.filings, 'corrected')
  if (corrected && (!asked || corrected.sentOn >= asked.sentOn)) return changeTheAnswers
  return asked ? waitForTheCourt(asked) : askForIt(file)
}

const changeTheAnswers: NextStep = {
  title: {
    en: 'Bring your answers in line with the corrected paper',
    es: 'Ponga sus respuestas de acuerdo con el papel corregido',
  },
  text: {
    en: 'You wrote down that the court corrected the paper. Change what was wrong, and say that it now matches: every sum and day follows your answers.',
    es: 'Usted anotó que el tribunal corrigió el papel. Cambie lo que estaba mal y diga que ahora coincide: todas las sumas y fechas salen de sus respuestas.',
  },
  action: { path: 'judgment', label: { en: 'Change my answers', es: 'Cambiar mis respuestas' } },
  deadline: null,
}

function waitForTheCourt({ sentOn }: Filing): NextStep {
  return {
    title: { en: 'Wait for the court’s answer to your request', es: 'Espere la respuesta del tribunal a su solicitud' },
    text: inBoth(locale =>
      locale === 'en'
        ? `You asked for the correction on ${formatDate(sentOn, locale)}. If you hear nothing for two weeks, ask the clerk. Until it is corrected, the paper counts as it is.`
        : `Usted pidió la corrección el ${formatDate(sentOn, locale)}. Si en dos semanas no sabe nada, pregunte en la secretaría. Mientras no se corrija, el papel cuenta como está.`,
    ),
    action: {
      path: 'closing/new?of=corrected',
      label: { en: 'It is corrected: write it down', es: 'Ya está corregido: anotarlo' },
    },
    deadline: null,
  }
}

function askForIt({ deadlines, today }: CaseFile): NextStep {
  const correctBy = deadlines?.correctBy
  const isOver = correctBy?.kind === 'date' && correctBy.on < today
  return {
    title: { en: 'Ask the court to correct the paper', es: 'Pida al tribunal que corrija el papel' },
    text: isOver ? tooLate : inTime,
    action: { path: 'correction', label: { en: 'Write the request', es: 'Escribir la solicitud' } },
    deadline:
      correctBy?.kind === 'date' && !isOver
        ? {
            label: { en: 'Ask for the correction by', es: 'Pida la corrección a más tardar el' },
            on: correctBy.on,
            law: correctBy,
          }
        : null,
  }
}

const inTime: Words = {
  en: 'You said the paper does not match the ruling. Call the court clerk today, see a lawyer if you can, and file the request soon.',
  es: 'Usted dijo que el papel no coincide con la decisión. Llame hoy a la secretaría del tribunal, consulte a un abogado si puede y presente pronto la solicitud.',
}
const tooLate: Words = {
  en: 'You said the paper does not match the ruling. The usual time to ask has gone by, so call the court clerk today and ask what can still be done.',
  es: 'Usted dijo que el papel no coincide con la decisión. El plazo usual para pedirlo ya pasó, así que llame hoy a la secretaría del tribunal y pregunte qué se puede hacer todavía.',
}
