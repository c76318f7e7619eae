import { addMonths, daysBetween, type IsoDate, yearOf } from '@/lib/shared/civil-date'
import { inBoth, type Locale, plural, say, type Words } from '@/lib/shared/words'
import { DateText } from './amounts'
import { CitationLink, type Cite } from './citation-link'
import { draw, type Rich } from './rich'
import { Tag, UncertainTag } from './tag'

/** `calm`: there is time, or the day needs nothing. `soon`: act this week. `overdue`: the day has passed and mattered. */
export type DeadlineTone = 'calm' | 'soon' | 'overdue'

type Props = {
  /** What must happen by then: "Last day to appeal". */
  label: Words
  on: IsoDate
  today: IsoDate
  tone: DeadlineTone
  /** The rule in one sentence, and how the day was counted; left out: people set the day, not the law. */
  rule?: Rich
  cite?: Cite
  /** The rule may be out of date. */
  uncertain?: boolean
  locale: Locale
}

/** A day that matters: what for, which day, how long until then, and the rule it follows from. */
export function Deadline({ label, on, today, tone, rule, cite, uncertain = false, locale }: Props) {
  return (
    <div className={`deadline deadline-${tone}`}>
      <p className="deadline-label">{say(label, locale)}</p>
      <p className="deadline-day">
        <DateText on={on} style="weekday" locale={locale} />{' '}
        <Tag words={timeLeft(today, on, tone)} tone={tone === 'calm' ? 'plain' : tone} locale={locale} />
      </p>
      {rule && (
        <p className="deadline-rule">
          {draw(rule, locale)}
          {cite && (
            <>
              {' '}
              <CitationLink cite={cite} />
            </>
          )}
        </p>
      )}
      {uncertain && <UncertainTag locale={locale} />}
    </div>
  )
}

/** "12 days left", "Today", "3 days ago", "3 days overdue"; in months or years where days say little. */
export function timeLeft(today: IsoDate, on: IsoDate, tone: DeadlineTone): Words {
  const days = daysBetween(today, on)
  if (days === 0) return { en: 'Today', es: 'Hoy' }
  if (days === 1) return { en: 'Tomorrow', es: 'Mañana' }
  const span = inBoth(locale => (days > 0 ? spanOf(today, on, locale) : spanOf(on, today, locale)))
  if (days > 0) return { en: `${span.en} left`, es: `Faltan ${span.es}` }
  if (tone === 'overdue') return { en: `${span.en} overdue`, es: `Venció hace ${span.es}` }
  return { en: `${span.en} ago`, es: `Hace ${span.es}` }
}

const forms = {
  days: { en: { one: 'day', other: 'days' }, es: { one: 'día', other: 'días' } },
  months: { en: { one: 'month', other: 'months' }, es: { one: 'mes', other: 'meses' } },
  years: { en: { one: 'year', other: 'years' }, es: { one: 'año', other: 'años' } },
}

/** Days up to 120, then whole months up to two years, then whole years. */
function spanOf(from: IsoDate, to: IsoDate, locale: Locale): string {
  const days = daysBetween(from, to)
  if (days <= 120) return plural(days, forms.days[locale], locale)
  const months = wholeMonths(from, to)
  if (months < 24) return plural(months, forms.months[locale], locale)
  return plural(Math.floor(months / 12), forms.years[locale], locale)
}

function wholeMonths(from: IsoDate, to: IsoDate): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
  return addMonths(from, months) > to ? months - 1 : months
}
