import { formatDate } from '@/lib/shared/civil-date'
import { formatCents, formatDollars } from '@/lib/shared/money'
import type { BalancePicture } from '@/lib/shared/shown'
import { asIs, inBoth, type Locale, say, type Words } from '@/lib/shared/words'
import { type BalanceShape, balanceShape, type LayerId, owedAt } from './balance-shape'
import { ChartFigure } from './chart-figure'
import { Hatch, hatchUrl, Swatch } from './hatch'

const words = {
  principal: { en: 'Main amount', es: 'Cantidad principal' },
  costs: { en: 'Court costs', es: 'Costas' },
  interest: { en: 'Interest', es: 'Intereses' },
  payment: { en: 'Payment', es: 'Pago' },
  day: { en: 'Day', es: 'Día' },
  owed: { en: 'Owed in all', es: 'Se debe en total' },
  paid: { en: 'Received in all', es: 'Recibido en total' },
} satisfies Record<string, Words>

// In pixels at any width: only the sides stretch, so that the letters keep their size on a phone.
const [plotHeight, above, under] = [220, 28, 30]
/** Of a tick's letters, in pixels. */
const widestDigit = 9
/** More payments than this are seen in the steps of the line alone. */
const mostDots = 24

/** What was owed over time: the parts one on top of the other, each payment a step down, and what has come in as a line. */
export function BalanceChart({ picture, locale }: { picture: BalancePicture; locale: Locale }) {
  const { points, caption, said } = picture
  const [first, last] = [points[0], points.at(-1)]
  const shape = balanceShape(points)
  if (!shape || !first || !last) return null
  const labels: Record<LayerId, Words> = { ...words, principal: picture.principalLabel ?? words.principal }
  const hasDots = shape.drops.length > 0 && shape.drops.length <= mostDots
  const bottom = above + plotHeight
  return (
    <ChartFigure caption={caption} said={said} table={tableOf(picture, shape, labels)} locale={locale}>
      {(titleId, descriptionId) => (
        <>
          <div className="chart-frame">
            <Amounts ticks={shape.ticks} />
            <svg
              className="chart-drawing"
              role="img"
              aria-labelledby={titleId}
              aria-describedby={descriptionId}
              width="100%"
              height={bottom + under}
            >
              <title id={titleId}>{say(caption, locale)}</title>
              <desc id={descriptionId}>{say(said, locale)}</desc>
              <Plot of={titleId} shape={shape} hasDots={hasDots} />
              <text className="chart-tick" x="0" y={bottom + 22}>
                {formatDate(first.on, locale, 'short')}
              </text>
              {shape.years.filter(isAmid).map(({ year, x }) => (
                <text
                  key={year}
                  className="chart-tick chart-tick-amid"
                  x={percentOf(x)}
                  y={bottom + 22}
                  textAnchor="middle"
                >
                  {year}
                </text>
              ))}
              <text className="chart-tick" x="100%" y={bottom + 22} textAnchor="end">
                {formatDate(last.on, locale, 'short')}
              </text>
            </svg>
          </div>
          {(shape.layers.length > 1 || hasDots || shape.paid) && (
            <ul className="chart-legend">
              {shape.layers.map(({ id }) => (
                <li key={id}>
                  <Swatch className={`chart-${id}`} hatchOf={id === 'interest' && titleId} />
                  {say(labels[id], locale)}
                </li>
              ))}
              {shape.paid && (
                <li>
                  <Swatch className="chart-paid" isLine />
                  {say(words.paid, locale)}
                </li>
              )}
              {hasDots && (
                <li>
                  <Swatch className="chart-dot" isRound />
                  {say(words.payment, locale)}
                </li>
              )}
            </ul>
          )}
        </>
      )}
    </ChartFigure>
  )
}

