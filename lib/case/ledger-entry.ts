// Between the form of a new line that is no payment and the line itself, and what only the balance can find wrong with it.

import type { EntryAnswers } from '@/lib/interview/forms/ledger-entry'
import { renewalRuleOn } from '@/lib/law/payoff-renewals'
import type { Citation } from '@/lib/law/types'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import { balanceOn } from './balance'
import type { CaseFile } from './case-file'
import { bucketWords } from './ledger-words'

export type NewEntry =
  | { kind: 'cost'; on: IsoDate; amountCents: Cents; note: string }
  | { kind: 'waiver'; on: IsoDate; amountCents: Cents; bucket: 'principal' | 'costs' | 'interest'; note: string }
  | { kind: 'renewal'; on: IsoDate; note: string }

/** The line a checked form says. */
export function entryFrom({ kind, on, amountCents, bucket, note = '' }: EntryAnswers): NewEntry {
  if (kind === 'renewal') return { kind, on, note }
  if (amountCents === undefined) throw new Error('A line was read from a form that was not checked.')
  if (kind === 'cost') return { kind, on, amountCents, note }
  if (bucket === undefined) throw new Error('A line was read from a form that was not checked.')
  return { kind, on, amountCents, bucket, note }
}

/** No more can be forgiven than there was of it on that day, nor more than is owed today. null: nothing is wrong. */
export function forgivenTooMuch(file: CaseFile, entry: NewEntry): Words | null {
  if (entry.kind !== 'waiver') return null
  const then = balanceOn(file.facts, entry.on)
  if (then.kind !== 'balance' || file.balance.kind !== 'balance') return null
  const thenCents = then.ledger[`${entry.bucket}Cents`]
  const what = bucketWords[entry.bucket]
  if (entry.amountCents > thenCents)
    return inBoth(locale =>
      locale === 'en'
        ? `That is more than there was: the ${what.en} on ${formatDate(entry.on, 'en')} was ${formatCents(thenCents)}`
        : `Eso es más de lo que había: el ${formatDate(entry.on, 'es')} se debían ${formatCents(thenCents)} de ${what.es}`,
    )
  // What was paid since stays paid: forgiven twice over, it would have to be given back.
  if (entry.amountCents > file.balance.ledger.payoffCents)
    return {
      en: `That is more than is owed today in all, ${formatCents(file.balance.ledger.payoffCents)}`,
      es: `Eso es más de lo que se debe hoy en total, ${formatCents(file.balance.ledger.payoffCents)}`,
    }
  return null
}

/** What a renewal does to the sums in the state of the case; null until the state and the day of entry are known. */
export function renewalDoes({ state, facts }: CaseFile): { words: Words; cite?: Citation; uncertain: boolean } | null {
  if (!state || !facts.enteredOn) return null
  const { name } = state
  const rule = renewalRuleOn(state, facts.enteredOn)
  if (!rule)
    return {
      words: {
        en: `We have not checked what a renewal does to unpaid interest in ${name.en}, so it changes no sum here. Ask the court clerk.`,
        es: `No hemos verificado qué hace una renovación con los intereses sin pagar en ${name.es}, así que aquí no cambia ninguna suma. Pregunte en la secretaría del tribunal.`,
      },
      uncertain: true,
    }
  return {
    words: rule.rollsInterestIn
      ? {
          en: `In ${name.en} a renewal makes unpaid interest and costs part of the main amount, and from then on all of it earns interest.`,
          es: `En ${name.es} una renovación suma los intereses y las costas sin pagar a la cantidad principal, y desde entonces todo genera intereses.`,
        }
      : {
          en: `In ${name.en} a renewal keeps the judgment alive and changes no sum: interest goes on as before.`,
          es: `En ${name.es} una renovación mantiene vigente el fallo y no cambia ninguna suma: los intereses siguen igual.`,
        },
    cite: rule.cite,
    uncertain: rule.confidence === 'uncertain',
  }
}
