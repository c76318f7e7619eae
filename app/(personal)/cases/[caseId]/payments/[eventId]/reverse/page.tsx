import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { QuestionForm } from '@/components/form/question-form'
import { ButtonLink } from '@/components/ui/button-link'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { paymentTitle, reversalWords } from '@/lib/case/payment-words'
import { reversalFields } from '@/lib/interview/forms/reversal'
import { refill } from '@/lib/interview/stored'
import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, lowerFirst, say, type Words } from '@/lib/shared/words'
import { takeBack } from '../../actions'
import { loadPayment, type PaymentAddress } from '../load-payment'

const words = {
  title: { en: 'Take this payment back', es: 'Anular este pago' },
  lead: {
    en: 'Nothing is erased. The payment stays in the ledger with a line that takes it back, and the balance is put right from its own day.',
    es: 'Nada se borra. El pago queda en el libro con una línea que lo anula, y el saldo se corrige desde su propia fecha.',
  },
  submit: { en: 'Take it back', es: 'Anularlo' },
  already: { en: 'This payment was already taken back', es: 'Este pago ya se anuló' },
  see: { en: 'See the payment', es: 'Ver el pago' },
} satisfies Record<string, Words>

type Props = { params: Promise<PaymentAddress>; searchParams: Promise<Record<string, string | string[] | undefined>> }

/** None from here where there is a form: it names the tab, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reversal, locale } = await loadPayment(await params)
  return { title: reversal ? say(words.already, locale) : { absolute: '' } }
}

/** Why a payment no longer counts. One that was taken back already only says so. */
export default async function ReversePage({ params, searchParams }: Props) {
  const { caseId, eventId } = await params
  const { file, row, reversal, locale } = await loadPayment({ caseId, eventId })
  const at = `/cases/${caseId}/payments/${eventId}`
  const caption = paymentTitle({ paidOn: row.on, amountCents: row.amountCents })
  const back = <BackLink href={at} locale={locale} />
  if (reversal) {
    const why = reversalWords[reversal.why]
    const lead = inBoth(l =>
      l === 'en'
        ? `That was on ${formatDate(reversal.on, l)}: ${lowerFirst(why.en)}. It can be taken back only once. If that was wrong, record the payment again.`
        : `Fue el ${formatDate(reversal.on, l)}: ${lowerFirst(why.es)}. Solo se puede anular una vez. Si eso estuvo mal, anote el pago de nuevo.`,
    )
    return (
      <Page back={back}>
        <PageHeading caption={caption} title={words.already} lead={lead} locale={locale} />
        <p>
          <ButtonLink href={at} words={words.see} locale={locale} />
        </p>
      </Page>
    )
  }
  const { why } = await searchParams
  const fields = reversalFields({ paidOn: row.on, today: file.today, isDebtor: file.facts.side === 'debtor' })
  const start = refill(fields, { on: file.today, ...(why === 'returned' && { why }) })
  return (
    <Page back={back}>
      <QuestionForm
        title={`${say(words.title, locale)} – Satisfied`}
        fields={fields}
        locale={locale}
        start={{ raw: start, faults: [], versionRead: 0, key: randomUUID() }}
        action={takeBack.bind(null, { caseId, eventId })}
        submit={say(words.submit, locale)}
      >
        <PageHeading caption={caption} title={words.title} lead={words.lead} locale={locale} />
      </QuestionForm>
    </Page>
  )
}
