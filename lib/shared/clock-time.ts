// A time of day as a clock on the wall shows it, and the time zones of the United States.

import { dateIn, type IsoDate } from './civil-date'
import { asIs, type Locale, tags, type Words } from './words'

/** A time of day, 'HH:MM', 00:00 to 23:59. Strings of this shape sort in the order of the day. */
export type ClockTime = `${number}:${number}`

export function isClockTime(text: string): text is ClockTime {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/**
 * A time as people type it: "2:30 pm", "2 p. m.", "14:30". `half-unknown`: "2:30" may be at night or in the afternoon, and
 * a guess would be worth nothing as evidence.
 */
export function parseClockTime(text: string): ClockTime | 'half-unknown' | null {
  const typed = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(?:([ap])\.?\s*m\.?)?$/i.exec(text.normalize('NFKC').trim())
  if (!typed) return null
  const [, hourText = '', minuteText, half] = typed
  const [hour, minute] = [Number(hourText), Number(minuteText ?? 0)]
  if (minute > 59) return null
  if (half) {
    if (hour < 1 || hour > 12) return null
    return clockTime((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute)
  }
  if (minuteText === undefined || hour > 23) return null
  const isByTwentyFour = hour === 0 || hour > 12 || hourText.startsWith('0')
  return isByTwentyFour ? clockTime(hour, minute) : 'half-unknown'
}

function clockTime(hour: number, minute: number): ClockTime {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as ClockTime
}

/** "2:30 PM" / "2:30 p. m." */
export function formatClockTime(at: ClockTime, locale: Locale): string {
  const format = new Intl.DateTimeFormat(tags[locale], { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  // Intl sets narrow spaces of its own, which a letter's font need not have.
  return format.format(new Date(`2000-01-01T${at}:00Z`)).replace(/[\u00a0\u202f]/g, ' ')
}

/** What a clock in a time zone shows at a moment. */
export function clockIn(timeZone: string, moment: Date): { on: IsoDate; at: ClockTime } {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return { on: dateIn(timeZone, moment), at: format.format(moment) as ClockTime }
}

/** The date and time it is in one zone when a clock in another shows these. */
export function clockElsewhere(
  { on, at }: { on: IsoDate; at: ClockTime },
  from: string,
  to: string,
): { on: IsoDate; at: ClockTime } {
  return clockIn(to, momentOf(on, at, from))
}

/** The moment a clock shows these; in the hour a clock skips or shows twice, one of the two it could be. */
function momentOf(on: IsoDate, at: ClockTime, timeZone: string): Date {
  const wanted = Date.parse(`${on}T${at}:00Z`)
  const miss = (guess: number) => {
    const seen = clockIn(timeZone, new Date(guess))
    return Date.parse(`${seen.on}T${seen.at}:00Z`) - wanted
  }
  const first = wanted - miss(wanted)
  return new Date(first - miss(first))
}

/** The zones of the United States by a city of each, from east to west. */
export const timeZones = {
  'America/Puerto_Rico': { en: 'Atlantic time (Puerto Rico)', es: 'Hora del Atlántico (Puerto Rico)' },
  'America/New_York': { en: 'Eastern time', es: 'Hora del Este' },
  'America/Chicago': { en: 'Central time', es: 'Hora del Centro' },
  'America/Denver': { en: 'Mountain time', es: 'Hora de la Montaña' },
  'America/Phoenix': { en: 'Arizona time', es: 'Hora de Arizona' },
  'America/Los_Angeles': { en: 'Pacific time', es: 'Hora del Pacífico' },
  'America/Anchorage': { en: 'Alaska time', es: 'Hora de Alaska' },
  'Pacific/Honolulu': { en: 'Hawaii time', es: 'Hora de Hawái' },
} as const satisfies Record<string, Words>
export type TimeZone = keyof typeof timeZones

// Cities with a history of their own, whose clocks today agree with a zone everybody knows.
const sameClock: Record<string, TimeZone> = {
  'America/Detroit': 'America/New_York',
  'America/Indiana/Indianapolis': 'America/New_York',
  'America/Boise': 'America/Denver',
  'America/Juneau': 'America/Anchorage',
}

/** The zone everybody knows whose clocks agree with those of a state's own. */
export function plainZoneOf(timeZone: string): TimeZone {
  return sameClock[timeZone] ?? (timeZone in timeZones ? (timeZone as TimeZone) : 'America/New_York')
}

/** "Pacific time"; a zone we do not list goes by its own name. */
export function zoneWords(timeZone: string): Words {
  const known = sameClock[timeZone] ?? timeZone
  return known in timeZones ? timeZones[known as TimeZone] : asIs(timeZone)
}
