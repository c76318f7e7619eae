// What every public page begins with: its language, its chrome, and what search engines are told of it.

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Chrome } from '@/components/ui/chrome'
import { LanguageSwitch } from '@/components/ui/language-switch'
import { publicAddress } from '@/lib/shared/addresses'
import { type Locale, locales, say, type Words } from '@/lib/shared/words'

/** The language the address of a public page names. */
export async function localeIn(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return locales.find(known => known === locale) ?? notFound()
}

/** `path`: the page's own address without its language, like '/law/ca', with its query where it has one. */
export function PublicPage({ locale, path, children }: { locale: Locale; path: string; children: ReactNode }) {
  return (
    <Chrome
      locale={locale}
      isPublic
      languageSwitch={<LanguageSwitch locale={locale} back={publicAddress(locale, path)} />}
    >
      {children}
    </Chrome>
  )
}

/** The page's name and what it says, and where it stands in each language. */
export function publicMetadata(locale: Locale, path: string, title: Words, description: Words): Metadata {
  return {
    title: say(title, locale),
    description: say(description, locale),
    alternates: {
      canonical: publicAddress(locale, path),
      languages: {
        ...Object.fromEntries(locales.map(each => [each, publicAddress(each, path)])),
        'x-default': path,
      },
    },
  }
}
