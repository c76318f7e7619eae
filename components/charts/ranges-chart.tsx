import { formatCents } from '@/lib/shared/money'
import type { RangesPicture } from '@/lib/shared/shown'
import { asIs, type Locale, say, type Words } from '@/lib/shared/words'
import { ChartFigure } from './chart-figure'
import { percent, placeRows, rem, rowSizes, rowTexts } from './row-labels'
import { rowScale } from './row-scale'
import { RowWords } from './row-words'
import { RowsDrawing } from './rows-drawing'
import { ZeroLine } from './zero-line'

const words = {
  way: { en: 'Way', es: 'Manera' },
  low: { en: 'At least', es: 'Al menos' },
  high: { en: 'At most', es: 'Como mucho' },
  note: { en: 'Note', es: 'Nota' },
} satisfies Record<string, Words>

type Range = RangesPicture['ranges'][number]

/** From the least to the most of each way, one under the other. What lies left of the line of zero costs more than it brings. */
export function RangesChart({ picture, locale }: { picture: RangesPicture; locale: Locale }) {
  const { caption, said, ranges } = picture
  const { placeOf, zero } = rowScale(ranges.flatMap(({ lowCents, highCents }) => [lowCents, highCents]))
  const { placed, height } = placeRows(ranges, range =>
    rowTexts(say(range.label, locale), spanOf(range, locale), range.note ? say(range.note, locale) : null),
  )
  return (
    <ChartFigure caption={caption} said={said} table={tableOf(ranges)} locale={locale}>
      {(titleId, descriptionId) => (
        <RowsDrawing {...{ titleId, descriptionId, caption, said, locale }} height={height}>
          {placed.map(({ row, texts, top, barTop }) => (
            <g key={top}>
              <RowWords texts={texts} top={top} />
              <line className="chart-track" x1="0" x2="100%" y1={middleOf(barTop)} y2={middleOf(barTop)} />
              <ZeroLine at={zero} from={barTop} />
              <Span low={placeOf(row.lowCents)} high={placeOf(row.highCents)} zero={zero} barTop={barTop} />
            </g>
          ))}
        </RowsDrawing>
      )}
    </ChartFigure>
  )
}

/** The part below zero is drawn apart from the part above it. The ends are open below zero and filled above. */
function Span({ low, high, zero, barTop }: { low: number; high: number; zero: number; barTop: number }) {
  const y = middleOf(barTop)
  const ends = low === high ? [low] : [low, high]
  return (
    <>
      {low < zero && (
        <line
          className="chart-span chart-span-below"
          x1={percent(low)}
          x2={percent(Math.min(zero, high))}
          y1={y}
          y2={y}
        />
      )}
      {high > zero && (
        <line
          className="chart-span chart-span-above"
          x1={percent(Math.max(zero, low))}
          x2={percent(high)}
          y1={y}
          y2={y}
        />
      )}
      {ends.map(end => (
        <circle
          key={end}
          className={end < zero ? 'chart-span-end chart-span-end-below' : 'chart-span-end'}
          cx={percent(end)}
          cy={y}
          r="6"
        />
      ))}
    </>
  )
}

function middleOf(barTop: number): string {
  return rem(barTop + rowSizes.bar / 2)
}

function spanOf({ lowCents, highCents }: Range, locale: Locale): string {
  const [low, high] = [formatCents(lowCents), formatCents(highCents)]
  if (low === high) return low
  return locale === 'en' ? `${low} to ${high}` : `de ${low} a ${high}`
}

function tableOf(ranges: Range[]) {
  const hasNotes = ranges.some(range => range.note)
  return {
    columns: [
      { label: words.way },
      { label: words.low, align: 'end' as const },
      { label: words.high, align: 'end' as const },
      ...(hasNotes ? [{ label: words.note }] : []),
    ],
    rows: ranges.map(({ label, lowCents, highCents, note }, index) => ({
      key: `${index}`,
      cells: [
        label,
        asIs(formatCents(lowCents)),
        asIs(formatCents(highCents)),
        ...(hasNotes ? [note ?? asIs('–')] : []),
      ],
    })),
  }
}
