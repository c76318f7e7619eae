// How long a steady sum takes to pay off a judgment while interest runs. An estimate, month by month: the ledger counts
// true payments to the day.

import type { Cents } from '@/lib/shared/money'

/** `bearingCents`: the part of what is owed that earns interest, at `annualPercent` a year. */
export type PayDownAsked = {
  owedCents: Cents
  bearingCents: Cents
  annualPercent: number
  monthlyCents: Cents
  /** No more payments than this. */
  mostMonths: number
}

/** `months` of payments; null where they end, or are eaten by interest, before all is paid. */
export type PayDown = { months: number | null; paidCents: Cents; interestCents: Cents }

/** Pays interest first and then the rest, as judgments do. Amounts are rounded to the cent at the end. */
export function payDown({ owedCents, bearingCents, annualPercent, monthlyCents, mostMonths }: PayDownAsked): PayDown {
  let bearing = Math.min(owedCents, bearingCents)
  let other = owedCents - bearing
  let interest = 0
  let paid = 0
  if (owedCents <= 0) return { months: 0, paidCents: 0, interestCents: 0 }
  if (monthlyCents <= 0) return { months: null, paidCents: 0, interestCents: 0 }
  for (let month = 1; month <= mostMonths; month++) {
    const grown = (bearing * annualPercent) / 1200
    interest += grown
    other += grown
    const payment = Math.min(monthlyCents, bearing + other)
    const toOther = Math.min(other, payment)
    other -= toOther
    bearing -= payment - toOther
    paid += payment
    // Less than half a cent is nothing.
    if (bearing + other < 0.5)
      return { months: month, paidCents: Math.round(paid), interestCents: Math.round(interest) }
  }
  return { months: null, paidCents: Math.round(paid), interestCents: Math.round(interest) }
}
