// What comes first when money came in: look at what was reported, give back what is too much, have the record show it.

import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth } from '@/lib/shared/words'
import { type CaseFile, owedIn } from './case-file'
import type { PaymentReport } from './ledger-row'
import { checkTheSum, type OverCollection, overCollectionOf } from './over-collection'
import type { NextStep } from './task'

/** The step that what came in asks for before anything else; null: none. */
export function paidNext(file: CaseFile): NextStep | null {
  const isCreditor = file.facts.side === 'creditor'
  const reported = file.records.reports.find(one => one.answer === null)
  if (reported) return lookAtTheReport(isCreditor, reported)
  const found = overCollectionOf(file)
  if (found && found.refundCents > 0) return giveBack(isCreditor, found)
  return owedIn(file) === 0 ? askForSatisfaction(isCreditor) : null
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

function giveBack(isCreditor: boolean, { refundCents, isUnsure }: OverCollection): NextStep {
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
    deadline: null,
  }
}

function askForSatisfaction(isCreditor: boolean): NextStep {
  return {
    title: { en: 'Have the court’s record show it is paid', es: 'Haga que conste en el tribunal que está pagado' },
    text: isCreditor
      ? {
          en: 'By your answers the judgment is paid in full. The law asks you to file a paper that says so. We are still building that step; ask the clerk for a satisfaction of judgment.',
          es: 'Según sus respuestas, el fallo está pagado por completo. La ley le pide presentar un papel que lo diga. Todavía estamos construyendo ese paso; pida en la secretaría una constancia de pago (“satisfaction of judgment”).',
        }
      : {
          en: 'By your answers the judgment is paid in full. Ask the other side to file a satisfaction of judgment. We are still building that step.',
          es: 'Según sus respuestas, el fallo está pagado por completo. Pida a la otra parte que presente la constancia de pago (“satisfaction of judgment”). Todavía estamos construyendo ese paso.',
        },
    action: null,
    deadline: null,
  }
}
