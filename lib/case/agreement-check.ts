// What is wrong or dangerous in an agreement before it is finished, why, and what would put it right. Beside what both
// sides will read it looks at the owner's own budget, so what it says is for the owner's eyes only.

import { mostAgreedPayments } from '@/lib/interview/agreed-plan'
import { type Cents, formatCents } from '@/lib/shared/money'
import { budgetFindings } from './agreement-check-budget'
import { dateFindings } from './agreement-check-dates'
import { keptFindings } from './agreement-check-kept'
import { termFindings } from './agreement-check-terms'
import type { AgreementDraft } from './agreement-draft'
import type { AgreementFinding } from './agreement-finding'
import { sumOf } from './agreement-schedule'
import { type CaseFile, owedIn } from './case-file'

/** What there is to say of a draft, the worst first. */
export function checkAgreement(file: CaseFile, draft: AgreementDraft): AgreementFinding[] {
  const all = [
    ...amountFindings(file, draft),
    ...keptFindings(file, draft),
    ...dateFindings(file, draft),
    ...termFindings(file, draft),
    ...budgetFindings(file, draft),
  ]
  return [...all.filter(one => one.severity === 'must'), ...all.filter(one => one.severity === 'should')]
}

/** The amounts below which a last payment is a slip, not a payment. */
const leastLastCents: Cents = 100

function amountFindings(file: CaseFile, { flowId, terms, agreed }: AgreementDraft): AgreementFinding[] {
  const owedCents = owedIn(file)
  const findings: AgreementFinding[] = []
  const [total, sum] = [formatCents(terms.totalCents), formatCents(sumOf(terms.schedule))]
  if (owedCents === 0)
    findings.push({
      id: 'already-paid',
      severity: 'must',
      what: { en: 'By your answers nothing is owed any more', es: 'Según sus respuestas ya no se debe nada' },
      why: {
        en: 'A judgment that is paid needs a filed satisfaction, not an agreement to pay it again.',
        es: 'Un fallo pagado necesita la constancia de pago presentada en el tribunal, no un acuerdo para pagarlo otra vez.',
      },
      fix: null,
    })
  else if (owedCents !== null && terms.totalCents > owedCents)
    findings.push({
      id: 'above-balance',
      severity: 'must',
      what: {
        en: `The total, ${total}, is more than what is owed, ${formatCents(owedCents)}`,
        es: `El total, ${total}, es más de lo que se debe, ${formatCents(owedCents)}`,
      },
      why: {
        en: 'A settlement cannot be for more than the judgment with its interest and costs.',
        es: 'Un acuerdo no puede ser por más que el fallo con sus intereses y costas.',
      },
      fix: { stepId: `${flowId}-total`, answer: { agreedTotalCents: owedCents } },
    })
  if (sumOf(terms.schedule) !== terms.totalCents)
    findings.push({
      id: 'does-not-add-up',
      severity: 'must',
      what: {
        en: `The payments come to ${sum}, and the total is ${total}`,
        es: `Los pagos suman ${sum} y el total es ${total}`,
      },
      why: {
        en: 'Nobody could say when it is paid. The last payment can be changed so that it adds up.',
        es: 'Nadie podría decir cuándo está pagado. El último pago se puede cambiar para que sume.',
      },
      fix: lastMadeToFit(flowId, terms),
    })
  const last = terms.schedule.at(-1)
  if (terms.schedule.length > mostAgreedPayments)
    findings.push({
      id: 'too-many',
      severity: 'must',
      what: { en: `There are more than ${mostAgreedPayments} payments`, es: `Hay más de ${mostAgreedPayments} pagos` },
      why: { en: 'No one can keep that up.', es: 'Nadie puede cumplir tanto tiempo.' },
      fix: null,
    })
  if (last && terms.schedule.length > 1 && last.cents < leastLastCents)
    findings.push({
      id: 'tiny-last-payment',
      severity: 'should',
      what: {
        en: `The last payment is only ${formatCents(last.cents)}`,
        es: `El último pago es de solo ${formatCents(last.cents)}`,
      },
      why: {
        en: 'So small a payment is easily forgotten, and then the agreement is not kept. It can be part of the one before.',
        es: 'Un pago tan pequeño se olvida fácilmente, y entonces el acuerdo no se cumple. Puede ser parte del anterior.',
      },
      fix: agreed.kind === 'regular' ? oneFewer(flowId, agreed, terms.schedule.length) : null,
    })
  return findings
}

/** Days of their own, the last amount changed; null where the others are too much already, or the schedule is not theirs. */
function lastMadeToFit(flowId: string, { schedule, totalCents }: AgreementDraft['terms']): AgreementFinding['fix'] {
  const last = schedule.at(-1)
  const restCents = totalCents - sumOf(schedule.slice(0, -1))
  if (!last || restCents < 1) return null
  const entries = [...schedule.slice(0, -1), { on: last.on, cents: restCents }]
  const answer = { entries: entries.map(({ on, cents }) => ({ dueOn: on, dueCents: cents })), done: true }
  return { stepId: `${flowId}-dates`, answer }
}

/** The same plan in one payment less, all equal. */
function oneFewer(
  flowId: string,
  { down, firstOn }: Extract<AgreementDraft['agreed'], { kind: 'regular' }>,
  payments: number,
): AgreementFinding['fix'] {
  const count = payments - (down ? 1 : 0) - 1
  if (count < 1) return null
  return { stepId: `${flowId}-plan`, answer: { agreedFirstOn: firstOn, agreedBy: 'count', agreedCount: count } }
}
