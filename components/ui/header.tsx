import type { ReactNode } from 'react'
import { personalAddress, publicAddress } from '@/lib/shared/addresses'
import { type Locale, say } from '@/lib/shared/words'
import { Mark } from './mark'
import { uiWords } from './ui-words'

type Props = {
  locale: Locale
  /** A link or a button: sign in, or the account. */
  account?: ReactNode
  /** A link to this page in the other language, named in that language. */
  languageSwitch?: ReactNode
  isPublic: boolean
}

/** The top of every page, with the link that skips it. */
export function Header({ locale, account, languageSwitch, isPublic }: Props) {
  const toPersonal = (path: string) => (isPublic ? personalAddress(locale, path) : path)
  return (
    <>
      <a className="usa-skipnav" href="#main">
        {say(uiWords.skipToContent, locale)}
      </a>
      <header className="site-header">
        <div className="site-width site-header-row">
          <a className="wordmark" href={toPersonal('/')}>
            <Mark />
            <span>Satisfied</span>
          </a>
          <nav className="site-menu" aria-label={say(uiWords.mainMenu, locale)}>
            <ul>
              <li>
                <a href={isPublic ? publicAddress(locale, '/law') : '/law'}>{say(uiWords.law, locale)}</a>
              </li>
              <li>
                <a href={toPersonal('/cases')}>{say(uiWords.myCases, locale)}</a>
              </li>
              {account && <li>{account}</li>}
              {languageSwitch && <li>{languageSwitch}</li>}
            </ul>
          </nav>
        </div>
      </header>
    </>
  )
}
