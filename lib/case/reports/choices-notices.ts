// What is said beside the ways to pay: the legal stop, the budget, interest, and the figures that are guesses.

import { assumptions } from '@/lib/interview/assumptions'
import { formatPercent } from '@/lib/law/rate-words'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, listOf, plural, say, type Words } from '@/lib/shared/words'
import type { CaseFile } from '../case-file'
import type { Choices } from '../choices'
import { legalStopOf } from '../legal-stop'
import type { Section } from '../report'

/** After a filing nothing is promised or paid without the bankruptcy lawyer. */
export function stopNotice(file: CaseFile): Section[] {
  const stop = legalStopOf(file)
  if (!stop) return []
  return [
    {
      kind: 'notice',
      tone: 'urgent',
      heading: { en: 'You told us you filed for bankruptcy', es: 'Nos dijo que presentó un caso de bancarrota' },
      text: {
        en: `Talk to your bankruptcy lawyer before you pay or promise anything (${stop.cite.section}).`,
        es: `Hable con su abogado de bancarrotas antes de pagar o prometer algo (${stop.cite.section}).`,
      },
    },
  ]
}

/** What the budget says of a plan: not finished, not whole, nothing left, or too much asked. */
export function budgetNotices({ canPromise, plan, budget }: Choices): Section[] {
  const notices: Section[] = []
  if (canPromise.kind === 'not-known')
    notices.push({
      kind: 'notice',
      tone: 'warning',
      heading:
        budget.openStep || budget.isSpendingUnknown
          ? { en: 'Your budget is not finished', es: 'Su presupuesto no está terminado' }
          : { en: 'Too much of your budget is not known', es: 'Falta saber mucho de su presupuesto' },
      text: {
        en: 'So we cannot tell what you can afford, nor what is left each month. Finish it before you promise anything.',
        es: 'Por eso no podemos saber cuánto puede pagar ni cuánto le queda cada mes. Termínelo antes de prometer algo.',
      },
    })
  else if (budget.unknown.length > 0)
    notices.push({
      kind: 'notice',
      tone: 'warning',
      heading: { en: 'Some amounts of your budget are not known', es: 'Faltan cantidades en su presupuesto' },
      text: inBoth(locale => {
        const names = listOf(
          budget.unknown.map(one => say(one, locale)),
          locale,
        )
        return locale === 'en'
          ? `${names}: not counted, so less may be left than it says here.`
          : `${names}: no se cuentan, así que puede quedar menos de lo que dice aquí.`
      }),
    })
  if (canPromise.kind === 'none')
    notices.push({
      kind: 'notice',
      tone: 'info',
      heading: { en: 'What you can do instead', es: 'Qué puede hacer en su lugar' },
      text: {
        en: 'See what a creditor could take at all: often it is nothing, and a letter can say so. Ask legal aid for free help. And talk: tell the other side the truth, and promise only what you have.',
        es: 'Vea qué podría tomar un acreedor: muchas veces no es nada, y una carta puede decirlo. Pida ayuda gratis en la ayuda legal. Y hable: diga la verdad a la otra parte y prometa solo lo que tiene.',
      },
    })
  const over = plan?.overCents ?? 0
  if (plan && over > 0)
    notices.push({
      kind: 'notice',
      tone: 'warning',
      heading: {
        en: 'This plan asks more than your budget leaves',
        es: 'Este plan pide más de lo que deja su presupuesto',
      },
      text: {
        en: `It is ${formatCents(plan.monthlyCents)} a month, and after what you keep for surprises ${formatCents(plan.monthlyCents - over)} is left. A promise that breaks can cost more than none.`,
        es: `Son ${formatCents(plan.monthlyCents)} al mes, y después de lo que guarda para imprevistos quedan ${formatCents(plan.monthlyCents - over)}. Una promesa rota puede costar más que ninguna.`,
      },
    })
  return notices
}

/** The rate the sums use, and what stands beside it. */
export function interestNotices({ balance, facts }: CaseFile, { annualPercent, perDiemCents }: Choices): Section[] {
  const sections: Section[] = []
  if (balance.kind !== 'balance') return []
  const rate = balance.segments.at(-1)
  if (rate && annualPercent !== null && perDiemCents > 0)
    sections.push({
      kind: 'working',
      steps: [
        {
          text: {
            en: `Interest is ${formatPercent(annualPercent)} a year, ${formatCents(perDiemCents)} a day now. A plan pays interest as it comes up; the sums keep the rate of today.`,
            es: `El interés es del ${formatPercent(annualPercent)} al año, hoy ${formatCents(perDiemCents)} por día. Un plan paga los intereses que se van sumando; las cuentas mantienen la tasa de hoy.`,
          },
          cite: rate.cite,
          uncertain: rate.confidence === 'uncertain',
        },
      ],
    })
  if (balance.interestUnknown)
    sections.push({
      kind: 'notice',
      tone: 'warning',
      heading: { en: 'Interest is not counted', es: 'No se cuentan los intereses' },
      text: balance.interestUnknown,
    })
  if (facts.payTerms.kind === 'installments' || facts.payTerms.kind === 'installments-unknown')
    sections.push({
      kind: 'notice',
      tone: 'info',
      heading: { en: 'The court already set installments', es: 'El tribunal ya fijó cuotas' },
      text: {
        en: 'Those count until the court, or both sides in writing, change them. Compare a new plan with them.',
        es: 'Esas valen hasta que el tribunal, o las dos partes por escrito, las cambien. Compare con ellas un plan nuevo.',
      },
    })
  return sections
}

/** What was chosen or guessed, named as such. */
export function assumptionSections({ lump, plan, budget }: Choices): Section[] {
  const { lumpSharePercent, planLongMonths } = assumptions
  const rows: { term: Words; details: Words }[] = []
  const add = (term: Words, figure: Words, isGuess: boolean) =>
    rows.push({ term, details: isGuess ? guessed(figure) : chosen(figure) })
  if (lump) add(lumpSharePercent.label, asIs(formatPercent(lump.percent)), lump.isPercentAssumed)
  if (plan?.enough) add(planLongMonths.label, monthsWords(plan.longMonths), plan.isLongAssumed)
  if (budget.openStep === null)
    add(
      { en: 'Kept for surprises each month', es: 'Se guarda cada mes para imprevistos' },
      asIs(formatCents(budget.cushion.cents)),
      budget.cushion.isAssumed,
    )
  if (rows.length === 0) return []
  return [
    {
      kind: 'heading',
      text: { en: 'Figures that are a choice or a guess', es: 'Cifras que son decisión o suposición' },
    },
    { kind: 'facts', rows },
  ]
}

/** A number of months in words. */
export function monthsWords(months: number): Words {
  return inBoth(locale =>
    plural(months, locale === 'en' ? { one: 'month', other: 'months' } : { one: 'mes', other: 'meses' }, locale),
  )
}

function guessed(figure: Words): Words {
  return {
    en: `${figure.en}, our guess. Change it in your answers.`,
    es: `${figure.es}, suposición nuestra. Cámbiela en sus respuestas.`,
  }
}

function chosen(figure: Words): Words {
  return { en: `${figure.en}, as you chose`, es: `${figure.es}, como usted eligió` }
}
