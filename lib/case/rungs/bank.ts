// Money in a bank account on the day the order reaches the bank, less what the state leaves safe without being asked.

import { exemptAssets } from '@/lib/law/exemptions'
import { factOn, isUncertain } from '@/lib/law/value-on'
import { type Cents, formatCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { TheirBank } from '../prospects'
import { exemptBenefits } from './benefits-only'
import { lawStep } from './law-step'
import { type Band, bandOf, type LadderCase, partOf, type RungFound } from './rung'

export function bankRung(c: LadderCase): RungFound {
  const { bank, troubles } = c.prospects
  const law = factOn(c.where, 'bankAccount', c.today)
  // What the law keeps safe in an account it keeps for people.
  const safeCents = c.debtor === 'person' && law.kind === 'value' ? (law.value.automaticCents ?? 0) : 0
  const balanceCents = bank.balanceCents ?? c.assumed.guessBankCents
  const highCents = Math.max(0, balanceCents - safeCents)
  const leftCents = partOf(balanceCents, c.assumed.balanceLeftPercent)
  const isKnown = bank.kind === 'known'
  const base: RungFound = {
    id: 'bank',
    isForced: true,
    shut: null,
    needs: isKnown ? [] : [{ en: 'The name of their bank', es: 'El nombre de su banco' }],
    // Most people have some account: once its bank is found the chance is fair.
    band: isKnown ? bandFor(bank) : 'fair',
    costCents: c.assumed.costBankCents,
    yield: {
      per: 'once',
      lowCents: bank.balanceCents === null ? 0 : Math.min(highCents, reachableCash(c, leftCents)),
      highCents,
    },
    months: c.assumed.monthsBank,
    orderMonths: null,
    says: [
      ...(c.debtor === 'person' ? lawStep(law, ({ rule }) => rule) : [{ text: forPeople }]),
      { text: sumWords(bank.balanceCents, balanceCents, safeCents, highCents) },
    ],
    risks: [c.debtor === 'person' ? emptyOrSafe : mayBeEmpty],
  }
  if (bank.kind === 'none')
    return {
      ...base,
      shut: { why: { en: 'By what you know, they have no account.', es: 'Por lo que usted sabe, no tienen cuenta.' } },
    }
  if (bank.balanceCents === 0)
    return {
      ...base,
      shut: {
        why: { en: 'By what you know, the account is empty.', es: 'Por lo que usted sabe, la cuenta está vacía.' },
      },
    }
  if (troubles.includes('benefits')) return { ...base, shut: exemptBenefits(c.today) }
  if (highCents === 0 && law.kind === 'value' && bank.balanceCents !== null)
    return { ...base, shut: { why: allSafe, cite: law.entry.cite, uncertain: isUncertain(law.entry) } }
  return base
}

/** Without an idea of the balance even a bank that is sure is no more than a fair chance. */
function bandFor({ sure, balanceCents }: TheirBank): Band {
  const band = bandOf(sure, 'good')
  return balanceCents === null && band === 'good' ? 'fair' : band
}

/** At least: a couple who claim everything the law lets them put on cash. */
function reachableCash({ where, today, debtor }: LadderCase, valueCents: Cents): Cents {
  if (debtor !== 'person') return valueCents
  const found = exemptAssets(where, today, { married: true, assets: [{ id: 'bank', kind: 'cash', valueCents }] })
  return found.kind === 'value' ? found.reachableCents : 0
}

function sumWords(known: Cents | null, balanceCents: Cents, safeCents: Cents, highCents: Cents): Words {
  const [balance, safe, most] = [balanceCents, safeCents, highCents].map(formatCents)
  const kept = safeCents > 0
  return known === null
    ? {
        en: `The balance is not known. If it were ${balance}, ${kept ? `the first ${safe} would be safe without asking, and ` : ''}up to ${most} could be taken.`,
        es: `No se sabe el saldo. Si fuera de ${balance}, ${kept ? `los primeros ${safe} quedarían a salvo sin pedirlo y ` : ''}se podrían tomar hasta ${most}.`,
      }
    : {
        en: `Of ${balance}, ${kept ? `the first ${safe} is safe without asking, and ` : ''}up to ${most} could be taken.`,
        es: `De ${balance}, ${kept ? `los primeros ${safe} quedan a salvo sin pedirlo y ` : ''}se podrían tomar hasta ${most}.`,
      }
}

const emptyOrSafe: Words = {
  en: 'The account may be empty or joint that day. Benefits in it stay safe. You pay the fee either way.',
  es: 'Ese día la cuenta puede estar vacía o ser de dos personas. Las ayudas quedan a salvo. La tarifa se paga igual.',
}
const mayBeEmpty: Words = {
  en: 'The account may be empty that day, or a lender may have first claim to it. You pay the fee either way.',
  es: 'Ese día la cuenta puede estar vacía, o un prestamista puede tener prioridad. La tarifa se paga igual.',
}

const forPeople: Words = {
  en: 'The state’s protection of accounts is for people. A company usually has none.',
  es: 'La protección estatal de las cuentas es para personas. Una empresa normalmente no la tiene.',
}
const allSafe: Words = {
  en: 'With this balance the law leaves all of it safe.',
  es: 'Con este saldo, la ley lo deja todo a salvo.',
}
