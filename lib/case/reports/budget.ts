// The debtor's month on one page: what comes in, where it goes, what is left, and what to do with it.

import { titleOf } from '@/lib/interview/describe'
import { cushion } from '@/lib/interview/steps/cushion'
import { expenseKinds } from '@/lib/interview/steps/expense-kinds'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, plural, type Words } from '@/lib/shared/words'
import { type Budget, budgetOf } from '../budget'
import { budgetNotices } from '../budget-notices'
import { billsTable, budgetPicture, conversionsIn, debtsTable, incomeTable, spendingTable } from '../budget-tables'
import type { CaseFile } from '../case-file'
import type { Report, ReportAction, ReportDefinition, ReportMissing, Section } from '../report'

export const budgetReport: ReportDefinition = {
  id: 'budget',
  side: 'debtor',
  title: { en: 'Your budget', es: 'Su presupuesto' },
  flowId: 'budget',
  missing: file => missingOf(budgetOf(file), file),
  report: file => reportOf(budgetOf(file)),
}

function missingOf({ openStep }: Budget, { today }: CaseFile): ReportMissing[] {
  if (!openStep) return []
  const title = titleOf(openStep, { answers: {}, today, owedCents: null })
  const what = { en: `your answer to “${title.en}”`, es: `su respuesta a «${title.es}»` }
  return [{ flowId: 'budget', stepId: openStep.id, what }]
}

function reportOf(budget: Budget): Report {
  const picture = budget.isLeftUnknown ? null : budgetPicture(budget)
  return {
    sentence: sentenceOf(budget),
    sections: [
      figureOf(budget),
      ...budgetNotices(budget),
      ...(picture ? [{ kind: 'picture' as const, picture }] : []),
      ...(budget.incomes.length > 0 ? [table(incomeTable(budget))] : []),
      ...(budget.groups.length + budget.debts.length > 0 ? [table(spendingTable(budget))] : []),
      ...(budget.groups.length > 0 ? [table(billsTable(budget))] : []),
      ...(budget.debts.length > 0 ? [table(debtsTable(budget)), ...lateText(budget)] : []),
      { kind: 'heading', text: { en: 'What you could promise', es: 'Lo que podría prometer' } },
      { kind: 'facts', rows: promiseRows(budget) },
      { kind: 'text', text: promiseText(budget) },
      ...(budget.countedAsNone.length > 0
        ? [
            {
              kind: 'heading' as const,
              text: { en: 'Blanks we counted as nothing', es: 'Espacios en blanco que contamos como nada' },
            },
            { kind: 'list' as const, items: budget.countedAsNone },
          ]
        : []),
      { kind: 'working', steps: conversionsIn(budget).map(text => ({ text })) },
    ],
    actions: actionsOf(budget),
  }
}

function table(shown: ReturnType<typeof incomeTable>): Section {
  return { kind: 'table', table: shown }
}

/** "Each month $2,610.00 comes in and $2,480.00 goes out. $130.00 is left." */
function sentenceOf(budget: Budget): Words {
  const { takeHomeCents, spentCents, leftCents } = budget
  if (budget.isLeftUnknown)
    return {
      en: `Some of what comes in is not known, so nobody can tell yet what is left. At least ${formatCents(spentCents)} goes out each month.`,
      es: `No se sabe todo lo que entra, así que todavía nadie puede saber cuánto queda. Cada mes salen al menos ${formatCents(spentCents)}.`,
    }
  const [goes, rest] = [spentCents, Math.abs(leftCents)].map(formatCents)
  const comes: Words =
    takeHomeCents === 0
      ? { en: 'nothing comes in', es: 'no entra nada' }
      : { en: `${formatCents(takeHomeCents)} comes in`, es: `entran ${formatCents(takeHomeCents)}` }
  const isOpen = budget.isSpendingUnknown || budget.unknown.length > 0
  return {
    en: `${isOpen ? 'By what is known so far, each' : 'Each'} month ${comes.en} and ${goes} goes out. ${
      leftCents < 0 ? `${rest} is missing.` : leftCents === 0 ? 'Nothing is left.' : `${rest} is left.`
    }`,
    es: `${isOpen ? 'Por lo que se sabe hasta ahora, cada' : 'Cada'} mes ${comes.es} y salen ${goes}. ${
      leftCents < 0 ? `Faltan ${rest}.` : leftCents === 0 ? 'No queda nada.' : `Quedan ${rest}.`
    }`,
  }
}

function figureOf({ takeHomeCents, spentCents, leftCents, isLeftUnknown }: Budget): Section {
  if (isLeftUnknown)
    return {
      kind: 'figure',
      label: { en: 'Goes out each month, at least', es: 'Sale cada mes, al menos' },
      cents: spentCents,
    }
  return {
    kind: 'figure',
    label:
      leftCents < 0
        ? { en: 'Missing each month', es: 'Falta cada mes' }
        : { en: 'Left each month', es: 'Queda cada mes' },
    cents: Math.abs(leftCents),
    parts: [
      { label: { en: 'Comes in', es: 'Entra' }, cents: takeHomeCents },
      { label: { en: 'Goes out', es: 'Sale' }, cents: -spentCents },
    ],
  }
}

