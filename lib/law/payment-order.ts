// Which part of a judgment a payment pays first, and which rule says so. Every state's ledger follows the same order
// (`usualOrder`); here is the rule it rests on.

import type { Words } from '@/lib/shared/words'
import type { Citation, Confidence, StateCode } from './types'

/** `isOwn`: a statute of the state itself says it; else it is the rule courts follow where no statute says otherwise. */
export type OrderRule = { words: Words; cite: Citation; confidence: Confidence; isOwn: boolean }

const general: OrderRule = {
  words: {
    en: 'A payment first pays the interest that has come up, then court costs, then the main amount. This is the general rule of US courts; we have not checked whether a law of this state sets another order.',
    es: 'Un pago cubre primero los intereses generados, luego las costas y después la cantidad principal. Es la regla general de los tribunales de EE. UU.; no hemos verificado si una ley de este estado fija otro orden.',
  },
  cite: { section: 'Story v. Livingston, 38 U.S. (13 Pet.) 359, 371 (1839)', source: null },
  confidence: 'known',
  isOwn: false,
}

/** The states whose own statute was read. */
const own: Partial<Record<StateCode, OrderRule>> = {
  CA: {
    words: {
      en: 'A payment first pays the interest that has come up, then court costs added to the judgment, then the main amount. A sheriff’s own fees come out of what he collects before that.',
      es: 'Un pago cubre primero los intereses generados, luego las costas agregadas al fallo y después la cantidad principal. Los honorarios del alguacil (sheriff) salen antes de lo que él cobra.',
    },
    cite: {
      section: 'Cal. Code Civ. Proc. § 695.220',
      source: 'https://law.justia.com/codes/california/2009/ccp/695.210-695.221.html',
    },
    confidence: 'secondary',
    isOwn: true,
  },
}

/** The rule behind the order in which payments are applied in a state. */
export function orderRuleIn(code: StateCode): OrderRule {
  return own[code] ?? general
}