/** The amounts up the side, in a drawing of their own: as wide as they are, beside the one that stretches. */
function Amounts({ ticks }: Pick<BalanceShape, 'ticks'>) {
  const labels = ticks.map(({ cents, y }) => ({ y, text: formatDollars(cents) }))
  const width = Math.max(...labels.map(({ text }) => text.length)) * widestDigit
  return (
    <svg className="chart-drawing" width={width} height={above + plotHeight + under} aria-hidden="true">
      {labels.map(({ y, text }) => (
        <text key={text} className="chart-tick" x="100%" y={above + y * plotHeight + 5} textAnchor="end">
          {text}
        </text>
      ))}
    </svg>
  )
}

function Plot({ of, shape, hasDots }: { of: string; shape: BalanceShape; hasDots: boolean }) {
  const { layers, ticks, years, drops, paid, end } = shape
  const heightOf = (y: number) => above + y * plotHeight
  return (
    <>
      <defs>
        <Hatch of={of} />
        {layers.map(({ id, area }) => (
          <clipPath key={id} id={`${of}-area-${id}`} clipPathUnits="objectBoundingBox">
            <path d={area} />
          </clipPath>
        ))}
      </defs>
      {layers.map(({ id }) => (
        <rect
          key={id}
          className={`chart-${id}`}
          {...(id === 'interest' && { fill: hatchUrl(of) })}
          y={above}
          width="100%"
          height={plotHeight}
          clipPath={`url(#${of}-area-${id})`}
        />
      ))}
      {ticks.map(({ cents, y }) => (
        <line key={cents} className="chart-grid" x1="0" x2="100%" y1={heightOf(y)} y2={heightOf(y)} />
      ))}
      {years.map(({ year, x }) => (
        <line
          key={year}
          className="chart-grid"
          x1={percentOf(x)}
          x2={percentOf(x)}
          y1={above + plotHeight}
          y2={above + plotHeight + 6}
        />
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
        {layers.map(({ id, edge }, index) => (
          <path
            key={id}
            className={index === layers.length - 1 ? 'chart-edge chart-edge-top' : 'chart-edge'}
            d={edge}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {paid && <path className="chart-paid" d={paid} vectorEffect="non-scaling-stroke" />}
      </svg>
      {hasDots &&
        drops.map(({ x, y }) => (
          <circle key={`${x} ${y}`} className="chart-dot" cx={percentOf(x)} cy={heightOf(y)} r="4" />
        ))}
      {end.cents > 0 && (
        <text className="chart-end" x="100%" y={heightOf(end.y) + (stepsDownTo(shape) ? 24 : -9)} textAnchor="end">
          {formatCents(end.cents)}
        </text>
      )}
    </>
  )
}

function percentOf(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}

/** Payments near the end come down to its sum from above: there it would stand on their line. */
function stepsDownTo({ drops, end }: BalanceShape): boolean {
  return end.y < 0.85 && drops.some(({ x }) => x > 0.7)
}

/** Far enough from both ends not to run into the days written there. */
function isAmid({ x }: { x: number }): boolean {
  return x > 0.22 && x < 0.78
}

/** What was owed at the end of each day that bends the line. */
function tableOf({ points }: BalancePicture, { layers, paid }: BalanceShape, labels: Record<LayerId, Words>) {
  const ends = points.filter((point, index) => points[index + 1]?.on !== point.on)
  const parts = layers.length > 1 ? layers.map(({ id }) => id) : []
  const column = (label: Words) => ({ label, align: 'end' as const })
  return {
    columns: [
      { label: words.day },
      ...parts.map(id => column(labels[id])),
      column(words.owed),
      ...(paid ? [column(words.paid)] : []),
    ],
    rows: ends.map(point => ({
      key: point.on,
      cells: [
        inBoth(locale => formatDate(point.on, locale, 'short')),
        ...parts.map(id => asIs(formatCents(point[`${id}Cents`]))),
        asIs(formatCents(owedAt(point))),
        ...(paid ? [asIs(formatCents(point.paidCents ?? 0))] : []),
      ],
    })),
  }
}
