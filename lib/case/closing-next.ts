// What comes next once all is paid: the next step that closes the case, with the day it is due.

import type { Words } from '@/lib/shared/words'
import type { CaseFile } from './case-file'
import { closingOf, type PaidClosing } from './closing'
import { closingStepsOf } from './closing-steps'
import { objectionIn, satisfactionDueIn } from './closing-watch'
import type { IssuedIds, NextStep } from './task'

/** null: something is owed. */
export function closingNext(file: CaseFile, issued: IssuedIds = []): NextStep | null {
  const closing = closingOf(file)
  if (closing.kind === 'open') return null
  const steps = closingStepsOf(file, closing, issued)
  const next = steps.find(one => one.status === 'next')
  const isCreditor = file.facts.side === 'creditor'
  const how = closing.how === 'settled' ? settled : inFull
  const said = how[isCreditor ? 'creditor' : 'debtor']
  const text = next ? `${next.title.en}. ${next.text[0]?.en ?? ''}`.trim() : ''
  const es = next ? `${next.title.es}. ${next.text[0]?.es ?? ''}`.trim() : ''
  return {
    title: closing.isDone ? onTheRecord : said.title,
    text: {
      en: `${closing.isDone ? doneText.en : said.text.en} ${text}`.trim(),
      es: `${closing.isDone ? doneText.es : said.text.es} ${es}`.trim(),
    },
    action: { path: 'closing', label: { en: 'Close the case', es: 'Cerrar el caso' } },
    deadline: closingDeadline(file, closing),
  }
}

/** The day that matters now: the last one to object to a motion, else the last one to file; null: none runs. */
export function closingDeadline(file: CaseFile, closing: PaidClosing): NextStep['deadline'] {
  if (closing.filed || closing.entered) return null
  const objection = closing.objection ? null : objectionIn(file, closing)
  if (objection && objection.on >= file.today)
    return { label: objection.estimated ? objectEarliest : objectBy, on: objection.on, law: objection }
  const due = satisfactionDueIn(closing)
  if (!due) return null
  const label = file.facts.side === 'creditor' ? fileBy : theyFileBy
  return { label: due.on < file.today ? wasDue : label, on: due.on, law: due.law }
}

const objectBy: Words = { en: 'Last day to object', es: 'Último día para oponerse' }
const objectEarliest: Words = {
  en: 'Last day to object, at the earliest',
  es: 'Último día para oponerse, como muy pronto',
}
const fileBy: Words = {
  en: 'Last day to file the satisfaction',
  es: 'Último día para presentar la constancia de pago',
}
const theyFileBy: Words = { en: 'The other side must file by', es: 'La otra parte debe presentarlo a más tardar el' }
const wasDue: Words = { en: 'It was due', es: 'Debía presentarse el' }

type Said = Record<'creditor' | 'debtor', { title: Words; text: Words }>

const getItRecorded: Words = {
  en: 'Have the court’s record show it is paid',
  es: 'Haga que conste en el tribunal que está pagado',
}
const settledTitle: Words = { en: 'All of the agreement is paid', es: 'Todo lo del acuerdo está pagado' }
const onTheRecord: Words = { en: 'The court’s record shows it is paid', es: 'En el tribunal consta que está pagado' }
const doneText: Words = { en: 'What is left is for your own files.', es: 'Lo que falta es para su propio archivo.' }

const inFull: Said = {
  creditor: {
    title: getItRecorded,
    text: {
      en: 'By what you wrote down the judgment is paid in full, and the court has to be told.',
      es: 'Según lo que usted anotó, el fallo está pagado por completo, y hay que decírselo al tribunal.',
    },
  },
  debtor: {
    title: getItRecorded,
    text: {
      en: 'By what you wrote down the judgment is paid in full. It stays open on the record until the court is told.',
      es: 'Según lo que usted anotó, el fallo está pagado por completo. Sigue abierto en el registro hasta que se le diga al tribunal.',
    },
  },
}

const settled: Said = {
  creditor: {
    title: settledTitle,
    text: {
      en: 'You accepted it as full payment, so nothing more may be collected, and the court has to be told.',
      es: 'Usted lo aceptó como pago total, así que no se puede cobrar nada más, y hay que decírselo al tribunal.',
    },
  },
  debtor: {
    title: settledTitle,
    text: {
      en: 'The other side accepted it as full payment, so nothing more is owed. Keep every proof.',
      es: 'La otra parte lo aceptó como pago total, así que ya no se debe nada. Guarde todas las pruebas.',
    },
  },
}
