import { NextPayment } from '@/components/payments/next-payment'
import { ButtonLink } from '@/components/ui/button-link'
import type { AgreementStanding } from '@/lib/case/agreement-standing'
import type { CaseFile } from '@/lib/case/case-file'
import { scheduleOf } from '@/lib/case/schedule'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  law: {
    en: 'The balance below is what the law would count without the agreement.',
    es: 'El saldo de abajo es lo que contaría la ley sin el acuerdo.',
  },
  record: { en: 'Record a payment', es: 'Anotar un pago' },
  payments: { en: 'All payments', es: 'Todos los pagos' },
  see: { en: 'See the agreement', es: 'Ver el acuerdo' },
} satisfies Record<string, Words>

/** `hasRecord`: the page already leads to recording a payment. */
type Props = { file: CaseFile; standing: AgreementStanding; caseId: string; hasRecord: boolean; locale: Locale }

/** What comes next under the agreement in force, what is left of it, and whether it is being kept. */
export function AgreementView({ file, standing, caseId, hasRecord, locale }: Props) {
  const schedule = scheduleOf(file)
  const home = `/cases/${caseId}`
  if (!schedule) return null
  return (
    <>
      <NextPayment
        schedule={schedule}
        paidCents={standing.paidCents}
        side={file.facts.side}
        today={file.today}
        locale={locale}
      />
      <p className="button-row">
        {!hasRecord && (
          <ButtonLink href={`${home}/payments/new`} words={words.record} look="secondary" locale={locale} />
        )}
        <a href={`${home}/payments`}>{say(words.payments, locale)}</a>
        <a href={`${home}/agreements/${standing.agreement.id}`}>{say(words.see, locale)}</a>
      </p>
      {standing.kind !== 'paid' && <p>{say(words.law, locale)}</p>}
    </>
  )
}
