// How payments are spoken of: how one came, where from, and why one was taken back.

import { methodOptions } from '@/lib/interview/forms/payment'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import type { LivePayment, PaymentMethod, PaymentRow, PaymentSource, ReversalReason } from './ledger-row'

export const methodWords = Object.fromEntries(methodOptions.map(({ value, label }) => [value, label])) as Record<
  PaymentMethod,
  Words
>

/** Whoever reads it: neither "you" nor "they". */
export const sourceWords: Record<PaymentSource, Words> = {
  voluntary: { en: 'Paid', es: 'Pagado' },
  wages: { en: 'Taken from pay', es: 'Descontado del salario' },
  'bank-levy': { en: 'Taken from a bank account', es: 'Tomado de una cuenta bancaria' },
  'other-levy': { en: 'From another levy', es: 'De otro embargo' },
  court: { en: 'Handed over by the court', es: 'Entregado por el tribunal' },
}

export const reversalWords: Record<ReversalReason, Words> = {
  returned: { en: 'It bounced', es: 'Fue devuelto' },
  'given-back': { en: 'The money was given back', es: 'Se devolvió el dinero' },
  mistake: { en: 'It was written down wrong', es: 'Se anotó mal' },
}

/** "$75.00 on November 21, 2026": what a payment is called in a list. */
export function paymentTitle({ paidOn, amountCents }: Pick<LivePayment, 'paidOn' | 'amountCents'>): Words {
  const amount = formatCents(amountCents)
  return inBoth(l => (l === 'en' ? `${amount} on ${formatDate(paidOn, l)}` : `${amount} el ${formatDate(paidOn, l)}`))
}

/** How it came, in a few words: "Check, no. 1043, Chase ••4821"; the source too when it was not simply paid. */
export function howPaidWords({ method, source, reference, bank, lastDigits }: PaymentRow): Words {
  return inBoth(l =>
    [
      ...(source === 'voluntary' ? [] : [sourceWords[source][l]]),
      methodWords[method][l],
      ...(reference ? [l === 'en' ? `no. ${reference}` : `núm. ${reference}`] : []),
      ...(bank || lastDigits ? [[bank, lastDigits && `••${lastDigits}`].filter(Boolean).join(' ')] : []),
    ].join(', '),
  )
}
