// What to start with, in a sentence; or to keep the judgment and wait, where nothing is worth its cost.

import { formatCents } from '@/lib/shared/money'
import { asIs, type Words } from '@/lib/shared/words'
import { findOutFirst } from '../find-out'
import { unknownName } from '../find-out-words'
import { isUsable, type Ladder, type Rung, toFindOut } from '../ladder'
import { expectedOf, lowerFirst, monthsWords, rangeWords, rungName, toDollar } from '../ladder-words'
import { stopSentences } from './stop-notice'

/** The answer of the ladder. */
export function sentenceOf(ladder: Ladder): Words {
  const { rungs, of: c, horizonMonths } = ladder
  const [best] = rungs
  if (c.stop) return stopSentences[c.stop.kind]
  const hidden = toFindOut(ladder)
  if (hidden) return findOutWords(ladder, hidden)
  if (!best || best.id === 'wait' || !isUsable(best) || best.net.highCents <= 0) {
    const sale = saleWords(rungs)
    const within = monthsWords(horizonMonths)
    return c.prospects.need === 'now'
      ? {
          en: `No way is likely to bring money within ${within.en}. Keep the judgment, and look again once a year.${sale.en}`,
          es: `Ninguna forma parece dar dinero en ${within.es}. Conserve el fallo y vuelva a mirar una vez al año.${sale.es}`,
        }
      : {
          en: `Right now no way is likely to bring more than it costs. Wait, and look again once a year.${sale.en}`,
          es: `Ahora ninguna forma parece dar más de lo que cuesta. Espere y vuelva a mirar una vez al año.${sale.es}`,
        }
  }
  const [name, range] = [rungName(best.id, c), rangeWords(expectedOf(best))]
  return {
    en: `Start with this: ${lowerFirst(name.en)}. Counting its cost and the chance that it fails, expect about ${range.en}.`,
    es: `Empiece por esto: ${lowerFirst(name.es)}. Contando su costo y la posibilidad de que falle, espere ${range.es}, más o menos.`,
  }
}

/** What has to be learned before anything is worth its cost. */
function findOutWords(ladder: Ladder, rung: Rung): Words {
  const c = ladder.of
  const first = findOutFirst(ladder).find(one => one.changeCents > 0 && one.good.bestId !== null)
  const need = first ? unknownName(first.id, c.debtor) : rung.needs[0]
  const name = rungName(first?.good.bestId ?? rung.id, c)
  const range = first ? asIs(formatCents(toDollar(first.good.worthCents))) : rangeWords(expectedOf(rung))
  return {
    en: `First find something out: ${lowerFirst(need?.en ?? '')}. Then this may be worth trying: ${lowerFirst(name.en)}, about ${range.en} after its cost.`,
    es: `Primero averigüe algo: ${lowerFirst(need?.es ?? '')}. Después puede valer la pena: ${lowerFirst(name.es)}, unos ${range.es} tras su costo.`,
  }
}

/** Why a sale is not the answer where nothing else is. */
function saleWords(rungs: Rung[]): Words {
  const sale = rungs.find(one => one.id === 'assign')
  if (!sale || sale.givesUpCents === 0) return asIs('')
  const price = rangeWords(sale.totalCents)
  return {
    en: ` A buyer would pay little (we assume ${price.en}), and you would give up all the rest.`,
    es: ` Un comprador pagaría poco (suponemos ${price.es}), y usted renunciaría a todo lo demás.`,
  }
}
