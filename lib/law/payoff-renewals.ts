// What a renewal of the judgment does to a payoff, and how it is said.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import type { Ledger, LedgerEntry } from './ledger'
import type { RenewalRule } from './life-types'
import type { Jurisdiction } from './types'
import { factOn } from './value-on'
import type { WorkingStep } from './working'

/** What the state's renewals do to unpaid interest; null where nobody has checked. */
export function renewalRuleOn(state: Jurisdiction, enteredOn: IsoDate): RenewalRule | null {
  const found = factOn(state, 'judgmentLife', enteredOn)
  return (found.kind === 'value' ? found.value.renewal : undefined) ?? null
}

/** A judgment was renewed, and what that does to interest nobody has checked. */
export function renewalWarnings({ name }: Jurisdiction, rule: RenewalRule | null, { entries }: Ledger): Words[] {
  if (rule !== null || !entries.some(({ kind }) => kind === 'renewal')) return []
  return [
    {
      en: `We have not checked whether unpaid interest becomes part of the main amount when a judgment is renewed in ${name.en}. Here it does not, so the true amount may be higher. Ask the court clerk.`,
      es: `No hemos verificado si en ${name.es} los intereses no pagados pasan a ser parte de la cantidad principal al renovar un fallo. Aquí no pasan, así que la cantidad real puede ser mayor. Pregunte en la secretaría del tribunal.`,
    },
  ]
}

/** The row of a renewal as a step. */
export function renewalStep({ on, principalCents, rolledIn }: LedgerEntry, rule: RenewalRule | null): WorkingStep {
  const moved = rolledIn && rolledIn.interestCents + rolledIn.costsCents > 0 ? rolledIn : null
  const text = inBoth(locale => {
    const day = formatDate(on, locale)
    if (locale === 'en')
      return moved
        ? `${day}: the judgment was renewed, which added ${movedWords(moved).en} to the main amount. It was then ${formatCents(principalCents)}, and all of it earns interest.`
        : `${day}: the judgment was renewed. The main amount did not change.`
    return moved
      ? `${day}: se renovó el fallo, lo que sumó a la cantidad principal ${movedWords(moved).es}. Quedó en ${formatCents(principalCents)}, y toda ella genera intereses.`
      : `${day}: se renovó el fallo. La cantidad principal no cambió.`
  })
  return { text, ...(rule && { cite: rule.cite }), uncertain: rule === null || rule.confidence === 'uncertain' }
}

function movedWords({ interestCents, costsCents }: { interestCents: Cents; costsCents: Cents }): Words {
  const [interest, costs] = [formatCents(interestCents), formatCents(costsCents)]
  if (costsCents === 0)
    return { en: `${interest} of unpaid interest`, es: `${interest} de intereses que no se habían pagado` }
  if (interestCents === 0) return { en: `${costs} of unpaid costs`, es: `${costs} de costas que no se habían pagado` }
  return {
    en: `${interest} of unpaid interest and ${costs} of unpaid costs`,
    es: `${interest} de intereses y ${costs} de costas que no se habían pagado`,
  }
}
