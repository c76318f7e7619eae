// The groups the facts of a jurisdiction are shown in, and their order.

import type { Words } from '@/lib/shared/words'
import type { FactId } from '../types'

/** Each fact names its group, so that none can be left out. */
const groupOf = {
  smallClaims: 'judgment',
  appeal: 'judgment',
  vacateDefault: 'judgment',
  clericalCorrection: 'judgment',
  interest: 'time',
  judgmentLife: 'time',
  lienRealProperty: 'time',
  lienPersonalProperty: 'time',
  enforcementStart: 'collecting',
  writ: 'collecting',
  debtorExam: 'collecting',
  contempt: 'collecting',
  domestication: 'collecting',
  installments: 'collecting',
  badCheck: 'collecting',
  collectionConduct: 'collecting',
  governmentDebtor: 'collecting',
  wages: 'safe',
  minimumWage: 'safe',
  bankAccount: 'safe',
  homestead: 'safe',
  vehicle: 'safe',
  toolsOfTrade: 'safe',
  householdGoods: 'safe',
  wildcard: 'safe',
  claimOfExemption: 'safe',
  satisfaction: 'paid',
  links: 'links',
} as const satisfies Record<FactId, string>

export type FactGroupId = (typeof groupOf)[FactId]

const groupTitles: Record<FactGroupId, Words> = {
  judgment: { en: 'The judgment', es: 'El fallo' },
  time: { en: 'Time and interest', es: 'Tiempo e intereses' },
  collecting: { en: 'Collecting', es: 'Cobrar' },
  safe: { en: 'What is safe', es: 'Lo que está a salvo' },
  paid: { en: 'When it is paid', es: 'Cuando está pagado' },
  links: { en: 'Official links', es: 'Enlaces oficiales' },
}

export type FactGroup = { id: FactGroupId; title: Words; facts: FactId[] }

/** The groups in the order they are shown, each with its facts in theirs. Every fact is in exactly one. */
export const factGroups: FactGroup[] = (Object.keys(groupTitles) as FactGroupId[]).map(id => ({
  id,
  title: groupTitles[id],
  facts: (Object.keys(groupOf) as FactId[]).filter(fact => groupOf[fact] === id),
}))
