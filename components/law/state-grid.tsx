import { type GeneralRate, generalRateOn } from '@/lib/law/general-rate'
import { formatPercent } from '@/lib/law/rate-words'
import type { Jurisdiction } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Locale, say, type Words } from '@/lib/shared/words'
import { gridPlaces } from './grid-places'

type Props = { states: Jurisdiction[]; on: IsoDate; addressOf: (state: Jurisdiction) => string; locale: Locale }

/** The states by name, for screens too narrow for the map, where its squares would be too small to tap. */
export function StateNames({ states, addressOf, locale }: Omit<Props, 'on'>) {
  return (
    <ul className="state-names no-print">
      {states.map(state => (
        <li key={state.code}>
          <a href={addressOf(state)}>{say(state.name, locale)}</a>
        </li>
      ))}
    </ul>
  )
}

/** A map of squares: every state a link, as light or dark as its interest rate is low or high. */
export function StateGrid({ states, on, addressOf, locale }: Props) {
  return (
    <figure className="state-grid-figure">
      <figcaption className="state-grid-caption">{say(captionOn(on), locale)}</figcaption>
      <ul className="state-grid">
        {states.map(state => {
          const rate = generalRateOn(state, on)
          const place = gridPlaces.get(state.code)
          return (
            <li key={state.code} className={`at-row-${place?.row} at-column-${place?.column}`}>
              <a href={addressOf(state)} className={`state-tile state-tile-${shadeOf(rate)}`}>
                <span className="state-tile-code">{state.code}</span>
                <span className="usa-sr-only"> {say(state.name, locale)}</span>
                <span className="state-tile-rate" aria-hidden="true">
                  {rate.kind === 'percent' ? formatPercent(rate.annualPercent) : '–'}
                  {rate.kind === 'percent' && rate.isUncertain && '?'}
                </span>
              </a>
            </li>
          )
        })}
      </ul>
      <ul className="state-grid-legend">
        {legend.map(({ shade, words }) => (
          <li key={shade}>
            <span className={`state-grid-swatch state-tile-${shade}`} aria-hidden="true" />
            {say(words, locale)}
          </li>
        ))}
        <li className="state-grid-doubt">
          <span className="state-grid-swatch" aria-hidden="true">
            ?
          </span>
          {say(doubt, locale)}
        </li>
      </ul>
    </figure>
  )
}

// Where a shade begins, in percent a year: only for the drawing, chosen so that each shade holds several states.
const [second, third, fourth] = [6, 8, 10]

type Shade = 0 | 1 | 2 | 3 | 4

function shadeOf(rate: GeneralRate): Shade {
  if (rate.kind !== 'percent') return 0
  const percent = rate.annualPercent
  return percent < second ? 1 : percent < third ? 2 : percent < fourth ? 3 : 4
}

const doubt: Words = {
  en: 'may be out of date: check with the clerk',
  es: 'puede no estar al día: verifíquelo en la secretaría',
}

const legend: { shade: Shade; words: Words }[] = [
  { shade: 1, words: { en: `less than ${second}%`, es: `menos del ${second}%` } },
  { shade: 2, words: { en: `${second}% to less than ${third}%`, es: `del ${second}% a menos del ${third}%` } },
  { shade: 3, words: { en: `${third}% to less than ${fourth}%`, es: `del ${third}% a menos del ${fourth}%` } },
  { shade: 4, words: { en: `${fourth}% or more`, es: `${fourth}% o más` } },
  {
    shade: 0,
    words: { en: 'no number of its own: see the page', es: 'sin número propio: vea la página' },
  },
]

function captionOn(on: IsoDate): Words {
  return inBoth(locale => {
    const day = formatDate(on, locale)
    return locale === 'en'
      ? `General interest a year on a judgment entered on ${day}`
      : `Interés general anual de un fallo registrado el ${day}`
  })
}
