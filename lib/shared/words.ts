// Every text a person reads, in both languages, beside what it labels.

/** The languages the app speaks. */
export const locales = ['en', 'es'] as const
export type Locale = (typeof locales)[number]

/** One text in English (American spelling) and in Spanish (as spoken in US courts, formal *usted*). */
export type Words = { en: string; es: string }

/** The text in the asked language. */
export function say(words: Words, locale: Locale): string {
  return words[locale]
}

/** A text that is the same in both languages: a name, a number, a case number. */
export function asIs(text: string): Words {
  return { en: text, es: text }
}

/** Both languages made by one function of the language: for texts with dates or money in them. */
export function inBoth(make: (locale: Locale) => string): Words {
  return { en: make('en'), es: make('es') }
}

/** "a, b and c" / "a, b y c". */
export function listOf(items: string[], locale: Locale): string {
  return new Intl.ListFormat(locale === 'en' ? 'en-US' : 'es-US', { style: 'long', type: 'conjunction' }).format(items)
}

/** Picks the noun for a count: `plural(3, { one: 'day', other: 'days' }, 'en')` is "3 days". */
export function plural(count: number, forms: { one: string; other: string }, locale: Locale): string {
  const tag = locale === 'en' ? 'en-US' : 'es-US'
  const noun = new Intl.PluralRules(tag).select(count) === 'one' ? forms.one : forms.other
  return `${new Intl.NumberFormat(tag).format(count)} ${noun}`
}
