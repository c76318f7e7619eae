// The report that lays the ways to pay side by side. Its sums are in lib/case/choices.ts.

import { choicesFlow } from '@/lib/interview/flows/choices'
import { cushion } from '@/lib/interview/steps/cushion'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import { type CaseFile, pathIn } from '../case-file'
import { type Choices, choicesOf } from '../choices'
import { legalStopOf } from '../legal-stop'
import type { Report, ReportAction, ReportDefinition, ReportMissing, Section } from '../report'
import { isNothingOwed } from '../standing-paid'
import { stillOwed } from '../still-owed'
import { lumpSections } from './choices-lump'
import { assumptionSections, budgetNotices, interestNotices, monthsWords, stopNotice } from './choices-notices'
import { paymentWords, picture, table } from './choices-parts'

export const choicesReport: ReportDefinition = {
  id: 'choices',
  side: 'debtor',
  title: { en: 'Ways to pay, side by side', es: 'Formas de pagar, lado a lado' },
  flowId: 'choices',
  missing,
  report,
}

function missing(file: CaseFile): ReportMissing[] {
  if (file.balance.kind === 'unknown') return file.balance.missing.map(one => ({ flowId: 'judgment', ...one }))
  if (isNothingOwed(file)) return [stillOwed]
  const open = pathIn(file, choicesFlow).openStep
  if (!open) return []
  return [
    {
      flowId: 'choices',
      stepId: open.id,
      what: { en: 'what you could pay, or that you do not know', es: 'cuánto podría pagar, o que no lo sabe' },
    },
  ]
}

function report(file: CaseFile): Report {
  const choices = choicesOf(file)
  if (!choices) throw new Error('The choices were asked for before what is owed was known.')
  return {
    sentence: sentenceOf(choices),
    sections: [
      ...stopNotice(file),
      ...budgetNotices(choices),
      { kind: 'figure', label: { en: 'Owed today', es: 'Se debe hoy' }, cents: choices.owedCents },
      table(choices),
      ...picture(choices),
      ...planSections(choices),
      ...lumpSections(file, choices),
      ...interestNotices(file, choices),
      ...assumptionSections(choices),
    ],
    actions: actionsOf(file, choices),
  }
}

function sentenceOf({ plan, canPromise, owedCents }: Choices): Words {
  if (canPromise.kind === 'none')
    return {
      en: 'By your budget, nothing is left to promise each month, so no plan is affordable today. That is no fault of yours, and there are other ways.',
      es: 'Según su presupuesto, no queda nada que prometer cada mes, así que hoy ningún plan es posible. No es culpa suya, y hay otros caminos.',
    }
  if (!plan)
    return inBoth(locale =>
      locale === 'en'
        ? `It takes ${formatCents(owedCents)} to pay this off today. Tell us what you could pay each month to see a plan.`
        : `Hoy hacen falta ${formatCents(owedCents)} para terminar de pagar. Díganos cuánto podría pagar cada mes para ver un plan.`,
    )
  const payment = paymentWords(plan.promised)
  const { withInterest: way } = plan
  if (!way?.doneOn) return notPaidOff(plan.law.kind, payment)
  const done = way.doneOn
  const interest = formatCents(way.interestCents)
  return {
    en: `With ${payment.en} you would be done on ${formatDate(done, 'en')}${way.interestCents > 0 ? `, with ${interest} of interest on the way` : ''}.`,
    es: `Con ${payment.es} terminaría el ${formatDate(done, 'es')}${way.interestCents > 0 ? `, con ${interest} de intereses en el camino` : ''}.`,
  }
}

function notPaidOff(kind: string, payment: Words): Words {
  return kind === 'never'
    ? {
        en: `With ${payment.en} it is never paid off: interest adds as much or more.`,
        es: `Con ${payment.es} nunca se termina de pagar: los intereses suman lo mismo o más.`,
      }
    : {
        en: `With ${payment.en} it would take longer than anyone can plan for.`,
        es: `Con ${payment.es} tomaría más tiempo del que nadie puede planear.`,
      }
}

function planSections({ plan }: Choices): Section[] {
  if (!plan || plan.enough === null) return []
  const { promised, withInterest, withoutInterest, longMonths } = plan
  const payment = paymentWords(promised)
  const months = monthsWords(longMonths)
  const enough = paymentWords({ ...promised, paymentCents: plan.enough })
  const ways: Words[] = [
    {
      en: `A larger payment: ${enough.en} pays it off within ${months.en}, interest and all.`,
      es: `Un pago mayor: ${enough.es} termina la deuda en ${months.es}, con todo e intereses.`,
    },
  ]
  const free = withoutInterest?.way.doneOn
  if (free)
    ways.push({
      en: `The same payment with no more interest, if the other side agrees: done on ${formatDate(free, 'en')}.`,
      es: `El mismo pago sin más intereses, si la otra parte acepta: terminaría el ${formatDate(free, 'es')}.`,
    })
  ways.push({ en: 'One payment for less, if you can raise it.', es: 'Un solo pago por menos, si puede reunirlo.' })
  return [
    { kind: 'heading', text: { en: 'What would end it sooner', es: 'Qué la terminaría antes' } },
    {
      kind: 'text',
      text: withInterest
        ? {
            en: `With ${payment.en} it takes longer than you want to pay at most: ${months.en}.`,
            es: `Con ${payment.es} toma más tiempo que el que quiere pagar como máximo: ${months.es}.`,
          }
        : notPaidOff(plan.law.kind, payment),
    },
    { kind: 'list', items: ways },
  ]
}

function actionsOf(file: CaseFile, { canPromise, lump }: Choices): ReportAction[] {
  const offer: ReportAction = {
    label: { en: 'Write an offer', es: 'Escribir una oferta' },
    path: 'first-offer',
  }
  const budget: ReportAction = { label: { en: 'Look at my budget', es: 'Ver mi presupuesto' }, path: 'budget' }
  const kept: ReportAction = {
    label: { en: 'Change what you keep for surprises', es: 'Cambiar lo que guarda para imprevistos' },
    path: `budget/${cushion.id}?change=yes`,
  }
  const property: ReportAction = {
    label: { en: 'See what could be taken', es: 'Ver qué se podría tomar' },
    path: 'property',
  }
  if (legalStopOf(file))
    return [{ label: { en: 'See the legal stop', es: 'Ver la suspensión legal' }, path: 'reports/legal-stop' }, budget]
  if (canPromise.kind === 'not-known') return [budget, property, offer]
  if (canPromise.kind === 'some') return [offer, budget, kept, property]
  const proof: ReportAction = {
    label: { en: 'See whether anything can be taken at all', es: 'Ver si se puede tomar algo' },
    path: 'reports/judgment-proof',
  }
  return lump?.raised ? [property, proof, offer, budget, kept] : [property, proof, budget, kept]
}
