import { type Locale, say } from '@/lib/shared/words'
import { uiWords } from './ui-words'

/** The foot of every page: what this is not, where help is, and what we do not do. */
export function Footer({ locale }: { locale: Locale }) {
  return (
    <footer className="site-footer">
      <div className="site-width">
        <p>{say(uiWords.notAdvice, locale)}</p>
        <p>
          {say(uiWords.legalAid, locale)}{' '}
          <a href="https://www.lawhelp.org/" rel="noreferrer">
            LawHelp.org
          </a>
          .
        </p>
        <p>{say(uiWords.privacy, locale)}</p>
      </div>
    </footer>
  )
}
