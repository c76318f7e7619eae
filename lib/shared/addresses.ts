// The addresses of the public pages: one for each language, so that each can be linked to, kept and found.

import { type Locale, locales } from './words'

/** A public page in a language: `publicAddress('es', '/law/ca')` is '/es/law/ca'. The path begins with a slash. */
export function publicAddress(locale: Locale, path: string): string {
  return `/${locale}${path}`
}

/** A page drawn for one person, reached from a public one: it opens in the language the person was reading. */
export function personalAddress(locale: Locale, path: string): string {
  return `/language/${locale}?back=${encodeURIComponent(path)}`
}

/** The same public page in another language; null for an address that names no language. */
export function sameInLanguage(address: string, locale: Locale): string | null {
  const named = locales.find(known => address === `/${known}` || address.startsWith(`/${known}/`))
  return named ? `/${locale}${address.slice(named.length + 1)}` : null
}
