import { CitationLink } from '@/components/ui/citation-link'
import { Details } from '@/components/ui/details'
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list'
import { type CaseFile, owedIn } from '@/lib/case/case-file'
import { ledgerLineOf } from '@/lib/case/ledger-lines'
import type { PaymentRow } from '@/lib/case/ledger-row'
import { scheduleOf } from '@/lib/case/schedule'
import { orderRuleIn } from '@/lib/law/payment-order'
import { formatDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  agreed: { en: 'Under the agreement', es: 'Según el acuerdo' },
  ordered: { en: 'Under the court’s order', es: 'Según la orden del tribunal' },
  before: {
    en: 'It was paid before the agreement, so it counts for none of its payments.',
    es: 'Se pagó antes del acuerdo, así que no cuenta para ninguno de sus pagos.',
  },
  law: { en: 'Under the law', es: 'Según la ley' },
  why: {
    en: 'If the agreement is not kept, its own terms say what counts.',
    es: 'Si el acuerdo no se cumple, sus propias condiciones dicen qué cuenta.',
  },
  interest: { en: 'To interest', es: 'A intereses' },
  costs: { en: 'To court costs', es: 'A costas' },
  principal: { en: 'To the main amount', es: 'A la cantidad principal' },
  over: { en: 'More than was owed', es: 'Más de lo que se debía' },
  after: { en: 'Owed after it', es: 'Se debía después' },
  today: { en: 'Owed today', es: 'Se debe hoy' },
  rule: { en: 'By which rule', es: 'Según qué regla' },
} satisfies Record<string, Words>

/** How a payment was applied: to which payments of the schedule, and by the law to interest, costs and principal. */
export function PaymentApplied({ file, row, locale }: { file: CaseFile; row: PaymentRow; locale: Locale }) {
  const schedule = scheduleOf(file)
  const scheduled = scheduledRows(file, row)
  const entry = ledgerLineOf(file, row.id)?.entry
  const rule = file.facts.stateCode && entry ? orderRuleIn(file.facts.stateCode) : null
  const owedCents = owedIn(file)
  const isAgreed = schedule?.setBy === 'agreement'
  return (
    <>
      {scheduled.length > 0 && (
        <SummaryList heading={isAgreed ? words.agreed : words.ordered} rows={scheduled} locale={locale} />
      )}
      {isAgreed && scheduled.length === 0 && <p>{say(words.before, locale)}</p>}
      {entry && (
        <SummaryList
          heading={words.law}
          rows={[
            ...amountRow(words.interest, entry.toInterestCents),
            ...amountRow(words.costs, entry.toCostsCents),
            ...amountRow(words.principal, entry.toPrincipalCents),
            ...amountRow(
              words.over,
              row.amountCents - entry.toInterestCents - entry.toCostsCents - entry.toPrincipalCents,
            ),
            {
              term: words.after,
              value: asIs(formatCents(entry.interestCents + entry.costsCents + entry.principalCents)),
            },
            ...(owedCents === null ? [] : [{ term: words.today, value: asIs(formatCents(owedCents)) }]),
          ]}
          locale={locale}
        />
      )}
      {rule && (
        <Details summary={words.rule} locale={locale}>
          <p>
            {say(rule.words, locale)} <CitationLink cite={rule.cite} />
          </p>
          {isAgreed && <p>{say(words.why, locale)}</p>}
        </Details>
      )}
    </>
  )
}

function amountRow(term: Words, cents: Cents): SummaryRow[] {
  return cents > 0 ? [{ term, value: asIs(formatCents(cents)) }] : []
}

/** What went to each payment of the schedule. */
function scheduledRows(file: CaseFile, row: PaymentRow): SummaryRow[] {
  return (scheduleOf(file)?.rows ?? []).flatMap(({ on, cents, paidCents, from }) => {
    const part = from.find(({ payment }) => payment.row?.id === row.id)
    if (!part) return []
    const left = cents - paidCents
    return {
      term: inBoth(l =>
        l === 'en' ? `Payment due ${formatDate(on, l, 'short')}` : `Pago que vence el ${formatDate(on, l, 'short')}`,
      ),
      value: inBoth(l => {
        const amount = formatCents(part.cents)
        if (left === 0) return l === 'en' ? `${amount}. It is whole now` : `${amount}. Ya está completo`
        return l === 'en'
          ? `${amount}. ${formatCents(left)} of it is left`
          : `${amount}. Faltan ${formatCents(left)} de ese pago`
      }),
    }
  })
}
