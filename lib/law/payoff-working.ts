// A payoff told as steps a person can follow with a pencil: what was added, at which rate, and what each payment paid.

import { formatDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { inBoth } from '@/lib/shared/words'
import { foldLedger, type Ledger, type LedgerEntry, type LedgerTerms } from './ledger'
import type { LedgerEvent } from './ledger-events'
import { renewalStep } from './payoff-renewals'
import type { Rates } from './rates'
import type { Interest, Jurisdiction, RenewalRule } from './types'
import type { Working, WorkingStep } from './working'

/** What a payoff was reckoned from. `endsToday`: the day of the ledger is today, and is called so. `renewal`: what a
 *  renewal does to unpaid interest; null or left out where nobody has checked. */
export type PayoffSource = {
  state: Jurisdiction
  rule: Interest | null
  rates: Rates
  terms: LedgerTerms
  events: readonly LedgerEvent[]
  ledger: Ledger
  endsToday?: boolean
  renewal?: RenewalRule | null
}

/** The steps from the judgment to the total of the day. */
export function payoffWorking(from: PayoffSource): Working {
  const { rates, terms, ledger, events } = from
  return [
    ...startSteps(events),
    ...(rates.kind === 'not-covered' ? [{ text: rates.why, uncertain: true }] : rates.working),
    ...(terms.segments.length > 0 ? baseSteps(from) : []),
    ...ledgerSteps(ledger, from.renewal ?? null),
    totalStep(ledger),
    ...(terms.segments.length > 0 ? [roundingStep(from)] : []),
  ]
}

function startSteps(events: readonly LedgerEvent[]): Working {
  return events.filter(event => event.kind === 'judgment').map(startStep)
}

function startStep(judgment: Extract<LedgerEvent, { kind: 'judgment' }>): WorkingStep {
  const { principalCents, costsCents: costs, interestCents: interest } = judgment
  return {
    text: inBoth(locale => {
      const on = formatDate(judgment.on, locale)
      if (locale === 'en')
        return `The judgment of ${on} was for ${formatCents(principalCents)}${costs ? `, plus ${formatCents(costs)} in costs` : ''}${interest ? `, plus ${formatCents(interest)} in interest from before it` : ''}.`
      return `El fallo del ${on} fue por ${formatCents(principalCents)}${costs ? `, más ${formatCents(costs)} de costas` : ''}${interest ? `, más ${formatCents(interest)} de intereses anteriores` : ''}.`
    }),
  }
}

/** What earns interest, and how it compounds. */
function baseSteps({ state, rule, terms, events, endsToday }: PayoffSource): Working {
  const steps: Working = []
  const { costsCents, awardedCents } = addedBy(events)
  if (costsCents + awardedCents > 0) {
    const notChecked =
      rule === null ||
      (rule.costsBear === null && costsCents > 0) ||
      (rule.awardedInterestBears === null && awardedCents > 0)
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
            en: `Interest is simple: the amount × the rate × days ÷ ${terms.yearBasis === 365 ? '365' : 'the days of that year'}. The day of entry does not count; ${endsToday ? 'today' : 'the last day'} does.`,
            es: `El interés es simple: la cantidad × la tasa × los días ÷ ${terms.yearBasis === 365 ? '365' : 'los días de ese año'}. El día del registro no cuenta; ${endsToday ? 'el de hoy' : 'el último'} sí.`,
          },
  })
  return steps
}

