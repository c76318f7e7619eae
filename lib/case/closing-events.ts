// The end of a case on its timeline: when all was paid, and the days that run from then.

import type { Deadline } from '@/lib/law/deadline'
import type { IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import type { CaseFile } from './case-file'
import { closingOf } from './closing'
import { bureausIn } from './closing-bureaus'
import { awaitedAnswersIn, objectionIn, satisfactionDueIn } from './closing-watch'

/** `about`: the bureau, where it is one's answer. `deadline`: how the law counts the day; null: it is no day of the law.
 *  `isEstimated`: it runs from a day nobody wrote down. */
export type ClosingEvent = {
  id: 'paid' | 'satisfaction-due' | 'objection-ends' | 'credit-answer-due'
  label: Words
  on: IsoDate
  about?: string
  isEstimated?: true
  deadline: Extract<Deadline, { kind: 'date' }> | null
}

/** The days of the end that have a date. What was filed has no day to file it by any more. */
export function closingEvents(file: CaseFile): ClosingEvent[] {
  const bureaus = bureausIn(file.today)
  const answers = awaitedAnswersIn(file).map(({ bureau, due, isEstimated }): ClosingEvent => {
    const name = bureaus.find(one => one.id === bureau)?.name ?? bureau
    const label = inBoth(l => `${words.answer[l]}: ${name}`)
    return {
      ...{ id: 'credit-answer-due', label, on: due.on, about: bureau, deadline: due },
      ...(isEstimated && { isEstimated }),
    }
  })
  const closing = closingOf(file)
  if (closing.kind === 'open') return answers
  const isRight = closing.filed !== null || closing.entered !== null
  const due = isRight ? null : satisfactionDueIn(closing)
  const objection = isRight || closing.objection ? null : objectionIn(file, closing)
  return [
    { id: 'paid', label: words.paid, on: closing.zeroOn, deadline: null },
    ...(due
      ? [
          {
            ...{ id: 'satisfaction-due' as const, label: words.due, on: due.on, deadline: due.law },
            ...(closing.isDemandEstimated && due.law && { isEstimated: true as const }),
          },
        ]
      : []),
    ...(objection
      ? [{ id: 'objection-ends' as const, label: words.objection, on: objection.on, deadline: objection }]
      : []),
    ...answers,
  ]
}

const words = {
  paid: { en: 'Nothing was left to pay', es: 'No quedó nada por pagar' },
  due: { en: 'Last day to file the satisfaction', es: 'Último día para presentar la constancia de pago' },
  objection: { en: 'Last day to object to the motion', es: 'Último día para oponerse a la petición' },
  answer: { en: 'Last day for the credit bureau to answer', es: 'Último día para que conteste la agencia de crédito' },
} satisfies Record<string, Words>
