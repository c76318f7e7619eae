// A lien on land: cheap, and it waits. Most are paid when the home is sold or borrowed on again.

import { factOn } from '@/lib/law/value-on'
import type { Words } from '@/lib/shared/words'
import { homeReach } from './home-reach'
import { lawStep, shutByLaw } from './law-step'
import { bandOf, type LadderCase, type RungFound } from './rung'

export function lienRung(c: LadderCase): RungFound {
  const { home } = c.prospects
  const law = factOn(c.where, 'lienRealProperty', c.today)
  const reach = homeReach(c)
  // A homestead with no limit in dollars keeps the lien off the home they live in.
  const isOffIt = reach.isAllSafe && home.livesIn === true
  const highCents = isOffIt ? 0 : reach.equityCents
  const base: RungFound = {
    id: 'lien',
    isForced: true,
    shut: null,
    needs:
      home.kind === 'owns'
        ? reach.isAllSafe && home.livesIn === null
          ? [
              {
                en: 'Whether they live in this home: if so, the law protects all of it',
                es: 'Si viven en esta casa: en ese caso la ley la protege toda',
              },
            ]
          : []
        : [{ en: 'Whether they own land, and in which county', es: 'Si tienen un inmueble y en qué condado' }],
    band: home.kind === 'owns' ? bandOf(home.sure, 'good') : 'poor',
    costCents: c.assumed.costLienCents,
    yield: { per: 'once', lowCents: reach.lowCents, highCents },
    months: c.assumed.monthsLien,
    orderMonths: null,
    says: [
      ...lawStep(law, ({ document, where, years }) => ({
        en: `The paper is ${document.en}. Where: ${where.en}.${years === null ? '' : ` It lasts ${years} years.`}`,
        es: `El papel es: ${document.es}. Dónde: ${where.es}.${years === null ? '' : ` Dura ${years} años.`}`,
      })),
      ...reach.says,
    ],
    risks: [
      {
        en: 'It can take years. Loans and liens from before yours are paid first, and bankruptcy may undo it.',
        es: 'Puede tardar años. Los préstamos y gravámenes anteriores cobran primero, y una bancarrota puede anularlo.',
      },
    ],
  }
  if (home.kind === 'rents') return { ...base, shut: { why: noHome } }
  if (law.kind === 'none')
    return {
      ...base,
      shut: shutByLaw(law.entry, {
        en: `In ${c.where.name.en} a judgment of this court gives no lien on land.`,
        es: `En ${c.where.name.es} un fallo de este tribunal no da un gravamen sobre inmuebles.`,
      }),
    }
  if (home.kind === 'owns' && highCents === 0) {
    const cite = reach.says.find(step => step.cite)?.cite
    return { ...base, shut: isOffIt ? { why: allSafe, ...(cite && { cite }) } : { why: allOwed } }
  }
  return base
}

const allSafe: Words = {
  en: 'The law protects all of the home they live in, so a lien brings nothing from it now. It can still hold other land, or this home once they move out.',
  es: 'La ley protege toda la casa donde viven, así que un gravamen no da nada por ahora. Puede servir para otro inmueble, o para esta casa cuando se muden.',
}
const allOwed: Words = {
  en: 'By these sums the loans and the sale take all of it, so a lien brings nothing now. That can change as loans are paid.',
  es: 'Según estas cuentas, los préstamos y la venta se lo llevan todo, así que un gravamen no da nada por ahora. Puede cambiar al pagarse los préstamos.',
}

export const noHome: Words = {
  en: 'By what you know, they own no home or land.',
  es: 'Por lo que usted sabe, no tienen casa ni terreno.',
}
