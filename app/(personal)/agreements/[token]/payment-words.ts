// What the page behind a private link says of the payments under its agreement.

import type { AgreementParty } from '@/lib/case/agreement-terms'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import type { LoadedInvited } from './load-invited'

export const paymentWords = {
  title: { en: 'Payments under your agreement', es: 'Pagos de su acuerdo' },
  next: { en: 'Next payment', es: 'Próximo pago' },
  paidSoFar: { en: 'Paid under this agreement', es: 'Pagado con este acuerdo' },
  left: { en: 'Left to pay', es: 'Falta por pagar' },
  none: { en: 'Nothing more is due', es: 'No queda nada por pagar' },
  interest: {
    en: 'This does not count the interest that the agreement lets run. Ask the other side for that sum before the last payment.',
    es: 'Aquí no se cuentan los intereses que el acuerdo deja correr. Pida esa suma a la otra parte antes del último pago.',
  },
  interestForCreditor: {
    en: 'This does not count the interest that the agreement lets run. By the agreement the creditor states it in writing when asked.',
    es: 'Aquí no se cuentan los intereses que el acuerdo deja correr. Según el acuerdo, el acreedor los informa por escrito cuando se le pide.',
  },
  payTo: { en: 'Pay to', es: 'Pagar a' },
  payments: { en: 'What was paid', es: 'Lo que se pagó' },
  nothing: {
    en: 'No payment has been written down yet.',
    es: 'Todavía no hay ningún pago anotado.',
  },
  earlier: { en: 'Earlier payments', es: 'Pagos anteriores' },
  newestOnly: {
    en: 'Older payments are not listed here. They count all the same.',
    es: 'Los pagos más antiguos no aparecen aquí. Cuentan igualmente.',
  },
  open: { en: 'What you reported', es: 'Lo que usted informó' },
  waiting: { en: 'Waiting for an answer', es: 'Esperando respuesta' },
  waitingText: {
    en: 'It counts once the other side confirms it.',
    es: 'Cuenta cuando la otra parte lo confirme.',
  },
  notSo: { en: 'The other side does not agree', es: 'La otra parte no está de acuerdo' },
  before: { en: 'Counted before the agreement', es: 'Contado antes del acuerdo' },
  beforeText: {
    en: 'The other side says it is a payment from before the agreement, which counts there.',
    es: 'La otra parte dice que es un pago de antes del acuerdo y que ya cuenta ahí.',
  },
  yes: { en: 'Yes, this is right', es: 'Sí, es correcto' },
  no: { en: 'No', es: 'No' },
  change: { en: 'Change what you said', es: 'Cambiar lo que dijo' },
  saidYes: { en: 'You said it is right', es: 'Usted dijo que es correcto' },
  saidNo: { en: 'You said it is not right', es: 'Usted dijo que no es correcto' },
  youReported: { en: 'You reported it', es: 'Usted lo informó' },
  takenBack: { en: 'Taken back: it does not count', es: 'Anulado: no cuenta' },
  withJudgment: { en: 'No receipt', es: 'Sin recibo' },
  reported: { en: 'Thank you. It was reported', es: 'Gracias. Se informó' },
  reportedText: {
    en: 'The other side can see it now. Until they confirm it, it stands under “What you reported” and does not count yet.',
    es: 'La otra parte ya puede verlo. Hasta que lo confirme, está en “Lo que usted informó” y todavía no cuenta.',
  },
  answered: { en: 'Thank you. Your answer was saved', es: 'Gracias. Su respuesta se guardó' },
  answeredText: {
    en: 'The other side can see it. It changes no sum by itself.',
    es: 'La otra parte puede verla. Por sí sola no cambia ninguna suma.',
  },
  known: { en: 'Already known here', es: 'Ya se conoce aquí' },
  reportSubmit: { en: 'Report it', es: 'Informarlo' },
  reportLead: {
    en: 'The other side is asked to confirm it. It counts once they do.',
    es: 'Se pide a la otra parte que lo confirme. Cuenta cuando lo haga.',
  },
  answerTitle: { en: 'Is this payment right?', es: '¿Es correcto este pago?' },
  answerLead: {
    en: 'The other side wrote it down. They see what you say; it changes no sum by itself.',
    es: 'La otra parte lo anotó. Verá lo que usted diga; por sí solo no cambia ninguna suma.',
  },
  answerSubmit: { en: 'Save your answer', es: 'Guardar su respuesta' },
  schedule: { en: 'The schedule', es: 'El calendario de pagos' },
  agreement: { en: 'The agreement', es: 'El acuerdo' },
  tooMany: {
    en: 'That is a lot for one link. Wait a quarter of an hour and send it again, or tell the other side another way',
    es: 'Es mucho para un solo enlace. Espere un cuarto de hora y envíelo de nuevo, o dígaselo a la otra parte de otra forma',
  },
} satisfies Record<string, Words>

/** "Report a payment": that it was made, or that it came. */
export const reportTitle: Record<AgreementParty['side'], Words> = {
  debtor: { en: 'Report a payment you made', es: 'Informar un pago que hizo' },
  creditor: { en: 'Report a payment you received', es: 'Informar un pago que recibió' },
}

/** Between whom, since when, and how long the link is good for. */
export function inForceLead({ terms, invited, lastOn }: LoadedInvited): Words {
  const since = invited.inForceOn ?? terms.writtenOn
  return {
    en: `Everybody has signed, and the agreement about court case ${terms.caseNumber} is in force since ${formatDate(since, 'en')}. Keep this link: it stays open for the payments until ${formatDate(lastOn, 'en')}.`,
    es: `Todos han firmado, y el acuerdo sobre el caso judicial ${terms.caseNumber} está vigente desde el ${formatDate(since, 'es')}. Guarde este enlace: sigue abierto para los pagos hasta el ${formatDate(lastOn, 'es')}.`,
  }
}

export function dueWords({ on, cents }: { on: IsoDate; cents: number }, today: IsoDate): Words {
  const [amount, late] = [formatCents(cents), on < today]
  return inBoth(l =>
    l === 'en'
      ? `${amount}, ${late ? 'was due' : 'due'} ${on === today ? 'today' : `on ${formatDate(on, l)}`}`
      : `${amount}, ${late ? 'vencía' : 'vence'} ${on === today ? 'hoy' : `el ${formatDate(on, l)}`}`,
  )
}

/** "Receipt 3". */
export function receiptWords(number: number): Words {
  return { en: `Receipt ${number}`, es: `Recibo ${number}` }
}
