// A payment plan: the same amount again and again, the last payment trued up to the cent. With a rate, interest is
// simple, counted by the day on what is left, and each payment pays it first, as the ledger of a judgment does.

import { addDays, addMonths, addYears, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { fail, ok, type Result } from '@/lib/shared/results'
import { inBoth, plural, type Words } from '@/lib/shared/words'
import { accrue, dayNumber, type Meter, meterOf } from './accrual'
import { addInterest, type Balance, type BalanceTerms, emptyBalance, interestOwed, pay, usualOrder } from './balance'
import { formatPercent } from './rate-words'
import type { Working } from './working'

export const payEvery = ['week', 'two-weeks', 'month'] as const
export type PayEvery = (typeof payEvery)[number]

/** `owedOn`: the day the total is owed as it stands; interest runs from it. Left out: the day of the first payment. */
export type PlanAsked = {
  totalCents: Cents
  paymentCents: Cents
  every: PayEvery
  firstOn: IsoDate
  annualPercent?: number
  owedOn?: IsoDate
}

/** `interestCents` of the payment; `balanceCents` is all that is left after it. */
export type PlannedPayment = { on: IsoDate; amountCents: Cents; interestCents: Cents; balanceCents: Cents }

/** `lastCents` is what is left for the last payment: at most the regular amount, at least one cent. */
export type Plan = {
  count: number
  lastOn: IsoDate
  lastCents: Cents
  totalPaidCents: Cents
  interestCents: Cents
  payments: PlannedPayment[]
  working: Working
}

/** `never-paid-off`: interest eats the payments. `too-long`: it would take more than a hundred years. `not-positive`: an
 *  amount below one cent. `owed-late`: the total is owed only after the first payment. */
export type PlanFault = { kind: 'never-paid-off' | 'too-long' | 'not-positive' | 'owed-late'; why: Words }

const mostYears = 100

/**
 * The payments that pay off a total. Monthly payments keep the day of the first one, or fall on the month's last day
 * where it has no such day (31 January, 28 February, 31 March).
 */
export function planOf(asked: PlanAsked): Result<Plan, PlanFault> {
  const { totalCents, paymentCents, every, firstOn, annualPercent = 0, owedOn = firstOn } = asked
  if (totalCents < 1 || paymentCents < 1) return fail({ kind: 'not-positive', why: notPositive })
  if (owedOn > firstOn) return fail({ kind: 'owed-late', why: owedLate })
  // Not even without interest: no need to count the payments one by one.
  if (totalCents > paymentCents * paymentsAYear[every] * mostYears)
    return fail(isEaten(asked) ? neverPaidOff(paymentCents) : tooLong)
  const endOn = addYears(firstOn, mostYears)
  const meter = meterFor(owedOn, endOn, annualPercent)
  const balance: Balance = { ...emptyBalance(), principalCents: totalCents }
  const payments: PlannedPayment[] = []
  let day = dayNumber(owedOn)
  for (let on = firstOn; on < endOn; on = dueOn(firstOn, every, payments.length)) {
    addInterest(balance, accrue(meter, balance.principalCents, day, dayNumber(on)), terms.rounding)
    day = dayNumber(on)
    const amountCents = Math.min(paymentCents, owed(balance))
    const { toInterestCents } = pay(balance, amountCents, terms)
    payments.push({ on, amountCents, interestCents: toInterestCents, balanceCents: owed(balance) })
    if (owed(balance) === 0) return ok(finished(asked, payments))
    const earlier = payments.at(-1 - paymentsAYear[every] * yearsToFall)
    if (earlier && owed(balance) >= earlier.balanceCents) return fail(neverPaidOff(paymentCents))
  }
  return fail(tooLong)
}

// At least as many as there are; a year has a day or two more than 52 weeks.
const paymentsAYear: Record<PayEvery, number> = { week: 53, 'two-weeks': 27, month: 12 }

/** Long and short months even out: what has not fallen in this many years will not. */
const yearsToFall = 5

/** Whether a year's interest on the total is as much as a year's payments. */
function isEaten({ totalCents, paymentCents, every, annualPercent = 0 }: PlanAsked): boolean {
  return (totalCents * annualPercent) / 100 >= paymentCents * paymentsAYear[every]
}

const terms: BalanceTerms = { rounding: 'half-up', costsBear: false, awardedInterestBears: false, order: usualOrder }

function meterFor(from: IsoDate, throughOn: IsoDate, annualPercent: number): Meter {
  const segments = annualPercent > 0 ? [{ from, annualPercent }] : []
  return meterOf({ segments, yearBasis: 365, rounding: 'half-up', perDiemFirst: false }, throughOn)
}

function owed(balance: Balance): Cents {
  return balance.principalCents + interestOwed(balance)
}

function dueOn(firstOn: IsoDate, every: PayEvery, index: number): IsoDate {
  return every === 'month' ? addMonths(firstOn, index) : addDays(firstOn, index * (every === 'week' ? 7 : 14))
}

function finished(asked: PlanAsked, payments: PlannedPayment[]): Plan {
  const last = payments.at(-1)
  const sum = (of: (payment: PlannedPayment) => Cents): Cents => payments.reduce((total, one) => total + of(one), 0)
  const plan = {
    count: payments.length,
    lastOn: last?.on ?? asked.firstOn,
    lastCents: last?.amountCents ?? 0,
    totalPaidCents: sum(one => one.amountCents),
    interestCents: sum(one => one.interestCents),
    payments,
  }
  return { ...plan, working: workingOf(asked, plan) }
}

const everyWords: Record<PayEvery, Words> = {
  week: { en: 'Every week', es: 'Cada semana' },
  'two-weeks': { en: 'Every two weeks', es: 'Cada dos semanas' },
  month: { en: 'Every month', es: 'Cada mes' },
}

function workingOf(asked: PlanAsked, plan: Omit<Plan, 'working'>): Working {
  const { totalCents, paymentCents, every, firstOn, annualPercent = 0, owedOn = firstOn } = asked
  const [total, payment, last, paid, interest] = [
    totalCents,
    paymentCents,
    plan.lastCents,
    plan.totalPaidCents,
    plan.interestCents,
  ].map(cents => formatCents(cents))
  const start = inBoth(locale => {
    const first = formatDate(firstOn, locale)
    const often = everyWords[every][locale]
    return locale === 'en'
      ? `${total} is owed. ${often} ${payment} is paid, the first time on ${first}.`
      : `Se deben ${total}. ${often} se pagan ${payment}, la primera vez el ${first}.`
  })
  const rate = inBoth(locale => {
    const [percent, from] = [formatPercent(annualPercent), formatDate(owedOn, locale)]
    return locale === 'en'
      ? `Interest of ${percent} a year counts by the day (÷ 365) on what is left, from ${from}. Each payment pays the interest first, and interest earns none.`
      : `Un interés del ${percent} anual se cuenta por día (÷ 365) sobre lo que queda, desde el ${from}. Cada pago cubre primero los intereses, y estos no generan más intereses.`
  })
  const end = inBoth(locale => {
    const on = formatDate(plan.lastOn, locale)
    const count = plural(
      plan.count,
      locale === 'en' ? { one: 'payment', other: 'payments' } : { one: 'pago', other: 'pagos' },
      locale,
    )
    if (locale === 'en' && plan.count === 1)
      return `That takes ${count}, on ${on}, of ${last}. In all ${paid} is paid, ${interest} of it interest.`
    return locale === 'en'
      ? `That takes ${count}; the last, on ${on}, is ${last}. In all ${paid} is paid, ${interest} of it interest.`
      : plan.count === 1
        ? `Es ${count}: el ${on}, de ${last}. En total se pagan ${paid}, de los cuales ${interest} son intereses.`
        : `Son ${count}; el último, el ${on}, es de ${last}. En total se pagan ${paid}, de los cuales ${interest} son intereses.`
  })
  return [start, ...(annualPercent > 0 ? [rate] : []), end].map(text => ({ text }))
}

const notPositive: Words = {
  en: 'The total and the payment must each be at least one cent.',
  es: 'El total y el pago deben ser de al menos un centavo cada uno.',
}

const owedLate: Words = {
  en: 'The first payment comes before the day the total is owed.',
  es: 'El primer pago es anterior al día en que se debe el total.',
}

const tooLong: PlanFault = {
  kind: 'too-long',
  why: {
    en: 'At this payment it would take more than 100 years. Enter a larger payment.',
    es: 'Con este pago tomaría más de 100 años. Escriba un pago mayor.',
  },
}

function neverPaidOff(paymentCents: Cents): PlanFault {
  const payment = formatCents(paymentCents)
  return {
    kind: 'never-paid-off',
    why: {
      en: `A payment of ${payment} never pays it off: the interest that comes up is as much or more. Enter a larger payment.`,
      es: `Un pago de ${payment} nunca termina la deuda: los intereses que se suman son iguales o mayores. Escriba un pago mayor.`,
    },
  }
}
