// The clauses of an agreement about keeping it: what happens while it is kept, when a payment is late, and when it stays out.

import type { AgreementTerms } from '@/lib/case/agreement-terms'
import { periodWords } from '@/lib/law/days'
import type { Words } from '@/lib/shared/words'
import type { Clause } from './agreement-clauses'

/** The clauses about keeping it, in their order; what was not agreed on is not there. */
export function keepingClauses(terms: AgreementTerms): Clause[] {
  return [...(terms.forbears ? [forbearance] : []), late(terms), onDefault(terms), terms.feesOnDefault ? fees : noFees]
}

const days = (count: number): Words => periodWords({ count, unit: 'days' })

const forbearance: Clause = {
  title: { en: 'No collection while it is kept', es: 'Sin medidas de cobro mientras se cumpla' },
  legal: {
    en: 'While the Debtor is not in default, the Creditor will take no step to enforce the Judgment against any Debtor: no new writ, garnishment, levy, examination or sale. The Creditor will promptly have any garnishment or levy already begun stopped or released. Renewing the Judgment or its lien to keep it alive is not a step to enforce it.',
    es: 'Mientras el Deudor no haya incumplido, el Acreedor no tomará ninguna medida para ejecutar el Fallo contra ningún Deudor: ningún mandamiento, embargo, interrogatorio ni venta nuevos. El Acreedor hará detener o levantar sin demora todo embargo ya iniciado. Renovar el Fallo o su gravamen para que no venza no es una medida de ejecución.',
  },
  plain: {
    en: 'As long as payments are kept, no wages, bank account or property is taken. What was started is stopped.',
    es: 'Mientras se cumplan los pagos no se toma ningún salario, cuenta ni bien. Lo que se haya empezado se detiene.',
  },
}

function late({ graceDays, cureDays, schedule }: AgreementTerms): Clause {
  const [grace, cure] = [days(graceDays), days(cureDays)]
  const one: Words = schedule.length === 1 ? { en: 'the', es: 'el' } : { en: 'a', es: 'un' }
  const graced: Words =
    graceDays > 0
      ? {
          en: `A payment is on time if it is made within ${grace.en} after its due day. `,
          es: `Un pago llega a tiempo si se hace dentro de ${grace.es} después de su vencimiento. `,
        }
      : { en: '', es: '' }
  const title: Words = { en: 'Late payment and default', es: 'Pago atrasado e incumplimiento' }
  if (cureDays === 0)
    return {
      title,
      legal: {
        en: `${graced.en}If ${one.en} payment is not made on time, the Debtor is in default.`,
        es: `${graced.es}Si ${one.es} pago no se hace a tiempo, el Deudor incumple.`,
      },
      plain: {
        en: `${graceDays > 0 ? `There are ${grace.en} of room. ` : ''}After that, the agreement is broken without further notice.`,
        es: `${graceDays > 0 ? `Hay ${grace.es} de margen. ` : ''}Después, el acuerdo queda incumplido sin más aviso.`,
      },
    }
  return {
    title,
    legal: {
      en: `${graced.en}If ${one.en} payment is not made on time, the Creditor may send the Debtor a written notice that names the payment. The Debtor is in default only if it is still unpaid ${cure.en} after the Debtor receives the notice.`,
      es: `${graced.es}Si ${one.es} pago no se hace a tiempo, el Acreedor puede enviar al Deudor un aviso por escrito que indique ese pago. El Deudor incumple solo si el pago sigue pendiente ${cure.es} después de recibir el aviso.`,
    },
    plain: {
      en: `${graceDays > 0 ? `There are ${grace.en} of room. ` : ''}After a written notice there are ${cure.en} to catch up. Only then is the agreement broken.`,
      es: `${graceDays > 0 ? `Hay ${grace.es} de margen. ` : ''}Después de un aviso por escrito hay ${cure.es} para ponerse al día. Solo entonces queda incumplido el acuerdo.`,
    },
  }
}

function onDefault({ onDefault, interest }: AgreementTerms): Clause {
  const title: Words = { en: 'What is due on default', es: 'Qué se debe si se incumple' }
  if (onDefault === 'rest-of-plan') {
    const [soFarEn, soFarEs] =
      interest === 'runs'
        ? [
            ', with the interest due on it under this Agreement,',
            ', con los intereses que le correspondan según este Acuerdo,',
          ]
        : ['', '']
    return {
      title,
      legal: {
        en: `If the Debtor is in default, the part of the Agreed Amount not yet paid${soFarEn} is due at once. The Creditor may then collect it by any lawful means, with the interest and court costs the law allows from the day of the default and what the next clause allows, and may collect no more of the Judgment than that.`,
        es: `Si el Deudor incumple, la parte de la Cantidad acordada que no se haya pagado${soFarEs} se debe de inmediato. El Acreedor puede entonces cobrarla por cualquier medio lícito, con los intereses y las costas del tribunal que la ley permita desde el día del incumplimiento y lo que permita la cláusula siguiente, y no puede cobrar más del Fallo que eso.`,
      },
      plain: {
        en: 'If the agreement is broken, what is left of the agreed total is due at once, and collecting may start again for it.',
        es: 'Si el acuerdo se incumple, lo que falte del total acordado se debe de inmediato y se puede volver a cobrar por la fuerza.',
      },
    }
  }
  return {
    title,
    legal: {
      en: 'If the Debtor is in default, the Creditor’s promise to take less ends. The whole Judgment, with the costs and interest the law allows and this Agreement does not waive, less every payment made, is due at once, and the Creditor may collect it by any lawful means.',
      es: 'Si el Deudor incumple, termina la promesa del Acreedor de aceptar menos. Todo el Fallo, con las costas y los intereses que la ley permita y a los que este Acuerdo no renuncie, menos todos los pagos hechos, se debe de inmediato, y el Acreedor puede cobrarlo por cualquier medio lícito.',
    },
    plain: {
      en: 'If the agreement is broken, the full judgment is owed again, but everything paid so far counts.',
      es: 'Si el acuerdo se incumple, se vuelve a deber todo el fallo, pero cuenta todo lo pagado.',
    },
  }
}

const fees: Clause = {
  title: { en: 'Lawyer’s fees and collection costs', es: 'Honorarios de abogado y gastos de cobro' },
  legal: {
    en: 'If the Debtor is in default, the Debtor also pays the Creditor’s reasonable lawyer’s fees and costs of collecting after the default, as far as the law allows them and a court approves them.',
    es: 'Si el Deudor incumple, paga además los honorarios razonables de abogado y los gastos de cobro del Acreedor posteriores al incumplimiento, en la medida en que la ley los permita y un tribunal los apruebe.',
  },
  plain: {
    en: 'If the agreement is broken, reasonable costs of collecting can be added.',
    es: 'Si el acuerdo se incumple, se pueden sumar gastos de cobro razonables.',
  },
}

const noFees: Clause = {
  title: fees.title,
  legal: {
    en: 'Each party bears its own lawyer’s fees and its own costs of making and keeping this Agreement. After a default the Creditor may add only the court costs the law allows.',
    es: 'Cada parte paga sus propios honorarios de abogado y sus propios gastos por hacer y cumplir este Acuerdo. Después de un incumplimiento el Acreedor solo puede sumar las costas del tribunal que permita la ley.',
  },
  plain: {
    en: 'Each side pays its own costs.',
    es: 'Cada parte paga sus propios gastos.',
  },
}
