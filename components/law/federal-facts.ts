// The federal facts in the shape the law pages draw.

import { federal } from '@/lib/law/federal'
import { federalBankruptcy } from '@/lib/law/federal-bankruptcy'
import { federalBenefits } from '@/lib/law/federal-benefits'
import { federalConduct } from '@/lib/law/federal-conduct'
import { federalCourts } from '@/lib/law/federal-courts'
import { federalSettling } from '@/lib/law/federal-settling'
import type { FederalFactId, FederalFacts } from '@/lib/law/federal-types'
import { federalWages } from '@/lib/law/federal-wages'
import type { FactSaid } from '@/lib/law/said/fact-said'
import { federalFactWords } from '@/lib/law/said/federal-fact-words'
import { sayFederalFact } from '@/lib/law/said/federal-said'
import type { Dated, Entry } from '@/lib/law/types'
import type { Words } from '@/lib/shared/words'
import type { LawFact, LawGroup } from './law-facts'
import { lawWords } from './law-words'

const groups: { id: string; title: Words; facts: Partial<FederalFacts> }[] = [
  { id: 'pay', title: { en: 'Pay', es: 'El salario' }, facts: federalWages },
  { id: 'benefits', title: { en: 'Benefits and bank accounts', es: 'Beneficios y cuentas' }, facts: federalBenefits },
  { id: 'bankruptcy', title: { en: 'Bankruptcy', es: 'Bancarrota' }, facts: federalBankruptcy },
  { id: 'conduct', title: { en: 'Collectors and credit', es: 'Cobradores y crédito' }, facts: federalConduct },
  { id: 'courts', title: { en: 'Courts', es: 'Los tribunales' }, facts: federalCourts },
  { id: 'settling', title: { en: 'Settling', es: 'Llegar a un acuerdo' }, facts: federalSettling },
]

/** Every federal fact, by group. */
export function federalGroups(): LawGroup[] {
  return groups.map(({ id, title, facts }) => ({
    id,
    title,
    facts: (Object.keys(facts) as FederalFactId[]).map(federalFact),
  }))
}

function federalFact(id: FederalFactId): LawFact {
  return {
    id,
    ...federalFactWords[id],
    dated: federal[id] as Dated<unknown>,
    sayEntry: entry => (entry.none ? sayNoneOf(entry) : sayFederalFact(id, entry.value as never)),
  }
}

function sayNoneOf({ note }: Entry<unknown>): FactSaid {
  return { headline: lawWords.none, rows: [], paragraphs: note ? [note] : [], tables: [] }
}
