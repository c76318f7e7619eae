// The debtor's exam brings no money by itself: it brings what other ways need to know.

import { factOn } from '@/lib/law/value-on'
import { asSentence } from '@/lib/shared/words'
import { canReach, whereToReach } from './demand'
import { lawStep, shutByLaw } from './law-step'
import { bands, type LadderCase, nothing, type RungFound } from './rung'

/** `opens`: the best way that waits for a fact, as it would be once the fact is known; null when none does. */
export function examRung(c: LadderCase, opens: RungFound | null): RungFound {
  const law = factOn(c.where, 'debtorExam', c.today)
  const contempt = factOn(c.where, 'contempt', c.today)
  const isReached = canReach(c)
  const own = isReached ? ('fair' as const) : ('poor' as const)
  return {
    id: 'exam',
    isForced: true,
    ...(opens && { opens: opens.id }),
    shut:
      law.kind === 'none'
        ? shutByLaw(law.entry, {
            en: `${c.where.name.en} has no such exam for this court.`,
            es: `${c.where.name.es} no tiene ese interrogatorio para este tribunal.`,
          })
        : null,
    needs: isReached ? [] : [whereToReach],
    // It is worth what it finds, so it can be no more likely than that.
    band: opens && bands.indexOf(opens.band) < bands.indexOf(own) ? opens.band : own,
    onceCents: c.assumed.costExamCents,
    costCents: opens?.costCents ?? 0,
    yield: opens?.yield ?? nothing,
    months: c.assumed.monthsExam + (opens?.months ?? 0),
    orderMonths: opens?.orderMonths ?? null,
    says: [
      ...lawStep(law, ({ name, form, frequency }) => ({
        en: `The paper is called ${name.en}${form ? ` (${form})` : ''}.${frequency ? ` ${asSentence(`How often: ${frequency.en}`)}` : ''}`,
        es: `El papel se llama ${name.es}${form ? ` (${form})` : ''}.${frequency ? ` ${asSentence(`Con qué frecuencia: ${frequency.es}`)}` : ''}`,
      })),
      ...lawStep(contempt, ({ rule }) => rule),
    ],
    risks: [
      {
        en: `${c.debtor === 'person' ? 'They must answer' : 'Someone who speaks for it must answer'} under oath, but not everyone comes. Bring a list of questions and write down what is said.`,
        es: `${c.debtor === 'person' ? 'Deben contestar' : 'Quien la represente debe contestar'} bajo juramento, pero no todos van. Lleve una lista de preguntas y anote lo que digan.`,
      },
    ],
  }
}
