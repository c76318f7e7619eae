// The deadline calculator: the last day of a period, moved off the days the court is closed.

import { type AnswerTo, number, type Option, radios, select } from '@/lib/interview/fields'
import { stateOptions } from '@/lib/interview/state-options'
import { holidayOn, isWeekend } from '@/lib/law/court-days'
import { type CourtCode, holidayCorrections } from '@/lib/law/court-holidays'
import { type CountedPeriod, countOnly, countPeriod, type Direction, periodWords } from '@/lib/law/days'
import { mostCourtDays } from '@/lib/law/open/deadline'
import { isYear } from '@/lib/law/open/fields'
import { notMoved, periodWorking } from '@/lib/law/period-working'
import type { Period } from '@/lib/law/types'
import { addDays, formatDate, type IsoDate, yearOf } from '@/lib/shared/civil-date'
import { fail, ok } from '@/lib/shared/results'
import type { ShownTable } from '@/lib/shared/shown'
import { inBoth, upperFirst, type Words } from '@/lib/shared/words'
import { dayField } from './common-fields'
import { defineCalculator, type Outcome, type Refused } from './define'

const courts: Option<CourtCode>[] = [
  ...stateOptions,
  { value: 'US', label: { en: 'Federal courts', es: 'Tribunales federales' } },
]

const units: Option<Period['unit']>[] = [
  { value: 'days', label: { en: 'Days (count every day)', es: 'Días (se cuentan todos)' } },
  {
    value: 'court-days',
    label: {
      en: 'Court days (only days the court is open)',
      es: 'Días hábiles (solo los días en que abre el tribunal)',
    },
  },
  { value: 'weeks', label: { en: 'Weeks', es: 'Semanas' } },
  { value: 'months', label: { en: 'Months', es: 'Meses' } },
  { value: 'years', label: { en: 'Years', es: 'Años' } },
]

const directions: Option<Direction>[] = [
  {
    value: 'within',
    label: { en: 'After that day', es: 'Después de ese día' },
    hint: {
      en: 'For example, “within 30 days after the judgment”',
      es: 'Por ejemplo, “dentro de los 30 días después del fallo”',
    },
  },
  {
    value: 'before',
    label: { en: 'Before that day', es: 'Antes de ese día' },
    hint: {
      en: 'For example, “at least 5 days before the hearing”',
      es: 'Por ejemplo, “al menos 5 días antes de la audiencia”',
    },
  },
]

/** A hundred years of days, as the open interface takes them. */
const mostCount = 36_525

const fields = {
  state: select({
    label: { en: 'Court', es: 'Tribunal' },
    hint: { en: 'Choose the state the court is in.', es: 'Elija el estado donde está el tribunal.' },
    missing: { en: 'Choose the court', es: 'Elija el tribunal' },
    options: courts,
  }),
  from: dayField(
    { en: 'Day to count from', es: 'Día desde el que se cuenta' },
    { en: 'Enter the day to count from', es: 'Escriba el día desde el que se cuenta' },
    {
      en: 'The day of the judgment, of the notice, or of the hearing. It is not counted itself.',
      es: 'El día del fallo, del aviso o de la audiencia. Ese día no se cuenta.',
    },
  ),
  count: number({
    label: { en: 'How many?', es: '¿Cuántos?' },
    hint: { en: 'Write 30 for 30 days.', es: 'Escriba 30 para 30 días.' },
    missing: { en: 'Enter how many days, weeks, months or years', es: 'Escriba cuántos días, semanas, meses o años' },
    least: 0,
    most: mostCount,
  }),
  unit: select({
    label: { en: 'Of what?', es: '¿De qué?' },
    missing: { en: 'Choose days, weeks, months or years', es: 'Elija días, semanas, meses o años' },
    options: units,
  }),
  direction: radios({
    label: { en: 'Count which way?', es: '¿Hacia dónde se cuenta?' },
    missing: {
      en: 'Choose whether to count after or before that day',
      es: 'Elija si se cuenta después o antes de ese día',
    },
    options: directions,
  }),
}

type Asked = AnswerTo<typeof fields>

export const deadline = defineCalculator({
  id: 'deadline',
  title: { en: 'Court deadline', es: 'Plazo del tribunal' },
  about: {
    en: 'The last day to act, moved off weekends and court holidays.',
    es: 'El último día para actuar, sin caer en fin de semana ni en día feriado del tribunal.',
  },
  lead: {
    en: 'Read the length of the time on the court’s paper. Some courts add days when the paper came by mail, and some leave out weekends when the time is short. If the day is near, ask the clerk.',
    es: 'Lea la duración del plazo en el papel del tribunal. Algunos tribunales agregan días cuando el papel llegó por correo, y otros no cuentan los fines de semana en plazos cortos. Si el día está cerca, pregunte en la secretaría.',
  },
  fields,
  lists: {},
  start: (today: IsoDate) => ({ from: today, unit: 'days', direction: 'within' }),
  calculate: (asked, _locale, today) => {
    const { state, from, count, unit, direction } = asked
    const period: Period = { count, unit }
    if (unit === 'court-days' && count > mostCourtDays)
      return fail<Refused[]>([{ field: 'count', why: tooManyCourtDays }])
    // Court days are looked up one by one, and are few enough to stay in the calendar.
    if (unit !== 'court-days' && !isYear(yearOf(countOnly(from, period, direction, state))))
      return fail([{ field: 'count', why: outOfRange }])
    return ok(outcomeOf(asked, countPeriod(from, period, direction, state), today))
  },
  caseStart: null,
})

