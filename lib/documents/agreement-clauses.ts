// The clauses of an agreement about paying: what is settled, what is paid and when, how, and whether interest goes on.
// Each says it twice: in the words that bind, and in plain words.

import type { AgreementTerms } from '@/lib/case/agreement-terms'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, listOf, type Words } from '@/lib/shared/words'
import { waysIn } from './agreement-ways'

/** A clause before it has its number. */
export type Clause = { title: Words; legal: Words; plain: Words }

/** The clauses about paying, in their order. */
export function payingClauses(terms: AgreementTerms): Clause[] {
  return [
    ...(terms.changes ? [changed(terms.changes, terms)] : []),
    amount(terms),
    terms.schedule.length === 1 ? onePayment(terms) : payments(terms),
    ways(terms),
    interest(terms),
  ]
}

function changed({ writtenOn, paidSinceCents }: NonNullable<AgreementTerms['changes']>, terms: AgreementTerms): Clause {
  const [en, es] = [formatDate(writtenOn, 'en'), formatDate(writtenOn, 'es')]
  const paid = formatCents(paidSinceCents)
  const rest = formatCents(terms.totalCents)
  return {
    title: { en: 'The earlier agreement', es: 'El acuerdo anterior' },
    legal: {
      en: `This Agreement changes the agreement the parties made about the Judgment dated ${en} (the “Earlier Agreement”). Under the Earlier Agreement the Debtor has paid ${paid}, which stays credited. When all parties have signed this Agreement, it takes the place of the Earlier Agreement. Until then the Earlier Agreement stays in force.`,
      es: `Este Acuerdo cambia el acuerdo sobre el Fallo que las partes hicieron con fecha del ${es} (el “Acuerdo anterior”). Según el Acuerdo anterior el Deudor ha pagado ${paid}, que siguen acreditados. Cuando todas las partes hayan firmado este Acuerdo, reemplaza al Acuerdo anterior. Hasta entonces sigue vigente el Acuerdo anterior.`,
    },
    plain: {
      en: `${paid} was paid so far and counts. From now on ${rest} is left to pay, by this paper instead of the old one.`,
      es: `Se han pagado ${paid} y cuentan. De ahora en adelante quedan ${rest} por pagar, según este papel en lugar del anterior.`,
    },
  }
}

function amount({ totalCents, owedCents, writtenOn, interest }: AgreementTerms): Clause {
  const [total, owed, less] = [totalCents, owedCents, owedCents - totalCents].map(formatCents)
  const isLess = totalCents < owedCents
  const [alsoEn, alsoEs] =
    interest === 'runs'
      ? [', with the interest due under this Agreement,', ', con los intereses que correspondan según este Acuerdo,']
      : ['', '']
  return {
    title: { en: 'Amount', es: 'Cantidad' },
    legal: {
      en: `On ${formatDate(writtenOn, 'en')} ${owed} is owed on the Judgment, with interest and costs. The Debtor will pay the Creditor ${total} (the “Agreed Amount”). When the Agreed Amount${alsoEn} has been paid as this Agreement says, the Creditor accepts that as full payment of the Judgment${isLess ? ` and gives up the rest, ${less}, with all further interest and costs` : ''}.`,
      es: `El ${formatDate(writtenOn, 'es')} se deben ${owed} por el Fallo, con intereses y costas. El Deudor pagará al Acreedor ${total} (la “Cantidad acordada”). Cuando se haya pagado la Cantidad acordada${alsoEs} como dice este Acuerdo, el Acreedor lo acepta como pago total del Fallo${isLess ? ` y renuncia al resto, ${less}, con todos los intereses y costas posteriores` : ''}.`,
    },
    plain: isLess
      ? {
          en: `Of the ${owed} owed, ${total} is paid. Once it is all paid on these terms, the judgment is settled and the other ${less} is forgiven.`,
          es: `De los ${owed} que se deben se pagan ${total}. Una vez pagados en estas condiciones, el fallo queda saldado y se perdonan los otros ${less}.`,
        }
      : {
          en: `${total} is paid. Once it is all paid on these terms, the judgment is settled.`,
          es: `Se pagan ${total}. Una vez pagados en estas condiciones, el fallo queda saldado.`,
        },
  }
}

function onePayment({ schedule }: AgreementTerms): Clause {
  const on = schedule[0]?.on ?? '1970-01-01'
  return {
    title: { en: 'Payment', es: 'Pago' },
    legal: {
      en: `The Debtor will pay the Agreed Amount in one payment, due on ${formatDate(on, 'en')}. The Debtor may pay sooner.`,
      es: `El Deudor pagará la Cantidad acordada en un solo pago, que vence el ${formatDate(on, 'es')}. El Deudor puede pagar antes.`,
    },
    plain: {
      en: `All of it is paid at once, by ${formatDate(on, 'en', 'weekday')}.`,
      es: `Todo se paga de una vez, a más tardar el ${formatDate(on, 'es', 'weekday')}.`,
    },
  }
}

