// The rows of a ledger as steps of its working: a payment, a cost, an amount forgiven, a reversal, and what was taken back.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import type { Bucket } from './balance'
import type { LedgerEntry } from './ledger'
import type { LedgerEvent } from './ledger-events'
import type { RenewalRule } from './life-types'
import { renewalStep } from './payoff-renewals'
import type { WorkingStep } from './working'

/** What is told of one row; null for the judgment, which is told first of all. */
export type RowTeller = (entry: LedgerEntry) => WorkingStep | null

/** Tells the rows of a ledger made from these events. */
export function rowTeller(events: readonly LedgerEvent[], renewal: RenewalRule | null): RowTeller {
  // Looked up only where something was taken back: most ledgers hold no reversal.
  let known: { byId: Map<string, LedgerEvent>; reversalOf: Map<string, LedgerEvent> } | null = null
  const found = () => {
    known ??= {
      byId: new Map(events.map(event => [event.id, event])),
      reversalOf: new Map(events.flatMap(event => (event.kind === 'reversal' ? [[event.of, event] as const] : []))),
    }
    return known
  }
  return entry => {
    if (entry.isReversed) return { text: takenBackWords(entry, found().reversalOf.get(entry.id)?.on ?? entry.on) }
    switch (entry.kind) {
      case 'judgment':
        return null
      case 'payment':
        return { text: paymentWords(entry) }
      case 'cost':
        return { text: costWords(entry) }
      case 'waiver': {
        const event = found().byId.get(entry.id)
        return { text: waiverWords(entry, event?.kind === 'waiver' ? event.from : 'principal') }
      }
      case 'renewal':
        return renewalStep(entry, renewal)
      case 'reversal': {
        const event = found().byId.get(entry.id)
        return { text: reversalWords(entry, event?.kind === 'reversal' ? found().byId.get(event.of) : undefined) }
      }
    }
  }
}

function owedAfter({ principalCents, costsCents, interestCents }: LedgerEntry): string {
  return formatCents(principalCents + costsCents + interestCents)
}

function paymentWords(entry: LedgerEntry): Words {
  const { amountCents, toInterestCents, toCostsCents, toPrincipalCents } = entry
  const [amount, left] = [formatCents(amountCents), owedAfter(entry)]
  const [interest, costs, principal] = [toInterestCents, toCostsCents, toPrincipalCents].map(formatCents)
  const overCents = amountCents - toInterestCents - toCostsCents - toPrincipalCents
  const over = formatCents(overCents)
  return inBoth(locale => {
    const on = formatDate(entry.on, locale)
    return locale === 'en'
      ? `${on}: ${amount} was paid: ${interest} to interest, ${costs} to costs, ${principal} to the main amount. ${left} was left.${overCents > 0 ? ` ${over} was more than was owed.` : ''}`
      : `${on}: se pagaron ${amount}: ${interest} a intereses, ${costs} a costas y ${principal} a la cantidad principal. Quedaron ${left}.${overCents > 0 ? ` ${over} pasaban de lo que se debía.` : ''}`
  })
}

function costWords(entry: LedgerEntry): Words {
  const [amount, left] = [formatCents(entry.amountCents), owedAfter(entry)]
  return inBoth(locale =>
    locale === 'en'
      ? `${formatDate(entry.on, 'en')}: ${amount} in costs was added. ${left} was then owed.`
      : `${formatDate(entry.on, 'es')}: se agregaron ${amount} de costas. Se debían entonces ${left}.`,
  )
}

const bucketWords: Record<Bucket, Words> = {
  interest: { en: 'interest', es: 'intereses' },
  costs: { en: 'costs', es: 'costas' },
  principal: { en: 'the main amount', es: 'la cantidad principal' },
}

function waiverWords(entry: LedgerEntry, from: Bucket): Words {
  const takenCents = entry.toInterestCents + entry.toCostsCents + entry.toPrincipalCents
  const [asked, taken, left] = [formatCents(entry.amountCents), formatCents(takenCents), owedAfter(entry)]
  const what = bucketWords[from]
  return inBoth(locale => {
    const on = formatDate(entry.on, locale)
    if (takenCents < entry.amountCents)
      return locale === 'en'
        ? `${on}: ${asked} of ${what.en} was forgiven, but only ${taken} of it was owed. ${left} was then owed in all.`
        : `${on}: se perdonaron ${asked} de ${what.es}, pero de eso solo se debían ${taken}. Se debían entonces ${left} en total.`
    return locale === 'en'
      ? `${on}: ${asked} of ${what.en} was forgiven. Nothing was paid. ${left} was then owed.`
      : `${on}: se perdonaron ${asked} de ${what.es}. No se pagó nada. Se debían entonces ${left}.`
  })
}

/** A row that counts for nothing any more, and the day it was taken back. */
function takenBackWords({ on, kind, amountCents }: LedgerEntry, backOn: IsoDate): Words {
  const what = rowNames[kind](amountCents)
  return {
    en: `${formatDate(on, 'en')}: ${what.en} was written down. It was taken back on ${formatDate(backOn, 'en')}, so it does not count.`,
    es: `${formatDate(on, 'es')}: se anotó ${what.es}. La anotación se anuló el ${formatDate(backOn, 'es')}, así que no cuenta.`,
  }
}

function reversalWords(entry: LedgerEntry, of: LedgerEvent | undefined): Words {
  const what = of ? rowNames[of.kind](entry.amountCents) : null
  const left = owedAfter(entry)
  return {
    en: `${formatDate(entry.on, 'en')}: ${what && of ? `${what.en}, dated ${formatDate(of.on, 'en')},` : 'an entry'} was taken back. All is counted as if it had never been there. ${left} was then owed.`,
    es: `${formatDate(entry.on, 'es')}: se anuló ${what && of ? `${what.es}, con fecha del ${formatDate(of.on, 'es')}` : 'una anotación'}. Todo se cuenta como si nunca hubiera existido. Se debían entonces ${left}.`,
  }
}

/** What a row is, as one thing. */
const rowNames: Record<LedgerEvent['kind'], (cents: Cents) => Words> = {
  judgment: cents => ({ en: `a judgment of ${formatCents(cents)}`, es: `un fallo de ${formatCents(cents)}` }),
  payment: cents => ({ en: `a payment of ${formatCents(cents)}`, es: `un pago de ${formatCents(cents)}` }),
  cost: cents => ({ en: `a cost of ${formatCents(cents)}`, es: `una costa de ${formatCents(cents)}` }),
  waiver: cents => ({
    en: `an amount forgiven of ${formatCents(cents)}`,
    es: `una cantidad perdonada de ${formatCents(cents)}`,
  }),
  renewal: () => ({ en: 'a renewal of the judgment', es: 'una renovación del fallo' }),
  reversal: () => ({ en: 'a reversal', es: 'una anulación' }),
}
