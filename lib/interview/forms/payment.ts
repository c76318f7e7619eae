// The form that records a payment: how much, when, how and who from; what a check shows, where it came from, a note.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { asIs, type Words } from '@/lib/shared/words'
import { type AnswerTo, date, money, type Option, radios, text } from '../fields'

/** How a payment may come, in the order most people pay. */
export const methodOptions = [
  { value: 'check', label: { en: 'Check', es: 'Cheque' } },
  { value: 'cash', label: { en: 'Cash', es: 'Efectivo' } },
  { value: 'transfer', label: { en: 'Bank transfer', es: 'Transferencia' } },
  { value: 'app', label: { en: 'Payment app', es: 'Aplicación de pagos' } },
  { value: 'money-order', label: { en: 'Money order', es: 'Giro postal' } },
  { value: 'cashiers-check', label: { en: 'Cashier’s check', es: 'Cheque de caja' } },
  { value: 'card', label: { en: 'Card', es: 'Tarjeta' } },
  { value: 'other', label: { en: 'Another way', es: 'De otra forma' } },
] as const satisfies readonly Option[]

type Side = 'creditor' | 'debtor'
type Source = 'voluntary' | 'wages' | 'bank-levy' | 'other-levy' | 'court'

const sources: Record<Side, readonly Option<Source>[]> = {
  creditor: [
    { value: 'voluntary', label: { en: 'They paid it', es: 'La otra parte lo pagó' } },
    { value: 'wages', label: { en: 'Taken from their pay', es: 'Descontado de su salario' } },
    { value: 'bank-levy', label: { en: 'Taken from their bank account', es: 'Tomado de su cuenta bancaria' } },
    { value: 'other-levy', label: { en: 'From another levy', es: 'De otro embargo' } },
    { value: 'court', label: { en: 'Handed over by the court', es: 'Entregado por el tribunal' } },
  ],
  debtor: [
    { value: 'voluntary', label: { en: 'I paid it', es: 'Yo lo pagué' } },
    { value: 'wages', label: { en: 'It was taken from my pay', es: 'Se descontó de mi salario' } },
    { value: 'bank-levy', label: { en: 'It was taken from my bank account', es: 'Se tomó de mi cuenta bancaria' } },
    { value: 'other-levy', label: { en: 'It came from another levy', es: 'Vino de otro embargo' } },
    { value: 'court', label: { en: 'It was paid to the court', es: 'Se pagó al tribunal' } },
  ],
}

/**
 * `payers`: the names of everyone who must pay; where the owner of the case must, the owner first. `next`: what is expected
 * next; its day is left out where it is due at once. `enteredOn`: no payment can be older than the judgment.
 */
export type PaymentFormContext = {
  today: IsoDate
  enteredOn: IsoDate | null
  side: Side
  payers: readonly string[]
  next: { on: IsoDate | null; cents: Cents } | null
}

/** What stands closed at first: most payments need none of it. */
export const lessAsked = ['source', 'reference', 'note']

