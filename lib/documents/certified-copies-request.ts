// The letter to the clerk: certified copies of the paper that says the judgment is paid, one for each credit bureau.

import { z } from 'zod'
import type { CaseFile } from '@/lib/case/case-file'
import { closingOf } from '@/lib/case/closing'
import { isSatisfactionOnRecord } from '@/lib/case/credit'
import type { IsoDate } from '@/lib/shared/civil-date'
import { asIs, inBoth, listOf, plural, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { type Caution, defineDocument, type Missing } from './define'
import {
  closingBlocks,
  dateWords,
  isoDate,
  letterFrom,
  letterSchema,
  missingForLetter,
  paragraph,
} from './letter-parts'
import { maribelLetter } from './letter-samples'
import { generalName } from './satisfaction-name'
import { missingPayment, satisfactionLawIn } from './satisfaction-proof'

/** One for each of the national credit bureaus. */
const copies = 3

const dataSchema = z.object({
  letter: letterSchema.omit({ recipients: true }),
  document: z.object({ en: z.string(), es: z.string() }),
  /** When it was filed or entered, as far as the person knows. */
  onRecord: isoDate.nullable(),
  copies: z.int().min(1),
})
type Data = z.infer<typeof dataSchema>

export const certifiedCopiesRequest = defineDocument<CaseFile, Data>({
  id: 'certified-copies-request',
  title: { en: 'Request for certified copies', es: 'Solicitud de copias certificadas' },
  flowId: 'credit-report',
  side: 'debtor',
  dataSchema,
  missing: missingForCopies,
  data: dataFrom,
  caution: cautions,
  blocks: letterBlocks,
  sample: {
    letter: letterSchema.omit({ recipients: true }).parse(maribelLetter),
    document: { en: 'Acknowledgment of Satisfaction of Judgment', es: 'Reconocimiento de Pago del Fallo' },
    onRecord: '2026-11-19',
    copies,
  },
})

function missingForCopies(file: CaseFile): Missing[] {
  const missing = missingForLetter(file)
  return missing.length > 0 ? missing : missingPayment(file)
}

function dataFrom(file: CaseFile, today: IsoDate): Data {
  const closing = closingOf(file)
  const { recipients: _, ...letter } = letterFrom(file, today)
  const found = closing.kind === 'paid' ? (closing.entered ?? closing.filed) : null
  return {
    letter,
    document: satisfactionLawIn(file)?.document ?? generalName,
    onRecord: found?.sentOn ?? null,
    copies,
  }
}

function letterBlocks({ letter, document, onRecord, copies: count }: Data): Block[] {
  const on = onRecord ? dateWords(onRecord) : null
  return [
    { kind: 'letterhead', sender: [letter.sender.name, ...letter.sender.lines].map(asIs) },
    { kind: 'date', text: dateWords(letter.writtenOn) },
    {
      kind: 'address',
      recipient: [{ en: 'Clerk of the Court', es: 'Secretaría del tribunal' }, asIs(letter.court), asIs(letter.place)],
    },
    {
      kind: 'subject',
      items: [
        {
          term: { en: 'Case', es: 'Caso' },
          value: inBoth(l => `${listOf(letter.creditors, l)} v. ${listOf(letter.debtors, l)}`),
        },
        { term: { en: 'Case number', es: 'Número del caso' }, value: asIs(letter.caseNumber) },
        { term: { en: 'Judgment entered', es: 'Fallo registrado' }, value: dateWords(letter.enteredOn) },
      ],
    },
    paragraph({ en: 'To the clerk:', es: 'A la secretaría:' }),
    paragraph(
      inBoth(l => {
        const many = plural(count, { en: copyEn, es: copyEs }[l], l)
        return l === 'en'
          ? `Please send me ${many} of the ${document.en} in this case${on ? `, filed or entered on ${on.en}` : ''}.`
          : `Envíeme ${many} de este papel del caso: ${document.es}${on ? `, presentado o registrado el ${on.es}` : ''}.`
      }),
    ),
    paragraph({
      en: 'If no such paper is on file, please send me certified copies of the page of your record that shows where the judgment stands, and tell me so.',
      es: 'Si ese papel no consta, envíeme copias certificadas de la página de su registro que muestre en qué está el fallo, y avíseme.',
    }),
    paragraph({
      en: 'Enclosed for the fee: $__________. If it is another amount, please tell me, and I will pay it at once.',
      es: 'Adjunto para el costo: $__________. Si es otra cantidad, avíseme y la pagaré de inmediato.',
    }),
    paragraph({
      en: 'An envelope with my address and a stamp is enclosed.',
      es: 'Adjunto un sobre con mi dirección y estampilla.',
    }),
    ...closingBlocks({ ...letter, recipients: [] }),
  ]
}

const copyEn = { one: 'certified copy', other: 'certified copies' }
const copyEs = { one: 'copia certificada', other: 'copias certificadas' }

function cautions(file: CaseFile): Caution[] {
  const texts: Words[] = [
    ...(isSatisfactionOnRecord(file) ? [] : [notOnRecord]),
    {
      en: 'Fee: ask the clerk what a certified copy costs, and how it can be paid. Write the amount in by hand. Some courts take the request only on their own form or online.',
      es: 'Costo: pregunte en la secretaría cuánto cuesta una copia certificada y cómo se paga. Escriba la cantidad a mano. Algunos tribunales aceptan la solicitud solo en su formulario o en línea.',
    },
    {
      en: 'Keep one more copy for yourself if you can: a landlord or a lender may ask for it years later.',
      es: 'Si puede, guarde una copia más para usted: un arrendador o un prestamista puede pedirla años después.',
    },
  ]
  return texts.map(text => ({ text, cite: null }))
}

const notOnRecord: Words = {
  en: 'You have not noted that it was filed or entered. If the court’s record does not show it yet, have that done first.',
  es: 'No ha anotado que se presentó o se registró. Si todavía no consta en el tribunal, haga eso primero.',
}
