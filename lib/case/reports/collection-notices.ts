// What a collection budget warns of, in words.

import { type Cents, formatCents } from '@/lib/shared/money'
import type { BudgetWarning, CollectionBudget } from '../collection-budget'
import type { Section } from '../report'

/** A notice for each warning, the gravest first. */
export function noticesOf(budget: CollectionBudget, owedCents: Cents | null, nearPercent: number): Section[] {
  return budget.warnings.map(warning => noticeOf(warning, budget, owedCents, nearPercent))
}

function noticeOf(
  warning: BudgetWarning,
  budget: CollectionBudget,
  owedCents: Cents | null,
  nearPercent: number,
): Section {
  const { spentCents, inAllCents, ceilingCents, leftCents, backCents } = budget
  const spent = formatCents(spentCents)
  const inAll = formatCents(inAllCents)
  const ceiling = formatCents(ceilingCents ?? 0)
  switch (warning) {
    case 'upside-down':
      return owedCents === 0 ? nothingOwed : upsideDown(spent, formatCents(backCents ?? 0), budget)
    case 'plan-upside-down':
      return owedCents === 0
        ? nothingOwed
        : {
            kind: 'notice',
            tone: 'warning',
            heading: { en: 'The plan costs more than you are owed', es: 'El plan cuesta más de lo que le deben' },
            text: {
              en: `With what is planned you would spend ${inAll}, and ${formatCents(owedCents ?? 0)} is owed today. Start with the cheapest step, such as a letter, and stop if it shows nothing to collect.`,
              es: `Con lo planeado gastaría ${inAll}, y hoy se deben ${formatCents(owedCents ?? 0)}. Empiece con el paso más barato, como una carta, y deténgase si no aparece nada que cobrar.`,
            },
          }
    case 'over-ceiling':
      return {
        kind: 'notice',
        tone: 'urgent',
        heading: { en: 'You have passed your limit', es: 'Ha pasado su límite' },
        text: {
          en: `You set ${ceiling} and have spent ${spent}. Before you spend more, ask what you know now that you did not know then. To stop here is a good choice too.`,
          es: `Usted fijó ${ceiling} y ha gastado ${spent}. Antes de gastar más, pregúntese qué sabe ahora que antes no sabía. Detenerse aquí también es una buena decisión.`,
        },
      }
    case 'near-ceiling':
      return {
        kind: 'notice',
        tone: 'warning',
        heading: { en: 'You are near your limit', es: 'Está cerca de su límite' },
        text: {
          en: `You have spent ${spent} of ${ceiling}, so ${formatCents(leftCents ?? 0)} is left. We warn you from ${nearPercent}% on.`,
          es: `Ha gastado ${spent} de ${ceiling}, así que quedan ${formatCents(leftCents ?? 0)}. Le avisamos desde el ${nearPercent}%.`,
        },
      }
    case 'plan-over-ceiling':
      return {
        kind: 'notice',
        tone: 'info',
        heading: { en: 'The plan goes beyond your limit', es: 'El plan pasa de su límite' },
        text: {
          en: `With what is planned you would spend ${inAll}, and your limit is ${ceiling}. Take out a line, or raise the limit on purpose.`,
          es: `Con lo planeado gastaría ${inAll}, y su límite es ${ceiling}. Quite una línea o suba el límite a propósito.`,
        },
      }
  }
}

const nothingOwed: Section = {
  kind: 'notice',
  tone: 'urgent',
  heading: { en: 'Spend no more: nothing is owed', es: 'No gaste más: ya no se debe nada' },
  text: {
    en: 'By your answers the judgment is paid. Ask the clerk, before filing the paper that says so, whether costs you paid can still be added.',
    es: 'Según sus respuestas, el fallo está pagado. Antes de presentar el papel que lo dice, pregunte en la secretaría si todavía se pueden sumar los gastos que pagó.',
  },
}

function upsideDown(spent: string, back: string, { mayAddCents, isBackExpected }: CollectionBudget): Section {
  const added = formatCents(mayAddCents)
  const least = isBackExpected
    ? {
        en: `By what you know of the other side, about ${back} is likely to come back`,
        es: `Por lo que usted sabe de la otra parte, es probable que vuelvan unos ${back}`,
      }
    : { en: `What is owed today is ${back}`, es: `Hoy se deben ${back}` }
  return {
    kind: 'notice',
    tone: 'urgent',
    heading: {
      en: 'You have spent more than is likely to come back',
      es: 'Ha gastado más de lo que es probable que vuelva',
    },
    text: {
      en: `You have spent ${spent}. ${least.en}${mayAddCents > 0 ? `, and ${added} more if the court adds your costs and the other side pays them` : ''}. Money already spent is no reason to spend more. Waiting costs little.`,
      es: `Ha gastado ${spent}. ${least.es}${mayAddCents > 0 ? `, y ${added} más si el tribunal suma sus gastos y la otra parte los paga` : ''}. Lo ya gastado no es razón para gastar más. Esperar cuesta poco.`,
    },
  }
}
