// What is said about a garnishment: the names of limits and the steps of the working.

import { type Cents, formatCents } from '@/lib/shared/money'
import { inBoth, type Locale, plural, upperFirst, type Words } from '@/lib/shared/words'
import type { PayPeriod, WageLimit } from './collection-types'
import type { WageGarnishmentCap } from './federal-types'
import { formatPercent } from './rate-words'
import type { Citation } from './types'
import { hourlyOf, type MeasuredLimit, type MeasuredPay, sliceBounds } from './wage-limits'
import type { WorkingStep } from './working'

/** A pay period in a sentence. */
export const periodNames: Record<PayPeriod, Words> = {
  week: { en: 'one week', es: 'una semana' },
  'two-weeks': { en: 'two weeks', es: 'dos semanas' },
  'half-month': { en: 'half a month', es: 'medio mes' },
  month: { en: 'one month', es: 'un mes' },
}

type LevelWage = Extract<WageLimit['take'], { kind: 'by-level' }>['wage']

const weeksNames: Record<PayPeriod, string> = { week: '1', 'two-weeks': '2', 'half-month': '2 1/6', month: '4 1/3' }

export function payStep(pay: MeasuredPay, cite: Citation): WorkingStep {
  const { period, disposableCents, grossCents } = pay
  const amount = formatCents(disposableCents)
  const gross = grossCents === null ? null : formatCents(grossCents)
  return {
    text: inBoth(locale => {
      const name = periodNames[period][locale]
      const weeks = weeksNames[period]
      if (locale === 'en') {
        const paid = `The pay for ${name} is ${amount} after the deductions the law requires${gross ? ` (${gross} gross)` : ''}.`
        return period === 'week' ? paid : `${paid} Weekly figures count times ${weeks}.`
      }
      const paid = `El pago de ${name} es de ${amount} después de los descuentos que exige la ley${gross ? ` (${gross} brutos)` : ''}.`
      return period === 'week' ? paid : `${paid} Las cifras semanales se multiplican por ${weeks}.`
    }),
    ...(period !== 'week' && { cite }),
  }
}

export function federalName(cap: WageGarnishmentCap): Words {
  const percent = formatPercent(cap.percent)
  return {
    en: `Federal limit: ${percent} of disposable pay, or what is above ${cap.floorHours} hours at the federal minimum wage`,
    es: `Límite federal: ${percent} del salario disponible, o lo que pase de ${cap.floorHours} horas al salario mínimo federal`,
  }
}

export function federalStep(
  cap: WageGarnishmentCap,
  pay: MeasuredPay,
  share: MeasuredLimit,
  excess: MeasuredLimit,
  cite: Citation,
): WorkingStep {
  const shareCalc = `${formatPercent(cap.percent)} × ${formatCents(pay.disposableCents)} = ${formatCents(share.amountCents)}`
  const floor = hoursCalc(cap.floorHours, pay.hourlyCents.federal, pay.period, excess.floorCents ?? 0)
  const [left, less] = [formatCents(excess.amountCents), formatCents(Math.min(share.amountCents, excess.amountCents))]
  return {
    text: {
      en: `Federal limit: ${shareCalc}; and above ${floor} there is ${left}. The lesser is ${less}.`,
      es: `Límite federal: ${shareCalc}; y por encima de ${floor} hay ${left}. Lo menor es ${less}.`,
    },
    cite,
  }
}

function hoursCalc(hours: number, hourlyCents: Cents, period: PayPeriod, floorCents: Cents): string {
  const weeks = period === 'week' ? '' : ` × ${weeksNames[period]}`
  return `${hours} × ${formatCents(hourlyCents)}${weeks} = ${formatCents(floorCents)}`
}

/** The state's whole rule, also what no formula here knows. */
export function ruleStep(rule: Words, cite: Citation, isUncertain: boolean): WorkingStep {
  return {
    text: { en: `What the state’s law says: ${rule.en}`, es: `Lo que dice la ley del estado: ${rule.es}` },
    cite,
    ...(isUncertain && { uncertain: true }),
  }
}

/** How one limit of the state was worked out, before anything is taken off. */
export function limitStep(
  limit: WageLimit,
  pay: MeasuredPay,
  measured: MeasuredLimit,
  cite: Citation,
  isUncertain: boolean,
): WorkingStep {
  return {
    text: inBoth(locale => `${upperFirst(limit.label[locale])}: ${calcOf(limit, pay, measured, locale)}.`),
    cite,
    ...(isUncertain && { uncertain: true }),
  }
}

