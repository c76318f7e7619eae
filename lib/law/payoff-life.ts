// Whether a judgment could still be collected on the day a payoff is asked for.

import { addYears, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, plural, type Words } from '@/lib/shared/words'
import type { JudgmentLife } from './life-types'
import { endOfJudgment } from './lives'
import type { Jurisdiction } from './types'
import { factOn } from './value-on'

/** The life of a judgment that ended, or fell asleep, before the day. Nothing where it was renewed by then. */
export function lifeWarnings(
  state: Jurisdiction,
  { enteredOn, on, renewals }: { enteredOn: IsoDate; on: IsoDate; renewals: readonly IsoDate[] },
): Words[] {
  const found = factOn(state, 'judgmentLife', enteredOn)
  if (found.kind !== 'value' || renewals.some(renewedOn => renewedOn <= on)) return []
  const end = endOfJudgment(state, enteredOn)
  if (end.kind === 'date' && on > end.on) return [ended(found.value, end.on)]
  const { dormancyYears } = found.value
  if (dormancyYears === null || on <= addYears(enteredOn, dormancyYears)) return []
  return [asleep(dormancyYears, addYears(enteredOn, dormancyYears))]
}

function ended({ years, renewable, dormancyYears }: JudgmentLife, endedOn: IsoDate): Words {
  return inBoth(locale => {
    const [day, length] = [formatDate(endedOn, locale), yearsIn(years)[locale]]
    if (locale === 'en') {
      const unless = renewable ? `Unless it was renewed${dormancyYears === null ? '' : ' or revived'}, it` : 'It'
      return `This judgment’s ${length} ended on ${day}. ${unless} can no longer be collected. Ask the court clerk.`
    }
    const unless = renewable ? `Si no se renovó${dormancyYears === null ? '' : ' ni se reactivó'}, ya` : 'Ya'
    const its = years === 1 ? `El plazo de ${length} de este fallo terminó` : `Los ${length} de este fallo terminaron`
    return `${its} el ${day}. ${unless} no se puede cobrar. Pregunte en la secretaría del tribunal.`
  })
}

function asleep(years: number, sinceOn: IsoDate): Words {
  const [en, es] = [formatDate(sinceOn, 'en'), formatDate(sinceOn, 'es')]
  return {
    en: `After ${yearsIn(years).en} without collecting, a judgment here goes dormant: on ${en} if nothing was done since entry. Then it must be revived before it is collected. Ask the court clerk.`,
    es: `Tras ${yearsIn(years).es} sin gestiones de cobro, un fallo queda inactivo aquí: el ${es}, si no se hizo nada desde el registro. Entonces hay que reactivarlo antes de cobrarlo. Pregunte en la secretaría del tribunal.`,
  }
}

function yearsIn(years: number): Words {
  return {
    en: plural(years, { one: 'year', other: 'years' }, 'en'),
    es: plural(years, { one: 'año', other: 'años' }, 'es'),
  }
}
