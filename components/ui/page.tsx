import type { ReactNode } from 'react'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { Icon } from './icon'
import { draw, type Rich } from './rich'
import { uiWords } from './ui-words'

type PageProps = {
  /** A `BackLink`, above the content and outside of it, so that skipping to the content skips it too. */
  back?: ReactNode
  /** A `SidePanel` beside the content on wide screens, under it on phones. */
  aside?: ReactNode
  /** Takes the whole width: the front door, a wide table. */
  wide?: boolean
  children: ReactNode
}

/** The content of a page, in a column wide enough to read well and no wider. */
export function Page({ back, aside, wide = false, children }: PageProps) {
  return (
    <div className="site-width page">
      {back}
      <div className={wide ? 'page-body page-wide' : 'page-body'}>
        <main id="main" className="page-main" tabIndex={-1}>
          {children}
        </main>
        {aside}
      </div>
    </div>
  )
}

type PageHeadingProps = {
  /** The part of the case this page belongs to. */
  caption?: Words
  title: Words
  /** One or two sentences: why we ask, or what this page is for. */
  lead?: Rich
  locale: Locale
}

/** The page's one h1, what it is part of above it, what it is about under it. */
export function PageHeading({ caption, title, lead, locale }: PageHeadingProps) {
  return (
    <div className="page-heading">
      {caption && <p className="page-caption">{say(caption, locale)}</p>}
      <h1>{say(title, locale)}</h1>
      {lead && <div className="lead">{draw(lead, locale)}</div>}
    </div>
  )
}

/** A link to the page before. `words` only where "Back" would not be clear. */
export function BackLink({ href, words = uiWords.back, locale }: { href: string; words?: Words; locale: Locale }) {
  return (
    <nav className="page-back" aria-label={say(uiWords.back, locale)}>
      <a className="back-link" href={href}>
        <Icon name="back" />
        <span>{say(words, locale)}</span>
      </a>
    </nav>
  )
}
