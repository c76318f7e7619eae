// POST /calculate/garnishment: the most one ordinary creditor may take from one pay.

import { z } from 'zod'
import { fail, ok } from '@/lib/shared/results'
import { say, type Words } from '@/lib/shared/words'
import { payPeriods } from '../collection-types'
import { garnishableFrom } from '../garnishment'
import { defineCalculator } from './calculator'
import type { FaultId } from './faults'
import { day, money, openDebtKind, showMoney, shownMoney, state, yesNo } from './fields'
import { badRequest } from './refusals'
import { saidIn, saidWith } from './shown'

const dependentsFault = { error: 'dependents' satisfies FaultId }

const asked = z.strictObject({
  state,
  on: day.meta({ description: 'The day of the pay.' }),
  period: z.enum(payPeriods).meta({ description: 'How long a time the pay is for.' }),
  disposable: money.meta({ description: 'The pay after the deductions the law requires.' }),
  gross: money.optional().meta({ description: 'The pay before all deductions. Some states count on it.' }),
  headOfFamily: yesNo.optional().meta({ description: 'Whether the worker supports a family.' }),
  dependents: z
    .int(dependentsFault)
    .min(0, dependentsFault)
    .max(99, dependentsFault)
    .optional()
    .meta({ description: 'How many live with and are supported by the worker.' }),
  debtKind: openDebtKind.optional(),
})

const answer = z.object({
  garnishable: shownMoney.meta({ description: 'The most one ordinary creditor may take from this pay.' }),
  kept: shownMoney.meta({ description: 'What is left of the disposable pay.' }),
  governs: z.string().meta({ description: 'The name of the least limit.' }),
  limits: z
    .array(z.object({ name: z.string(), amount: shownMoney, cite: z.string() }))
    .meta({ description: 'Every limit that holds; the federal cap is always among them, last.' }),
  ...saidWith,
})

export const garnishment = defineCalculator({
  summary: 'The most one ordinary creditor may take from one pay, by the state’s limits and the federal cap.',
  asked,
  answer,
  example: { state: 'WA', on: '2026-03-06', period: 'two-weeks', disposable: '1800.00', debtKind: 'consumer' },
  calculate: ({ state, disposable, gross, ...rest }, locale) => {
    if (gross !== undefined && gross < disposable) return fail(badRequest('gross', belowDisposable))
    const found = garnishableFrom(state, { ...rest, disposableCents: disposable, grossCents: gross })
    if (found.kind === 'not-covered') return fail({ kind: 'not-covered', why: found.why })
    const governing = found.limits.find(({ id }) => id === found.governs)
    return ok({
      garnishable: showMoney(found.garnishableCents),
      kept: showMoney(found.keptCents),
      governs: governing ? say(governing.name, locale) : '',
      limits: found.limits.map(({ name, amountCents, cite }) => ({
        name: say(name, locale),
        amount: showMoney(amountCents),
        cite: cite.section,
      })),
      ...saidIn(locale, found.working, found.warnings),
    })
  },
})

const belowDisposable: Words = {
  en: 'Gross pay cannot be less than disposable pay.',
  es: 'El salario bruto no puede ser menor que el salario disponible.',
}
