// What to look at before the court is told that a judgment is paid: a payment the sides do not agree on, one the bank may
// still take back, a second debtor, a renewal, too much.

import { addDays, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, listOf, type Words } from '@/lib/shared/words'
import { agreementStandingOf } from './agreement-standing'
import type { CaseFile } from './case-file'
import { partiesOf } from './facts'
import type { Filing } from './filing'
import { livePaymentsIn, type PaymentMethod, type PaymentRow, takenBackIn } from './ledger-row'
import { overCollectionOf } from './over-collection'
import { paymentTitle } from './payment-words'
import { reversalOf, waitingReports } from './payments-list'

/** What to look at before the court is told that all is paid. `blocks`: it stands in the way of the paper that says so;
 *  `path`: where to settle it, within the case. */
export type ClosingDoubt = {
  id:
    | 'disputed-payment'
    | 'unanswered-report'
    | 'returned-last'
    | 'not-cleared'
    | 'joint-debtor'
    | 'renewed'
    | 'overpaid'
    | 'unsure-sum'
  what: Words
  blocks: boolean
  path: string | null
}

/** Days until a payment can be trusted not to come back. Our own assumption, for no law gives it; what is paid in cash, by
 *  money order or by a cashier's check is there at once. */
export const daysToClear: Record<PaymentMethod, number> = {
  ...{ cash: 0, 'money-order': 0, 'cashiers-check': 0 },
  ...{ check: 10, other: 10, transfer: 5, card: 5, app: 5 },
}

/** Everything to look at in a case that is paid, what stands in the way first. */
export function doubtsOf(file: CaseFile, how: 'in-full' | 'settled'): ClosingDoubt[] {
  return [
    ...disputedIn(file),
    ...unansweredIn(file),
    ...notClearedIn(file),
    ...unsureIn(file, how),
    ...overpaidIn(file),
    ...jointIn(file, how),
    ...renewedIn(file),
  ]
}

/** Why a case that looked paid is not: the bank did not pay the last payment. */
export function returnedLastIn({ records }: CaseFile): ClosingDoubt[] {
  let row: PaymentRow | null = null
  for (const one of records.ledger) if (one.kind === 'payment' && (!row || one.on >= row.on)) row = one
  if (!row || reversalOf(records.ledger, row.id)?.why !== 'returned') return []
  const { on } = row
  const what = paymentTitle({ paidOn: on, amountCents: row.amountCents })
  const filed = records.filings.findLast(one => saysPaid(one) && one.sentOn >= on)
  const record = filed ? recordSaysPaid(filed.sentOn) : { en: '', es: '' }
  return [
    {
      id: 'returned-last',
      what: {
        en: `The last payment, ${what.en}, came back from the bank. It does not count, so the judgment is not paid.${record.en}`,
        es: `El último pago, ${what.es}, fue devuelto por el banco. No cuenta, así que el fallo no está pagado.${record.es}`,
      },
      blocks: true,
      path: `payments/${row.id}`,
    },
  ]
}

function saysPaid({ kind, about, struck }: Filing): boolean {
  return struck === null && about === '' && (kind === 'satisfaction-filed' || kind === 'satisfaction-entered')
}

/** What was filed before the payment came back does not go away by itself. */
function recordSaysPaid(on: IsoDate): Words {
  return {
    en: ` By what you wrote down, the court was told on ${formatDate(on, 'en')} that it is paid. Ask the court clerk or a lawyer what to do about that.`,
    es: ` Según lo que usted anotó, el ${formatDate(on, 'es')} se informó al tribunal que está pagado. Pregunte en la secretaría o a un abogado qué hacer con eso.`,
  }
}

/** Only the side that signs that it was paid has to wait for an answer. */
function blocksIn({ facts }: CaseFile): boolean {
  return facts.side === 'creditor'
}

