// The proof that a copy of the satisfaction went to the other side: who sent what to whom, when and how.

import { z } from 'zod'
import type { CaseFile } from '@/lib/case/case-file'
import { closingOf } from '@/lib/case/closing'
import { satisfactionPaperOf } from '@/lib/case/satisfaction-paper'
import { asIs, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { defineDocument } from './define'
import { dateWords, isoDate, letterFrom, paragraph } from './letter-parts'
import {
  blank,
  captionOf,
  missingForSatisfaction,
  partyWords,
  satisfactionFrom,
  satisfactionSchema,
  toWrite,
} from './satisfaction-parts'
import { anaSatisfaction } from './satisfaction-samples'

const hows = ['mail', 'certified', 'hand', 'email', 'filed'] as const

/** `sentOn`, `how`, `sender`: null or empty while not known: a line is left to write on. */
const dataSchema = z.object({
  paper: satisfactionSchema,
  to: z.array(z.array(z.string())).min(1),
  sentOn: isoDate.nullable(),
  how: z.enum(hows).nullable(),
  sender: z.string(),
})
type Data = z.infer<typeof dataSchema>

export const proofOfMailing = defineDocument<CaseFile, Data>({
  id: 'proof-of-mailing',
  title: { en: 'Proof of mailing', es: 'Constancia de envío' },
  kind: 'paper',
  flowId: 'satisfaction',
  side: 'creditor',
  dataSchema,
  missing: missingForSatisfaction,
  data: dataFrom,
  blocks: paperBlocks,
  caution: () => [
    { text: afterwards, cite: null },
    { text: askWho, cite: null },
  ],
  sample: {
    paper: anaSatisfaction,
    to: [['Dale Whitmore', '400 Mill Road', 'Fresno, CA 93702']],
    ...{ sentOn: null, how: 'mail', sender: 'Ana Núñez' },
  },
})

function dataFrom(file: CaseFile): Data {
  const { mailer } = satisfactionPaperOf(file)
  const closing = closingOf(file)
  const served = closing.kind === 'paid' ? closing.served : null
  return {
    paper: satisfactionFrom(file),
    to: letterFrom(file, file.today).recipients.map(one => one.lines),
    sentOn: served?.sentOn ?? null,
    how: served?.how ?? mailer?.how ?? null,
    sender: mailer ? mailer.name || (file.facts.you?.kind === 'person' ? file.facts.you.name : '') : '',
  }
}

function paperBlocks({ paper, to, sentOn, how, sender }: Data): Block[] {
  const { document } = paper
  const when = sentOn ? dateWords(sentOn) : toWrite
  return [
    captionOf(paper, { en: 'Proof of Mailing', es: 'Constancia de envío' }),
    {
      kind: 'list',
      numbered: true,
      items: [
        { en: 'I am at least 18 years old.', es: 'Tengo al menos 18 años.' },
        {
          en: `I sent a copy of this paper of the case: ${document.en}, as filed with the court.`,
          es: `Envié una copia de este papel del caso: ${document.es}, tal como se presentó al tribunal.`,
        },
        how ? howWords[how] : { en: `How it was sent: ${blank}`, es: `Cómo se envió: ${blank}` },
      ],
    },
    {
      kind: 'terms',
      items: [
        { term: { en: 'Day it was sent', es: 'Día en que se envió' }, value: when },
        { term: { en: 'From (city and state)', es: 'Desde (ciudad y estado)' }, value: toWrite },
        ...to.map(([name = '', ...lines]) => ({
          term: { en: 'Sent to', es: 'Enviado a' },
          value: partyWords(name, lines),
        })),
      ],
    },
    paragraph({
      en: `I declare under penalty of perjury under the law of ${paper.state.en} that this is true and correct.`,
      es: `Declaro bajo pena de perjurio conforme a la ley de ${paper.state.es} que lo anterior es verdadero y correcto.`,
    }),
    {
      kind: 'signature',
      signers: [
        {
          name: sender ? asIs(sender) : { en: `Name: ${blank}`, es: `Nombre: ${blank}` },
          role: { en: 'Who sent the copy', es: 'Quien envió la copia' },
        },
      ],
    },
  ]
}

const howWords: Record<(typeof hows)[number], Words> = {
  mail: {
    en: 'I put it in the mail in a sealed envelope with first-class postage paid.',
    es: 'La puse en el correo en un sobre cerrado con franqueo de primera clase pagado.',
  },
  certified: {
    en: 'I sent it by certified mail, return receipt asked for, with postage paid.',
    es: 'La envié por correo certificado, con acuse de recibo y franqueo pagado.',
  },
  hand: { en: 'I handed it over in person.', es: 'La entregué en persona.' },
  email: { en: 'I sent it by email.', es: 'La envié por correo electrónico.' },
  filed: {
    en: 'I sent it through the court’s electronic filing system.',
    es: 'La envié por el sistema de presentación electrónica del tribunal.',
  },
}

const afterwards: Words = {
  en: 'Sign it after the copy went out, not before.',
  es: 'Fírmela después de enviar la copia, no antes.',
}

const askWho: Words = {
  en: 'Some courts want the copy sent by an adult who is not a party, or a form of their own for this. Ask the clerk.',
  es: 'Algunos tribunales piden que la copia la envíe un adulto que no sea parte del caso, o un formulario propio para esto. Pregunte en la secretaría.',
}
