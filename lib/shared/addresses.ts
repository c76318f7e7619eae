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

/** The language the address of a public page names; null for an address that names none. */
export function languageOf(address: string): Locale | null {
  return locales.find(known => address === `/${known}` || address.startsWith(`/${known}/`)) ?? null
}

/** The same public page in another language; null for an address that names no language. */
export function sameInLanguage(address: string, locale: Locale): string | null {
  const named = languageOf(address)
  return named ? `/${locale}${address.slice(named.length + 1)}` : null
}