function disputedIn(file: CaseFile): ClosingDoubt[] {
  // The newest answer of each payment counts.
  const said = new Map(file.records.paymentAnswers.map(({ eventId, kind }) => [eventId, kind]))
  return livePaymentsIn(file.records.ledger).flatMap(({ row, ...payment }) => {
    if (said.get(row.id) !== 'disputed') return []
    const what = paymentTitle(payment)
    return {
      id: 'disputed-payment' as const,
      what: blocksIn(file)
        ? {
            en: `The other side disputes the payment of ${what.en}. Settle this first, so that the paper says what both sides agree on.`,
            es: `La otra parte disputa el pago de ${what.es}. Resuelva esto primero, para que el papel diga algo en lo que ambas partes están de acuerdo.`,
          }
        : {
            en: `The other side says that the payment of ${what.en} did not come. Keep your proof of it ready.`,
            es: `La otra parte dice que el pago de ${what.es} no llegó. Tenga a mano su prueba.`,
          },
      blocks: blocksIn(file),
      path: `payments/${row.id}`,
    }
  })
}

function unansweredIn(file: CaseFile): ClosingDoubt[] {
  return waitingReports(file).map(({ id, on, amountCents }) => {
    const what = paymentTitle({ paidOn: on, amountCents })
    return {
      id: 'unanswered-report',
      what: {
        en: `The other side reported a payment of ${what.en}, and you have not answered. Settle this first: it may change what was paid.`,
        es: `La otra parte informó de un pago de ${what.es} y usted no ha contestado. Resuelva esto primero: puede cambiar lo que se pagó.`,
      },
      blocks: blocksIn(file),
      path: `payments/reports/${id}`,
    }
  })
}

function notClearedIn(file: CaseFile): ClosingDoubt[] {
  const { records, facts, today } = file
  const young = livePaymentsIn(records.ledger).flatMap(({ row, paidOn, amountCents }) => {
    const clearOn = addDays(paidOn, daysToClear[row.method])
    return clearOn > today ? [{ row, paidOn, amountCents, clearOn }] : []
  })
  return young.map(({ row, clearOn, ...payment }) => {
    const what = paymentTitle(payment)
    const days = daysToClear[row.method]
    return {
      id: 'not-cleared',
      what:
        facts.side === 'creditor'
          ? {
              en: `The payment of ${what.en} can still come back. We count ${days} days for it to clear, until ${formatDate(clearOn, 'en')}: that is our own assumption, so ask your bank. Sign only after it cleared.`,
              es: `El pago de ${what.es} todavía puede ser devuelto. Contamos ${days} días para que se acredite, hasta el ${formatDate(clearOn, 'es')}: es una suposición nuestra, así que pregunte a su banco. Firme solo cuando se haya acreditado.`,
            }
          : {
              en: `The payment of ${what.en} may not have cleared yet. We count ${days} days for it, until ${formatDate(clearOn, 'en')}: that is our own assumption. The other side may wait for it.`,
              es: `Puede que el pago de ${what.es} todavía no se haya acreditado. Contamos ${days} días, hasta el ${formatDate(clearOn, 'es')}: es una suposición nuestra. La otra parte puede esperar hasta entonces.`,
            },
      blocks: false,
      path: `payments/${row.id}`,
    }
  })
}

/** Where no rate was found, or the costs are not known, zero may not be zero. What an agreement asks for does not rest on
 *  the law's figures. */
function unsureIn({ balance, facts }: CaseFile, how: 'in-full' | 'settled'): ClosingDoubt[] {
  if (how === 'settled' || balance.kind !== 'balance') return []
  const isUnsure =
    balance.interestUnknown !== null ||
    facts.added === null ||
    balance.segments.some(one => one.confidence === 'uncertain')
  return isUnsure ? [{ id: 'unsure-sum', what: sumUnsure, blocks: false, path: 'ledger' }] : []
}

