import { Details } from '@/components/ui/details'
import { Figure } from '@/components/ui/figure'
import { Notice } from '@/components/ui/notice'
import { Working } from '@/components/ui/working'
import type { Balance, KnownBalance } from '@/lib/case/balance'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, type Locale, listOf, say, type Words } from '@/lib/shared/words'

const words = {
  owed: { en: 'Owed today', es: 'Se debe hoy' },
  principal: { en: 'Main amount', es: 'Cantidad principal' },
  costs: { en: 'Costs', es: 'Costas' },
  interest: { en: 'Interest', es: 'Intereses' },
  perDay: { en: 'Interest added each day', es: 'Intereses que se suman cada día' },
  cannotYet: { en: 'We cannot work out the balance yet', es: 'Todavía no podemos calcular el saldo' },
  noInterest: { en: 'Interest is not counted here', es: 'Aquí no se cuentan los intereses' },
  before: { en: 'Before you rely on this figure', es: 'Antes de confiar en esta cifra' },
  overpaid: { en: 'More was paid than was owed', es: 'Se pagó más de lo que se debía' },
} satisfies Record<string, Words>

/** What is owed today, what it is made of, and how it was worked out; or what is missing to say so. */
export function BalanceView({
  balance,
  caseId,
  label = words.owed,
  locale,
}: {
  balance: Balance
  caseId: string
  label?: Words
  locale: Locale
}) {
  if (balance.kind === 'unknown') return <Missing balance={balance} caseId={caseId} locale={locale} />
  return <Known balance={balance} label={label} locale={locale} />
}

function Missing({
  balance,
  caseId,
  locale,
}: {
  balance: Extract<Balance, { kind: 'unknown' }>
  caseId: string
  locale: Locale
}) {
  const what = listOf(
    balance.missing.map(m => say(m.what, locale)),
    locale,
  )
  return (
    <Notice kind="info" heading={words.cannotYet} locale={locale}>
      <p>{locale === 'en' ? `We still need ${what}.` : `Todavía nos falta ${what}.`}</p>
      <ul>
        {balance.missing.map(({ stepId, what: missing }) => (
          <li key={stepId}>
            <a href={`/cases/${caseId}/judgment/${stepId}`}>
              {locale === 'en' ? `Add ${say(missing, locale)}` : `Agregar ${say(missing, locale)}`}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Known({ balance, label, locale }: { balance: KnownBalance; label: Words; locale: Locale }) {
  const { ledger, warnings, interestUnknown } = balance
  return (
    <>
      <Figure
        label={label}
        cents={ledger.payoffCents}
        note={inBoth(l =>
          l === 'en' ? `at the end of ${formatDate(balance.on, l)}` : `al final del ${formatDate(balance.on, l)}`,
        )}
        parts={[
          { label: words.principal, cents: ledger.principalCents },
          { label: words.costs, cents: ledger.costsCents },
          { label: words.interest, cents: ledger.interestCents },
        ]}
        perDay={{ label: words.perDay, cents: ledger.perDiemCents }}
        locale={locale}
      />
      {ledger.refundCents > 0 && <Overpaid cents={ledger.refundCents} locale={locale} />}
      {interestUnknown && (
        <Notice kind="warning" heading={words.noInterest} locale={locale}>
          <p>{say(interestUnknown, locale)}</p>
        </Notice>
      )}
      {warnings.length > 0 && (
        <Details summary={words.before} locale={locale}>
          <ul>
            {warnings.map(warning => (
              <li key={warning.en}>{say(warning, locale)}</li>
            ))}
          </ul>
        </Details>
      )}
      <Working steps={balance.working} locale={locale} />
    </>
  )
}

function Overpaid({ cents, locale }: { cents: number; locale: Locale }) {
  const amount = formatCents(cents)
  return (
    <Notice kind="warning" heading={words.overpaid} locale={locale}>
      <p>{locale === 'en' ? `${amount} should be given back.` : `Se deben devolver ${amount}.`}</p>
    </Notice>
  )
}
