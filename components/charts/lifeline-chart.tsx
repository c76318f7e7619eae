import { daysBetween, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import type { LifelinePicture } from '@/lib/shared/shown'
import { asIs, inBoth, type Locale, say, type Words } from '@/lib/shared/words'
import { ChartFigure } from './chart-figure'
import { percent, placeRows, rem, rowSizes, rowTexts } from './row-labels'
import { RowWords } from './row-words'
import { RowsDrawing } from './rows-drawing'

const words = {
  what: { en: 'What', es: 'Qué' },
  from: { en: 'From', es: 'Desde' },
  to: { en: 'To', es: 'Hasta' },
  note: { en: 'Note', es: 'Nota' },
  today: { en: 'Today', es: 'Hoy' },
  open: { en: 'No end known', es: 'Sin fin conocido' },
  unsure: { en: 'Dashed or empty: not sure', es: 'Discontinuo o vacío: no es seguro' },
} satisfies Record<string, Words>

type Row = LifelinePicture['rows'][number]
/** A row of the drawing; `today` is one too, so that its words meet nobody else's. */
type Drawn = Omit<Row, 'role'> & { role: Row['role'] | 'today' }

/** A life with a row for each thing in it, on one scale of days, and today through all of them. */
export function LifelineChart({ picture, locale }: { picture: LifelinePicture; locale: Locale }) {
  const { caption, said, fromOn, toOn, todayOn, rows } = picture
  const span = daysBetween(fromOn, toOn)
  const placeOf = (on: IsoDate): number => (span > 0 ? Math.max(0, Math.min(1, daysBetween(fromOn, on) / span)) : 0)
  const { placed, height } = placeRows(withToday(rows, todayOn), row =>
    rowTexts(say(row.label, locale), daysOf(row, locale), row.note ? say(row.note, locale) : null),
  )
  return (
    <ChartFigure caption={caption} said={said} table={tableOf(picture)} locale={locale}>
      {(titleId, descriptionId) => (
        <>
          <RowsDrawing {...{ titleId, descriptionId, caption, said, locale }} height={height + rowSizes.line}>
            {placed.map(({ row, texts, top, barTop }) => (
              <g key={top}>
                <RowWords texts={texts} top={top} />
                <line className="chart-track" x1="0" x2="100%" y1={middleOf(barTop)} y2={middleOf(barTop)} />
                <line
                  className="chart-life-today"
                  x1={percent(placeOf(todayOn))}
                  x2={percent(placeOf(todayOn))}
                  y1={rem(barTop)}
                  y2={rem(barTop + rowSizes.bar)}
                />
                <Shape row={row} placeOf={placeOf} barTop={barTop} />
              </g>
            ))}
            <text className="chart-row-note" y={rem(height)}>
              {formatDate(fromOn, locale, 'short')}
            </text>
            <text className="chart-row-note" x="100%" textAnchor="end" y={rem(height)}>
              {formatDate(toOn, locale, 'short')}
            </text>
          </RowsDrawing>
          {rows.some(row => row.isUnsure) && <p className="chart-said">{say(words.unsure, locale)}</p>}
        </>
      )}
    </ChartFigure>
  )
}

type ShapeProps = { row: Drawn; placeOf: (on: IsoDate) => number; barTop: number }

function Shape({ row, placeOf, barTop }: ShapeProps) {
  if (row.role === 'today') return null
  if (row.toOn !== null && row.toOn === row.fromOn) return <Mark row={row} at={placeOf(row.fromOn)} barTop={barTop} />
  const [from, to] = [placeOf(row.fromOn), row.toOn === null ? 1 : placeOf(row.toOn)]
  if (row.role === 'window')
    return (
      <rect
        className={`chart-life-window${row.isUnsure ? ' chart-life-window-unsure' : ''}`}
        x={percent(from)}
        y={rem(barTop + 0.2)}
        width={percent(to - from)}
        height={rem(rowSizes.bar - 0.4)}
      />
    )
  return (
    <>
      <line
        className={`chart-life${row.isUnsure ? ' chart-life-unsure' : ''}`}
        x1={percent(from)}
        x2={percent(to)}
        y1={middleOf(barTop)}
        y2={middleOf(barTop)}
      />
      {row.toOn === null && (
        <svg x="100%" y={middleOf(barTop)} overflow="visible" aria-hidden="true">
          <path className="chart-life-on" d="M-2 -9L8 0L-2 9Z" />
        </svg>
      )}
    </>
  )
}

/** A frame of its own for the mark, so that it keeps its shape while the line stretches. */
function Mark({ row, at, barTop }: { row: Drawn; at: number; barTop: number }) {
  const className = `chart-life-mark${row.isUnsure ? ' chart-life-mark-unsure' : ''}`
  if (row.role !== 'act') return <circle className={className} cx={percent(at)} cy={middleOf(barTop)} r="5.5" />
  return (
    <svg x={percent(at)} y={middleOf(barTop)} overflow="visible" aria-hidden="true">
      <rect className={className} x="-5" y="-5" width="10" height="10" transform="rotate(45)" />
    </svg>
  )
}

function withToday(rows: readonly Row[], todayOn: IsoDate): Drawn[] {
  return [{ label: words.today, fromOn: todayOn, toOn: todayOn, role: 'today', isUnsure: false }, ...rows]
}

function middleOf(barTop: number): string {
  return rem(barTop + rowSizes.bar / 2)
}

function daysOf({ fromOn, toOn }: Pick<Row, 'fromOn' | 'toOn'>, locale: Locale): string {
  const from = formatDate(fromOn, locale, 'short')
  if (toOn === fromOn) return from
  if (toOn === null) return say(words.open, locale)
  return `${from} – ${formatDate(toOn, locale, 'short')}`
}

function tableOf({ rows, todayOn }: LifelinePicture) {
  const day = (on: IsoDate): Words => inBoth(locale => formatDate(on, locale, 'short'))
  const all = [{ label: words.today, fromOn: todayOn, toOn: todayOn, note: null }, ...rows]
  return {
    columns: [{ label: words.what }, { label: words.from }, { label: words.to }, { label: words.note }],
    rows: all.map(({ label, fromOn, toOn, note }, index) => ({
      key: `${index}`,
      cells: [label, day(fromOn), toOn === null ? words.open : day(toOn), note ?? asIs('–')],
    })),
  }
}
