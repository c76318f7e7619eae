import { type Cents, formatCents } from '@/lib/shared/money'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { draw, type Rich } from './rich'

/** One amount the figure is made of. Negative is taken off: a payment. */
export type FigurePart = { label: Words; cents: Cents }

type Props = {
  /** What the amount is: "Owed today". */
  label: Words
  cents: Cents
  /** Under the amount: the day it holds for. */
  note?: Rich
  parts?: FigurePart[]
  /** What is added each day, kept apart from the parts because it is not in the sum. */
  perDay?: FigurePart
  locale: Locale
}

/** The amount a page is about, and what it is made of, like the foot of an invoice. */
export function Figure({ label, cents, note, parts = [], perDay, locale }: Props) {
  return (
    <div className="figure">
      <p className="figure-label">{say(label, locale)}</p>
      <p className="figure-amount">{formatCents(cents)}</p>
      {note && <div className="figure-note">{draw(note, locale)}</div>}
      {(parts.length > 0 || perDay) && (
        <dl className="figure-parts">
          {parts.map(part => (
            <Part key={part.label.en} part={part} locale={locale} />
          ))}
          {perDay && <Part part={perDay} apart locale={locale} />}
        </dl>
      )}
    </div>
  )
}

function Part({ part, apart = false, locale }: { part: FigurePart; apart?: boolean; locale: Locale }) {
  return (
    <div className={apart ? 'figure-part figure-part-apart' : 'figure-part'}>
      <dt>{say(part.label, locale)}</dt>
      <dd>{formatCents(part.cents)}</dd>
    </div>
  )
}
