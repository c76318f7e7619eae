// How an agreement stands, in sentences: what is missing, what the other side reported, and what a debtor can show.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { inBoth, listOf, type Words } from '@/lib/shared/words'
import { type AgreementStanding, agreementStandingOf } from './agreement-standing'
import type { CaseFile } from './case-file'
import type { PaymentReport } from './ledger-row'

/** What the other party reported under an agreement and the owner has not answered: it counts nowhere yet. */
export function openReportsIn({ records }: CaseFile, { agreement }: AgreementStanding): PaymentReport[] {
  return records.reports.filter(one => one.answer === null && one.agreementId === agreement.id)
}

/** " They reported $200.00 on December 5, 2026: look before you send a notice." Empty where nothing waits. */
export function reportedWords(file: CaseFile, standing: AgreementStanding): Words {
  const reports = openReportsIn(file, standing)
  if (reports.length === 0) return { en: '', es: '' }
  return inBoth(locale => {
    const each = reports.map(({ amountCents, on }) =>
      locale === 'en'
        ? `${formatCents(amountCents)} on ${formatDate(on, locale)}`
        : `${formatCents(amountCents)} el ${formatDate(on, locale)}`,
    )
    const all = listOf(each, locale)
    return locale === 'en'
      ? ` The other side reported ${all}: look, and answer it, before you send a notice.`
      : ` La otra parte informó ${all}: revíselo y contéstelo antes de enviar un aviso.`
  })
}

/** What has to come so that the payment due on a day is whole: payments fill the oldest first. */
export function neededFor({ installments, interestLeftCents, leftCents }: AgreementStanding, dueOn: IsoDate): Cents {
  if (leftCents === 0) return interestLeftCents
  return installments.filter(one => one.on <= dueOn).reduce((sum, one) => sum + one.cents - one.paidCents, 0)
}

/** All that is late today. */
export function lateCentsOf(standing: AgreementStanding): Cents {
  if (!standing.missedOn) return 0
  if (standing.leftCents === 0) return standing.interestLeftCents
  return standing.installments
    .filter(one => one.status === 'missed')
    .reduce((sum, one) => sum + one.cents - one.paidCents, 0)
}

/** What a debtor who keeps the agreement can show to anybody who asks; null: it is not being kept today. */
export function goodStandingOf(file: CaseFile): Words | null {
  const standing = agreementStandingOf(file)
  if (file.facts.side !== 'debtor' || standing?.kind !== 'kept') return null
  const { agreement, paidCents, nextDue } = standing
  const { terms, inForceOn } = agreement
  return inBoth(locale => {
    const [since, today] = [formatDate(inForceOn ?? terms.writtenOn, locale), formatDate(file.today, locale)]
    const next = nextDue
      ? { amount: formatCents(nextDue.cents), on: formatDate(nextDue.on, locale) }
      : { amount: '', on: '' }
    if (locale === 'en')
      return `On ${today} I am not in default under the written agreement of ${since} about case number ${terms.caseNumber}, ${terms.court}. I have paid ${formatCents(paidCents)} under it; the next payment is ${next.amount}, due ${next.on}.${terms.forbears ? ' While I am not in default, the creditor has promised in it to take no step to enforce the judgment.' : ''}`
    return `Al ${today} no he incumplido el acuerdo escrito del ${since} sobre el caso número ${terms.caseNumber}, ${terms.court}. He pagado ${formatCents(paidCents)} según ese acuerdo; el próximo pago es de ${next.amount} y vence el ${next.on}.${terms.forbears ? ' Mientras yo no incumpla, el acreedor prometió en él no tomar ninguna medida para ejecutar el fallo.' : ''}`
  })
}
