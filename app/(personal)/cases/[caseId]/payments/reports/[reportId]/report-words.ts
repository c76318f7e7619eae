// What the page of a reported payment says.

import type { PaymentReport } from '@/lib/case/ledger-row'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'

export const reportWords = {
  payments: { en: 'Payments', es: 'Pagos' },
  caption: { en: 'Reported by the other side', es: 'Informado por la otra parte' },
  receipt: { en: 'receipt', es: 'recibo' },
  likely: { en: 'looks the same', es: 'parece el mismo' },
  who: { en: 'Reported by', es: 'Informado por' },
  on: { en: 'Day of the payment', es: 'Día del pago' },
  amount: { en: 'Amount', es: 'Cantidad' },
  method: { en: 'How it was paid', es: 'Cómo se pagó' },
  reference: { en: 'Check or confirmation number', es: 'Número de cheque o de confirmación' },
  note: { en: 'Their note', es: 'Su nota' },
  reportedOn: { en: 'Reported on', es: 'Informado el' },
  book: { en: 'What you wrote down already', es: 'Lo que usted ya anotó' },
  bookEmpty: {
    en: 'You have written down no payment yet.',
    es: 'Usted todavía no ha anotado ningún pago.',
  },
  paid: { en: 'Payment', es: 'Pago' },
  how: { en: 'How', es: 'Cómo' },
  same: { en: 'Looks the same', es: 'Parece el mismo' },
  more: { en: 'See all payments', es: 'Ver todos los pagos' },
  answer: { en: 'Your answer', es: 'Su respuesta' },
  submit: { en: 'Save your answer', es: 'Guardar su respuesta' },
  tooMuch: { en: 'It is more than is left to pay', es: 'Es más de lo que falta por pagar' },
  given: { en: 'You gave one like it with your judgment', es: 'Usted indicó uno igual con su fallo' },
  givenText: {
    en: 'The same day and amount stand among your answers about the judgment. If it is the same payment, take it off that list first, so that it does not count twice. Then record this one.',
    es: 'El mismo día y la misma cantidad están entre sus respuestas sobre el fallo. Si es el mismo pago, quítelo primero de esa lista para que no cuente dos veces. Después anote este.',
  },
  givenLink: { en: 'Open that list', es: 'Abrir esa lista' },
  stop: { en: 'A legal stop is on', es: 'Hay un impedimento legal' },
  stopText: {
    en: 'Money that came is a fact, so you can still write it down. But a payment made after a bankruptcy was filed, or shortly before, may have to be given back. Do not ask for more.',
    es: 'El dinero que llegó es un hecho, así que puede anotarlo. Pero un pago hecho después de presentarse una bancarrota, o poco antes, quizá haya que devolverlo. No pida más.',
  },
  stopWhy: { en: 'Read why', es: 'Lea por qué' },
  seePayment: { en: 'See the payment', es: 'Ver el pago' },
  taken: {
    en: 'That payment was taken back meanwhile. Choose another one, or record it',
    es: 'Ese pago se anuló mientras tanto. Elija otro o anótelo',
  },
} satisfies Record<string, Words>

/** What the other side says: that they paid, or that they got it; and, until it is answered, what that means. */
export function reportLead(name: string, isDebtor: boolean, isAnswered: boolean): Words {
  const said = isDebtor
    ? { en: `${name} says this payment of yours came.`, es: `${name} dice que este pago suyo llegó.` }
    : { en: `${name} says this was paid to you.`, es: `${name} dice que le pagó esto.` }
  if (isAnswered) return said
  return {
    en: `${said.en} It counts once you confirm it.`,
    es: `${said.es} Cuenta cuando usted lo confirme.`,
  }
}

export function answeredWords({ kind, on }: NonNullable<PaymentReport['answer']>): { heading: Words; says: Words } {
  const day = inBoth(l => formatDate(on, l))
  const heading = { en: `You answered this on ${day.en}`, es: `Usted contestó esto el ${day.es}` }
  const says: Record<typeof kind, Words> = {
    confirmed: { en: 'You confirmed it, and it is in your book.', es: 'Lo confirmó y está en su libro.' },
    same: {
      en: 'You said that it is one you had written down already.',
      es: 'Dijo que es uno que ya había anotado.',
    },
    disputed: { en: 'You said that this is not so:', es: 'Dijo que no es así:' },
  }
  return { heading, says: says[kind] }
}

export function tooMuchWords(excessCents: number): Words {
  const amount = formatCents(excessCents)
  return {
    en: `If it came, ${amount} of it is too much and must be given back.`,
    es: `Si llegó, ${amount} están de más y hay que devolverlos.`,
  }
}
