// POST /calculate/payoff: what is owed on a judgment at the end of a day.

import { z } from 'zod'
import { addYears, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { fail, ok } from '@/lib/shared/results'
import { inBoth, plural, type Words } from '@/lib/shared/words'
import { type DatedAmount, payoffOf } from '../payoff'
import { partyKinds } from '../types'
import { defineCalculator } from './calculator'
import {
  datedAmount,
  day,
  money,
  openDebtKind,
  rate,
  showMoney,
  shownDay,
  shownMoney,
  shownRate,
  state,
} from './fields'
import { badRequest } from './refusals'
import { saidIn, saidWith } from './shown'

const asked = z.strictObject({
  state,
  enteredOn: day.meta({ description: 'The day the judgment was entered. It accrues no interest itself.' }),
  principal: money.meta({ description: 'The judgment without costs and interest.' }),
  costs: z.array(datedAmount).optional().meta({ description: 'Costs the court allowed, each on its day.' }),
  payments: z.array(datedAmount).optional().meta({ description: 'Payments, each on its day.' }),
  on: day.meta({ description: 'The day to reckon through. It accrues interest.' }),
  debtKind: openDebtKind.optional(),
  debtorKind: z.enum(partyKinds).optional().meta({ description: 'Who owes. Left out: a person.' }),
  ratePercent: rate.optional().meta({ description: 'Percent a year, in place of the law’s rate.' }),
  rounding: z.enum(['exact', 'per-diem']).optional().meta({
    description: 'per-diem rounds each day’s interest to the cent first, as some courts do. Left out: exact.',
  }),
})

const entry = z.object({
  on: shownDay,
  kind: z.enum(['judgment', 'cost', 'payment']),
  amount: shownMoney,
  toInterest: shownMoney,
  toCosts: shownMoney,
  toPrincipal: shownMoney,
  principal: shownMoney,
  costs: shownMoney,
  interest: shownMoney,
})

const answer = z.object({
  on: shownDay,
  principal: shownMoney.meta({ description: 'What is left of the principal.' }),
  costs: shownMoney,
  interest: shownMoney.meta({ description: 'Interest not paid yet.' }),
  payoff: shownMoney.meta({ description: 'Principal, costs and interest together.' }),
  perDiem: shownMoney.meta({ description: 'What the next day adds.' }),
  refund: shownMoney.meta({ description: 'Paid beyond what was owed.' }),
  rates: z.array(z.object({ from: shownDay, annualPercent: shownRate, cite: z.string() })),
  entries: z.array(entry).meta({ description: 'What happened, in its order, with what was owed after it.' }),
  rounding: z.enum(['exact', 'per-diem']),
  ...saidWith,
})

/** A judgment is not reckoned through longer than this. */
const mostYears = 100

export const payoff = defineCalculator({
  summary: 'What is owed on a judgment at the end of a day, payments first to interest, then costs, then principal.',
  asked,
  answer,
  example: {
    state: 'CA',
    enteredOn: '2024-03-01',
    principal: '5000.00',
    costs: [{ on: '2024-03-01', amount: '75.00' }],
    payments: [{ on: '2024-07-24', amount: '400.00' }],
    on: '2025-03-01',
  },
  calculate: (request, locale) => {
    const { enteredOn, on, principal, costs, payments, ...rest } = request
    if (on > addYears(enteredOn, mostYears)) return fail(badRequest('on', tooLate))
    const found = payoffOf({
      ...{ ...rest, enteredOn, on, principalCents: principal },
      costs: centsOf(costs),
      payments: centsOf(payments),
    })
    if (found.kind !== 'value')
      return fail(found.kind === 'before-entry' ? badRequest('on', found.why) : { kind: 'not-covered', why: found.why })
    if (!Number.isSafeInteger(found.payoffCents)) return fail(badRequest('ratePercent', tooMuch))
    const shown = (cents: Cents): string => showMoney(cents)
    return ok({
      on,
      principal: shown(found.principalCents),
      costs: shown(found.costsCents),
      interest: shown(found.interestCents),
      payoff: shown(found.payoffCents),
      perDiem: shown(found.perDiemCents),
      refund: shown(found.refundCents),
      rates: found.rates.map(({ from, annualPercent, cite }) => ({ from, annualPercent, cite: cite.section })),
      entries: found.entries.map(row => ({
        on: row.on,
        kind: kindOf(row.kind),
        amount: shown(row.amountCents),
        toInterest: shown(row.toInterestCents),
        toCosts: shown(row.toCostsCents),
        toPrincipal: shown(row.toPrincipalCents),
        principal: shown(row.principalCents),
        costs: shown(row.costsCents),
        interest: shown(row.interestCents),
      })),
      rounding: found.rounding,
      ...saidIn(locale, found.working, [...found.warnings, ...outside(request)]),
    })
  },
})

function centsOf(amounts: readonly { on: IsoDate; amount: Cents }[] = []): DatedAmount[] {
  return amounts.map(({ on, amount }) => ({ on, amountCents: amount }))
}

/** Requests hold no waivers and no reversals, so the ledger has none. */
function kindOf(kind: string): 'judgment' | 'cost' | 'payment' {
  return kind === 'cost' || kind === 'payment' ? kind : 'judgment'
}

type Dates = { enteredOn: IsoDate; on: IsoDate; costs?: { on: IsoDate }[]; payments?: { on: IsoDate }[] }

/** What is said of amounts dated outside the time from entry through the day asked for. */
export function outside({ enteredOn, on, costs = [], payments = [] }: Dates): Words[] {
  const all = [...costs, ...payments]
  const early = all.filter(one => one.on < enteredOn).length
  const late = all.filter(one => one.on > on).length
  return [...(early > 0 ? [earlyWords(early, enteredOn)] : []), ...(late > 0 ? [lateWords(late, on)] : [])]
}

const amounts = {
  en: { one: 'payment or cost', other: 'payments or costs' },
  es: { one: 'pago o costa', other: 'pagos o costas' },
}

function earlyWords(count: number, enteredOn: IsoDate): Words {
  return inBoth(locale => {
    const [many, day] = [plural(count, amounts[locale], locale), formatDate(enteredOn, locale)]
    return locale === 'en'
      ? `${many} dated before the judgment was counted on the day it was entered, ${day}.`
      : `${many} con fecha anterior al fallo se contó el día de su registro, el ${day}.`
  })
}

function lateWords(count: number, on: IsoDate): Words {
  return inBoth(locale => {
    const [many, day] = [plural(count, amounts[locale], locale), formatDate(on, locale)]
    return locale === 'en'
      ? `Not counted, because later than ${day}: ${many}.`
      : `No se contó, por ser posterior al ${day}: ${many}.`
  })
}

const tooLate: Words = {
  en: 'This is more than 100 years after the judgment was entered.',
  es: 'Esto es más de 100 años después del registro del fallo.',
}

const tooMuch: Words = {
  en: 'At this rate the amount grows too large to count. Send a lower rate or an earlier day.',
  es: 'Con esta tasa la cantidad crece demasiado para calcularla. Envíe una tasa menor o un día anterior.',
}