/** The one who paid is asked only where there is a choice. */
export function paymentFields({ today, enteredOn, side, payers, next }: PaymentFormContext) {
  const isDebtor = side === 'debtor'
  return {
    amountCents: money({
      label: isDebtor
        ? { en: 'How much did you pay?', es: '¿Cuánto pagó?' }
        : { en: 'How much came?', es: '¿Cuánto llegó?' },
      ...(next?.on && { hint: nextWords({ on: next.on, cents: next.cents }, today) }),
      missing: { en: 'Enter how much it was, like 75.00', es: 'Escriba cuánto fue, por ejemplo 75.00' },
      least: 1,
    }),
    on: date({
      label: isDebtor
        ? { en: 'When did you pay it?', es: '¿Cuándo lo pagó?' }
        : { en: 'When did it come?', es: '¿Cuándo llegó?' },
      missing: { en: 'Enter the day of the payment', es: 'Escriba el día del pago' },
      ...(enteredOn && { notBefore: enteredOn, tooEarly: beforeEntry(enteredOn) }),
      notAfter: today,
      tooLate: {
        en: 'That day has not come yet. Record a payment once it was made',
        es: 'Ese día todavía no llega. Anote un pago cuando se haya hecho',
      },
    }),
    method: radios({
      label: isDebtor ? { en: 'How did you pay?', es: '¿Cómo pagó?' } : { en: 'How did it come?', es: '¿Cómo llegó?' },
      missing: { en: 'Choose how it was paid', es: 'Elija cómo se pagó' },
      options: methodOptions,
    }),
    bank: text({
      label: { en: 'Which bank is it from?', es: '¿De qué banco es?' },
      hint: { en: 'Optional. Only the name of the bank.', es: 'Opcional. Solo el nombre del banco.' },
      most: 60,
      width: 'medium',
      shape: 'bank-name',
      optional: true,
      showIf: fromAccount,
    }),
    lastDigits: text({
      label: { en: 'Last four digits of the account', es: 'Últimas cuatro cifras de la cuenta' },
      hint: {
        en: 'Optional. Never the whole number.',
        es: 'Opcional. Nunca el número completo.',
      },
      most: 60,
      width: 'short',
      inputMode: 'numeric',
      shape: 'last-digits',
      optional: true,
      showIf: fromAccount,
    }),
    ...(payers.length > 1 && payerFields(payers, isDebtor)),
    source: radios({
      label: { en: 'Was it paid, or taken?', es: '¿Se pagó o se tomó?' },
      options: sources[side],
    }),
    reference: text({
      label: { en: 'Check or confirmation number', es: 'Número de cheque o de confirmación' },
      hint: { en: 'Optional', es: 'Opcional' },
      most: 60,
      width: 'medium',
      optional: true,
    }),
    note: text({
      label: { en: 'Note', es: 'Nota' },
      hint: {
        en: 'Optional. It stays in your records. Leave account numbers out.',
        es: 'Opcional. Queda en su registro. No ponga números de cuenta.',
      },
      most: 500,
      lines: 2,
      optional: true,
    }),
  }
}

const fromAccount = { field: 'method', is: ['check', 'transfer'] }

function payerFields(payers: readonly string[], isDebtor: boolean) {
  const first: Words = { en: 'I did', es: 'Yo' }
  return {
    from: radios({
      label: { en: 'Who paid it?', es: '¿Quién lo pagó?' },
      missing: { en: 'Choose who paid it', es: 'Elija quién lo pagó' },
      options: [
        ...payers.map((name, i) => ({ value: String(i), label: isDebtor && i === 0 ? first : asIs(name) })),
        { value: 'other', label: { en: 'Someone else', es: 'Otra persona' } },
      ],
    }),
    fromOther: text({
      label: { en: 'Their name', es: 'Su nombre' },
      missing: { en: 'Enter the name of who paid it', es: 'Escriba el nombre de quien lo pagó' },
      most: 120,
      showIf: { field: 'from', is: ['other'] },
    }),
  }
}

function nextWords({ on, cents }: { on: IsoDate; cents: Cents }, today: IsoDate): Words {
  const amount = formatCents(cents)
  if (on < today)
    return {
      en: `${amount} was due ${formatDate(on, 'en')}. Change it if it was another amount.`,
      es: `El ${formatDate(on, 'es')} vencieron ${amount}. Cámbielo si fue otra cantidad.`,
    }
  return {
    en: `${amount} is expected by ${formatDate(on, 'en')}. Change it if it was another amount.`,
    es: `Se esperan ${amount} a más tardar el ${formatDate(on, 'es')}. Cámbielo si fue otra cantidad.`,
  }
}

function beforeEntry(enteredOn: IsoDate): Words {
  return {
    en: `That is before the judgment, which was entered on ${formatDate(enteredOn, 'en')}. Check the day`,
    es: `Eso es antes del fallo, que se registró el ${formatDate(enteredOn, 'es')}. Revise el día`,
  }
}

export type PaymentAnswers = AnswerTo<ReturnType<typeof paymentFields>>

/** Who the payment came from, by name; empty: nobody is known. */
export function payerIn(
  { from, fromOther }: Pick<PaymentAnswers, 'from' | 'fromOther'>,
  payers: readonly string[],
): string {
  if (from === undefined) return payers[0] ?? ''
  return from === 'other' ? (fromOther ?? '') : (payers[Number(from)] ?? '')
}