function lateText({ behindCents }: Budget): Section[] {
  if (behindCents === 0) return []
  const late = formatCents(behindCents)
  return [
    {
      kind: 'text',
      text: {
        en: `${late} of this is late. A home, heat, power and family support come first. It is fair to say so when you talk about this judgment.`,
        es: `De esto, ${late} está atrasado. La vivienda, la calefacción, la luz y la manutención van primero. Es justo decirlo cuando hable de este fallo.`,
      },
    },
  ]
}

function promiseRows({
  household,
  leftCents,
  cushion: kept,
  afterCushionCents,
  availableCents,
  isPromiseUnknown,
  isLeftUnknown,
}: Budget) {
  const rows: { term: Words; details: Words }[] = household
    ? [{ term: { en: 'Household', es: 'Hogar' }, details: householdWords(household) }]
    : []
  return [
    ...rows,
    {
      term: { en: 'What is left each month', es: 'Lo que queda cada mes' },
      details: isLeftUnknown ? notKnown : asIs(formatCents(leftCents)),
    },
    {
      term: { en: 'Kept for surprises', es: 'Se guarda para imprevistos' },
      details: kept.isAssumed
        ? {
            en: `${formatCents(kept.cents)}. This is our assumption: change it to what fits you.`,
            es: `${formatCents(kept.cents)}. Es una suposición nuestra: cámbiela según lo que le convenga.`,
          }
        : asIs(formatCents(kept.cents)),
    },
    ...(afterCushionCents < 0 && !isPromiseUnknown
      ? [
          {
            term: { en: 'After that', es: 'Después de eso' },
            details: asIs(formatCents(afterCushionCents)),
          },
        ]
      : []),
    {
      term: { en: 'You could promise, each month', es: 'Podría prometer, cada mes' },
      details: isPromiseUnknown ? notKnown : asIs(formatCents(availableCents)),
    },
  ]
}

const notKnown: Words = { en: 'Not known', es: 'No se sabe' }

function householdWords({ adults, children }: NonNullable<Budget['household']>): Words {
  return inBoth(locale => {
    const grown = plural(
      adults,
      locale === 'en' ? { one: 'adult', other: 'adults' } : { one: 'adulto', other: 'adultos' },
      locale,
    )
    const young = plural(
      children,
      locale === 'en' ? { one: 'child', other: 'children' } : { one: 'niño', other: 'niños' },
      locale,
    )
    return children === 0 ? grown : `${grown}, ${young}`
  })
}

function promiseText({ availableCents, unknown, isSpendingUnknown, isPromiseUnknown }: Budget): Words {
  if (isSpendingUnknown)
    return {
      en: 'List your bills first. Until then nobody can tell what payment fits.',
      es: 'Anote primero sus gastos. Hasta entonces nadie puede saber qué pago cabe.',
    }
  if (isPromiseUnknown)
    return {
      en: 'Find out what is not known first. Until then nobody can tell what payment fits, so please do not promise one.',
      es: 'Averigüe primero lo que no se sabe. Hasta entonces nadie puede saber qué pago cabe, así que por favor no prometa uno.',
    }
  if (availableCents === 0)
    return {
      en: 'No monthly payment fits right now. Please do not promise one: see first what the law protects, and talk with free legal help.',
      es: 'Por ahora no cabe ningún pago mensual. Por favor, no prometa uno: vea primero qué protege la ley y hable con un servicio legal gratuito.',
    }
  const most = formatCents(availableCents)
  return {
    en: `Promise ${most} a month at most. Less is safer: a small payment you never miss is worth more than a large one you do.${unknown.length > 0 ? ' Find out what is not known before you promise.' : ''}`,
    es: `Prometa como máximo ${most} al mes. Menos es más seguro: un pago pequeño que nunca falla vale más que uno grande que sí.${unknown.length > 0 ? ' Averigüe lo que no se sabe antes de prometer.' : ''}`,
  }
}

function actionsOf({ availableCents, isSpendingUnknown }: Budget): ReportAction[] {
  const choices = { label: { en: 'Compare your choices', es: 'Comparar sus opciones' }, path: 'choices' }
  const property = {
    label: { en: 'See what could be taken', es: 'Ver qué le podrían quitar' },
    path: 'property',
  }
  const change = {
    label: { en: 'Change what you keep for surprises', es: 'Cambiar lo que guarda para imprevistos' },
    path: `budget/${cushion.id}?change=yes`,
  }
  if (isSpendingUnknown)
    return [
      { label: { en: 'List your bills', es: 'Anotar sus gastos' }, path: `budget/${expenseKinds.id}?change=yes` },
      property,
    ]
  return availableCents > 0 ? [choices, property, change] : [property, choices, change]
}
