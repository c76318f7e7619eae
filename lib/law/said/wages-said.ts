// What may be taken from a pay, in words: each limit, its condition and its section; slices and levels as tables.

import { formatDollars } from '@/lib/shared/money'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { MinimumWage, PayPeriod, WageFloor, WageLimit, Wages } from '../collection-types'
import { payPeriods } from '../collection-types'
import { periodNames } from '../garnishment-words'
import { formatPercent } from '../rate-words'
import { wageConditionWords } from './condition-words'
import type { FactSaid, SaidRow, SaidTable } from './fact-said'
import { capitalized, daysWords, joined, notChecked, row, rowIf } from './said-parts'

export function sayWages(value: Wages): FactSaid {
  const { limits, lessPerDependentWeeklyCents, rule, caution, process, headOfHousehold } = value
  return {
    headline: headlineOf(limits),
    rows: [
      row(
        { en: 'How the limits work', es: 'Cómo funcionan los límites' },
        limits.length > 0 ? leastGoverns : onlyFederal,
      ),
      ...limits.map(limitRow),
      ...rowIf({ en: 'Each dependent', es: 'Cada dependiente' }, lessPerDependentWeeklyCents, cents => ({
        en: `${formatDollars(cents)} a week less can be taken for each dependent who counts here`,
        es: `Se pueden tomar ${formatDollars(cents)} menos por semana por cada dependiente que aquí cuenta`,
      })),
      ...rowIf({ en: 'Head of a household', es: 'Jefe de familia' }, headOfHousehold, capitalized),
      ...rowIf(
        { en: 'What the calculator cannot count', es: 'Lo que la calculadora no puede contar' },
        caution,
        capitalized,
      ),
      row({ en: 'How long one order lasts', es: 'Cuánto dura una orden' }, durationWords(value)),
      row({ en: 'How it is done', es: 'Cómo se hace' }, capitalized(process)),
    ],
    paragraphs: [rule],
    tables: limits.flatMap(tablesOf),
  }
}

const leastGoverns: Words = {
  en: 'Of the limits that apply, the one that takes the least governs. The federal limit is always one of them.',
  es: 'De los límites que se aplican rige el que permite tomar menos. El límite federal es siempre uno de ellos.',
}
const onlyFederal: Words = {
  en: 'The state has no limit of its own: the federal limit governs.',
  es: 'El estado no tiene un límite propio: rige el límite federal.',
}

/** The share of pay an ordinary worker and debt get; without one, the first limit there is. */
function headlineOf(limits: WageLimit[]): Words {
  const general = limits.filter(({ when }) => when === undefined)
  const shown = general.find(({ take }) => take.kind === 'percent') ?? general[0] ?? limits[0]
  if (!shown) return { en: 'The federal limit', es: 'El límite federal' }
  if (shown.take.kind === 'nothing') return capitalized(shown.label)
  return { en: `Up to ${shown.label.en}`, es: `Hasta ${shown.label.es}` }
}

function limitRow(limit: WageLimit): SaidRow {
  const { label, when, take, section, perOrder, onlyIfWaived } = limit
  return row(
    capitalized(label),
    joined([
      wageConditionWords(when),
      take.kind === 'excess' ? floorWords(take.floor) : null,
      take.kind === 'graduated' || take.kind === 'by-level' ? seeTheTable : null,
      perOrder ? eachOrder : null,
      onlyIfWaived ? onlyWithWaiver : null,
      section ? asIs(`${section}.`) : null,
    ]),
  )
}

const seeTheTable: Words = { en: 'The table shows it.', es: 'La tabla lo muestra.' }
const eachOrder: Words = {
  en: 'It is on each order by itself: what others already take does not count against it.',
  es: 'Es para cada orden por sí sola: lo que otros ya toman no cuenta.',
}

const onlyWithWaiver: Words = {
  en: 'Only after a waiver in a separate signed writing; without it nothing can be taken.',
  es: 'Solo después de una renuncia en un escrito aparte y firmado; sin ella no se puede tomar nada.',
}

const wageNames: Record<'federal' | 'state' | 'greater', Words> = {
  federal: { en: 'the federal minimum wage', es: 'el salario mínimo federal' },
  state: { en: 'the state’s minimum wage', es: 'el salario mínimo del estado' },
  greater: {
    en: 'the state’s or the federal minimum wage, whichever is higher',
    es: 'el salario mínimo del estado o el federal, el que sea más alto',
  },
}

