// The interest of a payoff, stretch by stretch: each as days × amount × rate, so that a pencil comes to the same cents.

import { addDays, formatDate, type IsoDate, isLeapYear, yearOf } from '@/lib/shared/civil-date'
import { type Cents, formatCents, roundToCents } from '@/lib/shared/money'
import { inBoth, type Locale, plural, type Words } from '@/lib/shared/words'
import { accrue, anniversariesOf, dayNumber, type Meter, meterOf, type Units, unitsPerCent } from './accrual'
import { addInterest, bearingBase, compound, emptyBalance, interestOwed, takeFrom } from './balance'
import type { Ledger, LedgerEntry, LedgerTerms } from './ledger'
import type { LedgerEvent } from './ledger-events'
import { formatPercent } from './rate-words'
import type { WorkingStep } from './working'

/** Walks a ledger's rows once more and tells the interest between them. `interestCents`: all it has told so far. */
export type Walk = {
  /** The steps of the interest through the day of a row, or through the last day; it stops early after `most`. */
  through: (on: IsoDate, most: number) => WorkingStep[]
  /** Takes over what a row left; its own step is told elsewhere. */
  pass: (entry: LedgerEntry) => void
  interestCents: () => Cents
}

/** Begins at entry, before any row. There is nothing to tell where there is no interest. */
export function walkOf(
  judgments: readonly Extract<LedgerEvent, { kind: 'judgment' }>[],
  terms: LedgerTerms,
  ledger: Ledger,
): Walk {
  const enteredOn = judgments.reduce<IsoDate | null>((first, { on }) => (first && first < on ? first : on), null)
  if (enteredOn === null || terms.segments.length === 0)
    return { through: () => [], pass: () => {}, interestCents: () => 0 }
  const meter = meterOf(terms, ledger.on)
  const [entryDay, balance] = [dayNumber(enteredOn), emptyBalance()]
  const dateOf = (day: number): IsoDate => addDays(enteredOn, day - entryDay)
  const anniversaries = terms.compounding === 'yearly' ? anniversariesOf(enteredOn, ledger.on) : []
  let [day, anniversary, toldCents] = [entryDay, 0, 0]

  const accrueThrough = (last: number, steps: WorkingStep[], most: number): void => {
    while (day < last && steps.length < most) {
      const next = Math.min(last, endOfLikeDays(meter, day))
      const base = bearingBase(balance, terms)
      const units = accrue(meter, base, day, next)
      const [before, carried] = [balance.accruedCents, balance.fraction]
      addInterest(balance, units, terms.rounding)
      const gainedCents = balance.accruedCents - before
      toldCents += gainedCents
      const firstOn = dateOf(day + 1)
      const annualPercent = terms.segments.findLast(({ from }) => from <= firstOn)?.annualPercent ?? 0
      const isLong = terms.yearBasis === 'calendar' && isLeapYear(yearOf(firstOn))
      const told = { firstOn, lastOn: dateOf(next), days: next - day, base, annualPercent, units, carried, gainedCents }
      if (units > 0n) steps.push({ text: stretchWords({ ...told, yearDays: isLong ? 366 : 365 }, terms) })
      day = next
    }
  }

  return {
    through: (on, most) => {
      const steps: WorkingStep[] = []
      const last = Math.max(dayNumber(on), day)
      for (; (anniversaries[anniversary] ?? Number.POSITIVE_INFINITY) <= last; anniversary++) {
        const until = anniversaries[anniversary] ?? last
        accrueThrough(until, steps, most)
        if (day < until) return steps
        const joined = balance.accruedCents
        compound(balance)
        if (joined > 0) steps.push({ text: joinedWords(dateOf(day), joined, bearingBase(balance, terms)) })
      }
      accrueThrough(last, steps, most)
      return steps
    },
    pass: entry => {
      const judgment = entry.kind === 'judgment' ? judgments.find(({ id }) => id === entry.id) : undefined
      if (judgment) balance.awardedCents += judgment.interestCents
      takeFrom(balance, 'interest', entry.rolledIn ? interestOwed(balance) : entry.toInterestCents)
      balance.principalCents = entry.principalCents
      balance.costsCents = entry.costsCents
    },
    interestCents: () => toldCents,
  }
}

