import '@fontsource/public-sans/400.css'
import '@fontsource/public-sans/600.css'
import '@fontsource/public-sans/700.css'
import './styles/app.scss'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Chrome } from '@/components/ui/chrome'
import { currentLocale } from '@/lib/data/locale'
import { currentUser } from '@/lib/data/session'
import { type Locale, say, type Words } from '@/lib/shared/words'

export const metadata: Metadata = {
  title: { default: 'Satisfied', template: '%s – Satisfied' },
  robots: { index: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#fbf8f1' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await currentLocale()
  return (
    <html lang={locale}>
      <body>
        <Chrome
          locale={locale}
          account={<AccountLink locale={locale} />}
          languageSwitch={<LanguageSwitch locale={locale} />}
        >
          {children}
        </Chrome>
      </body>
    </html>
  )
}

async function LanguageSwitch({ locale }: { locale: Locale }) {
  const back = (await headers()).get('x-path') ?? '/'
  const other = locale === 'en' ? { locale: 'es', name: 'Español' } : { locale: 'en', name: 'English' }
  return (
    <a href={`/language/${other.locale}?back=${encodeURIComponent(back)}`} lang={other.locale} hrefLang={other.locale}>
      {other.name}
    </a>
  )
}

const accountWords = {
  signIn: { en: 'Sign in', es: 'Entrar' },
  account: { en: 'Account', es: 'Cuenta' },
} satisfies Record<string, Words>

async function AccountLink({ locale }: { locale: Locale }) {
  const user = await currentUser()
  return user ? (
    <a href="/account">{say(accountWords.account, locale)}</a>
  ) : (
    <a href="/account/sign-in">{say(accountWords.signIn, locale)}</a>
  )
}
