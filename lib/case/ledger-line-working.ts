// How one line of the book was worked out: what was owed before it, the interest up to its day, where it went, what was left.

import type { LedgerEntry } from '@/lib/law/ledger'
import type { OrderRule } from '@/lib/law/payment-order'
import type { Working, WorkingStep } from '@/lib/law/working'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asSentence, inBoth, type Words } from '@/lib/shared/words'
import type { LedgerLine } from './ledger-lines'
import { appliedWords } from './ledger-words'

/** The steps of a line; none where the balance cannot be worked out. */
export function lineWorking(line: LedgerLine, rule: OrderRule | null): Working {
  const { entry, before } = line
  if (!entry) return []
  return [
    ...(before ? [owedStep(before, 'before'), interestStep(before, entry)] : []),
    ...(line.kind === 'payment' && rule && !entry.isReversed
      ? [{ text: rule.words, cite: rule.cite, uncertain: !rule.isOwn }]
      : []),
    ...appliedWords(line, null).map(words => ({ text: { en: asSentence(words.en), es: asSentence(words.es) } })),
    ...(line.installments.length > 0 ? [{ text: oldestFirst }] : []),
    owedStep(entry, 'after'),
  ]
}

const oldestFirst: Words = {
  en: 'Under the agreement a payment goes to the oldest payment of its schedule that is not whole yet. The judgment is counted apart from that, by the law.',
  es: 'Según el acuerdo, un pago va al pago más antiguo del calendario que todavía no está completo. El fallo se cuenta aparte, según la ley.',
}

function owedStep(entry: LedgerEntry, when: 'before' | 'after'): WorkingStep {
  const { principalCents, costsCents, interestCents } = entry
  const [principal, costs, interest] = [principalCents, costsCents, interestCents].map(cents => formatCents(cents))
  const total = formatCents(principalCents + costsCents + interestCents)
  return {
    text: inBoth(locale => {
      const on = formatDate(entry.on, locale)
      if (locale === 'en')
        return `${when === 'before' ? `After the line before, of ${on}` : 'After this line'}: ${principal} main amount + ${costs} costs + ${interest} interest = ${total}.`
      return `${when === 'before' ? `Después de la línea anterior, del ${on}` : 'Después de esta línea'}: ${principal} de cantidad principal + ${costs} de costas + ${interest} de intereses = ${total}.`
    }),
  }
}

function interestStep(before: LedgerEntry, entry: LedgerEntry): WorkingStep {
  const cents =
    entry.interestCents + entry.toInterestCents + (entry.rolledIn?.interestCents ?? 0) - before.interestCents
  const more = formatCents(cents)
  return {
    text: {
      en: `From then through ${formatDate(entry.on, 'en')} ${more} of interest came up.`,
      es: `Desde entonces hasta el ${formatDate(entry.on, 'es')} se generaron ${more} de intereses.`,
    },
  }
}
