import type { Metadata } from 'next'
import { NextPayment } from '@/components/payments/next-payment'
import { PaymentList } from '@/components/payments/payment-list'
import { ScheduleTable } from '@/components/payments/schedule-table'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { caseTitle } from '@/lib/case/case-title'
import { paymentTitle } from '@/lib/case/payment-words'
import { newestPayments, paidSoFarIn, waitingReports } from '@/lib/case/payments-list'
import { scheduleOf } from '@/lib/case/schedule'
import { inBoth, say, type Words } from '@/lib/shared/words'
import { loadCase } from '../load-case'
import { PaidNotice } from './paid-notice'
import { nextStepsFor } from './what-next'

const words = {
  title: { en: 'Payments', es: 'Pagos' },
  record: { en: 'Record a payment', es: 'Anotar un pago' },
  unknown: { en: 'We cannot say yet what is due', es: 'Todavía no podemos decir qué se debe' },
  unknownMore: {
    en: 'Finish the questions about the judgment first. You can record payments already.',
    es: 'Primero termine las preguntas sobre el fallo. Ya puede anotar pagos.',
  },
  judgment: { en: 'Go to the questions', es: 'Ir a las preguntas' },
  waiting: { en: 'The other side reported a payment', es: 'La otra parte informó de un pago' },
  waitingMore: {
    en: 'It does not count until you say that it came.',
    es: 'No cuenta hasta que usted diga que llegó.',
  },
  answer: { en: 'Answer', es: 'Responder' },
  schedule: { en: 'The schedule', es: 'El calendario de pagos' },
  setByAgreement: { en: 'From the agreement in force.', es: 'Según el acuerdo vigente.' },
  setByCourt: { en: 'As the court ordered.', es: 'Como lo ordenó el tribunal.' },
  newest: { en: 'Newest payments', es: 'Pagos más recientes' },
  none: { en: 'No payment is written down yet.', es: 'Todavía no hay ningún pago anotado.' },
  more: { en: 'Papers and dates', es: 'Papeles y fechas' },
} satisfies Record<string, Words>

const mostShown = 10

type Props = { params: Promise<{ caseId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await loadCase((await params).caseId)
  return { title: say(words.title, locale) }
}

/** What is next and whether all is in order, in one glance; then what waits for an answer, the schedule, and what came. */
export default async function PaymentsPage({ params }: Props) {
  const { caseId } = await params
  const { file, locale } = await loadCase(caseId)
  const home = `/cases/${caseId}`
  const { facts, today } = file
  const schedule = scheduleOf(file)
  const reports = waitingReports(file)
  const { shown, inAll } = newestPayments(file, mostShown)
  const { urgent, links } = nextStepsFor(file, schedule)
  return (
    <Page back={<BackLink href={home} locale={locale} />}>
      <PageHeading caption={caseTitle(facts)} title={words.title} locale={locale} />
      {schedule ? (
        <NextPayment
          schedule={schedule}
          paidCents={paidSoFarIn(file)}
          side={facts.side}
          today={today}
          locale={locale}
        />
      ) : (
        <Notice kind="info" heading={words.unknown} locale={locale}>
          <p>
            {say(words.unknownMore, locale)} <a href={`${home}/judgment`}>{say(words.judgment, locale)}</a>
          </p>
        </Notice>
      )}
      <p className="button-row">
        <ButtonLink
          href={`${home}/payments/new`}
          words={words.record}
          {...(schedule?.state === 'paid' && { look: 'secondary' as const })}
          locale={locale}
        />
        {urgent.map(({ path, title }) => (
          <ButtonLink key={path} href={`${home}/${path}`} words={title} look="secondary" locale={locale} />
        ))}
      </p>
      <PaidNotice file={file} caseId={caseId} locale={locale} />
      {reports.length > 0 && (
        <Notice kind="warning" heading={words.waiting} locale={locale}>
          <p>{say(words.waitingMore, locale)}</p>
          <ul>
            {reports.map(report => (
              <li key={report.id}>
                {say(paymentTitle({ paidOn: report.on, amountCents: report.amountCents }), locale)}.{' '}
                <a href={`${home}/payments/reports/${report.id}`}>
                  {say(words.answer, locale)}
                  <span className="usa-sr-only">
                    : {say(paymentTitle({ paidOn: report.on, amountCents: report.amountCents }), locale)}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {schedule && schedule.rows.length > 0 && (
        <section>
          <h2>{say(words.schedule, locale)}</h2>
          <p>{say(schedule.setBy === 'court' ? words.setByCourt : words.setByAgreement, locale)}</p>
          <ScheduleTable schedule={schedule} caseId={caseId} today={today} locale={locale} />
        </section>
      )}
      <section>
        <h2>{say(words.newest, locale)}</h2>
        {shown.length > 0 ? (
          <PaymentList payments={shown} caseId={caseId} locale={locale} />
        ) : (
          <p>{say(words.none, locale)}</p>
        )}
        {inAll > 0 && (
          <p>
            <a href={`${home}/ledger`}>{say(ledgerWords(inAll), locale)}</a>
          </p>
        )}
      </section>
      <section className="no-print">
        <h2>{say(words.more, locale)}</h2>
        <ul className="link-list">
          {links.map(({ path, title }) => (
            <li key={path}>
              <a href={path.startsWith('/') ? path : `${home}/${path}`}>{say(title, locale)}</a>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  )
}

function ledgerWords(inAll: number): Words {
  if (inAll <= mostShown)
    return { en: 'See how each was applied, in the ledger', es: 'Ver en el libro cómo se aplicó cada uno' }
  return inBoth(l => (l === 'en' ? `See all ${inAll} in the ledger` : `Ver los ${inAll} en el libro`))
}
