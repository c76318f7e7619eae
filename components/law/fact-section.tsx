import { Details } from '@/components/ui/details'
import { Tag } from '@/components/ui/tag'
import { findCalculator } from '@/lib/calculators'
import { saidNotCovered } from '@/lib/law/said/entry-said'
import type { IsoDate } from '@/lib/shared/civil-date'
import { type Locale, say } from '@/lib/shared/words'
import { entriesAround } from './entries-by-day'
import { EntryView } from './entry-view'
import { keyDayInShort } from './key-days'
import type { LawFact } from './law-facts'
import { checkedWords, historyWords, lawWords } from './law-words'
import { SaidValue } from './said-value'

type Props = {
  fact: LawFact
  /** The day the page was made. */
  madeOn: IsoDate
  /** Nobody has looked for more than a year. */
  isOld: boolean
  /** Where a sum of this jurisdiction is worked out. */
  calculatorAt?: (id: string) => string
  locale: Locale
}

/** One fact of a jurisdiction: what holds, what is to come, what was before, and when someone last looked. */
export function FactSection({ fact, madeOn, isOld, calculatorAt, locale }: Props) {
  const hasValue = fact.dated?.entries.at(-1)?.value !== undefined
  const calculator = hasValue && fact.calculatorId ? findCalculator(fact.calculatorId) : undefined
  return (
    <section id={fact.id} className="law-fact">
      <h3>{say(fact.title, locale)}</h3>
      <p className="law-about">{say(fact.about, locale)}</p>
      {fact.dated ? (
        <Covered fact={fact} dated={fact.dated} madeOn={madeOn} isOld={isOld} locale={locale} />
      ) : (
        <div className="law-entry law-entry-open">
          <p className="law-headline">{say(saidNotCovered.headline, locale)}</p>
          <SaidValue said={saidNotCovered} locale={locale} />
        </div>
      )}
      {calculator && calculatorAt && (
        <p className="no-print">
          {say(lawWords.workOut, locale)} <a href={calculatorAt(calculator.id)}>{say(calculator.title, locale)}</a>
        </p>
      )}
    </section>
  )
}

function Covered({ fact, dated, madeOn, isOld, locale }: Props & { dated: NonNullable<LawFact['dated']> }) {
  const { inForce, later, earlier } = entriesAround(dated, madeOn)
  const { sayEntry } = fact
  return (
    <>
      {inForce ? (
        <EntryView ranged={inForce} sayEntry={sayEntry} locale={locale} />
      ) : (
        <p>{say(lawWords.notYet, locale)}</p>
      )}
      {later.map(ranged => (
        <div key={ranged.from} className="law-later">
          <p className="law-later-label">{say(lawWords.later, locale)}</p>
          <EntryView ranged={ranged} sayEntry={sayEntry} locale={locale} />
        </div>
      ))}
      <p className="law-foot">
        {dated.keyedOn !== 'today' && `${say(keyDayInShort[dated.keyedOn], locale)} `}
        {say(checkedWords(dated.checkedOn), locale)} {isOld && <Tag words={lawWords.old} tone="soon" locale={locale} />}
      </p>
      {earlier.length > 0 && (
        <Details summary={historyWords(earlier.length)} locale={locale}>
          {earlier.map(ranged => (
            <EntryView key={ranged.from} ranged={ranged} sayEntry={sayEntry} locale={locale} />
          ))}
        </Details>
      )}
    </>
  )
}
