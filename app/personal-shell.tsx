// The document around every page that is drawn for one person: in their language, with the way to their account.

import './styles/look'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Chrome } from '@/components/ui/chrome'
import { LanguageSwitch } from '@/components/ui/language-switch'
import { currentLocale } from '@/lib/data/locale'
import { currentUser } from '@/lib/data/session'
import { type Locale, say, type Words } from '@/lib/shared/words'

export async function PersonalShell({ children }: { children: ReactNode }) {
  const [locale, head] = [await currentLocale(), await headers()]
  return (
    <html lang={locale}>
      <body>
        <Chrome
          locale={locale}
          account={<AccountLink locale={locale} />}
          languageSwitch={<LanguageSwitch locale={locale} back={head.get('x-path') ?? '/'} />}
        >
          {children}
        </Chrome>
      </body>
    </html>
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