function floorWords(floor: WageFloor): Words {
  if (floor.kind === 'amount') return printedFloors(floor)
  const wage = wageNames[floor.wage]
  return floor.orLocal
    ? {
        en: `It counts ${wage.en}, or a higher one of the city or county.`,
        es: `Se cuenta con ${wage.es}, o con uno más alto de la ciudad o del condado.`,
      }
    : { en: `It counts ${wage.en}.`, es: `Se cuenta con ${wage.es}.` }
}

/** The floor for each pay period: a week's, and those the law prints itself; the others are multiplied. */
function printedFloors({ weeklyCents, perPeriod = {} }: Extract<WageFloor, { kind: 'amount' }>): Words {
  const printed: Partial<Record<PayPeriod, number>> = { week: weeklyCents, ...perPeriod }
  return inBoth(locale => {
    const sums = payPeriods.flatMap(period => {
      const cents = printed[period]
      if (cents === undefined) return []
      return [`${formatDollars(cents)} ${locale === 'en' ? 'for' : 'por'} ${periodNames[period][locale]}`]
    })
    return locale === 'en' ? `Left alone: ${sums.join('; ')}.` : `Queda a salvo: ${sums.join('; ')}.`
  })
}

function durationWords({ continuous, durationDays }: Wages): Words {
  const days = durationDays === null ? null : daysWords(durationDays)
  if (continuous === null) return days ?? notChecked
  if (continuous)
    return days
      ? { en: `It takes from each pay for ${days.en}`, es: `Toma de cada pago durante ${days.es}` }
      : { en: 'It takes from each pay until the debt is paid', es: 'Toma de cada pago hasta que se pague la deuda' }
  return days
    ? { en: `It does not go on by itself; it lasts ${days.en}`, es: `No continúa por sí sola; dura ${days.es}` }
    : {
        en: 'It does not go on by itself: each time needs a new order',
        es: 'No continúa por sí sola: cada vez se necesita una orden nueva',
      }
}

function tablesOf({ label, take }: WageLimit): SaidTable[] {
  const share: Words = { en: 'Share that can be taken', es: 'Parte que se puede tomar' }
  if (take.kind === 'graduated') {
    const per =
      take.per === 'week'
        ? { en: 'Part of a week’s pay', es: 'Parte del salario semanal' }
        : { en: 'Part of a month’s pay', es: 'Parte del salario mensual' }
    const bounds = take.slices.map(({ upToCents }) => (upToCents === null ? null : formatDollars(upToCents)))
    const rows = take.slices.map(({ percent }, index) => [
      rangeWords(bounds[index - 1] ?? null, bounds[index] ?? null),
      asIs(formatPercent(percent)),
    ])
    return [{ caption: capitalized(label), head: [per, share], rows }]
  }
  if (take.kind !== 'by-level') return []
  const wage = wageNames[take.wage]
  const level: Words = { en: `A week’s pay, in hours at ${wage.en}`, es: `Salario semanal, en horas con ${wage.es}` }
  const bounds = take.levels.map(({ upToHours }) => (upToHours === null ? null : String(upToHours)))
  const rows = take.levels.map(({ percent }, index) => [
    rangeWords(bounds[index - 1] ?? null, bounds[index] ?? null),
    asIs(formatPercent(percent)),
  ])
  const whole: Words = { en: 'Share of the whole pay', es: 'Parte de todo el salario' }
  return [{ caption: capitalized(label), head: [level, whole], rows }]
}

/** "Up to 40", "Above 40, up to 60", "Above 80". */
function rangeWords(above: string | null, upTo: string | null): Words {
  if (above === null) {
    return upTo === null ? { en: 'All', es: 'Todo' } : { en: `Up to ${upTo}`, es: `Hasta ${upTo}` }
  }
  return upTo === null
    ? { en: `Above ${above}`, es: `Más de ${above}` }
    : { en: `Above ${above}, up to ${upTo}`, es: `Más de ${above}, hasta ${upTo}` }
}

/** The state's or the federal wage for an hour. */
export function sayMinimumWage({ hourlyCents }: MinimumWage): FactSaid {
  const hourly = formatDollars(hourlyCents)
  const headline = { en: `${hourly} an hour`, es: `${hourly} por hora` }
  return { headline, rows: [row({ en: 'For an hour', es: 'Por hora' }, asIs(hourly))], paragraphs: [], tables: [] }
}
