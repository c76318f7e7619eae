import { keyDateWords } from '@/lib/law/said/entry-said'
import type { KeyDate } from '@/lib/law/types'
import { type Locale, listOf, say, upperFirst, type Words } from '@/lib/shared/words'
import type { LawFact } from './law-facts'
import { lawWords } from './law-words'

const order: KeyDate[] = ['entered', 'served', 'levied', 'today']

/** Beside a fact the day you ask does not decide: what the top of the page says, in short. */
export const keyDayInShort: Record<Exclude<KeyDate, 'today'>, Words> = {
  entered: { en: 'By the day of entry.', es: 'Según el día del registro.' },
  served: { en: 'By the day of service.', es: 'Según el día de la notificación.' },
  levied: { en: 'By the day of the levy.', es: 'Según el día del embargo.' },
}

/** Said once for all the facts of a page: by which day the value of each is picked. */
export function KeyDays({ facts, locale }: { facts: LawFact[]; locale: Locale }) {
  const rows = order.flatMap(day => {
    const titles = facts.filter(({ dated }) => dated?.keyedOn === day).map(({ title }) => say(title, locale))
    return titles.length > 0 ? [{ day, titles }] : []
  })
  return (
    <section className="law-key-days" aria-labelledby="key-days-heading">
      <h2 id="key-days-heading">{say(lawWords.keyDays, locale)}</h2>
      <p>{say(lawWords.keyDaysAbout, locale)}</p>
      <dl className="law-rows">
        {rows.map(({ day, titles }) => (
          <div key={day}>
            <dt>{upperFirst(say(keyDateWords[day], locale))}</dt>
            <dd>{day === 'today' ? say(lawWords.allOthers, locale) : listOf(titles, locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
