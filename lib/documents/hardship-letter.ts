// The debtor’s letter about hard times, in their own words: it asks for patience and for terms that can be kept. It offers
// nothing and promises nothing.

import { z } from 'zod'
import { answersIn, type CaseFile } from '@/lib/case/case-file'
import { isNothingOwed } from '@/lib/case/standing-paid'
import { stillOwed } from '@/lib/case/still-owed'
import { hardshipLetterFlow } from '@/lib/interview/flows/hardship-letter'
import { asIs } from '@/lib/shared/words'
import type { Block } from './blocks'
import { defineDocument, type Missing } from './define'
import {
  closingBlocks,
  dateWords,
  type Letter,
  letterFrom,
  letterSchema,
  missingForLetter,
  openingBlocks,
  paragraph,
  toEach,
} from './letter-parts'
import { lukaszLetter } from './letter-samples'
import { keeps } from './offer-parts'

const dataSchema = z.object({
  letter: letterSchema,
  /** The debtor's own words. */
  hardship: z.string(),
})
type Data = z.infer<typeof dataSchema>

export const hardshipLetter = defineDocument<CaseFile, Data>({
  id: 'hardship-letter',
  title: { en: 'Letter about hard times', es: 'Carta sobre tiempos difíciles' },
  side: 'debtor',
  dataSchema,
  missing: missingForHardship,
  data: (file, today) => ({ letter: letterFrom(file, today), hardship: hardshipIn(file) ?? '' }),
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  sample: {
    letter: lukaszLetter,
    hardship: 'My hours at the warehouse were cut in September.\nI support two children and my rent is $1,450 a month.',
  },
})

function hardshipIn(file: CaseFile): string | null {
  return answersIn(file, hardshipLetterFlow).hardshipWords ?? null
}

function missingForHardship(file: CaseFile): Missing[] {
  const missing = missingForLetter(file)
  if (hardshipIn(file) === null)
    missing.push({
      flowId: 'hardship-letter',
      stepId: 'hardship-words',
      what: { en: 'your reasons, in your own words', es: 'sus razones, con sus propias palabras' },
    })
  if (isNothingOwed(file)) missing.push(stillOwed)
  return missing
}

function letterTo(recipient: Letter['recipients'][number], { letter, hardship }: Data): Block[] {
  const entered = dateWords(letter.enteredOn)
  return [
    ...openingBlocks(letter, recipient),
    paragraph({
      en: `I am writing about the judgment${recipient.clients ? ` for your client, ${recipient.clients},` : ''} entered on ${entered.en}. I have not forgotten it, but times are hard for me now. This is my situation:`,
      es: `Le escribo por el fallo${recipient.clients ? ` a favor de ${recipient.clients}, a quien usted representa,` : ''} registrado el ${entered.es}. No lo he olvidado, pero ahora paso por tiempos difíciles. Esta es mi situación:`,
    }),
    paragraph(asIs(hardship)),
    paragraph({
      en: 'I ask for your patience, and that no further step be taken to collect while we look for terms I can keep.',
      es: 'Le pido paciencia, y que no se tome ninguna otra medida de cobro mientras buscamos condiciones que yo pueda cumplir.',
    }),
    paragraph({
      en: 'Please tell me in writing what you say is owed today, and whether you would consider payments over time, or one smaller payment that settles it.',
      es: 'Dígame por escrito cuánto considera que se debe hoy, y si aceptaría pagos a plazos, o un pago único menor que cierre la deuda.',
    }),
    paragraph({
      en: 'This letter is not a promise to pay by a certain day.',
      es: 'Esta carta no es una promesa de pagar en una fecha determinada.',
    }),
    keeps('debtor', 'no-offer'),
    ...closingBlocks(letter),
  ]
}
