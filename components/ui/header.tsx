import type { ReactNode } from 'react'
import { type Locale, say } from '@/lib/shared/words'
import { Mark } from './mark'
import { uiWords } from './ui-words'

type Props = {
  locale: Locale
  /** A link or a button: sign in, or the account. */
  account?: ReactNode
  /** A link to this page in the other language, named in that language. */
  languageSwitch?: ReactNode
}

/** The top of every page, with the link that skips it. */
export function Header({ locale, account, languageSwitch }: Props) {
  return (
    <>
      <a className="usa-skipnav" href="#main">
        {say(uiWords.skipToContent, locale)}
      </a>
      <header className="site-header">
        <div className="site-width site-header-row">
          <a className="wordmark" href="/">
            <Mark />
            <span>Satisfied</span>
          </a>
          <nav className="site-menu" aria-label={say(uiWords.mainMenu, locale)}>
            <ul>
              <li>
                <a href="/cases">{say(uiWords.myCases, locale)}</a>
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
