// The pages that ask what each picked expense costs: one page a group, a line a pick.

import { formatCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import { type BudgetAnswers, soFarOf } from './budget-lines'
import type { AnyStep, Passage, QuestionStep } from './define'
import { type ExpenseGroupId, type ExpenseKind, expenseGroupIds, kindsIn } from './expenses'
import { type Fields, type MoneyField, money, type SelectField, select } from './fields'
import { type HowOften, howOftenOptions } from './how-often'

/** An amount and how often for each kind. None need be there: only what was picked is asked. */
export type ExpenseFields<G extends ExpenseGroupId> = {
  [K in ExpenseKind<G> as `${K}Cents`]: MoneyField & { optional: true }
} & { [K in ExpenseKind<G> as `${K}Every`]: SelectField<HowOften> & { optional: true } }

type ExpenseStep<G extends ExpenseGroupId> = {
  id: string
  group: G
  title: Words
  /** The pages whose answers the month so far is made of. */
  uses: readonly AnyStep[]
}

/** The page of a group's amounts, asked when something of the group was picked. */
export function defineExpenseStep<G extends ExpenseGroupId>({
  id,
  group,
  title,
  uses,
}: ExpenseStep<G>): QuestionStep<ExpenseFields<G>, BudgetAnswers> {
  return {
    kind: 'question',
    id,
    uses,
    title,
    askIf: answers => (pickedIn(group, answers)?.length ?? 0) > 0,
    why: {
      en: 'A usual amount is enough. Leave blank what you do not know: we mark it and do not count it.',
      es: 'Basta una cantidad normal. Deje en blanco lo que no sepa: lo marcamos y no lo contamos.',
    },
    maySkip: { en: 'I don’t know any of these yet', es: 'Todavía no sé ninguna' },
    passages: ({ answers }) => [soFarPassage(answers, expenseGroupIds.slice(0, expenseGroupIds.indexOf(group)))],
    fields: ({ answers }) => fieldsOf(group, pickedIn(group, answers)),
    start: ({ answers }) => startOf(group, pickedIn(group, answers)),
  }
}

function pickedIn(group: ExpenseGroupId, answers: BudgetAnswers): readonly string[] | undefined {
  return answers[`${group}Kinds`]
}

/** The fields of what was picked; of the whole group when nobody has been asked. */
function fieldsOf<G extends ExpenseGroupId>(group: G, picked: readonly string[] | undefined): ExpenseFields<G> {
  const fields: Fields = {}
  for (const { kind, entry } of kindsIn(group)) {
    if (picked && !picked.includes(kind)) continue
    fields[`${kind}Cents`] = money({ label: entry.label, ...(entry.hint && { hint: entry.hint }), optional: true })
    fields[`${kind}Every`] = select({
      label: { en: `${entry.label.en}: how often`, es: `${entry.label.es}: cada cuánto` },
      missing: { en: 'Choose how often you pay it', es: 'Elija cada cuánto lo paga' },
      options: howOftenOptions,
      beside: `${kind}Cents`,
    })
  }
  return fields as ExpenseFields<G>
}

function startOf<G extends ExpenseGroupId>(group: G, picked: readonly string[] | undefined) {
  const asked = kindsIn(group).filter(({ kind }) => !picked || picked.includes(kind))
  return Object.fromEntries(asked.map(({ kind, entry }) => [`${kind}Every`, entry.usual ?? 'month'])) as object
}

/** "So far: $2,100.00 comes in and $1,450.00 goes out each month." `asked`: the groups of expenses gone through. */
export function soFarPassage(answers: BudgetAnswers, asked: readonly ExpenseGroupId[] = expenseGroupIds): Passage {
  const { inCents, outCents, unknownCount } = soFarOf(answers, asked)
  const [comes, goes] = [formatCents(inCents), formatCents(outCents)]
  return {
    kind: 'paragraph',
    text: {
      en: `So far: ${comes} comes in and ${goes} goes out each month.${unknownCount > 0 ? ' What you left blank is not counted.' : ''}`,
      es: `Hasta ahora: cada mes entran ${comes} y salen ${goes}.${unknownCount > 0 ? ' Lo que dejó en blanco no se cuenta.' : ''}`,
    },
  }
}
