import type { IsoDate } from '@/lib/shared/civil-date'
import { type Locale, say } from '@/lib/shared/words'
import { FactSection } from './fact-section'
import { KeyDays } from './key-days'
import { LawContents } from './law-contents'
import type { LawGroup } from './law-facts'
import { lawWords } from './law-words'

type Props = {
  groups: LawGroup[]
  madeOn: IsoDate
  old: ReadonlySet<string>
  calculatorAt?: (id: string) => string
  locale: Locale
}

/** The body of a law page: every fact under its group, and the list of them beside it. */
export function LawGroups({ groups, madeOn, old, calculatorAt, locale }: Props) {
  return (
    <div className="law-body">
      <LawContents groups={groups} locale={locale} />
      <div className="law-groups">
        <KeyDays facts={groups.flatMap(({ facts }) => facts)} locale={locale} />
        {groups.map(group => (
          <section key={group.id} id={`part-${group.id}`} className="law-group">
            <h2>{say(group.title, locale)}</h2>
            {group.facts.map(fact => (
              <FactSection
                key={fact.id}
                fact={fact}
                madeOn={madeOn}
                isOld={old.has(fact.id)}
                calculatorAt={calculatorAt}
                locale={locale}
              />
            ))}
            <p className="law-to-top no-print">
              <a href="#main">{say(lawWords.toTop, locale)}</a>
            </p>
          </section>
        ))}
      </div>
    </div>
  )
}
