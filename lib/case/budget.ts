// The debtor's month: what comes in, what goes out, what is left, and how much of it can be promised.

import {
  type BudgetAnswers,
  expenseLinesOf,
  incomeLinesOf,
  isKnown,
  type Job,
  regularPayment,
} from '@/lib/interview/budget-lines'
import type { AnswersOf, AnyStep } from '@/lib/interview/define'
import { type ExpenseGroupId, type ExpenseKind, expenseGroupIds, expenseGroups } from '@/lib/interview/expenses'
import { budgetFlow } from '@/lib/interview/flows/budget'
import { monthlyOf, type Regular } from '@/lib/interview/monthly'
import { usualCushionCents } from '@/lib/interview/steps/cushion'
import { expenseKinds } from '@/lib/interview/steps/expense-kinds'
import { otherDebts } from '@/lib/interview/steps/other-debts'
import { type OtherIncomeKind, otherIncome } from '@/lib/interview/steps/other-income'
import { pay } from '@/lib/interview/steps/pay'
import type { Cents } from '@/lib/shared/money'
import { anyOf, inBoth, say, type Words } from '@/lib/shared/words'
import { oncePerFile, pathIn } from './case-file'

/** By the month; null: not known. `given`: what reaches the person, as entered. `job`: the pay stub of a paycheck. */
export type BudgetIncome = {
  kind: 'pay' | OtherIncomeKind
  label: Words
  grossCents: Cents | null
  takeHomeCents: Cents | null
  given: Regular | null
  job: Job | null
}

/** By the month; null: not known. `given`: as entered. */
export type BudgetExpense = { kind: ExpenseKind; label: Words; monthlyCents: Cents | null; given: Regular | null }

/** `monthlyCents`: the sum of what is known of it. */
export type BudgetGroup = { id: ExpenseGroupId; title: Words; lines: BudgetExpense[]; monthlyCents: Cents }

/** null: not known. */
export type BudgetDebt = {
  creditor: string
  paymentCents: Cents | null
  balanceCents: Cents | null
  behindCents: Cents | null
}

/** Amounts by the month, but for balances and what is late. Sums leave out what is not known; `unknown` names it. */
export type Budget = {
  household: { adults: number; children: number } | null
  incomes: BudgetIncome[]
  /** The groups with something picked. */
  groups: BudgetGroup[]
  debts: BudgetDebt[]
  grossCents: Cents
  takeHomeCents: Cents
  debtPaymentsCents: Cents
  debtBalancesCents: Cents
  behindCents: Cents
  /** Expenses, and payments on other debts. */
  spentCents: Cents
  /** What comes in less what goes out; below zero when more goes out. */
  leftCents: Cents
  /** Kept for surprises. `isAssumed`: the person has not said, so the starting value stands in. */
  cushion: { cents: Cents; isAssumed: boolean }
  /** What is left after the cushion; below zero when the cushion does not fit. */
  afterCushionCents: Cents
  /** What can be promised each month: what is left after the cushion, never below zero. */
  availableCents: Cents
  /** Money in or out whose amount is not known. */
  unknown: Words[]
  /** Blanks on a pay stub, which count as nothing taken off. */
  countedAsNone: Words[]
  /** The person put off listing what they pay for, so nothing of it is counted. */
  isSpendingUnknown: boolean
  /** Some money in is not known, so more may come in than the sums say. */
  isIncomeUnknown: boolean
  /** What is left cannot be told: more goes out than is known to come in. */
  isLeftUnknown: boolean
  /** Too much is open to say what could be promised. */
  isPromiseUnknown: boolean
  /** The first question still open; null when all have been gone through. */
  openStep: AnyStep | null
}

// A case file never changes, and its page asks for the budget several times.
/** The budget of a case by the answers so far. */
export const budgetOf = oncePerFile((file): Budget => {
  const path = pathIn(file, budgetFlow)
  const skipped = new Set(path.steps.filter(({ state }) => state === 'skipped').map(({ step }) => step.id))
  const answers = path.answers as Partial<AnswersOf<typeof budgetFlow.steps>>
  return { ...budgetFrom(answers, skipped), openStep: path.openStep }
})

