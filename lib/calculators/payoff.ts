// The payoff calculator: what is owed on a judgment at the end of a day, with interest, costs and payments.

import type { LedgerEntry } from '@/lib/law/ledger'
import { outside } from '@/lib/law/open/payoff'
import { type DatedAmount, type PayoffAsked, payoffOf } from '@/lib/law/payoff'
import { formatPercent } from '@/lib/law/rate-words'
import { states } from '@/lib/law/states'
import { addYears, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { fail, ok } from '@/lib/shared/results'
import type { ShownTable } from '@/lib/shared/shown'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import { amountCell, checkWithClerk } from './cells'
import { type Asked, type CaseStart, defineCalculator, type Outcome, type Refused } from './define'
import { payoffFields, payoffLists } from './payoff-fields'
import { type FoundPayoff, payoffPicture } from './payoff-picture'

type PayoffAnswers = Asked<typeof payoffFields, typeof payoffLists>

/** A judgment is not reckoned through longer than this. */
const mostYears = 100

export const payoff = defineCalculator({
  id: 'payoff',
  title: { en: 'Interest and payoff', es: 'Intereses y saldo' },
  about: {
    en: 'What is owed on a judgment on any day: interest by the law of the state, costs, and what each payment paid.',
    es: 'Cuánto se debe por un fallo en cualquier día: los intereses según la ley del estado, las costas y lo que cubrió cada pago.',
  },
  lead: {
    en: 'Have the court’s paper at hand, and a list of what was paid. We keep no copy of what you enter; it stands in the page’s address, so your browser’s history keeps it.',
    es: 'Tenga a la mano el papel del tribunal y una lista de lo que se ha pagado. No guardamos copia de lo que escriba; queda en la dirección de la página y, por eso, en el historial de su navegador.',
  },
  fields: payoffFields,
  lists: payoffLists,
  seldom: ['debtorKind', 'ratePercent', 'rounding'],
  start: today => ({ on: today }),
  calculate: asked => {
    if (asked.on > addYears(asked.enteredOn, mostYears)) return fail<Refused[]>([{ field: 'on', why: tooLate }])
    const request = requestOf(asked)
    const found = payoffOf(request)
    if (found.kind !== 'value') return fail([{ field: found.kind === 'before-entry' ? 'on' : null, why: found.why }])
    if (!Number.isSafeInteger(found.payoffCents)) return fail([{ field: 'ratePercent', why: tooMuch }])
    return ok(outcomeOf(asked, request, found))
  },
  caseStart,
  staysBehind: asked => (asked.costs.some(cost => cost.on > asked.enteredOn) ? laterCosts : null),
})

function requestOf({ state, principal, costs, payments, ...rest }: PayoffAnswers): PayoffAsked {
  return {
    ...rest,
    state: states[state],
    principalCents: principal,
    costs: datedAmounts(costs),
    payments: datedAmounts(payments),
  }
}

function datedAmounts(rows: readonly { on: IsoDate; amount: Cents }[]): DatedAmount[] {
  return rows.map(({ on, amount }) => ({ on, amountCents: amount }))
}

function outcomeOf(asked: PayoffAnswers, request: PayoffAsked, found: FoundPayoff): Outcome {
  const { on, payoffCents, refundCents, principalCents, costsCents, interestCents, perDiemCents } = found
  return {
    sentence: sentenceOf(found),
    figure: {
      kind: 'amount',
      label: inBoth(locale => {
        const day = formatDate(on, locale)
        return locale === 'en' ? `Owed on ${day}` : `Se debe el ${day}`
      }),
      cents: payoffCents,
      ...(refundCents > 0 && { note: paidTooMuch(refundCents) }),
      parts: [
        { label: { en: 'Main amount', es: 'Cantidad principal' }, cents: principalCents },
        ...(costsCents > 0 || asked.costs.length > 0
          ? [{ label: { en: 'Court costs', es: 'Costas del tribunal' }, cents: costsCents }]
          : []),
        { label: { en: 'Interest', es: 'Intereses' }, cents: interestCents },
      ],
      perDay: { label: { en: 'Each later day adds', es: 'Cada día siguiente suma' }, cents: perDiemCents },
    },
    picture: payoffPicture(request, found),
    tables: [entriesTable(found), ...(found.rates.length > 0 ? [ratesTable(found)] : [])],
    working: found.working,
    warnings: [...found.warnings, ...outside(asked)],
  }
}

function sentenceOf({ on, payoffCents, refundCents }: FoundPayoff): Words {
  return inBoth(locale => {
    const [day, owed, over] = [formatDate(on, locale), formatCents(payoffCents), formatCents(refundCents)]
    if (refundCents > 0)
      return locale === 'en'
        ? `By ${day} everything was paid, and ${over} too much.`
        : `Para el ${day} ya se pagó todo, y ${over} de más.`
    if (payoffCents === 0) return locale === 'en' ? `By ${day} everything was paid.` : `Para el ${day} ya se pagó todo.`
    return locale === 'en'
      ? `On ${day}, ${owed} is owed on this judgment.`
      : `El ${day} se deben ${owed} por este fallo.`
  })
}

function paidTooMuch(refundCents: Cents): Words {
  const over = formatCents(refundCents)
  return {
    en: `${over} was paid beyond what was owed. Whoever paid it may ask for it back.`,
    es: `Se pagaron ${over} más de lo que se debía. Quien los pagó puede pedir que se los devuelvan.`,
  }
}

/** More rows than this are folded away. */
const mostRowsOpen = 12

function entriesTable({ entries }: FoundPayoff): ShownTable {
  const hasCosts = entries.some(({ kind, toCostsCents }) => kind === 'cost' || toCostsCents > 0)
  const isPaid = entries.some(({ kind }) => kind === 'payment')
  const column = (label: Words) => ({ label, align: 'end' as const })
  const paidTo = (entry: LedgerEntry): Words[] => {
    if (!isPaid) return []
    const { toInterestCents, toCostsCents, toPrincipalCents } = entry
    return [toInterestCents, ...(hasCosts ? [toCostsCents] : []), toPrincipalCents].map(amountCell)
  }
  return {
    caption: { en: 'What happened, and what was then owed', es: 'Lo que pasó, y lo que se debía entonces' },
    columns: [
      { label: { en: 'Day', es: 'Día' } },
      column({ en: 'Amount', es: 'Cantidad' }),
      ...(isPaid ? [column({ en: 'To interest', es: 'A intereses' })] : []),
      ...(isPaid && hasCosts ? [column({ en: 'To costs', es: 'A costas' })] : []),
      ...(isPaid ? [column({ en: 'To main amount', es: 'A principal' })] : []),
      column({ en: 'Then owed', es: 'Se debía' }),
    ],
    rows: entries.map(entry => ({
      key: entry.id,
      cells: [
        inBoth(locale => `${formatDate(entry.on, locale, 'short')}: ${kindWords(entry.kind)[locale]}`),
        amountCell(entry.amountCents),
        ...paidTo(entry).map(cell => (entry.kind === 'payment' ? cell : null)),
        amountCell(entry.principalCents + entry.costsCents + entry.interestCents),
      ],
    })),
    ...(entries.length > mostRowsOpen && { folded: true }),
  }
}

function kindWords(kind: LedgerEntry['kind']): Words {
  if (kind === 'payment') return { en: 'payment', es: 'pago' }
  return kind === 'cost' ? { en: 'costs', es: 'costas' } : { en: 'judgment', es: 'fallo' }
}

function ratesTable({ rates }: FoundPayoff): ShownTable {
  return {
    caption: {
      en: 'The interest rates that were used, percent a year',
      es: 'Las tasas de interés que se usaron, por ciento al año',
    },
    columns: [
      { label: { en: 'From', es: 'Desde' } },
      { label: { en: 'Rate', es: 'Tasa' }, align: 'end' },
      { label: { en: 'Which rate', es: 'Qué tasa' } },
    ],
    rows: rates.map(({ from, annualPercent, label, cite, confidence }) => ({
      key: from,
      cells: [
        inBoth(locale => formatDate(from, locale, 'short').replaceAll(' ', '\u00a0')),
        asIs(formatPercent(annualPercent)),
        inBoth(locale => `${label[locale]}.${confidence === 'uncertain' ? ` ${checkWithClerk[locale]}` : ''}`),
      ],
      cite,
    })),
    ...(rates.length > mostRowsOpen && { folded: true }),
  }
}

/** What the judgment's own questions would have been told. Costs added later have no place there yet. */
function caseStart({ state, enteredOn, principal, costs, payments, debtKind, ratePercent }: PayoffAnswers): CaseStart {
  const costsCents = costs.reduce((sum, cost) => (cost.on <= enteredOn ? sum + cost.amount : sum), 0)
  return {
    state: { stateCode: state },
    'entered-on': { enteredOn },
    amount: { principalCents: principal },
    ...(costsCents > 0 && { 'added-amounts': { costsCents, awardedInterestCents: 0 } }),
    ...(ratePercent !== undefined && { 'stated-rate': { saysRate: 'yes', statedPercent: ratePercent } }),
    // "Something else" is more than one of the case's own answers.
    ...(debtKind !== undefined && debtKind !== 'other' && { 'debt-kind': { debtKind } }),
    ...(payments.length > 0 && {
      'payments-made': {
        entries: payments.map(({ on, amount }) => ({ paidOn: on, amountCents: amount })),
        done: true,
      },
    }),
  }
}

const laterCosts: Words = {
  en: 'Costs added after the day of the judgment do not come along: a case has no place for them yet.',
  es: 'Las costas agregadas después del día del fallo no se pasan: el caso todavía no tiene lugar para ellas.',
}

const tooLate: Words = {
  en: 'This is more than 100 years after the judgment was entered',
  es: 'Esto es más de 100 años después del registro del fallo',
}

const tooMuch: Words = {
  en: 'At this rate the amount grows too large to count. Enter a lower rate or an earlier day',
  es: 'Con esta tasa la cantidad crece demasiado para calcularla. Escriba una tasa menor o un día anterior',
}