/** Costs, with the judgment or allowed later, and interest from before it. */
function addedBy(events: readonly LedgerEvent[]): { costsCents: Cents; awardedCents: Cents } {
  let [costsCents, awardedCents] = [0, 0]
  for (const event of events) {
    if (event.kind === 'cost') costsCents += event.amountCents
    if (event.kind !== 'judgment') continue
    costsCents += event.costsCents
    awardedCents += event.interestCents
  }
  return { costsCents, awardedCents }
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

/** The most rows told one by one; a longer ledger is its own working, and is summed up here. */
const mostRowsTold = 100

/** Costs allowed later, payments and renewals, in the order of the ledger. */
function ledgerSteps({ entries }: Ledger, renewal: RenewalRule | null): Working {
  const told = entries.filter(({ kind }) => kind === 'payment' || kind === 'cost' || kind === 'renewal')
  const step = (entry: LedgerEntry): WorkingStep =>
    entry.kind === 'renewal' ? renewalStep(entry, renewal) : rowStep(entry)
  if (told.length <= mostRowsTold) return told.map(step)
  return [sumStep(told), ...told.filter(({ kind }) => kind === 'renewal').map(step)]
}

function rowStep(entry: LedgerEntry): WorkingStep {
  const left = formatCents(entry.principalCents + entry.costsCents + entry.interestCents)
  const amount = formatCents(entry.amountCents)
  return {
    text: inBoth(locale => {
      const on = formatDate(entry.on, locale)
      if (entry.kind === 'cost')
        return locale === 'en'
          ? `${on}: ${amount} in costs was added. ${left} was then owed.`
          : `${on}: se agregaron ${amount} de costas. Se debían entonces ${left}.`
      return locale === 'en'
        ? `${on}: ${amount} was paid: ${formatCents(entry.toInterestCents)} to interest, ${formatCents(entry.toCostsCents)} to costs, ${formatCents(entry.toPrincipalCents)} to the main amount. ${left} was left.`
        : `${on}: se pagaron ${amount}: ${formatCents(entry.toInterestCents)} a intereses, ${formatCents(entry.toCostsCents)} a costas y ${formatCents(entry.toPrincipalCents)} a la cantidad principal. Quedaron ${left}.`
    }),
  }
}

/** Costs and payments in one step. */
function sumStep(rows: LedgerEntry[]): WorkingStep {
  let [count, paidCents, addedCents] = [0, 0, 0]
  const to = { interestCents: 0, costsCents: 0, principalCents: 0 }
  for (const row of rows) {
    if (row.kind === 'renewal') continue
    count += 1
    if (row.kind === 'payment') paidCents += row.amountCents
    else addedCents += row.amountCents
    to.interestCents += row.toInterestCents
    to.costsCents += row.toCostsCents
    to.principalCents += row.toPrincipalCents
  }
  const [paid, costs] = [formatCents(paidCents), formatCents(addedCents)]
  const [interest, toCosts, principal] = [to.interestCents, to.costsCents, to.principalCents].map(formatCents)
  return {
    text: {
      en: `The ledger shows each of ${count} payments and costs. In all ${costs} in costs was added and ${paid} was paid: ${interest} to interest, ${toCosts} to costs, ${principal} to the main amount.`,
      es: `El registro muestra cada uno de los ${count} pagos y costas. En total se agregaron ${costs} de costas y se pagaron ${paid}: ${interest} a intereses, ${toCosts} a costas y ${principal} a la cantidad principal.`,
    },
  }
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

/** Names the rounding, and what the other way comes to where a court uses it and the ledger is short enough to fold again. */
function roundingStep({ terms, events, ledger, rule }: PayoffSource): WorkingStep {
  const isShort = events.length <= mostRowsTold
  const otherWay = (perDiemFirst: boolean): string =>
    formatCents(foldLedger(events, { ...terms, perDiemFirst }, ledger.on).payoffCents)
  if (terms.perDiemFirst) {
    const exactly = isShort ? otherWay(false) : null
    return {
      text: {
        en: `One day’s interest was rounded to the cent first, as some courts do.${exactly ? ` Exactly, the total would be ${exactly}.` : ''}`,
        es: `El interés de un día se redondeó primero al centavo, como hacen algunos tribunales.${exactly ? ` Exacto, el total sería ${exactly}.` : ''}`,
      },
    }
  }
  const exact = {
    en: 'We keep fractions of a cent and round only at a payment or for a total.',
    es: 'Guardamos las fracciones de centavo y redondeamos solo al aplicar un pago o al dar un total.',
  }
  if (!rule?.courtRoundsPerDiem) return { text: exact }
  const court = isShort ? otherWay(true) : null
  return {
    text: {
      en: `${exact.en} Some courts here round one day’s interest to the cent first${court ? `; their total would be ${court}` : ''}.`,
      es: `${exact.es} Algunos tribunales de aquí redondean primero el interés de un día al centavo${court ? `; su total sería ${court}` : ''}.`,
    },
  }
}