/** `skipped`: the questions left without an answer. */
function budgetFrom(answers: BudgetAnswers, skipped: ReadonlySet<string>): Omit<Budget, 'openStep'> {
  const incomes = incomeLinesOf(answers)
  const groups = expenseGroupIds
    .map(id => ({ id, lines: expenseLinesOf(answers, id) }))
    .filter(group => group.lines.length > 0)
  const debts = (answers.otherDebts ?? []).map(
    ({ creditor, paymentCents, balanceCents, behindCents }): BudgetDebt => ({
      creditor,
      paymentCents: paymentCents ?? null,
      balanceCents: balanceCents ?? null,
      behindCents: behindCents ?? null,
    }),
  )
  const payments = debts.map(debt => regularPayment(debt.paymentCents))
  const spending = groups.flatMap(group => group.lines.map(line => line.amount))

  const takeHomeCents = sumOf(incomes.map(line => line.takeHome))
  const spentCents = sumOf([...spending, ...payments])
  const leftCents = takeHomeCents - spentCents
  const cushion =
    answers.cushionCents === undefined
      ? { cents: usualCushionCents(takeHomeCents), isAssumed: true }
      : { cents: answers.cushionCents, isAssumed: false }
  const afterCushionCents = leftCents - cushion.cents
  const isSpendingUnknown = skipped.has(expenseKinds.id)
  const lists = [pay.id, otherIncome.id, otherDebts.id].filter(id => skipped.has(id))
  const isIncomeUnknown =
    skipped.has(pay.id) || skipped.has(otherIncome.id) || incomes.some(line => line.takeHome === null)
  return {
    household:
      answers.adults !== undefined && answers.children !== undefined
        ? { adults: answers.adults, children: answers.children }
        : null,
    incomes: incomes.map(({ kind, label, gross, takeHome, job }) => ({
      kind,
      label,
      grossCents: monthOf(gross),
      takeHomeCents: monthOf(takeHome),
      given: takeHome,
      job,
    })),
    groups: groups.map(({ id, lines }) => ({
      id,
      title: expenseGroups[id].title,
      lines: lines.map(({ kind, label, amount }) => ({ kind, label, monthlyCents: monthOf(amount), given: amount })),
      monthlyCents: sumOf(lines.map(line => line.amount)),
    })),
    debts,
    grossCents: sumOf(incomes.map(line => line.gross)),
    takeHomeCents,
    debtPaymentsCents: sumOf(payments),
    debtBalancesCents: addUp(debts.map(debt => debt.balanceCents)),
    behindCents: addUp(debts.map(debt => debt.behindCents)),
    spentCents,
    leftCents,
    cushion,
    afterCushionCents,
    availableCents: Math.max(0, afterCushionCents),
    unknown: [
      ...lists.map(id => skippedWords[id]).filter(words => words !== undefined),
      ...incomes.filter(line => line.takeHome === null).map(line => line.label),
      ...groups.flatMap(group => group.lines.filter(line => line.amount === null).map(line => line.label)),
      ...debts.filter(debt => debt.paymentCents === null).map(debt => paymentTo(debt.creditor)),
    ],
    countedAsNone: incomes.flatMap(({ job }) => (job ? blanksOf(job) : [])),
    isSpendingUnknown,
    isIncomeUnknown,
    isLeftUnknown: isIncomeUnknown && leftCents < 0,
    isPromiseUnknown: isSpendingUnknown || lists.length > 0 || (isIncomeUnknown && afterCushionCents <= 0),
  }
}

/** The lists that may be left, as what is not known then. */
const skippedWords: Partial<Record<string, Words>> = {
  [pay.id]: { en: 'Your pay', es: 'Su salario' },
  [otherIncome.id]: { en: 'Other money you get', es: 'Otro dinero que recibe' },
  [otherDebts.id]: { en: 'Payments on other debts', es: 'Pagos de otras deudas' },
}

/** The sum by the month of what is known, rounded once. */
function sumOf(amounts: readonly (Regular | null)[]): Cents {
  return monthlyOf(amounts.filter(isKnown))
}

function monthOf(amount: Regular | null): Cents | null {
  return amount && monthlyOf([amount])
}

function addUp(amounts: readonly (Cents | null)[]): Cents {
  return amounts.filter(isKnown).reduce((sum, cents) => sum + cents, 0)
}

function paymentTo(creditor: string): Words {
  return { en: `Payment to ${creditor}`, es: `Pago a ${creditor}` }
}

const blankWords = {
  chosenCents: { en: 'insurance or savings', es: 'seguros o ahorros' },
  supportOrderCents: { en: 'support', es: 'manutención' },
  garnishedCents: { en: 'another creditor', es: 'otro acreedor' },
} satisfies Partial<Record<keyof Job, Words>>

/** What a pay stub leaves open, in one line. */
function blanksOf(job: Job): Words[] {
  const blank = (Object.keys(blankWords) as (keyof typeof blankWords)[]).filter(name => job[name] === undefined)
  if (blank.length === 0) return []
  return [
    inBoth(locale => {
      const names = anyOf(
        blank.map(name => say(blankWords[name], locale)),
        locale,
      )
      return locale === 'en'
        ? `${job.employer}: nothing entered as taken off for ${names}`
        : `${job.employer}: no anotó descuentos para ${names}`
    }),
  ]
}
