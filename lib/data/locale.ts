// The language of a request: what the person chose, else what their browser asks for.

import 'server-only'
import { cookies, headers } from 'next/headers'
import { type Locale, locales } from '@/lib/shared/words'

export const localeCookie = 'language'

/** English or Spanish for this request. */
export async function currentLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie)?.value
  return locales.find(locale => locale === chosen) ?? preferredLocale((await headers()).get('accept-language'))
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
