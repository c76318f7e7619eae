import { ButtonLink } from '@/components/ui/button-link'
import { personalAddress } from '@/lib/shared/addresses'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { calculatorWords } from './calculator-words'

/** The link that holds the answers, written out so that it can be copied, and how to print. */
export function KeepResult({ href, locale }: { href: string; locale: Locale }) {
  return (
    <section className="calculator-keep">
      <h2>{say(calculatorWords.keep, locale)}</h2>
      <p>{say(calculatorWords.keepText, locale)}</p>
      <p>
        <a className="calculator-link" href={href}>
          {href}
        </a>
      </p>
      <p className="no-print">{say(calculatorWords.print, locale)}</p>
    </section>
  )
}

type StartProps = {
  /** What the action is told besides the side: which calculator, its query, the language, and the key of this drawing. */
  hidden: Record<string, string>
  /** The action that opens the case. */
  start: (form: FormData) => Promise<void>
  /** More of the answers than the state come along. */
  hasNumbers: boolean
  staysBehind: Words | null
  locale: Locale
}

/** Two doors into a case that begins with what was entered. */
export function StartCase({ hidden, start, hasNumbers, staysBehind, locale }: StartProps) {
  const { startState, startStateText, startText, iOwe, iAmOwed } = calculatorWords
  return (
    <section className="no-print">
      <h2>{say(hasNumbers ? calculatorWords.start : startState, locale)}</h2>
      <p>{say(hasNumbers ? startText : startStateText, locale)}</p>
      {staysBehind && <p>{say(staysBehind, locale)}</p>}
      <form action={start} className="button-row">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" name="side" value="debtor" className="usa-button">
          {say(iOwe, locale)}
        </button>
        <button type="submit" name="side" value="creditor" className="usa-button usa-button--outline">
          {say(iAmOwed, locale)}
        </button>
      </form>
    </section>
  )
}

/** For a calculator that tells nothing a case begins with: the way to the front door. */
export function ToFrontDoor({ locale }: { locale: Locale }) {
  return (
    <section className="no-print">
      <h2>{say(calculatorWords.front, locale)}</h2>
      <p>{say(calculatorWords.frontText, locale)}</p>
      <ButtonLink
        href={personalAddress(locale, '/')}
        words={calculatorWords.toFront}
        look="secondary"
        locale={locale}
      />
    </section>
  )
}