const sumUnsure: Words = {
  en: 'We count nothing left, but parts of the sum are not certain. Check with the court clerk that nothing is owed.',
  es: 'Según nuestra cuenta no queda nada, pero hay partes de la suma que no son seguras. Verifique en la secretaría del tribunal que no se deba nada.',
}

function overpaidIn(file: CaseFile): ClosingDoubt[] {
  const cents = overCollectionOf(file)?.refundCents ?? 0
  if (cents === 0) return []
  const amount = formatCents(cents)
  return [
    {
      id: 'overpaid',
      what:
        file.facts.side === 'creditor'
          ? {
              en: `${amount} more came in than was owed. Give it back; the satisfaction is due all the same.`,
              es: `Llegaron ${amount} más de lo que se debía. Devuélvalos; la constancia de pago se debe presentar de todos modos.`,
            }
          : {
              en: `${amount} more was paid than was owed. You can ask for it back.`,
              es: `Se pagaron ${amount} más de lo que se debía. Puede pedir que se los devuelvan.`,
            },
      blocks: false,
      path: 'overpayment-letter',
    },
  ]
}

/** `settled` with some of several debtors is not the end for the others. */
function jointIn(file: CaseFile, how: 'in-full' | 'settled'): ClosingDoubt[] {
  const { debtors } = partiesOf(file.facts)
  if (debtors.length < 2) return []
  const some = how === 'settled' ? settledDebtorsIn(file) : null
  const names = (locale: 'en' | 'es') => listOf(some ?? debtors.map(({ name }) => name), locale)
  return [{ id: 'joint-debtor', what: some ? forSome(names) : forAll(names), blocks: false, path: null }]
}

/** Who of the debtors the agreement in force is with; null: with all of them, or there is none. */
export function settledDebtorsIn(file: CaseFile): string[] | null {
  const agreed = agreementStandingOf(file)?.agreement.terms.parties ?? []
  const inIt = agreed.filter(one => one.side === 'debtor').map(({ name }) => name)
  return inIt.length > 0 && inIt.length < partiesOf(file.facts).debtors.length ? inIt : null
}

function forAll(names: (locale: 'en' | 'es') => string): Words {
  return {
    en: `More than one person owes: ${names('en')}. Once all is paid, it does not matter who paid: the judgment is satisfied for all of them, and the paper names every one. A release of one of them only, while the others still owe, is another paper.`,
    es: `Más de una persona debe: ${names('es')}. Cuando todo está pagado no importa quién pagó: el fallo queda cumplido para todos, y el papel los nombra a todos. Liberar solo a uno, mientras los demás siguen debiendo, es otro papel.`,
  }
}

function forSome(names: (locale: 'en' | 'es') => string): Words {
  return {
    en: `The agreement is with ${names('en')} only, and others owe too. What was agreed may release only who signed: that is another paper than a full satisfaction. Ask a lawyer before you sign or accept one.`,
    es: `El acuerdo es solo con ${names('es')}, y hay otros que también deben. Lo acordado puede liberar solo a quien firmó: ese es un papel distinto de la constancia de pago total. Consulte a un abogado antes de firmar o aceptar una.`,
  }
}

function renewedIn({ records }: CaseFile): ClosingDoubt[] {
  const takenBack = takenBackIn(records.ledger)
  const days = records.ledger.flatMap(row => (row.kind === 'renewal' && !takenBack.has(row.id) ? [row.on] : []))
  if (days.length === 0) return []
  const said = (locale: 'en' | 'es') =>
    listOf(
      days.map((on: IsoDate) => formatDate(on, locale)),
      locale,
    )
  return [
    {
      id: 'renewed',
      what: inBoth(l =>
        l === 'en'
          ? `The judgment was renewed on ${said(l)}. The paper must name the renewal too, or the record of it stays open.`
          : `El fallo se renovó el ${said(l)}. El papel también debe nombrar la renovación, o su registro queda abierto.`,
      ),
      blocks: false,
      path: 'ledger',
    },
  ]
}
