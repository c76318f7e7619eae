// The balance told as steps a person can follow with a pencil: what was added, at which rate, and what each payment paid.

import { foldLedger, type Ledger, type LedgerTerms } from '@/lib/law/ledger'
import type { LedgerEvent } from '@/lib/law/ledger-events'
import type { Rates } from '@/lib/law/rates'
import type { Interest, Jurisdiction } from '@/lib/law/types'
import type { Working, WorkingStep } from '@/lib/law/working'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { inBoth } from '@/lib/shared/words'
import type { KnownJudgment } from './balance'

export function balanceWorking(from: {
  facts: KnownJudgment
  state: Jurisdiction
  rule: Interest | null
  rates: Rates
  terms: LedgerTerms
  events: LedgerEvent[]
  ledger: Ledger
}): Working {
  const { facts, rates, terms, ledger } = from
  return [
    startStep(facts),
    ...(rates.kind === 'not-covered' ? [{ text: rates.why, uncertain: true }] : rates.working),
    ...(terms.segments.length > 0 ? baseSteps(from) : []),
    ...paymentSteps(ledger),
    totalStep(ledger),
    ...(terms.segments.length > 0 ? [roundingStep(from)] : []),
  ]
}

function startStep(facts: KnownJudgment): WorkingStep {
  const { principalCents, added, enteredOn } = facts
  const costs = added?.costsCents ?? 0
  const interest = added?.awardedInterestCents ?? 0
  return {
    text: inBoth(locale => {
      const on = formatDate(enteredOn, locale)
      if (locale === 'en')
        return `The judgment of ${on} was for ${formatCents(principalCents)}${costs ? `, plus ${formatCents(costs)} in costs` : ''}${interest ? `, plus ${formatCents(interest)} in interest from before it` : ''}.`
      return `El fallo del ${on} fue por ${formatCents(principalCents)}${costs ? `, más ${formatCents(costs)} de costas` : ''}${interest ? `, más ${formatCents(interest)} de intereses anteriores` : ''}.`
    }),
  }
}

/** What earns interest, and how it compounds. */
function baseSteps({ facts, state, rule, terms }: Parameters<typeof balanceWorking>[0]): Working {
  const steps: Working = []
  const added: Cents = (facts.added?.costsCents ?? 0) + (facts.added?.awardedInterestCents ?? 0)
  if (added > 0) {
    const notChecked =
      rule === null ||
      (rule.costsBear === null && (facts.added?.costsCents ?? 0) > 0) ||
      (rule.awardedInterestBears === null && (facts.added?.awardedInterestCents ?? 0) > 0)
    steps.push({
      text: notChecked
        ? {
            en: `We have not checked whether costs and earlier interest earn interest in ${state.name.en}. Here they do not, so the true amount may be a little higher.`,
            es: `No hemos verificado si las costas y los intereses anteriores generan intereses en ${state.name.es}. Aquí no generan, así que la cantidad real puede ser un poco mayor.`,
          }
        : baseWords(terms),
      uncertain: notChecked,
    })
  }
  steps.push({
    text:
      terms.compounding === 'yearly'
        ? {
            en: 'Unpaid interest is added to what earns interest once a year, on the anniversary of the judgment.',
            es: 'Los intereses no pagados se suman una vez al año, en el aniversario del fallo, a lo que genera intereses.',
          }
        : {
            en: `Interest is simple: the amount × the rate × days ÷ ${terms.yearBasis === 365 ? '365' : 'the days of that year'}. The day of entry does not count; today does.`,
            es: `El interés es simple: la cantidad × la tasa × los días ÷ ${terms.yearBasis === 365 ? '365' : 'los días de ese año'}. El día del registro no cuenta; el de hoy sí.`,
          },
  })
  return steps
}

function baseWords(terms: LedgerTerms) {
  if (terms.costsBear && terms.awardedInterestBears)
    return {
      en: 'Costs and earlier interest in the judgment earn interest too.',
      es: 'Las costas y los intereses anteriores incluidos en el fallo también generan intereses.',
    }
  if (terms.costsBear)
    return {
      en: 'Costs earn interest too; earlier interest does not.',
      es: 'Las costas también generan intereses; los intereses anteriores, no.',
    }
  if (terms.awardedInterestBears)
    return {
      en: 'Earlier interest in the judgment earns interest too; costs do not.',
      es: 'Los intereses anteriores incluidos en el fallo también generan intereses; las costas, no.',
    }
  return {
    en: 'Only the main amount earns interest; costs and earlier interest do not.',
    es: 'Solo la cantidad principal genera intereses; las costas y los intereses anteriores, no.',
  }
}

function paymentSteps(ledger: Ledger): Working {
  return ledger.entries
    .filter(entry => entry.kind === 'payment')
    .map(entry => ({
      text: inBoth(locale => {
        const on = formatDate(entry.on, locale)
        const left = entry.principalCents + entry.costsCents + entry.interestCents
        return locale === 'en'
          ? `${on}: ${formatCents(entry.amountCents)} was paid: ${formatCents(entry.toInterestCents)} to interest, ${formatCents(entry.toCostsCents)} to costs, ${formatCents(entry.toPrincipalCents)} to the main amount. ${formatCents(left)} was left.`
          : `${on}: se pagaron ${formatCents(entry.amountCents)}: ${formatCents(entry.toInterestCents)} a intereses, ${formatCents(entry.toCostsCents)} a costas y ${formatCents(entry.toPrincipalCents)} a la cantidad principal. Quedaron ${formatCents(left)}.`
      }),
    }))
}

function totalStep(ledger: Ledger): WorkingStep {
  const parts = [ledger.principalCents, ledger.costsCents, ledger.interestCents].map(cents => formatCents(cents))
  return {
    text: inBoth(locale => {
      const on = formatDate(ledger.on, locale)
      if (ledger.refundCents > 0)
        return locale === 'en'
          ? `By ${on} everything was paid, and ${formatCents(ledger.refundCents)} more.`
          : `Para el ${on} ya se pagó todo, y ${formatCents(ledger.refundCents)} de más.`
      return locale === 'en'
        ? `On ${on}: ${parts[0]} main amount + ${parts[1]} costs + ${parts[2]} interest = ${formatCents(ledger.payoffCents)}.`
        : `El ${on}: ${parts[0]} de cantidad principal + ${parts[1]} de costas + ${parts[2]} de intereses = ${formatCents(ledger.payoffCents)}.`
    }),
  }
}

function roundingStep({ terms, events, ledger, rule }: Parameters<typeof balanceWorking>[0]): WorkingStep {
  const exact = {
    en: 'We keep fractions of a cent and round only at a payment or for a total.',
    es: 'Guardamos las fracciones de centavo y redondeamos solo al aplicar un pago o al dar un total.',
  }
  if (!rule?.courtRoundsPerDiem) return { text: exact }
  const court = foldLedger(events, { ...terms, perDiemFirst: true }, ledger.on as IsoDate)
  return {
    text: {
      en: `${exact.en} Some courts here round one day’s interest to the cent first; their total would be ${formatCents(court.payoffCents)}.`,
      es: `${exact.es} Algunos tribunales de aquí redondean primero el interés de un día al centavo; su total sería ${formatCents(court.payoffCents)}.`,
    },
  }
}
