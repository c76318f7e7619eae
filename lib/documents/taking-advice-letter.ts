// The debtor's short letter that legal advice is being taken: it asks for patience and for figures. It offers nothing,
// threatens nothing, and does not name bankruptcy: what comes of the advice is still open.

import { z } from 'zod'
import { bankruptcyAnswersIn } from '@/lib/case/bankruptcy'
import type { CaseFile } from '@/lib/case/case-file'
import { legalStopOf } from '@/lib/case/legal-stop'
import { isNothingOwed } from '@/lib/case/standing-paid'
import { stillOwed } from '@/lib/case/still-owed'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import type { Block } from './blocks'
import { defineDocument, type Missing } from './define'
import {
  closingBlocks,
  dateWords,
  isoDate,
  type Letter,
  letterFrom,
  letterSchema,
  missingForLetter,
  openingBlocks,
  paragraph,
  toEach,
} from './letter-parts'
import { maribelLetter } from './letter-samples'

const dataSchema = z.object({
  letter: letterSchema,
  /** Who gives the advice, in the debtor's own words; null: nobody found yet, or not to be named. */
  adviser: z.string().nullable(),
  writeAgainOn: isoDate.nullable(),
})
type Data = z.infer<typeof dataSchema>

export const takingAdviceLetter = defineDocument<CaseFile, Data>({
  id: 'taking-advice-letter',
  title: { en: 'Letter that you are getting advice', es: 'Carta de que usted busca asesoría' },
  flowId: 'bankruptcy',
  side: 'debtor',
  dataSchema,
  missing: missingForAdvice,
  data: dataFrom,
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  sample: {
    letter: maribelLetter,
    adviser: 'Neighborhood Legal Services',
    writeAgainOn: '2026-12-21',
  },
})

function missingForAdvice(file: CaseFile): Missing[] {
  const missing = missingForLetter(file)
  if (legalStopOf(file))
    missing.push({
      flowId: 'bankruptcy',
      stepId: 'already-filed',
      what: {
        en: 'a case that is still open to advice: by your answers a bankruptcy was filed, so let your lawyer write',
        es: 'un caso en el que todavía se busca asesoría: según sus respuestas se presentó una bancarrota, así que deje que escriba su abogado',
      },
    })
  if (isNothingOwed(file)) missing.push(stillOwed)
  return missing
}

function dataFrom(file: CaseFile, today: IsoDate): Data {
  const { adviser, writeAgainOn } = bankruptcyAnswersIn(file)
  return { letter: letterFrom(file, today), adviser, writeAgainOn }
}

function letterTo(recipient: Letter['recipients'][number], { letter, adviser, writeAgainOn }: Data): Block[] {
  const entered = dateWords(letter.enteredOn)
  return [
    ...openingBlocks(letter, recipient),
    paragraph({
      en: `I am writing about the judgment${recipient.clients ? ` for your client, ${recipient.clients},` : ''} entered on ${entered.en}. I have not forgotten it.`,
      es: `Le escribo por el fallo${recipient.clients ? ` a favor de ${recipient.clients}, a quien usted representa,` : ''} registrado el ${entered.es}. No lo he olvidado.`,
    }),
    paragraph(
      adviser
        ? {
            en: `I am getting legal advice from ${adviser} about all of my debts. I want to know what I can truly do before I promise anything.`,
            es: `Estoy recibiendo asesoría legal de ${adviser} sobre todas mis deudas. Quiero saber qué puedo hacer de verdad antes de prometer algo.`,
          }
        : {
            en: 'I am getting legal advice about all of my debts. I want to know what I can truly do before I promise anything.',
            es: 'Estoy buscando asesoría legal sobre todas mis deudas. Quiero saber qué puedo hacer de verdad antes de prometer algo.',
          },
    ),
    paragraph(
      writeAgainOn
        ? {
            en: `I will write to you again by ${formatDate(writeAgainOn, 'en', 'weekday')}. Until then I ask for your patience, and that no further step be taken to collect.`,
            es: `Le volveré a escribir a más tardar el ${formatDate(writeAgainOn, 'es', 'weekday')}. Hasta entonces le pido paciencia, y que no se tome ninguna otra medida de cobro.`,
          }
        : {
            en: 'I will write to you again as soon as I know more. Until then I ask for your patience, and that no further step be taken to collect.',
            es: 'Le volveré a escribir en cuanto sepa más. Hasta entonces le pido paciencia, y que no se tome ninguna otra medida de cobro.',
          },
    ),
    paragraph({
      en: 'In the meantime, please send me in writing what you say is owed today, with interest and any payments you have counted.',
      es: 'Mientras tanto, envíeme por escrito cuánto considera usted que se debe hoy, con los intereses y los pagos que ha contado.',
    }),
    paragraph({
      en: 'This letter is not an offer, and not a promise to pay by a certain day. I do not give up any protection the law gives my wages, my bank account, my home or my other property.',
      es: 'Esta carta no es una oferta ni una promesa de pagar en una fecha determinada. No renuncio a ninguna protección que la ley da a mi salario, mi cuenta bancaria, mi vivienda u otros bienes.',
    }),
    ...closingBlocks(letter),
  ]
}
