// What comes first when money came in: look at what was reported, give back what is too much, have the record show it.

import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth } from '@/lib/shared/words'
import type { CaseFile } from './case-file'
import { closingOf } from './closing'
import { closingDeadline, closingNext } from './closing-next'
import type { PaymentReport } from './ledger-row'
import { checkTheSum, type OverCollection, overCollectionOf } from './over-collection'
import type { IssuedIds, NextStep } from './task'

/** The step that what came in asks for before anything else; null: none. */
export function paidNext(file: CaseFile, issued: IssuedIds = []): NextStep | null {
  const isCreditor = file.facts.side === 'creditor'
  const reported = file.records.reports.find(one => one.answer === null)
  if (reported) return lookAtTheReport(isCreditor, reported)
  const found = overCollectionOf(file)
  if (found && found.refundCents > 0) return giveBack(isCreditor, found, deadlineIn(file))
  return closingNext(file, issued)
}

/** Until it is answered, nobody knows what is left, nor whether a payment is late. */
function lookAtTheReport(isCreditor: boolean, { id, on, amountCents }: PaymentReport): NextStep {
  const amount = formatCents(amountCents)
  return {
    title: isCreditor
      ? { en: 'They report a payment', es: 'La otra parte informa de un pago' }
      : { en: 'They report that a payment came', es: 'La otra parte informa que llegó un pago' },
    text: isCreditor
      ? {
          en: `They say that they paid ${amount} on ${formatDate(on, 'en')}. Look whether it came. It counts once you confirm it.`,
          es: `Dicen que pagaron ${amount} el ${formatDate(on, 'es')}. Mire si llegó. Cuenta cuando usted lo confirme.`,
        }
      : {
          en: `They say that they received ${amount} on ${formatDate(on, 'en')}. Look whether you made it. It counts here once you confirm it.`,
          es: `Dicen que recibieron ${amount} el ${formatDate(on, 'es')}. Mire si usted lo hizo. Cuenta aquí cuando usted lo confirme.`,
        },
    action: { path: `payments/reports/${id}`, label: { en: 'Look at it', es: 'Verlo' } },
    deadline: null,
  }
}

/** To give back what is too much moves no day of the law. */
function deadlineIn(file: CaseFile): NextStep['deadline'] {
  const closing = closingOf(file)
  return closing.kind === 'paid' ? closingDeadline(file, closing) : null
}

function giveBack(
  isCreditor: boolean,
  { refundCents, isUnsure }: OverCollection,
  deadline: NextStep['deadline'],
): NextStep {
  const amount = formatCents(refundCents)
  const check = inBoth(l => (isUnsure ? ` ${checkTheSum[l]}` : ''))
  return {
    title: isCreditor
      ? { en: `Give back ${amount}`, es: `Devuelva ${amount}` }
      : { en: `Ask for ${amount} back`, es: `Pida que le devuelvan ${amount}` },
    text: isCreditor
      ? {
          en: `More came in than was owed. Stop every wage order and levy, send back what is too much, and tell the court that it is paid.${check.en}`,
          es: `Llegó más de lo que se debía. Detenga toda orden sobre el salario y todo embargo, devuelva lo que sobra e informe al tribunal que está pagado.${check.es}`,
        }
      : {
          en: `More was paid than was owed. Write to the other side, and keep a copy. If money is still being taken, send the letter to the officer too.${check.en}`,
          es: `Se pagó más de lo que se debía. Escriba a la otra parte y guarde una copia. Si todavía se toma dinero, envíe la carta también al funcionario.${check.es}`,
        },
    action: { path: 'overpayment-letter', label: { en: 'Write the letter', es: 'Escribir la carta' } },
    deadline,
  }
}
