import { type Cents, formatCents } from '@/lib/shared/money'
import type { SharesPicture } from '@/lib/shared/shown'
import { asIs, type Locale, say, type Words } from '@/lib/shared/words'
import { ChartFigure } from './chart-figure'
import { Hatch, hatchUrl, Swatch } from './hatch'

const words = {
  part: { en: 'Part', es: 'Parte' },
  amount: { en: 'Amount', es: 'Cantidad' },
  ofAll: { en: 'Of the whole', es: 'Del total' },
} satisfies Record<string, Words>

const barHeight = 64

/** One sum cut into parts, side by side, each as wide as its share. */
export function SharesBar({ picture, locale }: { picture: SharesPicture; locale: Locale }) {
  const { caption, said, shares } = picture
  const whole = shares.reduce((sum, share) => sum + share.cents, 0)
  if (whole <= 0) return null
  const table = {
    columns: [
      { label: words.part },
      { label: words.amount, align: 'end' as const },
      { label: words.ofAll, align: 'end' as const },
    ],
    rows: shares.map(({ label, cents }) => ({
      key: label.en,
      cells: [label, asIs(formatCents(cents)), asIs(percentOf(cents, whole))],
    })),
  }
  return (
    <ChartFigure caption={caption} said={said} table={table} locale={locale}>
      {(titleId, descriptionId) => (
        <>
          <svg
            className="chart-drawing"
            role="img"
            aria-labelledby={titleId}
            aria-describedby={descriptionId}
            width="100%"
            height={barHeight}
          >
            <title id={titleId}>{say(caption, locale)}</title>
            <desc id={descriptionId}>{say(said, locale)}</desc>
            <defs>
              <Hatch of={titleId} />
            </defs>
            {placed(shares, whole).map(({ share, x, width }) => (
              <rect
                key={share.label.en}
                className={`chart-share chart-${share.role}`}
                {...(share.role === 'taken' && { fill: hatchUrl(titleId) })}
                x={x}
                width={width}
                height={barHeight}
              />
            ))}
          </svg>
          <dl className="chart-shares">
            {shares.map(({ label, cents, role }) => (
              <div key={label.en}>
                <dt>
                  <Swatch className={`chart-${role}`} hatchOf={role === 'taken' && titleId} />
                  {say(label, locale)}
                </dt>
                <dd>
                  <span className="amount-text">{formatCents(cents)}</span>{' '}
                  <span className="chart-percent">{percentOf(cents, whole)}</span>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </ChartFigure>
  )
}

type Share = SharesPicture['shares'][number]

/** Where each part that is not nothing begins, and how wide it is. */
function placed(shares: readonly Share[], whole: Cents): { share: Share; x: string; width: string }[] {
  let before = 0
  return shares.flatMap(share => {
    const x = before
    before += share.cents
    return share.cents > 0 ? [{ share, x: lengthOf(x, whole), width: lengthOf(share.cents, whole) }] : []
  })
}

function lengthOf(cents: Cents, whole: Cents): string {
  return `${Math.round((cents * 100_000) / whole) / 1000}%`
}

/** "18%"; less than one percent, but something, is "<1%". */
function percentOf(cents: Cents, whole: Cents): string {
  const percent = (cents * 100) / whole
  if (percent > 0 && percent < 1) return '<1%'
  return percent > 99 && percent < 100 ? '>99%' : `${Math.round(percent)}%`
}
