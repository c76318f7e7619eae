// Collecting at a business: what is in the till, or what customers owe it.

import { factOn } from '@/lib/law/value-on'
import type { Words } from '@/lib/shared/words'
import { lawStep } from './law-step'
import { bandOf, type LadderCase, type RungFound } from './rung'

export function businessRung(c: LadderCase): RungFound {
  const { business } = c.prospects
  const runs = business.kind === 'till' || business.kind === 'clients'
  // A company that owes is itself a business, though what it sells may not be known.
  const isCompany = c.debtor === 'business'
  const lien = factOn(c.where, 'lienPersonalProperty', c.today)
  const base: RungFound = {
    id: 'business',
    isForced: true,
    shut: null,
    needs: runs ? [] : [{ en: 'What business they run, and who pays them', es: 'Qué negocio tienen y quién les paga' }],
    band: runs ? bandOf(business.sure, business.atHandCents === null ? 'fair' : 'good') : 'poor',
    costCents: c.assumed.costBusinessCents,
    yield: { per: 'once', lowCents: 0, highCents: business.atHandCents ?? c.assumed.guessTillCents },
    months: c.assumed.monthsBusiness,
    orderMonths: null,
    says: [
      { text: business.kind === 'clients' ? customersWords : tillWords },
      ...lawStep(lien, ({ document, where }) => ({
        en: `A lien on what a business owns may help too: ${document.en}. Where: ${where.en}.`,
        es: `También puede servir un gravamen sobre los bienes de un negocio: ${document.es}. Dónde: ${where.es}.`,
      })),
    ],
    risks: [
      {
        en: 'The till may be nearly empty that day, and the officer’s time is paid all the same. It can hurt the business that would pay you.',
        es: 'Ese día la caja puede estar casi vacía y el tiempo del oficial se paga igual. Puede dañar al negocio que le pagaría a usted.',
      },
    ],
  }
  if (business.kind === 'none' && !isCompany)
    return {
      ...base,
      shut: {
        why: { en: 'By what you know, they run no business.', es: 'Por lo que usted sabe, no tienen un negocio.' },
      },
    }
  return base
}

const tillWords: Words = {
  en: 'In some places an officer takes what is in the till once, or stays for a day as a “keeper”. We have not checked this for each state: ask the sheriff.',
  es: 'En algunos lugares un oficial toma una vez lo que hay en la caja, o se queda un día como custodio (“keeper”). No lo hemos verificado para cada estado: pregunte al alguacil.',
}
const customersWords: Words = {
  en: 'Money that customers owe can often be sent to you by order of the court. We have not checked this for each state: ask the clerk.',
  es: 'El dinero que deben los clientes muchas veces se puede enviar a usted por orden del tribunal. No lo hemos verificado para cada estado: pregunte en la secretaría.',
}
