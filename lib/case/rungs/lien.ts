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
  // Where they live in it and the homestead has no limit, a sale may leave the lien unpaid.
  const highCents = reach.isAllSafe ? reach.highCents : reach.equityCents
  const base: RungFound = {
    id: 'lien',
    isForced: true,
    shut: null,
    needs:
      home.kind === 'owns'
        ? []
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
  return base
}

export const noHome: Words = {
  en: 'By what you know, they own no home or land.',
  es: 'Por lo que usted sabe, no tienen casa ni terreno.',
}
