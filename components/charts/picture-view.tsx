import type { Picture } from '@/lib/shared/shown'
import type { Locale } from '@/lib/shared/words'
import { BalanceChart } from './balance-chart'
import { BarsChart } from './bars-chart'
import { LifelineChart } from './lifeline-chart'
import { LinesChart } from './lines-chart'
import { RangesChart } from './ranges-chart'
import { SharesBar } from './shares-bar'
import { ZoneChart } from './zone-chart'

/** The picture of a result, whichever it has, with the same in words and as a table. */
export function PictureView({ picture, locale }: { picture: Picture; locale: Locale }) {
  switch (picture.kind) {
    case 'balance':
      return <BalanceChart picture={picture} locale={locale} />
    case 'shares':
      return <SharesBar picture={picture} locale={locale} />
    case 'bars':
      return <BarsChart picture={picture} locale={locale} />
    case 'lines':
      return <LinesChart picture={picture} locale={locale} />
    case 'ranges':
      return <RangesChart picture={picture} locale={locale} />
    case 'zone':
      return <ZoneChart picture={picture} locale={locale} />
    case 'lifeline':
      return <LifelineChart picture={picture} locale={locale} />
  }
}
