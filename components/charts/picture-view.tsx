import type { Picture } from '@/lib/calculators/picture'
import type { Locale } from '@/lib/shared/words'
import { BalanceChart } from './balance-chart'
import { SharesBar } from './shares-bar'

/** The picture of a result, whichever it has. A page has at most one. */
export function PictureView({ picture, locale }: { picture: Picture; locale: Locale }) {
  return picture.kind === 'balance' ? (
    <BalanceChart picture={picture} locale={locale} />
  ) : (
    <SharesBar picture={picture} locale={locale} />
  )
}
