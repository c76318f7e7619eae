// Having a home sold: slow, costly, hard on people, and often refused.

import type { Words } from '@/lib/shared/words'
import { homeReach } from './home-reach'
import { noHome } from './lien'
import { bandOf, type LadderCase, moveBand, type RungFound } from './rung'

export function homeSaleRung(c: LadderCase): RungFound {
  const { home } = c.prospects
  const reach = homeReach(c)
  const cite = reach.says.find(step => step.cite)?.cite
  const base: RungFound = {
    id: 'home-sale',
    isForced: true,
    shut: null,
    needs: [
      ...(home.kind === 'owns'
        ? []
        : [c.debtor === 'person' ? { en: 'Whether they own a home', es: 'Si tienen una casa' } : ownLand]),
      ...(reach.isKnown
        ? []
        : [{ en: 'What it is worth, and what is owed on it', es: 'Cuánto vale y cuánto se debe por ella' }]),
    ],
    band: home.kind === 'owns' ? moveBand(bandOf(home.sure, 'good'), -1) : 'poor',
    costCents: c.assumed.costHomeSaleCents,
    yield: { per: 'once', lowCents: reach.lowCents, highCents: reach.highCents },
    months: c.assumed.monthsHomeSale,
    orderMonths: null,
    says: reach.says,
    risks: [refused, ...(c.debtor === 'person' && home.livesIn !== false ? [family] : []), askFirst],
  }
  if (home.kind === 'rents') return { ...base, shut: { why: noHome } }
  if (reach.highCents === 0 && (reach.isKnown || reach.isAllSafe))
    return {
      ...base,
      shut: {
        why: {
          en: 'By these sums nothing would be left for you after loans and what the law protects.',
          es: 'Según estas cuentas no le quedaría nada a usted tras los préstamos y lo que la ley protege.',
        },
        ...(cite && { cite }),
      },
    }
  return base
}

const ownLand: Words = { en: 'Whether they own land or a building', es: 'Si tienen un terreno o un edificio' }
const refused: Words = {
  en: 'A court can refuse for a sum like this, and you advance the cost.',
  es: 'Un tribunal puede negarla por una suma así, y usted adelanta el costo.',
}
const family: Words = { en: 'A family may lose its home.', es: 'Una familia puede perder su casa.' }
const askFirst: Words = { en: 'Talk to a lawyer first.', es: 'Hable antes con un abogado.' }
