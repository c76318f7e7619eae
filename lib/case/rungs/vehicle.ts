// Having one vehicle taken and sold. The law leaves most people a car of modest worth, so few are worth the cost.

import { type Asset, exemptAssets } from '@/lib/law/exemptions'
import type { Working } from '@/lib/law/working'
import { formatCents } from '@/lib/shared/money'
import { asIs, type Words } from '@/lib/shared/words'
import { remembered } from './remembered'
import { type LadderCase, partOf, type Range, type RungFound } from './rung'

type Reached = Range & { name: Words; isKnown: boolean; says: Working }

export function vehicleRung(c: LadderCase): RungFound {
  const { vehicles } = c.prospects
  const best = bestVehicle(c)
  const base: RungFound = {
    id: 'vehicle',
    isForced: true,
    shut: null,
    needs: [
      ...(vehicles.length > 0 ? [] : [{ en: 'A vehicle they own', es: 'Un vehículo que tengan' }]),
      ...(c.prospects.addressKnown === false ? [{ en: 'Where it is kept', es: 'Dónde está' }] : []),
    ],
    band: vehicles.length > 0 && best.isKnown ? 'fair' : 'poor',
    costCents: c.assumed.costVehicleCents,
    yield: { per: 'once', lowCents: best.isKnown ? best.lowCents : 0, highCents: best.highCents },
    months: c.assumed.monthsVehicle,
    orderMonths: null,
    says: best.says,
    risks: [
      {
        en: 'You pay for towing, storage and the sale in advance. If it sells for too little, you lose that money.',
        es: 'Usted paga por adelantado la grúa, el depósito y la venta. Si se vende por poco, pierde ese dinero.',
      },
    ],
  }
  if (vehicles.length > 0 && best.isKnown && best.highCents === 0)
    return {
      ...base,
      shut: {
        why: {
          en: 'After the loan and what the law protects, none of these vehicles would bring anything.',
          es: 'Tras el préstamo y lo que la ley protege, ninguno de estos vehículos daría nada.',
        },
        ...(best.says[0]?.cite && { cite: best.says[0].cite }),
      },
    }
  return base
}

/** The vehicle that would bring most at an auction; where none is known, one of the worth we assume. */
const bestVehicle = remembered(c => c.prospects.vehicles, bestOf)

function bestOf(c: LadderCase): Reached {
  const known = c.prospects.vehicles.filter(one => one.worthCents !== null)
  const isKnown = known.length > 0
  const owned = isKnown ? known : [{ name: '', worthCents: c.assumed.guessVehicleCents, owedCents: 0 }]
  const assetsAt = (percent: number): Asset[] =>
    owned.map(({ worthCents, owedCents }, index) => ({
      id: String(index),
      // What is protected is protected for people.
      kind: c.debtor === 'person' ? 'vehicle' : 'other',
      valueCents: partOf(partOf(worthCents ?? 0, percent), c.assumed.auctionPercent),
      owedCents: owedCents ?? 0,
    }))
  const most = exemptAssets(c.where, c.today, { assets: assetsAt(100) })
  const least = exemptAssets(c.where, c.today, {
    ...{ married: true, seniorOrDisabled: true },
    assets: assetsAt(100 - c.assumed.worthOffPercent),
  })
  if (most.kind === 'not-covered')
    return { lowCents: 0, highCents: 0, name: asIs(''), isKnown: false, says: [{ text: most.why }] }
  const reached = most.items.map(item => item.equityCents - item.exemptionCents)
  const highCents = Math.max(0, ...reached)
  const at = reached.indexOf(highCents)
  const lowCents = Math.min(highCents, (least.kind === 'value' && least.items[at]?.reachableCents) || 0)
  const item = most.items[at]
  const name = asIs(owned[at]?.name ?? '')
  const says: Working = [
    ...(item && item.kind === 'vehicle'
      ? [{ text: item.said, ...(item.cite && { cite: item.cite }), ...(item.uncertain && { uncertain: true }) }]
      : []),
    { text: sumWords(isKnown, name, item?.equityCents ?? 0, highCents) },
  ]
  return { lowCents, highCents, name, isKnown, says }
}

function sumWords(isKnown: boolean, name: Words, equityCents: number, highCents: number): Words {
  const [sold, most] = [equityCents, highCents].map(formatCents)
  return isKnown
    ? {
        en: `${name.en}: an auction would leave about ${sold} after the loan. At most ${most} of it is not protected.`,
        es: `${name.es}: una subasta dejaría unos ${sold} tras el préstamo. Como máximo ${most} no está protegido.`,
      }
    : {
        en: `No worth is known. A vehicle that leaves ${sold} at an auction has at most ${most} not protected.`,
        es: `No se sabe ningún valor. Un vehículo que deje ${sold} en una subasta tiene como máximo ${most} sin protección.`,
      }
}
