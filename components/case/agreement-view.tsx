import { Figure } from '@/components/ui/figure'
import type { AgreementStanding } from '@/lib/case/agreement-standing'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  left: { en: 'Left to pay under the agreement', es: 'Falta por pagar según el acuerdo' },
  paid: { en: 'Paid under it so far', es: 'Pagado hasta ahora según él' },
  law: {
    en: 'The balance below is what the law would count without the agreement.',
    es: 'El saldo de abajo es lo que contaría la ley sin el acuerdo.',
  },
  write: { en: 'Write down a payment', es: 'Anotar un pago' },
  see: { en: 'See the agreement', es: 'Ver el acuerdo' },
} satisfies Record<string, Words>

/** What is left of the agreement in force, and what comes next. */
export function AgreementView({
  standing,
  caseId,
  locale,
}: {
  standing: AgreementStanding
  caseId: string
  locale: Locale
}) {
  const { agreement, leftCents, paidCents } = standing
  return (
    <>
      <Figure
        label={words.left}
        cents={leftCents}
        note={nextWords(standing)}
        parts={[{ label: words.paid, cents: paidCents }]}
        locale={locale}
      />
      <p>{say(words.law, locale)}</p>
      <p>
        <a href={`/cases/${caseId}/judgment/payments-made?change=yes`}>{say(words.write, locale)}</a>
      </p>
      <p>
        <a href={`/cases/${caseId}/agreements/${agreement.id}`}>{say(words.see, locale)}</a>
      </p>
    </>
  )
}

function nextWords({ nextDue, missedOn }: AgreementStanding): Words {
  if (!nextDue) return { en: 'All of it is paid.', es: 'Está pagado por completo.' }
  return inBoth(locale => {
    const [amount, day] = [formatCents(nextDue.cents), formatDate(nextDue.on, locale)]
    if (locale === 'en') return missedOn ? `Late: ${amount}, due ${day}.` : `Next: ${amount} by ${day}.`
    return missedOn ? `Atrasado: ${amount}, vencía el ${day}.` : `Próximo: ${amount} a más tardar el ${day}.`
  })
}
