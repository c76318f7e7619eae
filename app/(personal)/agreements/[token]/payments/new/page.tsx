import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { QuestionForm } from '@/components/form/question-form'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { paymentTitle } from '@/lib/case/payment-words'
import { reportedPaymentFields } from '@/lib/interview/forms/reported-payment'
import { refill } from '@/lib/interview/stored'
import { say } from '@/lib/shared/words'
import { loadPayments } from '../../load-payments'
import { reportByLink } from '../../payment-actions'
import { reportTitle, paymentWords as words } from '../../payment-words'

type Props = { params: Promise<{ token: string }> }

/** None from here: the form names the tab, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await loadPayments((await params).token)
  return { title: { absolute: '' } }
}

/** Asks a party for a payment it made, or received. */
export default async function ReportPaymentPage({ params }: Props) {
  const { token } = await params
  const { party, terms, paid, today, locale } = await loadPayments(token)
  const title = reportTitle[party.side]
  const { writtenOn } = terms
  const fields = reportedPaymentFields({ today, side: party.side, next: paid.nextDue, writtenOn })
  const known = [
    ...paid.open
      .filter(one => one.answer === null)
      .map(({ id, on, amountCents }) => ({ key: id, paidOn: on, amountCents })),
    ...paid.payments.filter(one => !one.book?.isTakenBack),
  ].slice(0, 5)
  return (
    <Page back={<BackLink href={`/agreements/${token}`} locale={locale} />}>
      <QuestionForm
        title={`${say(title, locale)} – Satisfied`}
        fields={fields}
        locale={locale}
        start={{
          raw: refill(fields, { on: today, ...(paid.nextDue && { amountCents: paid.nextDue.cents }) }),
          faults: [],
          versionRead: 0,
          key: randomUUID(),
        }}
        action={reportByLink.bind(null, token)}
        submit={say(words.reportSubmit, locale)}
      >
        <PageHeading title={title} lead={words.reportLead} locale={locale} />
        {known.length > 0 && (
          <section>
            <h2>{say(words.known, locale)}</h2>
            <ul>
              {known.map(one => (
                <li key={one.key}>{say(paymentTitle(one), locale)}</li>
              ))}
            </ul>
          </section>
        )}
      </QuestionForm>
    </Page>
  )
}
