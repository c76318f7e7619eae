// Whether nothing a debtor owns or earns could be taken today. Only the sums may say so, and only when nothing unknown
// could make them say otherwise.

import { otherIncomeWords } from '@/lib/interview/steps/other-income'
import { type Cents, formatCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import { type CaseFile, oncePerFile } from './case-file'
import { type Reach, reachFrom, reachOf } from './reach'

/** What stands in the way, as a sentence without its stop, and the question of the flow that could change it. */
export type Obstacle = { what: Words; stepId: string | null }

/** `proof`: the sums say nothing could be taken. `obstacles`: why they do not, what can be taken first. */
export type ProofStanding = { kind: 'proof'; reach: Reach } | { kind: 'not'; reach: Reach; obstacles: Obstacle[] }

/** Whether a person is judgment proof today, by the answers so far; null until the state is known. */
export const judgmentProofOf = oncePerFile((file): ProofStanding | null => {
  const reach = reachOf(file)
  if (!reach) return null
  const obstacles = obstaclesIn(file, reach)
  return obstacles.length === 0 ? { kind: 'proof', reach } : { kind: 'not', reach, obstacles }
})

function obstaclesIn(file: CaseFile, reach: Reach): Obstacle[] {
  const obstacles: Obstacle[] = []
  const add = (what: Words, stepId: string | null) => obstacles.push({ what, stepId })
  if (file.facts.you && file.facts.you.kind !== 'person') add(words.notPerson, null)
  for (const { employer, takenCents, monthlyCents } of reach.pay)
    if (takenCents) add(words.pay(employer, monthlyCents), 'pay')
  for (const { name, reachableCents, kind } of reach.things)
    if (reachableCents > 0) add(words.thing(name, reachableCents), stepOf(kind))
  for (const { name, reachableCents } of reach.accounts)
    if (reachableCents > 0) add(words.account(name, reachableCents), 'bank-accounts')
  for (const { incomeKind, standing } of reach.otherMoney) {
    const name = otherIncomeWords[incomeKind]
    if (standing === 'open') add(words.openMoney(name), 'other-income')
    if (standing === 'state') add(words.stateMoney(name), 'other-income')
  }
  // What was counted at its worst cannot make more reachable; what was left out can.
  for (const { what, stepId, counted } of reach.unknowns) if (counted === 'left-out') add(words.unknown(what), stepId)
  if (reach.onceCents === 0 && isMoreWithWhole(file, reach)) add(words.shared, 'homes')
  return [...new Map(obstacles.map(one => [one.what.en, one])).values()]
}

/** How a state treats what two people own together differs too much to lean on a share. */
function isMoreWithWhole(file: CaseFile, { state, property, things }: Reach): boolean {
  if (things.every(({ sharePercent }) => sharePercent === null || sharePercent === 100)) return false
  return reachFrom(state, file, property, { whole: true }).onceCents > 0
}

function stepOf(kind: Reach['things'][number]['kind']): string {
  if (kind === 'home' || kind === 'land') return 'homes'
  return kind === 'vehicle' ? 'vehicles' : 'belongings'
}

const words = {
  notPerson: {
    en: 'The sums here are for people. The law protects much less of what a company owns',
    es: 'Estas cuentas son para personas. La ley protege mucho menos de lo que tiene una empresa',
  },
  pay: (employer: string, cents: Cents) => ({
    en: `Up to ${formatCents(cents)} a month could be taken from your pay at ${employer}`,
    es: `De su salario de ${employer} se podrían tomar hasta ${formatCents(cents)} al mes`,
  }),
  thing: (name: Words, cents: Cents) => ({
    en: `${formatCents(cents)} of this could be reached: ${name.en}`,
    es: `De esto se podrían alcanzar ${formatCents(cents)}: ${name.es}`,
  }),
  account: (name: string, cents: Cents) => ({
    en: `${formatCents(cents)} in this account could be taken: ${name}`,
    es: `De esta cuenta se podrían tomar ${formatCents(cents)}: ${name}`,
  }),
  openMoney: (name: Words) => ({
    en: `Nothing we know of protects this money by itself: ${name.en}`,
    es: `Nada que sepamos protege por sí mismo este dinero: ${name.es}`,
  }),
  stateMoney: (name: Words) => ({
    en: `Your state’s law decides about this money, and we have not checked it: ${name.en}. Ask legal aid`,
    es: `Sobre este dinero decide la ley de su estado, y no la hemos verificado: ${name.es}. Pregunte a la asistencia legal`,
  }),
  unknown: (what: Words) => ({
    en: `We do not know ${what.en}`,
    es: `No sabemos ${what.es}`,
  }),
  shared: {
    en: 'You own a home or land with someone else. In some states a creditor can reach more than your share. Ask a lawyer',
    es: 'Usted tiene una vivienda o un terreno con otra persona. En algunos estados un acreedor puede alcanzar más que su parte. Pregunte a un abogado',
  },
}
