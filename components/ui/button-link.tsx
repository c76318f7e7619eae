import { type Locale, say, type Words } from '@/lib/shared/words'

const looks = { primary: 'usa-button', secondary: 'usa-button usa-button--outline', quiet: 'quiet-button' }

type Props = { href: string; words: Words; look?: keyof typeof looks; locale: Locale }

/** A link that looks like a button: it goes somewhere, it does not send a form. One primary a page. */
export function ButtonLink({ href, words, look = 'primary', locale }: Props) {
  return (
    <a className={looks[look]} href={href}>
      {say(words, locale)}
    </a>
  )
}
