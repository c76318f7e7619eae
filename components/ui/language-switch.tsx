import type { Locale } from '@/lib/shared/words'

const others = { en: { locale: 'es', name: 'Español' }, es: { locale: 'en', name: 'English' } } as const

/** A link to this page in the other language, named in that language. `back`: this page's own address. */
export function LanguageSwitch({ locale, back }: { locale: Locale; back: string }) {
  const other = others[locale]
  return (
    <a href={`/language/${other.locale}?back=${encodeURIComponent(back)}`} lang={other.locale} hrefLang={other.locale}>
      {other.name}
    </a>
  )
}
