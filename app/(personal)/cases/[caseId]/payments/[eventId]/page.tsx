import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { AttachForm, FileFaultSummary } from '@/components/contacts/attach-form'
import { NextPayment } from '@/components/payments/next-payment'
import { PaymentApplied } from '@/components/payments/payment-applied'
import { PaymentFacts } from '@/components/payments/payment-facts'
import { ButtonLink } from '@/components/ui/button-link'
import { Confirmation } from '@/components/ui/confirmation'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { fileFaults, sizeWords } from '@/lib/case/attachment'
import { paymentTitle } from '@/lib/case/payment-words'
import { paidSoFarIn } from '@/lib/case/payments-list'
import { scheduleOf } from '@/lib/case/schedule'
import { listAttachments } from '@/lib/data/attachments'
import { formatCents } from '@/lib/shared/money'
import { inBoth, say, type Words } from '@/lib/shared/words'
import { PaidNotice } from '../paid-notice'
import { loadPayment, type PaymentAddress } from './load-payment'
import { ReversedNotice } from './reversed-notice'

const words = {
  payments: { en: 'Payments', es: 'Pagos' },
  recorded: { en: 'Payment recorded', es: 'Pago anotado' },
  now: { en: 'How things stand now', es: 'Cómo queda todo ahora' },
  receipt: { en: 'Make the receipt', es: 'Hacer el recibo' },
  back: { en: 'Back to payments', es: 'Volver a los pagos' },
  photos: { en: 'Photo of the check or the receipt', es: 'Foto del cheque o del recibo' },
  wrong: { en: 'Something is wrong with it', es: 'Algo anda mal con este pago' },
  bounced: { en: 'It bounced', es: 'Fue devuelto' },
  mistake: { en: 'It was a mistake, or the money was given back', es: 'Fue un error o se devolvió el dinero' },
} satisfies Record<string, Words>

type Props = { params: Promise<PaymentAddress>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { row, locale } = await loadPayment(await params)
  return { title: say(paymentTitle({ paidOn: row.on, amountCents: row.amountCents }), locale) }
}

/** One payment: its receipt number, how it was applied, where things stand after it, its photos, and what can go wrong. */
export default async function PaymentPage({ params, searchParams }: Props) {
  const { caseId, eventId } = await params
  const { user, file, row, reversal, locale } = await loadPayment({ caseId, eventId })
  const asked = await searchParams
  const fault = fileFaults.find(one => one === asked.file) ?? null
  const files = await listAttachments(user, caseId, { ledgerEventId: row.id })
  const home = `/cases/${caseId}`
  const schedule = scheduleOf(file)
  const title = paymentTitle({ paidOn: row.on, amountCents: row.amountCents })
  return (
    <Page back={<BackLink href={`${home}/payments`} words={words.payments} locale={locale} />}>
      <FileFaultSummary fault={fault} locale={locale} />
      {asked.recorded === 'yes' && !reversal ? (
        <Confirmation title={words.recorded} text={recordedWords(row.amountCents, row.number)} locale={locale} />
      ) : (
        <PageHeading caption={receiptWords(row.number)} title={title} locale={locale} />
      )}
      {reversal && (
        <ReversedNotice row={row} reversal={reversal} side={file.facts.side} caseId={caseId} locale={locale} />
      )}
      <PaidNotice file={file} caseId={caseId} locale={locale} />
      {schedule && (
        <section>
          <h2>{say(words.now, locale)}</h2>
          <NextPayment
            schedule={schedule}
            paidCents={paidSoFarIn(file)}
            side={file.facts.side}
            today={file.today}
            locale={locale}
          />
        </section>
      )}
      <p className="button-row no-print">
        <ButtonLink href={`${home}/payments`} words={words.back} locale={locale} />
        {!reversal && (
          <ButtonLink
            href={`${home}/documents/receipt?about=${row.id}`}
            words={words.receipt}
            look="secondary"
            locale={locale}
          />
        )}
      </p>
      {!reversal && <PaymentApplied file={file} row={row} locale={locale} />}
      <section>
        <h2 className={files.length === 0 ? 'no-print' : undefined}>{say(words.photos, locale)}</h2>
        {files.length > 0 && (
          <ul className="file-list">
            {files.map(one => (
              <li key={one.id}>
                <a href={`${home}/attachments/${one.id}`}>{one.name}</a> ({sizeWords(one.size)})
              </li>
            ))}
          </ul>
        )}
        <AttachForm
          caseId={caseId}
          of={{ ledgerEventId: row.id }}
          formKey={randomUUID()}
          fault={fault}
          locale={locale}
        />
      </section>
      <PaymentFacts row={row} file={file} locale={locale} />
      {!reversal && (
        <section className="no-print">
          <h2>{say(words.wrong, locale)}</h2>
          <ul className="link-list">
            <li>
              <a href={`${home}/payments/${row.id}/reverse?why=returned`}>{say(words.bounced, locale)}</a>
            </li>
            <li>
              <a href={`${home}/payments/${row.id}/reverse`}>{say(words.mistake, locale)}</a>
            </li>
          </ul>
        </section>
      )}
    </Page>
  )
}

function recordedWords(cents: number, number: number): Words {
  const receipt = receiptWords(number)
  return inBoth(l => `${formatCents(cents)} · ${receipt[l]}`)
}

function receiptWords(number: number): Words {
  return { en: `Receipt no. ${number}`, es: `Recibo núm. ${number}` }
}