function outcomeOf(asked: Asked, found: CountedPeriod, today: IsoDate): Outcome {
  const { state, from, count, unit, direction } = asked
  return {
    sentence: sentenceOf(asked, found.dueOn),
    figure: {
      kind: 'day',
      label: { en: 'Last day to act', es: 'Último día para actuar' },
      on: found.dueOn,
      note: found.rolledBecause ?? notMoved,
    },
    picture: null,
    tables: found.rolledBecause ? [rollTable(asked, found)] : [],
    working: periodWorking(from, { count, unit }, direction, found),
    warnings: [...(found.dueOn < today ? [gone] : []), ...holidayWarning(state)],
  }
}

function sentenceOf({ from, count, unit, direction }: Asked, dueOn: IsoDate): Words {
  const length = periodWords({ count, unit })
  return inBoth(locale => {
    const [due, start] = [formatDate(dueOn, locale, 'weekday'), formatDate(from, locale)]
    if (locale === 'en')
      return `The last day to act is ${due}: ${length.en} ${direction === 'within' ? 'after' : 'before'} ${start}.`
    return `El último día para actuar es el ${due}: ${length.es} ${direction === 'within' ? 'después' : 'antes'} del ${start}.`
  })
}

/** Day by day from where the count ended to the court day it moved to. */
function rollTable({ state, direction }: Asked, { unrolledOn, dueOn }: CountedPeriod): ShownTable {
  const step = direction === 'within' ? 1 : -1
  const days: IsoDate[] = []
  for (let on = unrolledOn; on !== dueOn; on = addDays(on, step)) days.push(on)
  return {
    caption: { en: 'How the day moved', es: 'Cómo se movió el día' },
    columns: [{ label: { en: 'Day', es: 'Día' } }, { label: { en: 'Court', es: 'Tribunal' } }],
    rows: [
      ...days.map(on => ({ key: on, cells: [dayCell(on), closedCell(on, state)] })),
      { key: dueOn, cells: [dayCell(dueOn), open] },
    ],
  }
}

function dayCell(on: IsoDate): Words {
  return inBoth(locale => upperFirst(formatDate(on, locale, 'weekday')))
}

function closedCell(on: IsoDate, state: CourtCode): Words {
  const holiday = isWeekend(on) ? null : holidayOn(on, state)
  const why = holiday ?? weekend
  return { en: `Closed: ${why.en}`, es: `Cerrado: ${why.es}` }
}

const weekend: Words = { en: 'weekend', es: 'fin de semana' }
const open: Words = { en: 'Open: the last day to act', es: 'Abierto: el último día para actuar' }

/** Where nobody compared the general calendar with the state's own list, or the state's holidays count besides. */
function holidayWarning(state: CourtCode): Words[] {
  if (state === 'US') return [federalHolidays]
  return holidayCorrections[state] ? [] : [generalHolidays]
}

const gone: Words = {
  en: 'This day has passed. Ask the clerk or a lawyer now: sometimes a court gives more time.',
  es: 'Este día ya pasó. Pregunte ahora en la secretaría o a un abogado: a veces el tribunal da más tiempo.',
}
const generalHolidays: Words = {
  en: 'We used a general list of this state’s holidays and have not compared it with the court’s own. If a holiday is near that day, ask the clerk.',
  es: 'Usamos una lista general de los días feriados de este estado y no la hemos comparado con la del tribunal. Si hay un feriado cerca de ese día, pregunte en la secretaría.',
}
const federalHolidays: Words = {
  en: 'We counted the federal holidays. A holiday of the state where the court sits may count too: ask the clerk.',
  es: 'Contamos los días feriados federales. También puede contar un feriado del estado donde está el tribunal: pregunte en la secretaría.',
}

const mostWords = periodWords({ count: mostCourtDays, unit: 'court-days' })
const tooManyCourtDays: Words = { en: `Enter at most ${mostWords.en}`, es: `Escriba como máximo ${mostWords.es}` }
const outOfRange: Words = {
  en: 'This leads too far: count fewer days, weeks, months or years',
  es: 'Esto lleva demasiado lejos: cuente menos días, semanas, meses o años',
}
