// A payoff told as steps a person can follow with a pencil: what was added, at which rate, and what each payment paid.

import { formatDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { inBoth, plural } from '@/lib/shared/words'
import { foldLedger, type Ledger, type LedgerEntry, type LedgerTerms } from './ledger'
import type { LedgerEvent } from './ledger-events'
import { accruedIn } from './ledger-sums'
import type { RenewalRule } from './life-types'
import { rowTeller } from './payoff-rows'
import { walkOf } from './payoff-stretches'
import type { Rates } from './rates'
import type { Interest, Jurisdiction } from './types'
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
    ...ledgerSteps(from),
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

/** The most events a ledger may have to be folded a second time, the other way of rounding. */
export const mostEventsFoldedAgain = 100

/** About the most steps of interest and rows told one by one; what is left is summed up. */
const mostStepsTold = 60

/** The interest of each stretch, and every row after the judgment, in the order of the ledger. */
function ledgerSteps({ ledger, terms, events, renewal = null }: PayoffSource): Working {
  const { entries, on } = ledger
  const judgments = events.filter(event => event.kind === 'judgment')
  const walk = walkOf(judgments, terms, ledger)
  const tellRow = rowTeller(events, renewal)
  const steps: Working = []
  let told = 0
  for (const entry of entries) {
    if (steps.length >= mostStepsTold) break
    steps.push(...walk.through(entry.on, mostStepsTold - steps.length))
    if (steps.length >= mostStepsTold) break
    walk.pass(entry)
    const step = tellRow(entry)
    if (step) steps.push(step)
    told += 1
  }
  if (told === entries.length && steps.length < mostStepsTold)
    steps.push(...walk.through(on, mostStepsTold - steps.length))
  if (steps.length < mostStepsTold) return steps
  const left = entries.slice(told)
  const interestCents = accruedIn(ledger) - walk.interestCents()
  if (left.length > 0 || interestCents > 0) steps.push(leftStep(left, interestCents))
  return [...steps, ...left.filter(({ kind }) => kind === 'renewal').flatMap(entry => tellRow(entry) ?? [])]
}

/** What was not told one by one: the rows of the ledger from there on, and their interest. What was taken back counts for
 *  nothing, and neither does what took it back. */
function leftStep(rows: LedgerEntry[], interestCents: Cents): WorkingStep {
  let [count, paidCents, addedCents, forgivenCents] = [0, 0, 0, 0]
  const to = { interestCents: 0, costsCents: 0, principalCents: 0 }
  for (const row of rows) {
    if (row.isReversed || (row.kind !== 'payment' && row.kind !== 'cost' && row.kind !== 'waiver')) continue
    count += 1
    if (row.kind === 'waiver') {
      forgivenCents += row.toInterestCents + row.toCostsCents + row.toPrincipalCents
      continue
    }
    if (row.kind === 'payment') paidCents += row.amountCents
    else addedCents += row.amountCents
    to.interestCents += row.toInterestCents
    to.costsCents += row.toCostsCents
    to.principalCents += row.toPrincipalCents
  }
  const more = formatCents(interestCents)
  if (count === 0)
    return {
      text: {
        en: `The rest is counted the same way. From here to the end ${more} of interest came up.`,
        es: `El resto se cuenta de la misma manera. Desde aquí hasta el final se generaron ${more} de intereses.`,
      },
    }
  const [paid, costs, forgiven] = [formatCents(paidCents), formatCents(addedCents), formatCents(forgivenCents)]
  const [interest, toCosts, principal] = [to.interestCents, to.costsCents, to.principalCents].map(formatCents)
  const rest = {
    en: plural(count, { one: 'more payment or cost', other: 'more payments and costs' }, 'en'),
    es: plural(count, { one: 'pago o costa', other: 'pagos y costas' }, 'es'),
  }
  return {
    text: {
      en: `The table shows the rest: ${rest.en}, counted the same way. In all ${more} of interest came up, ${costs} in costs was added and ${paid} was paid: ${interest} to interest, ${toCosts} to costs, ${principal} to the main amount.${forgivenCents > 0 ? ` ${forgiven} was forgiven.` : ''}`,
      es: `La tabla muestra el resto: ${rest.es} más, contados de la misma manera. En total se generaron ${more} de intereses, se agregaron ${costs} de costas y se pagaron ${paid}: ${interest} a intereses, ${toCosts} a costas y ${principal} a la cantidad principal.${forgivenCents > 0 ? ` Se perdonaron ${forgiven}.` : ''}`,
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
  const isShort = events.length <= mostEventsFoldedAgain
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
