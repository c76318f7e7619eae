import { Notice } from '@/components/ui/notice'
import type { CaseFile } from '@/lib/case/case-file'
import { checkTheSum, overCollectionOf } from '@/lib/case/over-collection'
import { refundDueIn } from '@/lib/case/payment-faults'
import { scheduleOf } from '@/lib/case/schedule'
import { formatCents } from '@/lib/shared/money'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  paid: { en: 'All of it is paid', es: 'Está pagado por completo' },
  letter: { en: 'Write the letter about the refund', es: 'Escribir la carta sobre la devolución' },
  satisfaction: {
    en: 'The creditor should now tell the court that the debt is paid, with a paper called a satisfaction of judgment. The law sets the time; in some states it runs from a written request.',
    es: 'Ahora el acreedor debería informar al tribunal que la deuda está pagada, con un papel llamado constancia de pago (“satisfaction of judgment”). La ley fija el plazo; en algunos estados corre desde una solicitud por escrito.',
  },
  steps: { en: 'Close the case, step by step', es: 'Cerrar el caso, paso a paso' },
} satisfies Record<string, Words>

/** Where nothing is left to pay: what was too much and must go back, and what the creditor owes the court now. */
export function PaidNotice({ file, caseId, locale }: { file: CaseFile; caseId: string; locale: Locale }) {
  const cents = refundDueIn(file)
  const isUnsure = overCollectionOf(file)?.isUnsure ?? false
  if (cents === 0 && scheduleOf(file)?.state !== 'paid') return null
  const amount = formatCents(cents)
  const heading = cents > 0 ? { en: `${amount} too much was paid`, es: `Se pagaron ${amount} de más` } : words.paid
  const says =
    file.facts.side === 'debtor'
      ? { en: `The other side must give ${amount} back to you.`, es: `La otra parte debe devolverle ${amount}.` }
      : { en: `You must give ${amount} back.`, es: `Usted debe devolver ${amount}.` }
  return (
    <Notice kind={cents > 0 ? 'warning' : 'info'} heading={heading} locale={locale}>
      {cents > 0 && (
        <p>
          {say(says, locale)} <a href={`/cases/${caseId}/documents/overpayment-letter`}>{say(words.letter, locale)}</a>
        </p>
      )}
      {isUnsure && <p>{say(checkTheSum, locale)}</p>}
      <p>
        {say(words.satisfaction, locale)} <a href={`/cases/${caseId}/closing`}>{say(words.steps, locale)}</a>
      </p>
    </Notice>
  )
}
