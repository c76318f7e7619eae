// The legal stop: once the person who owes has filed for bankruptcy, nobody may collect. 11 U.S.C. § 362.

import { periodWords } from '@/lib/law/days'
import { federalOn } from '@/lib/law/federal'
import type { AutomaticStay } from '@/lib/law/federal-types'
import type { Citation } from '@/lib/law/types'
import { addDays, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import { type Filing, filingIn } from './bankruptcy'
import type { CaseFile } from './case-file'

/** Why nothing may be done to collect. `since`: the day of filing; null where it is not known. */
export type LegalStop = { reason: Words; cite: Citation; since: IsoDate | null; filing: Filing }

/** The stop that stands in a case today; null when none does. A case that was dismissed stops nothing any more, and
 *  one that is only heard of stops everything until it has been looked up. */
export function legalStopOf(file: CaseFile): LegalStop | null {
  const filing = filingIn(file)
  if (!filing || filing.standing === 'dismissed') return null
  const isOver = filing.isSure && filing.standing === 'discharged'
  const found = federalOn(isOver ? 'bankruptcyNondischargeable' : 'automaticStay', file.today)
  if (found.kind === 'not-covered') return null
  return { reason: reasonOf(filing), cite: found.entry.cite, since: filing.on, filing }
}

function reasonOf({ isSure, standing, on }: Filing): Words {
  if (!isSure)
    return {
      en: 'Locked until you find out whether a bankruptcy was filed: if it was, the law forbids collecting',
      es: 'Bloqueado hasta averiguar si se presentó una bancarrota: si es así, la ley prohíbe cobrar',
    }
  if (standing === 'discharged')
    return {
      en: 'Locked: a bankruptcy court has wiped out debts. Ask a lawyer whether this one is left',
      es: 'Bloqueado: un tribunal de bancarrotas eliminó deudas. Pregunte a un abogado si queda esta',
    }
  return inBoth(locale => {
    const when = on ? formatDate(on, locale) : null
    return locale === 'en'
      ? `Locked: a bankruptcy case was filed${when ? ` on ${when}` : ''}, and the law stops all collecting`
      : `Bloqueado: ${when ? `el ${when} ` : ''}se presentó un caso de bancarrota, y la ley detiene todo cobro`
  })
}

/** What the law says of the stop on a day; null where we do not have it. */
export function stayOn(on: IsoDate): { stay: AutomaticStay; cite: Citation; note: Words | null } | null {
  const found = federalOn('automaticStay', on)
  return found.kind === 'value' ? { stay: found.value, cite: found.entry.cite, note: found.entry.note ?? null } : null
}

/** Payments of the days before a filing that may have to go back. `isEnough`: together as much as the law asks for.
 *  `from` is the first day that counts, `through` the last. */
export type PaidBefore = {
  from: IsoDate
  through: IsoDate
  within: Words
  payments: { paidOn: IsoDate; amountCents: Cents }[]
  totalCents: Cents
  isEnough: boolean
}

/** What was paid shortly before a filing, or, where none was filed yet, would count if one were filed on `filedOn`. */
export function paidBefore(file: CaseFile, filedOn: IsoDate): PaidBefore | null {
  const law = stayOn(file.today)
  if (!law) return null
  const { recoverWithin, recoverLeastCents } = law.stay
  const from = addDays(filedOn, -recoverWithin.count)
  const payments = file.facts.payments.filter(one => one.paidOn >= from && one.paidOn < filedOn)
  const totalCents = payments.reduce((sum, one) => sum + one.amountCents, 0)
  return {
    ...{ from, through: addDays(filedOn, -1), within: periodWords(recoverWithin), payments, totalCents },
    isEnough: totalCents >= recoverLeastCents,
  }
}

/** What was paid on or after the day of filing: most of it must be given back or accounted for. */
export function paidSince(file: CaseFile, filedOn: IsoDate): { paidOn: IsoDate; amountCents: Cents }[] {
  return file.facts.payments.filter(one => one.paidOn >= filedOn)
}
