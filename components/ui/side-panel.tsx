import { type Locale, say, type Words } from '@/lib/shared/words'
import { draw, type Rich } from './rich'

/** A fact of the case: its name, what it is, and a line on it. */
export type PanelItem = { label: Words; value: Rich; note?: Rich }

/** The quiet panel beside a page: which case this is, the balance, the next date. */
export function SidePanel({ heading, items, locale }: { heading: Words; items: PanelItem[]; locale: Locale }) {
  return (
    <aside className="side-panel" aria-labelledby="side-panel-heading">
      <h2 id="side-panel-heading">{say(heading, locale)}</h2>
      <dl>
        {items.map(item => (
          <div key={item.label.en}>
            <dt>{say(item.label, locale)}</dt>
            <dd>
              <span className="side-panel-value">{draw(item.value, locale)}</span>
              {item.note && <span className="side-panel-note">{draw(item.note, locale)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}