function payments({ schedule }: AgreementTerms): Clause {
  const [first, last] = [schedule[0], schedule.at(-1)]
  const count = schedule.length
  const from = first ? inBoth(locale => formatDate(first.on, locale)) : { en: '', es: '' }
  const to = last ? inBoth(locale => formatDate(last.on, locale)) : { en: '', es: '' }
  const lastCents = formatCents(last?.cents ?? 0)
  return {
    title: { en: 'Payments', es: 'Pagos' },
    legal: {
      en: `The Debtor will pay the Agreed Amount in ${count} payments, each on or before its day in the Schedule of Payments below, which is part of this Agreement. The Debtor may pay sooner or more at any time without penalty; what is paid early counts toward the next payments due.`,
      es: `El Deudor pagará la Cantidad acordada en ${count} pagos, cada uno a más tardar en su día según el Calendario de pagos de abajo, que es parte de este Acuerdo. El Deudor puede pagar antes o más en cualquier momento sin recargo; lo que pague por adelantado cuenta para los siguientes pagos.`,
    },
    plain: {
      en: `There are ${count} payments: the first by ${from.en}, the last, ${lastCents}, by ${to.en}. Paying early is fine.`,
      es: `Son ${count} pagos: el primero a más tardar el ${from.es}; el último, de ${lastCents}, a más tardar el ${to.es}. Se puede pagar antes.`,
    },
  }
}

function ways({ ways, payTo, whereToPay, caseNumber }: AgreementTerms): Clause {
  const where = whereToPay.trim().split('\n').join(', ').replace(/\.?$/, '.')
  const by = inBoth(locale => waysIn(ways, locale))
  return {
    title: { en: 'How payments are made', es: 'Cómo se hacen los pagos' },
    legal: {
      en: `Payments are made to ${payTo} by ${by.en}, and should name case number ${caseNumber}. Where they go: ${where} A payment is made on the day it is received or, if mailed, on its postmark; a check counts once the bank pays it. The Creditor may change where payments go only by written notice at least 10 days before a payment is due, and gives a receipt when asked.`,
      es: `Los pagos se hacen a ${payTo} mediante ${by.es}, e indican el número de caso ${caseNumber}. A dónde van: ${where} Un pago se considera hecho el día en que se recibe o, si se envía por correo, en la fecha del matasellos; un cheque cuenta cuando el banco lo paga. El Acreedor puede cambiar a dónde van los pagos solo mediante aviso por escrito al menos 10 días antes de que venza un pago, y da recibo cuando se le pide.`,
    },
    plain: {
      en: `Pay ${payTo} by ${by.en}, and keep proof of every payment. A check must clear.`,
      es: `Pague a ${payTo} mediante ${by.es} y guarde prueba de cada pago. Un cheque debe tener fondos.`,
    },
  }
}

function interest({ interest }: AgreementTerms): Clause {
  const title: Words = { en: 'Interest', es: 'Intereses' }
  if (interest === 'runs')
    return {
      title,
      legal: {
        en: 'Interest at the rate the law sets for the Judgment goes on, from the date of this Agreement, on the part of the Agreed Amount not yet paid. It is due with the last payment, in addition to the Agreed Amount. The Creditor will state it in writing when asked.',
        es: 'Los intereses a la tasa que la ley fija para el Fallo siguen corriendo, desde la fecha de este Acuerdo, sobre la parte de la Cantidad acordada que no se haya pagado. Se pagan con el último pago, además de la Cantidad acordada. El Acreedor los informará por escrito cuando se le pida.',
      },
      plain: {
        en: 'Interest is added on what is still unpaid. Ask for the figure before the last payment and pay it then.',
        es: 'Se suman intereses sobre lo que falta. Pida la cifra antes del último pago y páguela con él.',
      },
    }
  return {
    title,
    legal: {
      en: 'No interest is added from the date of this Agreement while it is kept. If the Debtor defaults, interest runs again from the day of the default; interest for the days before it stays waived.',
      es: 'No se suman intereses desde la fecha de este Acuerdo mientras se cumpla. Si el Deudor incumple, los intereses vuelven a correr desde el día del incumplimiento; los de los días anteriores siguen perdonados.',
    },
    plain: {
      en: 'While payments are kept, the debt does not grow.',
      es: 'Mientras se cumplan los pagos, la deuda no crece.',
    },
  }
}

/** Everyone on one side, as the text names them. */
export function namesOf(terms: AgreementTerms, side: 'creditor' | 'debtor'): Words {
  const names = terms.parties.filter(party => party.side === side).map(party => party.name)
  return inBoth(locale => listOf(names, locale))
}
