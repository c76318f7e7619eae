import { formatDate } from '@/lib/shared/civil-date'
import { formatCents, formatDollars } from '@/lib/shared/money'
import type { LinesPicture } from '@/lib/shared/shown'
import { asIs, inBoth, type Locale, say, type Words } from '@/lib/shared/words'
import { ChartFigure } from './chart-figure'
import { amountsByDay, type LinesShape, linesShape } from './lines-shape'
import { percent } from './row-labels'

const words = {
  day: { en: 'Day', es: 'Día' },
} satisfies Record<string, Words>

// In pixels at any width: only the sides stretch, so that the letters keep their size on a phone.
const [plotHeight, above, under] = [220, 12, 30]
/** Of a tick's letters, in pixels. */
const widestDigit = 9
/** Looks that differ by dashes and by the shape at their end, not by color alone. */
const looks = 5

type Line = LinesPicture['lines'][number]

/** Several ways over one time, each a line that falls or grows, with its name beside a piece of it. */
export function LinesChart({ picture, locale }: { picture: LinesPicture; locale: Locale }) {
  const { caption, said, lines } = picture
  const shape = linesShape(lines)
  return (
    <ChartFigure caption={caption} said={said} table={tableOf(lines)} locale={locale}>
      {(titleId, descriptionId) =>
        shape && (
          <>
            <div className="chart-frame">
              <Amounts ticks={shape.ticks} />
              <svg
                className="chart-drawing"
                role="img"
                aria-labelledby={titleId}
                aria-describedby={descriptionId}
                width="100%"
                height={above + plotHeight + under}
              >
                <title id={titleId}>{say(caption, locale)}</title>
                <desc id={descriptionId}>{say(said, locale)}</desc>
                <Plot shape={shape} />
                <Days shape={shape} locale={locale} />
              </svg>
            </div>
            <ul className="chart-legend">
              {lines.map(({ label }, index) => (
                <li key={label.en}>
                  <Piece look={index % looks} />
                  {say(label, locale)}
                </li>
              ))}
            </ul>
          </>
        )
      }
    </ChartFigure>
  )
}

/** The amounts up the side, in a drawing of their own: as wide as they are, beside the one that stretches. */
function Amounts({ ticks }: Pick<LinesShape, 'ticks'>) {
  const labels = ticks.map(({ cents, y }) => ({ y, text: formatDollars(cents) }))
  const width = Math.max(...labels.map(({ text }) => text.length)) * widestDigit
  return (
    <svg className="chart-drawing" width={width} height={above + plotHeight + under} aria-hidden="true">
      {labels.map(({ y, text }) => (
        <text key={text} className="chart-tick" x="100%" y={heightOf(y) + 5} textAnchor="end">
          {text}
        </text>
      ))}
    </svg>
  )
}

function Plot({ shape: { lines, ticks } }: { shape: LinesShape }) {
  return (
    <>
      {ticks.map(({ cents, y }) => (
        <line key={cents} className="chart-grid" x1="0" x2="100%" y1={heightOf(y)} y2={heightOf(y)} />
      ))}
      <svg
        y={above}
        width="100%"
        height={plotHeight}
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        overflow="visible"
        aria-hidden="true"
      >
        {lines.map(({ name, path }, index) => (
          <path
            key={name}
            className={`chart-line chart-line-${index % looks}`}
            d={path}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {lines.map(({ name, end }, index) => (
        <svg key={name} x={percent(end.x)} y={heightOf(end.y)} overflow="visible" aria-hidden="true">
          <End look={index % looks} />
        </svg>
      ))}
    </>
  )
}

/** The first and the last day, and the years between them that have room. */
function Days({ shape: { first, last, years }, locale }: { shape: LinesShape; locale: Locale }) {
  const y = above + plotHeight + 22
  return (
    <>
      <text className="chart-tick" x="0" y={y}>
        {formatDate(first, locale, 'short')}
      </text>
      {years
        .filter(({ x }) => x > 0.22 && x < 0.78)
        .map(({ year, x }) => (
          <text key={year} className="chart-tick chart-tick-amid" x={percent(x)} y={y} textAnchor="middle">
            {year}
          </text>
        ))}
      <text className="chart-tick" x="100%" y={y} textAnchor="end">
        {formatDate(last, locale, 'short')}
      </text>
    </>
  )
}

/** A short piece of a line with its end, beside its name. */
function Piece({ look }: { look: number }) {
  return (
    <svg className="chart-piece" width="40" height="18" viewBox="0 0 40 18" aria-hidden="true" focusable="false">
      <line className={`chart-line chart-line-${look}`} x1="0" x2="32" y1="9" y2="9" />
      <g transform="translate(33 9)">
        <End look={look} />
      </g>
    </svg>
  )
}

const endPaths = [
  'M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5Z',
  'M-4.5-4.5H4.5V4.5H-4.5Z',
  'M0-6L6 0L0 6L-6 0Z',
  'M0-6L5.5 4.5H-5.5Z',
  'M0 6L5.5-4.5H-5.5Z',
]

/** The shape at the end of a line: a dot, a square, a diamond, and triangles up and down. */
function End({ look }: { look: number }) {
  return <path className={`chart-line-end chart-line-end-${look}`} d={endPaths[look]} />
}

function heightOf(y: number): number {
  return Math.round((above + y * plotHeight) * 100) / 100
}

function tableOf(lines: Line[]) {
  return {
    columns: [{ label: words.day }, ...lines.map(({ label }) => ({ label, align: 'end' as const }))],
    rows: amountsByDay(lines).map(({ on, cents }) => ({
      key: on,
      cells: [
        inBoth(locale => formatDate(on, locale, 'short')),
        ...cents.map(amount => asIs(amount === null ? '–' : formatCents(amount))),
      ],
    })),
  }
}
