import type { ReactNode } from 'react'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { Heading, type HeadingLevel } from './heading'
import { Icon, type IconName } from './icon'
import { uiWords } from './ui-words'

const looks = {
  info: { icon: 'info', said: null },
  warning: { icon: 'warning', said: uiWords.warning },
  urgent: { icon: 'clock', said: uiWords.urgent },
} satisfies Record<string, { icon: IconName; said: Words | null }>

type Props = {
  kind: keyof typeof looks
  heading: Words
  level?: HeadingLevel
  locale: Locale
  /** Paragraphs, a list, a button. */
  children?: ReactNode
}

/** What a person must not miss. `info`: good to know. `warning`: a mistake would cost them. `urgent`: act now. */
export function Notice({ kind, heading, level = 2, locale, children }: Props) {
  const { icon, said } = looks[kind]
  return (
    <div className={`notice notice-${kind}`}>
      <Icon name={icon} />
      <div className="notice-body">
        <Heading level={level} className="notice-heading">
          {said && <span className="usa-sr-only">{say(said, locale)} </span>}
          {say(heading, locale)}
        </Heading>
        {children}
      </div>
    </div>
  )
}
