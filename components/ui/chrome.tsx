import type { ReactNode } from 'react'
import type { Locale } from '@/lib/shared/words'
import { Footer } from './footer'
import { Header } from './header'

type Props = {
  locale: Locale
  /** A link or a button: sign in, or the account. */
  account?: ReactNode
  /** A link to this page in the other language, named in that language. */
  languageSwitch?: ReactNode
  /** Around a page that is the same for everybody: its address names the language, and links keep to it. */
  isPublic?: boolean
  children: ReactNode
}

/** What stands around every page. `children` is a `Page`. */
export function Chrome({ locale, account, languageSwitch, isPublic = false, children }: Props) {
  return (
    <>
      <Header locale={locale} account={account} languageSwitch={languageSwitch} isPublic={isPublic} />
      {children}
      <Footer locale={locale} />
    </>
  )
}
