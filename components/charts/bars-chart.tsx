import { formatCents } from '@/lib/shared/money'
import type { BarsPicture } from '@/lib/shared/shown'
import { asIs, type Locale, say, type Words } from '@/lib/shared/words'
import { ChartFigure } from './chart-figure'
import { percent, placeRows, rem, rowSizes, rowTexts } from './row-labels'
import { rowScale } from './row-scale'
import { RowWords } from './row-words'
import { RowsDrawing } from './rows-drawing'
import { ZeroLine } from './zero-line'

const words = {
  what: { en: 'What', es: 'Qué' },
  amount: { en: 'Amount', es: 'Cantidad' },
} satisfies Record<string, Words>

type Bar = BarsPicture['bars'][number]

/** Amounts one under the other: each with its name and its sum, as long as it is large, from one line of zero. */
export function BarsChart({ picture, locale }: { picture: BarsPicture; locale: Locale }) {
  const { caption, said, bars } = picture
  const { placeOf, zero } = rowScale(bars.map(bar => bar.cents))
  const { placed, height } = placeRows(bars, bar => rowTexts(say(bar.label, locale), formatCents(bar.cents)))
  return (
    <ChartFigure caption={caption} said={said} table={tableOf(bars)} locale={locale}>
      {(titleId, descriptionId) => (
        <RowsDrawing {...{ titleId, descriptionId, caption, said, locale }} height={height}>
          {placed.map(({ row, texts, top, barTop }) => (
            <g key={top}>
              <RowWords texts={texts} top={top} />
              <rect
                className={`chart-bar chart-bar-${row.cents < 0 ? 'below' : row.role}`}
                x={percent(Math.min(zero, placeOf(row.cents)))}
                y={rem(barTop)}
                width={percent(Math.abs(placeOf(row.cents) - zero))}
                height={rem(rowSizes.bar)}
              />
              <ZeroLine at={zero} from={barTop} />
            </g>
          ))}
        </RowsDrawing>
      )}
    </ChartFigure>
  )
}

function tableOf(bars: Bar[]) {
  return {
    columns: [{ label: words.what }, { label: words.amount, align: 'end' as const }],
    rows: bars.map((bar, index) => ({ key: `${index}`, cells: [bar.label, asIs(formatCents(bar.cents))] })),
  }
}
