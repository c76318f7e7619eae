// How long there is to claim what the law protects, once something is taken or frozen.

import { periodWords } from '@/lib/law/days'
import { joinNotes } from '@/lib/law/deadline'
import type { Jurisdiction } from '@/lib/law/types'
import { factOn, isUncertain } from '@/lib/law/value-on'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import { citedWords } from './reach-cells'
import type { Section } from './report'

/** What is protected has to be claimed, and by when; the state's own days where the law we read sets some. */
export function claimNotice(state: Jurisdiction, today: IsoDate): Section {
  return {
    kind: 'notice',
    tone: 'warning',
    heading: { en: 'Protected does not mean untouched', es: 'Protegido no quiere decir intocable' },
    text: joinNotes(mustClaim, daysIn(state, today)) ?? mustClaim,
  }
}

const mustClaim: Words = {
  en: 'Most protection has to be claimed in writing after a notice comes. Open every letter from the court, the sheriff or the bank the same day.',
  es: 'Casi toda protección se debe reclamar por escrito después de recibir un aviso. Abra el mismo día cada carta del tribunal, del alguacil o del banco.',
}

const askNow: Words = {
  en: 'Ask the court clerk how many days there are to claim.',
  es: 'Pregunte en la secretaría del tribunal cuántos días hay para reclamar.',
}

function daysIn(state: Jurisdiction, today: IsoDate): Words {
  const found = factOn(state, 'claimOfExemption', today)
  if (found.kind !== 'value') return askNow
  const { period, runsFromWords, form, where } = found.value
  const cited = citedWords(found.entry.cite, isUncertain(found.entry))
  const from = runsFromWords
  const length = period && period.count > 0 ? periodWords(period) : null
  const days: Words = length
    ? {
        en: `The time to do it here is ${length.en}${from ? ` from ${from.en}` : ''} (${cited.en}).`,
        es: `Aquí el plazo es de ${length.es}${from ? ` desde ${from.es}` : ''} (${cited.es}).`,
      }
    : {
        en: `The law we read sets no number of days, so do it at once (${cited.en}).`,
        es: `La ley que leímos no fija un número de días, así que hágalo de inmediato (${cited.es}).`,
      }
  const whenSaid = length || !from ? null : { en: `When: ${from.en}`, es: `Cuándo: ${from.es}` }
  const formSaid = form === null ? null : { en: `The form: ${form}`, es: `El formulario: ${form}` }
  const whereSaid = where && { en: `Where: ${where.en}`, es: `Dónde: ${where.es}` }
  return joinNotes(days, whenSaid, formSaid, whereSaid) ?? days
}
