import { type Locale, say } from '@/lib/shared/words'
import type { LawFact, LawGroup } from './law-facts'
import { lawWords } from './law-words'

/**
 * What stands on a law page: its groups and their facts. On a narrow screen each group is folded; drawn twice, because no
 * style sheet can open a fold in every browser. Only one of the two is ever shown.
 */
export function LawContents({ groups, locale }: { groups: LawGroup[]; locale: Locale }) {
  return (
    <nav className="law-contents" aria-labelledby="contents-heading">
      <h2 id="contents-heading">{say(lawWords.contents, locale)}</h2>
      <ul className="law-contents-wide">
        {groups.map(group => (
          <li key={group.id}>
            <a className="law-contents-group" href={`#part-${group.id}`}>
              {say(group.title, locale)}
            </a>
            <FactLinks facts={group.facts} locale={locale} />
          </li>
        ))}
      </ul>
      <div className="law-contents-narrow">
        {groups.map(group => (
          <details key={group.id}>
            <summary>{say(group.title, locale)}</summary>
            <FactLinks facts={group.facts} locale={locale} />
          </details>
        ))}
      </div>
    </nav>
  )
}

function FactLinks({ facts, locale }: { facts: LawFact[]; locale: Locale }) {
  return (
    <ul>
      {facts.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{say(title, locale)}</a>
        </li>
      ))}
    </ul>
  )
}
