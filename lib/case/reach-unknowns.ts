// What is not known of a person's property, and how it was counted meanwhile.

import type { Words } from '@/lib/shared/words'
import type { Property } from './property'
import type { PayReach } from './reach-pay'
import { type AccountReach, severalOf, type ThingReach } from './reach-things'

/**
 * `what` follows "We do not know". `counted`: `left-out`, so more could be taken than the sums say; `at-worst`, so no more
 * could. `stepId`: the question of the flow that asks for it.
 */
export type Unknown = { what: Words; stepId: string; counted: 'left-out' | 'at-worst' }

type Found = { pay: readonly PayReach[]; things: readonly ThingReach[]; accounts: readonly AccountReach[] }

/** Everything not known that could change the sums. */
export function unknownsOf(property: Property, { pay, things, accounts }: Found): Unknown[] {
  const unknowns: Unknown[] = []
  const leftOut = (stepId: string, what: Words) => unknowns.push({ what, stepId, counted: 'left-out' })
  const atWorst = (stepId: string, what: Words) => unknowns.push({ what, stepId, counted: 'at-worst' })
  if (property.jobs === null) leftOut('pay', words.pay)
  if (property.otherIncome === null) leftOut('other-income', words.otherMoney)
  if (property.homes === null) leftOut('homes', words.homes)
  if (property.vehicles === null) leftOut('vehicles', words.vehicles)
  if (property.accounts === null) leftOut('bank-accounts', words.accounts)
  for (const { takenCents, employer } of pay) if (takenCents === null) leftOut('pay', words.payLaw(employer))
  const isOneOf = severalOf(things)
  for (const thing of things) {
    const stepId = stepOf(thing)
    // Where the law keeps the only one of a kind whatever it is worth, its worth does not matter.
    if (thing.isUnlimited && !isOneOf(thing.kind)) continue
    if (thing.valueCents === null) leftOut(stepId, words.worth(thing.name))
    // What is safe by itself stays safe with a loan on it, or with a smaller share.
    if (thing.reachableCents + thing.wildcardCents === 0) continue
    if (thing.owedCents === null) atWorst(stepId, words.owed(thing.name))
    if (thing.sharePercent === null) atWorst(stepId, words.share(thing.name))
    if (thing.isTooMuchLand) atWorst(stepId, words.land(thing.name))
  }
  for (const { balanceCents, name } of accounts)
    if (balanceCents === null) leftOut('bank-accounts', words.balance(name))
  const isReachable = accounts.some(({ reachableCents, wildcardCents }) => reachableCents + wildcardCents > 0)
  if (property.deposits === null && isReachable) atWorst('benefit-deposits', words.deposits)
  return unknowns
}

function stepOf({ kind }: ThingReach): string {
  if (kind === 'home' || kind === 'land') return 'homes'
  return kind === 'vehicle' ? 'vehicles' : 'belongings'
}

const words = {
  pay: { en: 'what your jobs pay', es: 'cuánto le pagan en su trabajo' },
  otherMoney: { en: 'what other money you get', es: 'qué otro dinero recibe' },
  homes: { en: 'whether you own a home or land', es: 'si tiene una vivienda o un terreno' },
  vehicles: { en: 'whether you own a vehicle', es: 'si tiene un vehículo' },
  accounts: { en: 'what you have in the bank', es: 'cuánto tiene en el banco' },
  deposits: {
    en: 'whether benefits were paid into your accounts: if so, more of the money is safe',
    es: 'si le depositaron beneficios en sus cuentas: si es así, hay más dinero a salvo',
  },
  payLaw: (employer: string) => ({
    en: `what the law lets be taken from the pay of ${employer}`,
    es: `qué permite la ley tomar del salario de ${employer}`,
  }),
  worth: (name: Words) => ({
    en: `what this is worth: ${name.en}`,
    es: `cuánto vale esto: ${name.es}`,
  }),
  owed: (name: Words) => ({
    en: `what is owed on this, so we counted nothing owed: ${name.en}`,
    es: `cuánto se debe por esto, así que contamos que no se debe nada: ${name.es}`,
  }),
  share: (name: Words) => ({
    en: `your share of this, so we counted all of it: ${name.en}`,
    es: `qué parte de esto es suya, así que lo contamos todo: ${name.es}`,
  }),
  land: (name: Words) => ({
    en: `how much of the land the law protects, so we counted none of it as safe: ${name.en}`,
    es: `cuánto del terreno protege la ley, así que no contamos nada a salvo: ${name.es}`,
  }),
  balance: (name: string) => ({
    en: `how much is in this account: ${name}`,
    es: `cuánto hay en esta cuenta: ${name}`,
  }),
}
