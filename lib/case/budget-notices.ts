// What a budget asks a person to look at: amounts not known, nothing coming in, more going out than comes in.

import { formatCents } from '@/lib/shared/money'
import { asSentence, inBoth, listOf, say, type Words } from '@/lib/shared/words'
import type { Budget } from './budget'
import type { Section } from './report'

/** The notices of a budget, the one that weighs most first. */
export function budgetNotices(budget: Budget): Section[] {
  return [...incomeNotice(budget), ...shortNotice(budget), ...unknownNotice(budget)]
}

function incomeNotice({ takeHomeCents, isIncomeUnknown }: Budget): Section[] {
  if (takeHomeCents > 0 || isIncomeUnknown) return []
  return [
    notice(
      'info',
      { en: 'Nothing comes in right now', es: 'Ahora no entra nada' },
      {
        en: 'Without money coming in, no payment plan fits, and that is nothing to be ashamed of. Much of what you have may be protected by law. If something should be listed, add it.',
        es: 'Si no entra dinero, ningún plan de pagos cabe, y no es motivo de vergüenza. La ley puede proteger gran parte de lo que tiene. Si falta anotar algo, agréguelo.',
      },
    ),
  ]
}

function shortNotice({ leftCents, afterCushionCents, cushion, takeHomeCents, isIncomeUnknown }: Budget): Section[] {
  // More may come in: then nothing may be missing.
  if (isIncomeUnknown) return []
  if (leftCents < 0 && takeHomeCents > 0)
    return [
      notice(
        'warning',
        { en: 'More goes out than comes in', es: 'Sale más de lo que entra' },
        {
          en: `About ${formatCents(-leftCents)} is missing each month. Many families are there at some time. A plan would come out of food, rent or other bills, so please do not promise one now.`,
          es: `Faltan unos ${formatCents(-leftCents)} cada mes. A muchas familias les pasa alguna vez. Un plan saldría de la comida, el alquiler u otros gastos, así que por favor no lo prometa ahora.`,
        },
      ),
    ]
  if (leftCents >= 0 && afterCushionCents < 0)
    return [
      notice(
        'info',
        { en: 'What is left is less than you want to keep', es: 'Queda menos de lo que quiere guardar' },
        {
          en: `You want to keep ${formatCents(cushion.cents)} for surprises, and ${formatCents(leftCents)} is left. A plan would use what you keep.`,
          es: `Quiere guardar ${formatCents(cushion.cents)} para imprevistos y quedan ${formatCents(leftCents)}. Un plan usaría lo que guarda.`,
        },
      ),
    ]
  return []
}

function unknownNotice({ unknown, isSpendingUnknown }: Budget): Section[] {
  if (isSpendingUnknown)
    return [
      notice(
        'warning',
        { en: 'Your bills are not counted yet', es: 'Sus gastos todavía no se cuentan' },
        {
          en: 'You left your bills for later, so less is left than this page shows. List them before you promise a payment.',
          es: 'Dejó sus gastos para después, así que queda menos de lo que muestra esta página. Anótelos antes de prometer un pago.',
        },
      ),
      ...blanksNotice(unknown),
    ]
  return blanksNotice(unknown)
}

function blanksNotice(unknown: Words[]): Section[] {
  if (unknown.length === 0) return []
  return [
    notice(
      'info',
      { en: 'Some amounts are not known', es: 'Algunas cantidades no se conocen' },
      inBoth(locale => {
        const names = listOf([...new Set(unknown.map(one => say(one, locale)))], locale)
        return asSentence(
          locale === 'en'
            ? `These are not counted, so what is left can change: ${names}`
            : `Estas no se cuentan, así que lo que queda puede cambiar: ${names}`,
        )
      }),
    ),
  ]
}

function notice(tone: 'info' | 'warning', heading: Words, text: Words): Section {
  return { kind: 'notice', tone, heading, text }
}
