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

/** BCP 47 tags for Intl: the languages as written in the United States. */
export const tags = { en: 'en-US', es: 'es-US' } as const satisfies Record<Locale, string>

// Making an Intl formatter takes a third of a millisecond, using one a thousandth: so one a language, made once.
const lists = byLocale(tag => new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' }))
const choices = byLocale(tag => new Intl.ListFormat(tag, { style: 'long', type: 'disjunction' }))
const plurals = byLocale(tag => new Intl.PluralRules(tag))
const numbers = byLocale(tag => new Intl.NumberFormat(tag))

function byLocale<T>(make: (tag: string) => T): Record<Locale, T> {
  return { en: make(tags.en), es: make(tags.es) }
}

/** "a, b, and c" / "a, b y c". */
export function listOf(items: string[], locale: Locale): string {
  return lists[locale].format(items)
}

/** "a, b, or c" / "a, b o c". */
export function anyOf(items: string[], locale: Locale): string {
  return choices[locale].format(items)
}

/** Picks the noun for a count: `plural(3, { one: 'day', other: 'days' }, 'en')` is "3 days". */
export function plural(count: number, forms: { one: string; other: string }, locale: Locale): string {
  const noun = plurals[locale].select(count) === 'one' ? forms.one : forms.other
  return `${numbers[locale].format(count)} ${noun}`
}

/** A phrase as the start of a sentence or of a cell: "the clerk" is "The clerk". */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