/** The last day (a day number) that accrues as the day after `day` does. */
function endOfLikeDays({ stretches }: Meter, day: number): number {
  let index = Math.max(
    stretches.findLastIndex(({ firstDay }) => firstDay <= day + 1),
    0,
  )
  const perDay = stretches[index]?.unitsPerCentDay
  while (stretches[index + 1]?.unitsPerCentDay === perDay && index + 1 < stretches.length) index++
  return (stretches[index + 1]?.firstDay ?? Number.POSITIVE_INFINITY) - 1
}

type Stretch = {
  firstOn: IsoDate
  lastOn: IsoDate
  days: number
  base: Cents
  annualPercent: number
  yearDays: 365 | 366
  units: Units
  carried: number
  gainedCents: Cents
}

function stretchWords(stretch: Stretch, { rounding, perDiemFirst }: LedgerTerms): Words {
  const { days, base, annualPercent, yearDays, units, gainedCents } = stretch
  const [amount, rate, sum] = [formatCents(base), formatPercent(annualPercent), formatCents(gainedCents)]
  const carried = perDiemFirst ? null : carriedWords(stretch, rounding)
  return inBoth(locale => {
    const count = plural(days, locale === 'en' ? { one: 'day', other: 'days' } : { one: 'día', other: 'días' }, locale)
    if (!perDiemFirst)
      return `${span(stretch, locale)}: ${count} × ${amount} × ${rate} ÷ ${yearDays}${carried ? `, ${carried[locale]},` : ''} = ${sum}.`
    const oneDay = formatCents(Number(units / unitsPerCent) / days)
    return `${span(stretch, locale)}: ${count} × ${oneDay} (${amount} × ${rate} ÷ ${yearDays}, ${locale === 'en' ? 'to the cent' : 'al centavo'}) = ${sum}.`
  })
}

/** The fraction of a cent from before, said where the sum would come out otherwise without it, as exactly as that takes. */
function carriedWords({ units, carried, gainedCents }: Stretch, rounding: 'half-up' | 'down'): Words | null {
  const cents = (carriedUnits: bigint): Cents => roundToCents(units + carriedUnits, unitsPerCent, rounding)
  if (cents(0n) === gainedCents) return null
  for (let places = 1; places <= 12; places++) {
    const scale = 10n ** BigInt(places)
    const scaled = BigInt(Math.round((Math.abs(carried) / Number(unitsPerCent)) * Number(scale)))
    const rounded = (scaled * unitsPerCent) / scale
    if (cents(carried < 0 ? -rounded : rounded) !== gainedCents && places < 12) continue
    const text = (Number(scaled) / Number(scale)).toFixed(places)
    return carried < 0
      ? {
          en: `less the ${text} of a cent rounded up before`,
          es: `menos el ${text} de centavo que antes se redondeó hacia arriba`,
        }
      : { en: `with the ${text} of a cent carried`, es: `con el ${text} de centavo que quedaba` }
  }
  return null
}

function span({ firstOn, lastOn }: Stretch, locale: Locale): string {
  const last = formatDate(lastOn, locale)
  if (firstOn === lastOn) return last
  const whole = formatDate(firstOn, locale)
  const first = yearOf(firstOn) === yearOf(lastOn) ? whole.replace(locale === 'en' ? /, \d+$/ : / de \d+$/, '') : whole
  return locale === 'en' ? `${first} to ${last}` : `Del ${first} al ${last}`
}

function joinedWords(on: IsoDate, joined: Cents, base: Cents): Words {
  const [interest, amount] = [formatCents(joined), formatCents(base)]
  return {
    en: `${formatDate(on, 'en')}, the anniversary: ${interest} of unpaid interest begins to earn interest. ${amount} earns it from then on.`,
    es: `${formatDate(on, 'es')}, el aniversario: ${interest} de intereses no pagados empiezan a generar intereses. Desde entonces los generan ${amount}.`,
  }
}
