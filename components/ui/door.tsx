import { type Locale, say, type Words } from '@/lib/shared/words'
import { Heading, type HeadingLevel } from './heading'
import { Icon } from './icon'
import { draw, type Rich } from './rich'
import { Tag } from './tag'
import { uiWords } from './ui-words'

/** What opening a door does: go to a page, send the form it stands in, or nothing yet. */
export type DoorWay =
  | { kind: 'link'; href: string }
  | { kind: 'button'; name?: string; value?: string }
  | { kind: 'coming-later' }

type Props = { title: Words; text: Rich; way: DoorWay; level?: HeadingLevel; locale: Locale }

/** A big choice: the whole card can be pressed, its title is what is read out. Put several in a `.doors`. */
export function Door({ title, text, way, level = 2, locale }: Props) {
  return (
    <div className={way.kind === 'coming-later' ? 'door door-closed' : 'door'}>
      <Heading level={level} className="door-title">
        <DoorHandle way={way} words={say(title, locale)} />
      </Heading>
      <div className="door-text">{draw(text, locale)}</div>
      {way.kind === 'coming-later' && <Tag words={uiWords.comingLater} locale={locale} />}
    </div>
  )
}

function DoorHandle({ way, words }: { way: DoorWay; words: string }) {
  if (way.kind === 'coming-later') return words
  const inside = (
    <>
      <span>{words}</span>
      <Icon name="arrow" />
    </>
  )
  if (way.kind === 'link') {
    return (
      <a className="door-handle" href={way.href}>
        {inside}
      </a>
    )
  }
  return (
    <button className="door-handle" type="submit" name={way.name} value={way.value}>
      {inside}
    </button>
  )
}
