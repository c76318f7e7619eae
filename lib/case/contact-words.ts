// An entry of the contact log in words: when, how, and who spoke with whom.

import { formatDate } from '@/lib/shared/civil-date'
import { type ClockTime, formatClockTime, zoneWords } from '@/lib/shared/clock-time'
import { inBoth, upperFirst, type Words } from '@/lib/shared/words'
import type { Contact, ContactHow, StartedBy, WithWhom } from './contact'

export const howWords: Record<ContactHow, Words> = {
  phone: { en: 'Phone call', es: 'Llamada' },
  'in-person': { en: 'In person', es: 'En persona' },
  letter: { en: 'Letter', es: 'Carta' },
  email: { en: 'Email', es: 'Correo electrónico' },
  'text-message': { en: 'Text message', es: 'Mensaje de texto' },
  other: { en: 'Another way', es: 'De otra forma' },
}

export const startedByWords: Record<StartedBy, Words> = {
  us: { en: 'I did', es: 'Yo' },
  them: { en: 'They did', es: 'La otra parte' },
}

export const withWhomWords: Record<WithWhom, Words> = {
  party: { en: 'the other side', es: 'la otra parte' },
  lawyer: { en: 'their lawyer', es: 'su abogado' },
  'someone-else': { en: 'someone else', es: 'otra persona' },
}

/** "Tuesday, March 3, 2026, 2:30 PM (Pacific time)"; the day alone where nobody remembers the time. */
export function whenWords({ on, at, timeZone }: Pick<Contact, 'on' | 'at' | 'timeZone'>): Words {
  const zone = zoneWords(timeZone)
  return inBoth(locale => {
    const day = upperFirst(formatDate(on, locale, 'weekday'))
    return at ? `${day}, ${formatClockTime(at as ClockTime, locale)} (${zone[locale]})` : day
  })
}

/** "Phone call with Dale Whitmore (their lawyer)". */
export function contactTitle({ how, name, withWhom }: Pick<Contact, 'how' | 'name' | 'withWhom'>): Words {
  return inBoth(locale => {
    const who = withWhom === 'party' ? name : `${name} (${withWhomWords[withWhom][locale]})`
    return locale === 'en' ? `${howWords[how].en}: ${who}` : `${howWords[how].es}: ${who}`
  })
}
