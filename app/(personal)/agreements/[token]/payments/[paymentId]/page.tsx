import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { QuestionForm } from '@/components/form/question-form'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { SummaryList } from '@/components/ui/summary-list'
import { methodWords } from '@/lib/case/payment-words'
import { paymentAnswerFields } from '@/lib/interview/forms/reported-payment'
import { refill } from '@/lib/interview/stored'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, say, type Words } from '@/lib/shared/words'
import { loadPayments } from '../../load-payments'
import { answerByLink } from '../../payment-actions'
import { receiptWords, paymentWords as words } from '../../payment-words'

const rowWords = {
  on: { en: 'Day', es: 'Día' },
  amount: { en: 'Amount', es: 'Cantidad' },
  method: { en: 'How it was paid', es: 'Cómo se pagó' },
} satisfies Record<string, Words>

type Props = { params: Promise<{ token: string; paymentId: string }> }

/** None from here: the form names the tab, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await loadPayments((await params).token)
  return { title: { absolute: '' } }
}

/** Asks a party whether a payment the other side wrote down is right. */
export default async function AnswerPaymentPage({ params }: Props) {
  const { token, paymentId } = await params
  const { paid, locale } = await loadPayments(token)
  const home = `/agreements/${token}`
  const payment = paid.payments.find(one => one.key === paymentId)
  if (!payment?.book || payment.book.isTakenBack) redirect(home)
  const { paidOn, amountCents, book } = payment
  const said = book.answer && { answer: book.answer.kind, ...(book.answer.why && { why: book.answer.why }) }
  return (
    <Page back={<BackLink href={home} locale={locale} />}>
      <QuestionForm
        title={`${say(words.answerTitle, locale)} – Satisfied`}
        fields={paymentAnswerFields}
        locale={locale}
        start={{ raw: refill(paymentAnswerFields, said ?? {}), faults: [], versionRead: 0, key: randomUUID() }}
        action={answerByLink.bind(null, { token, paymentId })}
        submit={say(words.answerSubmit, locale)}
      >
        <PageHeading
          caption={receiptWords(book.number)}
          title={words.answerTitle}
          lead={words.answerLead}
          locale={locale}
        />
        <SummaryList
          rows={[
            { term: rowWords.on, value: inBoth(l => formatDate(paidOn, l)) },
            { term: rowWords.amount, value: asIs(formatCents(amountCents)) },
            { term: rowWords.method, value: methodWords[book.method] },
          ]}
          locale={locale}
        />
      </QuestionForm>
    </Page>
  )
}
