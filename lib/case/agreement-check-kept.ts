// What there is to say of a change to an agreement in force, by what was paid under it.

import { formatCents } from '@/lib/shared/money'
import type { AgreementDraft } from './agreement-draft'
import type { AgreementFinding } from './agreement-finding'
import { agreementStandingOf } from './agreement-standing'
import type { CaseFile } from './case-file'

/** A deal that was kept to the end is not opened again; one that asks for more than is left is a new price. */
export function keptFindings(file: CaseFile, { flowId, terms }: AgreementDraft): AgreementFinding[] {
  const standing = terms.kind === 'modification' ? agreementStandingOf(file) : null
  if (!standing) return []
  const { leftCents, agreement } = standing
  if (standing.kind === 'paid') return agreement.terms.interest === 'runs' ? [] : [alreadyKept]
  if (terms.totalCents <= leftCents) return []
  const [total, left] = [formatCents(terms.totalCents), formatCents(leftCents)]
  return [
    {
      id: 'more-than-left',
      severity: 'should',
      what: {
        en: `It asks for ${total}, and ${left} is left to pay under the agreement in force`,
        es: `Pide ${total}, y según el acuerdo vigente faltan ${left}`,
      },
      why: {
        en: 'A change can move the days without raising the price. Raise it only if both sides mean to.',
        es: 'Un cambio puede mover las fechas sin subir el precio. Súbalo solo si ambas partes lo quieren.',
      },
      fix: { stepId: `${flowId}-total`, answer: { agreedTotalCents: leftCents } },
    },
  ]
}

const alreadyKept: AgreementFinding = {
  id: 'already-kept',
  severity: 'must',
  what: {
    en: 'All that was agreed has been paid',
    es: 'Ya se pagó todo lo acordado',
  },
  why: {
    en: 'The judgment is settled by the agreement in force. What is left to do is to file the satisfaction, not to pay more.',
    es: 'El fallo quedó saldado por el acuerdo vigente. Lo que falta es presentar la constancia de pago, no pagar más.',
  },
  fix: null,
}
