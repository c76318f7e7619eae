// Federal benefits in a bank account: how much the bank must leave free on its own. 31 C.F.R. §§ 212.3, 212.5, 212.6.

import { addDays, addMonths, formatDate, type IsoDate, laterOf } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { inBoth, plural, type Words } from '@/lib/shared/words'
import { federal, federalOn } from './federal'
import type { Citation } from './types'
import type { Working } from './working'

/** A benefit paid by direct deposit. */
export type Deposit = { on: IsoDate; amountCents: Cents }

/** `lookbackFrom` to `lookbackTo`, both included: from two months back to the day before the review. */
export type ProtectedDeposits =
  | {
      kind: 'value'
      lookbackFrom: IsoDate
      lookbackTo: IsoDate
      countedCents: Cents
      protectedCents: Cents
      reachableCents: Cents
      cite: Citation
      working: Working
      warnings: Words[]
    }
  | { kind: 'not-covered'; why: Words }

/**
 * What stays free in an account when the bank reviews it: the benefits deposited in the two months before, or the
 * balance if it is less. The rule's own words run backward: the period "begins" on the day before the review and "ends"
 * on the corresponding date two months earlier, or on the last day of that month where it has no such date.
 */
export function protectedDeposits(
  reviewOn: IsoDate,
  balanceCents: Cents,
  deposits: readonly Deposit[],
): ProtectedDeposits {
  // The examples of the rule itself (31 C.F.R. part 212, app. C) have days from before it took effect.
  const beganOn = federal.protectedBenefitsAccount.entries[0]?.from ?? reviewOn
  const found = federalOn('protectedBenefitsAccount', laterOf(reviewOn, beganOn))
  if (found.kind === 'not-covered') return found
  if (found.kind === 'none') return { kind: 'not-covered', why: noSuchRule }
  const { cite } = found.entry
  const lookbackTo = addDays(reviewOn, -1)
  const lookbackFrom = addMonths(lookbackTo, -found.value.lookbackMonths)
  const counted = deposits.filter(({ on }) => on >= lookbackFrom && on <= lookbackTo)
  const countedCents = counted.reduce((sum, { amountCents }) => sum + amountCents, 0)
  const protectedCents = Math.min(countedCents, Math.max(0, balanceCents))
  const reachableCents = Math.max(0, balanceCents) - protectedCents
  const working: Working = [
    { text: lookbackWords(reviewOn, lookbackFrom, lookbackTo), cite },
    { text: countedWords(counted.length, countedCents), cite },
    { text: lesserWords(countedCents, balanceCents, protectedCents), cite },
    { text: reachableWords(reachableCents) },
  ]
  const warnings: Words[] = [federalAlone]
  if (reviewOn < beganOn) warnings.push(beganWords(beganOn))
  if (counted.length < deposits.length) warnings.push(outsideWords(deposits.length - counted.length))
  return {
    kind: 'value',
    ...{ lookbackFrom, lookbackTo, countedCents, protectedCents, reachableCents },
    ...{ cite, working, warnings },
  }
}

function lookbackWords(reviewOn: IsoDate, from: IsoDate, to: IsoDate): Words {
  return inBoth(locale => {
    const [review, first, last] = [reviewOn, from, to].map(on => formatDate(on, locale))
    return locale === 'en'
      ? `The bank reviews the account on ${review}. It counts back two months from the day before: ${first} to ${last}, both days included.`
      : `El banco revisa la cuenta el ${review}. Cuenta dos meses hacia atrás desde el día anterior: del ${first} al ${last}, incluidos ambos días.`
  })
}

function countedWords(count: number, cents: Cents): Words {
  const sum = formatCents(cents)
  return {
    en: `In that time there ${count === 1 ? 'was' : 'were'} ${plural(count, { one: 'benefit deposit', other: 'benefit deposits' }, 'en')}: ${sum}.`,
    es: `En ese tiempo hubo ${plural(count, { one: 'depósito', other: 'depósitos' }, 'es')} de beneficios: ${sum}.`,
  }
}

function lesserWords(countedCents: Cents, balanceCents: Cents, protectedCents: Cents): Words {
  const [sum, balance, safe] = [countedCents, balanceCents, protectedCents].map(cents => formatCents(cents))
  return {
    en: `The lesser of that sum (${sum}) and the balance (${balance}) stays free to use: ${safe}.`,
    es: `La menor entre esa suma (${sum}) y el saldo (${balance}) queda libre para usar: ${safe}.`,
  }
}

function reachableWords(reachableCents: Cents): Words {
  const amount = formatCents(reachableCents)
  return {
    en: `The rest, ${amount}, can be frozen unless another rule protects it.`,
    es: `El resto, ${amount}, se puede congelar, salvo que otra regla lo proteja.`,
  }
}

function outsideWords(count: number): Words {
  return {
    en: `${plural(count, { one: 'deposit is', other: 'deposits are' }, 'en')} outside the two months, so the bank does not count ${count === 1 ? 'it' : 'them'} by itself. If the money is still a federal benefit, claim it.`,
    es: `${plural(count, { one: 'depósito queda', other: 'depósitos quedan' }, 'es')} fuera de los dos meses, así que el banco no ${count === 1 ? 'lo' : 'los'} cuenta por sí mismo. Si el dinero sigue siendo un beneficio federal, reclámelo.`,
  }
}

function beganWords(beganOn: IsoDate): Words {
  return {
    en: `Banks have had to do this since ${formatDate(beganOn, 'en')}. For an earlier day this only shows how the count works.`,
    es: `Los bancos deben hacer esto desde el ${formatDate(beganOn, 'es')}. Para un día anterior, esto solo muestra cómo se cuenta.`,
  }
}

const federalAlone: Words = {
  en: 'This is under the federal rule alone; your state may protect more. See “Money in the bank” on your state’s page of the law.',
  es: 'Esto es solo según la regla federal; su estado puede proteger más. Vea «Dinero en el banco» en la página de la ley de su estado.',
}

const noSuchRule: Words = {
  en: 'No rule makes the bank leave federal benefits free by itself on that date.',
  es: 'En esa fecha ninguna regla obliga al banco a dejar libres por sí mismo los beneficios federales.',
}
