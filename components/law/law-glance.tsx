import type { FactId, Jurisdiction } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import { type Locale, say } from '@/lib/shared/words'
import { CellView } from './cell-view'
import { cellOn, stateFact } from './law-facts'
import { lawWords } from './law-words'

/** What most people come for, in the order of a judgment's life. */
export const mainFacts = ['interest', 'judgmentLife', 'wages', 'satisfaction'] as const satisfies FactId[]

/** A state in four lines, each leading to its rule. */
export function LawGlance({ state, on, locale }: { state: Jurisdiction; on: IsoDate; locale: Locale }) {
  return (
    <section className="law-glance" aria-labelledby="glance-heading">
      <h2 id="glance-heading" className="usa-sr-only">
        {say(lawWords.glance, locale)}
      </h2>
      <dl>
        {mainFacts.map(id => {
          const fact = stateFact(state, id)
          return (
            <div key={id}>
              <dt>
                <a href={`#${id}`}>{say(fact.title, locale)}</a>
              </dt>
              <dd>
                <CellView cell={cellOn(fact, on)} locale={locale} />
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
