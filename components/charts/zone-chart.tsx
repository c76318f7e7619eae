import { formatCents } from '@/lib/shared/money'
import type { ZonePicture } from '@/lib/shared/shown'
import { asIs, type Locale, say, type Words } from '@/lib/shared/words'
import { ChartFigure } from './chart-figure'
import { percent, placeRows, rem, rowSizes, rowTexts } from './row-labels'
import { RowWords } from './row-words'
import { RowsDrawing } from './rows-drawing'

const words = {
  what: { en: 'What', es: 'Qué' },
  amount: { en: 'Amount', es: 'Cantidad' },
} satisfies Record<string, Words>

/** The shape of a row's mark tells who it is, also without color: a diamond for mine, a dot for theirs. */
type Mark = 'own' | 'us' | 'them' | 'band'
type Row = { label: Words; lowCents: number; highCents: number; mark: Mark; isLatest: boolean }

/** Two sides on one line of money: a row for each sum, all on the same line, with the part where a deal could lie tinted. */
export function ZoneChart({ picture, locale }: { picture: ZonePicture; locale: Locale }) {
  const { caption, said, mostCents, mostLabel, overlap } = picture
  const rows = rowsOf(picture)
  const { placed, height } = placeRows(rows, row =>
    rowTexts(say(row.label, locale), spanOf(row.lowCents, row.highCents, locale)),
  )
  const placeOf = (cents: number): number => (mostCents > 0 ? Math.max(0, Math.min(1, cents / mostCents)) : 0)
  return (
    <ChartFigure caption={caption} said={said} table={tableOf(picture, rows, locale)} locale={locale}>
      {(titleId, descriptionId) => (
        <RowsDrawing {...{ titleId, descriptionId, caption, said, locale }} height={height + rowSizes.line}>
          {placed.map(({ row, texts, top, barTop }) => (
            <g key={top}>
              <RowWords texts={texts} top={top} />
              {overlap && (
                <rect
                  className="chart-zone"
                  x={percent(placeOf(overlap.lowCents))}
                  y={rem(barTop)}
                  width={percent(placeOf(overlap.highCents) - placeOf(overlap.lowCents))}
                  height={rem(rowSizes.bar)}
                />
              )}
              <line className="chart-track" x1="0" x2="100%" y1={middleOf(barTop)} y2={middleOf(barTop)} />
              <RowMark row={row} placeOf={placeOf} barTop={barTop} />
            </g>
          ))}
          <text className="chart-row-note" y={rem(height)}>
            {formatCents(0)}
          </text>
          <text className="chart-row-note" x="100%" textAnchor="end" y={rem(height)}>
            {`${say(mostLabel, locale)} ${formatCents(mostCents)}`}
          </text>
        </RowsDrawing>
      )}
    </ChartFigure>
  )
}

function RowMark({ row, placeOf, barTop }: { row: Row; placeOf: (cents: number) => number; barTop: number }) {
  const y = middleOf(barTop)
  const x = percent(placeOf(row.lowCents))
  if (row.mark === 'band')
    return <line className="chart-zone-likely" x1={x} x2={percent(placeOf(row.highCents))} y1={y} y2={y} />
  const isDot = row.mark === 'them'
  const size = row.isLatest ? 16 : 11
  return isDot ? (
    <circle className={markClass(row)} cx={x} cy={y} r={size / 2} />
  ) : (
    // Its own frame, so that the mark keeps its shape while the line stretches.
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <rect
        className={markClass(row)}
        x={-size / 2}
        y={-size / 2}
        width={size}
        height={size}
        {...(row.mark === 'own' && { transform: 'rotate(45)' })}
      />
    </svg>
  )
}

function markClass({ mark, isLatest }: Row): string {
  return `chart-mark chart-mark-${mark}${isLatest ? ' chart-mark-latest' : ''}`
}

function rowsOf({ own, likely, offers }: ZonePicture): Row[] {
  const at = (label: Words, cents: number, mark: Mark, isLatest = false): Row => ({
    ...{ label, lowCents: cents, highCents: cents, mark, isLatest },
  })
  return [
    ...own.map(({ label, cents }) => at(label, cents, 'own')),
    ...(likely ? [{ ...likely, mark: 'band' as const, isLatest: false }] : []),
    ...offers.map(({ label, cents, by, isLatest }) => at(label, cents, by, isLatest)),
  ]
}

function middleOf(barTop: number): string {
  return rem(barTop + rowSizes.bar / 2)
}

function spanOf(lowCents: number, highCents: number, locale: Locale): string {
  const [low, high] = [formatCents(lowCents), formatCents(highCents)]
  if (lowCents === highCents) return low
  return locale === 'en' ? `${low} to ${high}` : `de ${low} a ${high}`
}

function tableOf({ overlap, mostLabel, mostCents }: ZonePicture, rows: Row[], locale: Locale) {
  const all = [...rows, ...(overlap ? [overlap] : []), { label: mostLabel, lowCents: mostCents, highCents: mostCents }]
  return {
    columns: [{ label: words.what }, { label: words.amount, align: 'end' as const }],
    rows: all.map(({ label, lowCents, highCents }, index) => ({
      key: `${index}`,
      cells: [label, asIs(spanOf(lowCents, highCents, locale))],
    })),
  }
}
