// What the motion for entry of satisfaction asks for, and what the debtor declares.

import { formatCents } from '@/lib/shared/money'
import { inBoth, listOf, type Words } from '@/lib/shared/words'
import { dateWords } from './letter-parts'
import type { MotionData as Data } from './satisfaction-motion-data'
import { generalName } from './satisfaction-name'
import { sectionWords, totalOf } from './satisfaction-proof'

/** Nothing beyond what the law data has: a penalty is asked for only where it names one and its time is over. */
export function requestWords({ judgment, law, zeroOn, dueOn }: Data): Words[] {
  const [entered, zero] = [dateWords(judgment.enteredOn), dateWords(zeroOn)]
  const by = law ? inBoth(l => ` (${sectionWords(law)[l]})`) : { en: '', es: '' }
  return [
    {
      en: `Enter that the judgment entered on ${entered.en} has been satisfied, as of ${zero.en}${by.en}.`,
      es: `Que se registre que el fallo del ${entered.es} está pagado desde el ${zero.es}${by.es}.`,
    },
    {
      en: 'Allow certified copies of that entry to be given to the judgment debtor.',
      es: 'Que se entreguen al deudor del fallo copias certificadas de ese registro.',
    },
    ...(law?.penalty && dueOn
      ? [
          {
            en: `Order what the law allows because the ${law.document.en} was not filed in time${by.en}.`,
            es: `Que se ordene lo que la ley permite porque no se presentó a tiempo: ${law.document.es}${by.es}.`,
          },
        ]
      : []),
  ]
}

/** The facts, in the order they happened. Each is what the case has on record and nothing more. */
export function statements(data: Data): Words[] {
  return [
    judgmentWords(data),
    ...paidWords(data),
    ...disputedWords(data),
    ...demandWords(data),
    {
      en: `To my knowledge no ${(data.law?.document ?? generalName).en} has been filed, and the court’s record still shows the judgment as unpaid.`,
      es: `Hasta donde sé, no se ha presentado: ${(data.law?.document ?? generalName).es}. En el registro del tribunal el fallo sigue apareciendo como no pagado.`,
    },
  ]
}

function judgmentWords({ judgment, principalCents, costsCents }: Data): Words {
  const on = dateWords(judgment.enteredOn)
  const [sum, costs] = [formatCents(principalCents), formatCents(costsCents)]
  return inBoth(l => {
    const [who, whom] = [listOf(judgment.creditors, l), listOf(judgment.debtors, l)]
    return l === 'en'
      ? `On ${on.en} this court entered a judgment for ${who} and against ${whom}, for ${sum}${costsCents > 0 ? ` and ${costs} in costs and earlier interest` : ''}.`
      : `El ${on.es} este tribunal registró un fallo a favor de ${who} y en contra de ${whom}, por ${sum}${costsCents > 0 ? ` y ${costs} de costas e intereses anteriores` : ''}.`
  })
}

function paidWords({ agreement, proofs, zeroOn }: Data): Words[] {
  const zero = dateWords(zeroOn)
  const all = formatCents(totalOf(proofs))
  const payments: Words = {
    en: `The payments in the table below were made on the judgment. They come to ${all}.`,
    es: `Los pagos de la tabla siguiente se hicieron por el fallo. Suman ${all}.`,
  }
  if (!agreement)
    return [
      payments,
      {
        en: `With its interest and costs, to the best of my knowledge, nothing has been left to pay on the judgment since ${zero.en}.`,
        es: `Según mi leal saber y entender, contando intereses y costas, desde el ${zero.es} no queda nada por pagar del fallo.`,
      },
    ]
  const on = dateWords(agreement.on)
  const sum = formatCents(agreement.totalCents)
  return [
    {
      en: `On ${on.en} the parties agreed in writing how the judgment would be settled, for ${sum}. The agreement is attached.`,
      es: `El ${on.es} las partes acordaron por escrito cómo se arreglaría el fallo, por ${sum}. El acuerdo va adjunto.`,
    },
    payments,
    {
      en: `All that the agreement asks for was paid by ${zero.en}.`,
      es: `Todo lo que pide el acuerdo se pagó a más tardar el ${zero.es}.`,
    },
  ]
}

function disputedWords({ proofs }: Data): Words[] {
  return proofs
    .filter(one => one.said?.kind === 'disputed')
    .map(one => {
      const [sum, on] = [formatCents(one.cents), dateWords(one.paidOn)]
      return {
        en: `The creditor disputes the payment of ${sum} on ${on.en}. My proof of it is attached.`,
        es: `El acreedor disputa el pago de ${sum} del ${on.es}. Mi prueba de ese pago va adjunta.`,
      }
    })
}

const howWords: Record<NonNullable<Data['demand']>['how'], Words> = {
  mail: { en: 'by mail', es: 'por correo' },
  certified: { en: 'by certified mail', es: 'por correo certificado' },
  hand: { en: 'by hand', es: 'en persona' },
  email: { en: 'by email', es: 'por correo electrónico' },
  filed: { en: 'in writing', es: 'por escrito' },
}

function demandWords({ demand, law, dueOn }: Data): Words[] {
  if (!demand) return []
  const [sent, came] = [dateWords(demand.sentOn), dateWords(demand.on)]
  const how = howWords[demand.how]
  const name = (law?.document ?? generalName) satisfies Words
  const asked: Words = {
    en: `On ${sent.en} I asked the creditor in writing, ${how.en}, to file the ${name.en}.${demand.isEstimated ? '' : ` The creditor received it on ${came.en}.`}`,
    es: `El ${sent.es} pedí por escrito al acreedor, ${how.es}, que presentara: ${name.es}.${demand.isEstimated ? '' : ` El acreedor lo recibió el ${came.es}.`}`,
  }
  if (!dueOn) return [asked]
  const due = dateWords(dueOn)
  return [
    asked,
    {
      en: `By my count the time the law gives to file it ended on ${due.en}.`,
      es: `Según mi cuenta, el plazo que da la ley para presentarlo terminó el ${due.es}.`,
    },
  ]
}
