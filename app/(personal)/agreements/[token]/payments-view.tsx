import { randomUUID } from 'node:crypto'
import { ScheduleTable } from '@/components/payments/schedule-table'
import { ButtonLink } from '@/components/ui/button-link'
import { Details } from '@/components/ui/details'
import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { Tag, type TagTone } from '@/components/ui/tag'
import { methodWords, paymentTitle } from '@/lib/case/payment-words'
import { formatCents } from '@/lib/shared/money'
import { asIs, type Locale, say, type Words } from '@/lib/shared/words'
import type { LinkPayment, LinkPayments } from './link-payments'
import type { LoadedPayments } from './load-payments'
import { confirmByLink } from './payment-actions'
import { dueWords, receiptWords, reportTitle, paymentWords as words } from './payment-words'

/** So many payments stand open; the ones before them can be opened, as many as anybody reads. */
const mostOpen = 12
const mostShown = 200

type Props = { loaded: LoadedPayments; token: string; done: 'reported' | 'answered' | null }

/** What is next and left, the way to report a payment, and what each side said of those that were made. */
export function PaymentsView({ loaded, token, done }: Props) {
  const { paid, terms, party, today, locale } = loaded
  const { installments, paidCents, leftCents, nextDue, payments, open } = paid
  const earlier = payments.slice(mostOpen, mostShown)
  const list = { token, locale }
  return (
    <>
      {done && (
        <Notice kind="info" heading={words[done]} locale={locale}>
          <p>{say(words[`${done}Text`], locale)}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { term: words.next, value: nextDue ? dueWords(nextDue, today) : words.none },
          { term: words.paidSoFar, value: asIs(formatCents(paidCents)) },
          { term: words.left, value: asIs(formatCents(leftCents)) },
          ...(nextDue && party.side === 'debtor' ? [{ term: words.payTo, value: <PayTo terms={terms} /> }] : []),
        ]}
        locale={locale}
      />
      {terms.interest === 'runs' && (
        <p className="usa-hint">{say(party.side === 'debtor' ? words.interest : words.interestForCreditor, locale)}</p>
      )}
      <p>
        <ButtonLink href={`/agreements/${token}/payments/new`} words={reportTitle[party.side]} locale={locale} />
      </p>
      {open.length > 0 && (
        <section>
          <h2>{say(words.open, locale)}</h2>
          <ol className="offer-list">
            {open.map(report => (
              <OpenReport key={report.id} report={report} locale={locale} />
            ))}
          </ol>
        </section>
      )}
      <section id="payments">
        <h2>{say(words.payments, locale)}</h2>
        {payments.length === 0 && <p>{say(words.nothing, locale)}</p>}
        <PaymentList payments={payments.slice(0, mostOpen)} {...list} />
        {earlier.length > 0 && (
          <Details summary={words.earlier} locale={locale}>
            <PaymentList payments={earlier} {...list} />
            {payments.length > mostShown && <p>{say(words.newestOnly, locale)}</p>}
          </Details>
        )}
      </section>
      <section>
        <h2>{say(words.schedule, locale)}</h2>
        <ScheduleTable schedule={{ rows: installments }} caseId={null} today={today} locale={locale} />
      </section>
    </>
  )
}

function PayTo({ terms }: Pick<LoadedPayments, 'terms'>) {
  return (
    <span className="typed-lines">
      {terms.payTo}
      {'\n'}
      {terms.whereToPay}
    </span>
  )
}

function OpenReport({ report, locale }: { report: LinkPayments['open'][number]; locale: Locale }) {
  const { on, amountCents, method, reference, note } = report
  const standing = standingOf(report)
  return (
    <li>
      <h3>{say(paymentTitle({ paidOn: on, amountCents }), locale)}</h3>
      <p className="offer-terms">{[say(methodWords[method], locale), reference, note].filter(Boolean).join(' · ')}</p>
      <p className="offer-about">
        <Tag words={standing.words} tone={standing.tone} locale={locale} /> {say(standing.says, locale)}
      </p>
    </li>
  )
}

function standingOf({ answer }: LinkPayments['open'][number]): Said & { says: Words } {
  if (answer === null) return { words: words.waiting, tone: 'soon', says: words.waitingText }
  if (answer.kind === 'disputed') return { words: words.notSo, tone: 'overdue', says: asIs(answer.why) }
  return { words: words.before, tone: 'plain', says: words.beforeText }
}

type ListProps = { payments: readonly LinkPayment[]; token: string; locale: Locale }

function PaymentList({ payments, token, locale }: ListProps) {
  if (payments.length === 0) return null
  return (
    <ol className="offer-list">
      {payments.map(payment => (
        <PaymentItem key={payment.key} payment={payment} token={token} locale={locale} />
      ))}
    </ol>
  )
}

function PaymentItem({ payment, token, locale }: { payment: LinkPayment; token: string; locale: Locale }) {
  const { key, book, isReported } = payment
  const title = say(paymentTitle(payment), locale)
  const about = book ? [receiptWords(book.number), methodWords[book.method]] : [words.withJudgment]
  const said = saidOf(payment)
  return (
    <li>
      <h3>{title}</h3>
      <p className="offer-about">
        {said && <Tag words={said.words} tone={said.tone} locale={locale} />}{' '}
        {about.map(one => say(one, locale)).join(' · ')}
      </p>
      {book?.answer?.kind === 'disputed' && !book.isTakenBack && <p className="offer-terms">{book.answer.why}</p>}
      {book && !book.isTakenBack && (
        <div className="offer-actions">
          {book.answer === null && !isReported && (
            <form action={confirmByLink.bind(null, { token, paymentId: key })}>
              <input type="hidden" name="key" value={randomUUID()} />
              <button type="submit" className="usa-button usa-button--outline">
                {say(words.yes, locale)}
                <span className="usa-sr-only">: {title}</span>
              </button>
            </form>
          )}
          <a href={`/agreements/${token}/payments/${key}`}>
            {say(book.answer || isReported ? words.change : words.no, locale)}
            <span className="usa-sr-only">: {title}</span>
          </a>
        </div>
      )}
    </li>
  )
}

type Said = { words: Words; tone: TagTone }

/** What the party said of a payment itself counts before that it reported it. */
function saidOf({ book, isReported }: LinkPayment): Said | null {
  if (book?.isTakenBack) return { words: words.takenBack, tone: 'plain' }
  if (book?.answer?.kind === 'disputed') return { words: words.saidNo, tone: 'overdue' }
  if (book?.answer) return { words: words.saidYes, tone: 'good' }
  return isReported ? { words: words.youReported, tone: 'good' } : null
}
