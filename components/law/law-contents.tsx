import { type Locale, say } from '@/lib/shared/words'
import type { LawGroup } from './law-facts'
import { lawWords } from './law-words'

/** What stands on a law page: its groups, and on a wide screen every fact. */
export function LawContents({ groups, locale }: { groups: LawGroup[]; locale: Locale }) {
  return (
    <nav className="law-contents" aria-labelledby="contents-heading">
      <h2 id="contents-heading">{say(lawWords.contents, locale)}</h2>
      <ul>
        {groups.map(group => (
          <li key={group.id}>
            <a className="law-contents-group" href={`#part-${group.id}`}>
              {say(group.title, locale)}
            </a>
            <ul className="law-contents-facts">
              {group.facts.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{say(title, locale)}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  )
}
