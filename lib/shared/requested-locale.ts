// The language a request asks for: what the person chose, else what their browser prefers.

import { type Locale, locales } from './words'

/** The cookie that keeps the chosen language. */
export const localeCookie = 'language'

/** English or Spanish, from the value of the cookie and the Accept-Language header. */
export function requestedLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  return locales.find(locale => locale === chosen) ?? preferredLocale(acceptLanguage)
}

/** The first of our languages in an Accept-Language header; English when it names neither. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const asked = (acceptLanguage ?? '')
    .split(',')
    .map(part => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = Number(parameters.find(p => p.trim().startsWith('q='))?.split('=')[1] ?? 1)
      return { language: tag.split('-')[0], quality: Number.isNaN(quality) ? 0 : quality }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { language } of asked) {
    const ours = locales.find(locale => locale === language)
    if (ours) return ours
  }
  return 'en'
}