function calcOf({ take }: WageLimit, pay: MeasuredPay, measured: MeasuredLimit, locale: Locale): string {
  const amount = formatCents(measured.amountCents)
  const disposable = formatCents(pay.disposableCents)
  switch (take.kind) {
    case 'nothing':
      return locale === 'en' ? `nothing can be taken, ${amount}` : `no se puede tomar nada, ${amount}`
    case 'percent': {
      const base = formatCents(take.of === 'gross' ? (pay.grossCents ?? 0) : pay.disposableCents)
      return `${formatPercent(take.percent)} × ${base} = ${amount}`
    }
    case 'excess': {
      const floorCents = measured.floorCents ?? 0
      const floor =
        take.floor.kind === 'min-wage'
          ? hoursCalc(take.floor.hours, hourlyOf(take.floor, pay), pay.period, floorCents)
          : formatCents(floorCents)
      const excess = formatCents(measured.excessCents ?? 0)
      const share = take.percent === 100 ? '' : `; ${formatPercent(take.percent)} × ${excess} = ${amount}`
      return locale === 'en'
        ? `${floor} stays safe; ${disposable} leaves ${excess} above it${share}`
        : `${floor} queda a salvo; ${disposable} deja ${excess} por encima${share}`
    }
    case 'graduated': {
      const bounds = sliceBounds(take, pay)
      const parts = take.slices.map(({ percent }, index) => {
        const bound = bounds[index] ?? null
        const upTo = bound === null ? null : formatCents(bound)
        if (locale === 'en') return `${formatPercent(percent)} ${upTo ? `up to ${upTo}` : 'above that'}`
        return `${formatPercent(percent)} ${upTo ? `hasta ${upTo}` : 'de lo que pase'}`
      })
      return `${parts.join(', ')}: ${amount}`
    }
    case 'by-level': {
      const percent = formatPercent(measured.percent ?? 0)
      const calc = `${percent} × ${disposable} = ${amount}`
      const level = levelWords(measured, pay, take.wage, locale)
      return locale === 'en'
        ? `${disposable} is ${level}, so ${percent} of all of it: ${calc}`
        : `${disposable} ${level}, así que el ${percent} de todo: ${calc}`
    }
  }
}

/** Between which bounds the pay is, each with how it comes about: "above 60 × $11.41 = $684.60". */
function levelWords({ level }: MeasuredLimit, pay: MeasuredPay, wage: LevelWage, locale: Locale): string {
  const bound = (one: { hours: number; cents: Cents } | null | undefined): string | null =>
    one ? hoursCalc(one.hours, pay.hourlyCents[wage], pay.period, one.cents) : null
  const [above, upTo] = [bound(level?.above), bound(level?.upTo)]
  const parts =
    locale === 'en'
      ? [above && `above ${above}`, upTo && `${above ? 'up to' : 'not above'} ${upTo}`]
      : [above && `pasa de ${above}`, upTo && `no pasa de ${upTo}`]
  return parts.filter(part => part !== null).join(locale === 'en' ? ' and ' : ' y ')
}

export function dependentsStep(dependents: number, weeklyCents: Cents, lessCents: Cents, cite: Citation): WorkingStep {
  const [each, less] = [formatCents(weeklyCents), formatCents(lessCents)]
  return {
    text: {
      en: `Less ${each} a week for each of ${plural(dependents, { one: 'dependent', other: 'dependents' }, 'en')}: ${less} comes off the state’s limits.`,
      es: `Menos ${each} por semana por cada uno de ${plural(dependents, { one: 'dependiente', other: 'dependientes' }, 'es')}: se restan ${less} de los límites del estado.`,
    },
    cite,
  }
}

export function othersStep(othersCents: Cents, cite: Citation): WorkingStep {
  const others = formatCents(othersCents)
  return {
    text: {
      en: `Others who come first already take ${others} from this pay. The limits are for all together, so it comes off.`,
      es: `Otros que tienen prioridad ya toman ${others} de este pago. Los límites son para todos juntos, así que se resta.`,
    },
    cite,
  }
}

export function totalStep(garnishableCents: Cents, keptCents: Cents, name: Words): WorkingStep {
  const [taken, kept] = [formatCents(garnishableCents), formatCents(keptCents)]
  return {
    text: {
      en: `The least amount governs (${name.en}). One ordinary creditor may take at most ${taken} from this pay, and ${kept} is kept.`,
      es: `Rige la cantidad menor (${name.es}). Un acreedor común puede tomar de este pago, como máximo, ${taken}, y quedan ${kept}.`,
    },
  }
}

export const noneName: Words = {
  en: 'Pay is not garnished for an ordinary judgment in this state',
  es: 'En este estado el salario no se embarga por un fallo común',
}
