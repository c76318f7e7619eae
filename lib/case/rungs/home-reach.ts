// What is left of a home for a creditor: its worth, less the cost of a sale, what is owed on it, and the homestead.

import { type ExemptAsset, exemptAssets } from '@/lib/law/exemptions'
import type { Working } from '@/lib/law/working'
import { type Cents, formatCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import { remembered } from './remembered'
import { type LadderCase, partOf, type Range } from './rung'

/** `equityCents` before the homestead. `isAllSafe`: they live in it and the homestead has no limit in dollars. */
export type HomeReach = Range & { equityCents: Cents; isKnown: boolean; isAllSafe: boolean; says: Working }

/** At least: an older couple that claims everything. At most: one person alone. Unknown worth counts as the assumption. */
export const homeReach = remembered(c => c.prospects.home, reachOfHome)

function reachOfHome(c: LadderCase): HomeReach {
  const { worthCents, owedCents, livesIn } = c.prospects.home
  const isKnown = worthCents !== null && owedCents !== null
  const soldCents = isKnown ? worthCents - partOf(worthCents, c.assumed.homeSalePercent) : c.assumed.guessEquityCents
  const loanCents = isKnown ? owedCents : 0
  const equityCents = Math.max(0, soldCents - loanCents)
  const asset = {
    id: 'home',
    // A home they do not live in is no homestead, and a company has none.
    kind: livesIn === false || c.debtor !== 'person' ? ('other' as const) : ('home' as const),
    valueCents: soldCents,
    owedCents: loanCents,
  }
  const most = exemptAssets(c.where, c.today, { assets: [asset] })
  const lowCase = { ...asset, valueCents: partOf(soldCents, 100 - c.assumed.worthOffPercent) }
  const least = exemptAssets(c.where, c.today, { married: true, seniorOrDisabled: true, assets: [lowCase] })
  const item = most.kind === 'value' ? most.items[0] : undefined
  const highCents = item ? item.equityCents - item.exemptionCents : equityCents
  const lowCents = least.kind === 'value' ? Math.min(least.reachableCents, highCents) : 0
  return {
    lowCents: isKnown && !isInWordsOnly(item) ? lowCents : 0,
    highCents,
    equityCents,
    isKnown,
    isAllSafe: item?.isUnlimited ?? false,
    says: [
      ...(item && asset.kind === 'home'
        ? [{ text: item.said, ...(item.cite && { cite: item.cite }), ...(item.uncertain && { uncertain: true }) }]
        : []),
      ...(most.kind === 'not-covered' ? [{ text: most.why }] : []),
      { text: sumWords(isKnown, equityCents, highCents) },
    ],
  }
}

/** A homestead known only in words may keep all of it safe. */
function isInWordsOnly(item: ExemptAsset | undefined): boolean {
  return item?.found === 'value' && !item.isUnlimited && item.limitCents === null
}

function sumWords(isKnown: boolean, equityCents: Cents, highCents: Cents): Words {
  const [equity, most] = [equityCents, highCents].map(formatCents)
  return isKnown
    ? {
        en: `After a sale and the loans ${equity} is left. Of that, at most ${most} is not protected.`,
        es: `Tras la venta y los préstamos quedan ${equity}. De eso, como máximo ${most} no está protegido.`,
      }
    : {
        en: `What it is worth or what is owed on it is not known. With ${equity} left after loans, at most ${most} is not protected.`,
        es: `No se sabe cuánto vale o cuánto se debe por ella. Si quedaran ${equity} tras los préstamos, como máximo ${most} no estaría protegido.`,
      }
}
