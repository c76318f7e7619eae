// The words of a letter to a credit bureau, from what is stored of it.

import { z } from 'zod'
import { creditFaults } from '@/lib/case/credit'
import { asIs, inBoth, listOf, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { closingBlocks, dateWords, isoDate, letterSchema, paragraph } from './letter-parts'

const words = z.object({ en: z.string(), es: z.string() })

export const disputeSchema = z.object({
  letter: letterSchema.omit({ recipients: true }),
  /** On the envelope, the name first. `isBureau`: one of the national bureaus, which list no judgments any more. */
  to: z.array(z.object({ lines: z.array(z.string()).min(1), isBureau: z.boolean() })).min(1),
  seenOn: isoDate.nullable(),
  faults: z.array(z.enum(creditFaults)).min(1),
  ownWords: z.string(),
  /** The day the judgment was paid; null: it is not. */
  paidOn: isoDate.nullable(),
  /** The paper a certified copy of which is enclosed; null: none, for the court's record does not show it yet. */
  paper: words.nullable(),
  /** Since when the bureaus list no judgments, and the last day of the law's own time. */
  removedOn: isoDate,
  sevenYearsOn: isoDate.nullable(),
  /** The time to answer, in words, and the sections. */
  answerWithin: words,
  sections: z.object({ dispute: z.string(), years: z.string() }),
})
export type DisputeData = z.infer<typeof disputeSchema>
type Data = DisputeData

/** The letter to one of them. */
export function letterTo(to: Data['to'][number], data: Data): Block[] {
  const { letter, seenOn } = data
  const seen = seenOn ? dateWords(seenOn) : null
  const entered = dateWords(letter.enteredOn)
  return [
    { kind: 'letterhead', sender: [letter.sender.name, ...letter.sender.lines].map(asIs) },
    { kind: 'date', text: dateWords(letter.writtenOn) },
    { kind: 'address', recipient: to.lines.map(asIs) },
    {
      kind: 'subject',
      items: [
        {
          term: { en: 'Dispute of', es: 'Disputa sobre' },
          value: inBoth(l => `${listOf(letter.creditors, l)} v. ${listOf(letter.debtors, l)}`),
        },
        { term: { en: 'Court', es: 'Tribunal' }, value: asIs(`${letter.court}, ${letter.place}`) },
        { term: { en: 'Case number', es: 'Número del caso' }, value: asIs(letter.caseNumber) },
      ],
    },
    paragraph({
      en: `I dispute the civil judgment named above, entered on ${entered.en}, which stands in my file${seen ? ` by your report of ${seen.en}` : ''}. This is what is wrong:`,
      es: `Disputo el fallo civil nombrado arriba, registrado el ${entered.es}, que aparece en mi expediente${seen ? ` según su informe del ${seen.es}` : ''}. Esto es lo que está mal:`,
    }),
    { kind: 'list', items: faultItems(to.isBureau, data) },
    paragraph(askedWords(data)),
    { kind: 'terms', items: byHand },
    paragraph(
      inBoth(
        l =>
          `${enclosed[l]} ${listOf(
            enclosures(data).map(one => one[l]),
            l,
          )}.`,
      ),
    ),
    ...closingBlocks({ ...letter, recipients: [] }),
  ]
}

/** Left for the pen: what a bureau needs to find the file, and no more of a number than that. */
const byHand = [
  {
    term: { en: 'Report or file number', es: 'Número del informe o expediente' },
    value: asIs('____________________'),
  },
  {
    term: {
      en: 'Last four digits of SSN',
      es: 'Últimos cuatro dígitos del SSN',
    },
    value: asIs('__ __ __ __'),
  },
  { term: { en: 'Date of birth', es: 'Fecha de nacimiento' }, value: asIs('____________________') },
]

/** `listed` says what only the national bureaus have promised; to another company it is left out. */
function faultItems(isBureau: boolean, data: Data): Words[] {
  const { paidOn, removedOn, sevenYearsOn, sections, ownWords, faults } = data
  const [paid, removed, last] = [paidOn, removedOn, sevenYearsOn].map(on => on && dateWords(on))
  const says: Record<(typeof creditFaults)[number], Words | null> = {
    listed:
      isBureau && removed
        ? {
            en: `It is listed at all. Since ${removed.en} the national bureaus list no civil judgments.`,
            es: `Que aparezca. Desde el ${removed.es} las agencias nacionales no incluyen fallos civiles.`,
          }
        : null,
    unpaid: paid
      ? {
          en: `It does not show that the judgment is paid. It was paid by ${paid.en}.`,
          es: `No muestra que el fallo está pagado. Se pagó a más tardar el ${paid.es}.`,
        }
      : null,
    'not-mine': {
      en: 'It is not mine. I am not the person this judgment is against.',
      es: 'No es mío. No soy la persona contra quien se dictó este fallo.',
    },
    'too-old': last
      ? {
          en: `It is too old to be listed. Seven years from its entry ended on ${last.en} (${sections.years}).`,
          es: `Es demasiado viejo para aparecer. Los siete años desde su registro terminaron el ${last.es} (${sections.years}).`,
        }
      : null,
    // What is wrong stands in the person's own words, which follow.
    'wrong-facts': ownWords
      ? { en: `It has a fact that is wrong: ${ownWords}`, es: `Tiene un dato equivocado: ${ownWords}` }
      : null,
  }
  const isTold = faults.includes('wrong-facts')
  return [...faults.flatMap(fault => says[fault] ?? []), ...(ownWords && !isTold ? [asIs(ownWords)] : [])]
}

function askedWords({ faults, paidOn, answerWithin, sections }: Data): Words {
  const isOut = faults.some(fault => fault === 'listed' || fault === 'not-mine' || fault === 'too-old')
  const keep = paidOn
    ? {
        en: ' If you keep it, show it as paid, on the day above.',
        es: ' Si lo conserva, muéstrelo como pagado, con la fecha de arriba.',
      }
    : { en: '', es: '' }
  const asked: Words = isOut
    ? {
        en: `Please take it out of my file.${faults.includes('unpaid') ? keep.en : ''}`,
        es: `Quítelo de mi expediente.${faults.includes('unpaid') ? keep.es : ''}`,
      }
    : {
        en: 'Please correct it, or take it out of my file if you cannot prove that it is right.',
        es: 'Corríjalo, o quítelo de mi expediente si no puede comprobar que es correcto.',
      }
  return {
    en: `${asked.en} Look into it within ${answerWithin.en} after you receive this letter (${sections.dispute}), and send me the result in writing with a corrected copy of my report.`,
    es: `${asked.es} Investíguelo dentro de ${answerWithin.es} después de recibir esta carta (${sections.dispute}) y envíeme el resultado por escrito con una copia corregida de mi informe.`,
  }
}

const enclosed: Words = { en: 'Enclosed are', es: 'Adjunto' }

function enclosures({ paper }: Data): Words[] {
  return [
    ...(paper
      ? [
          {
            en: `a certified copy of the court’s paper: ${paper.en}`,
            es: `una copia certificada del papel del tribunal: ${paper.es}`,
          },
        ]
      : []),
    {
      en: 'the page of my report that shows the entry, circled',
      es: 'la página de mi informe con la anotación marcada con un círculo',
    },
    {
      en: 'copies of an identification and of a bill that shows my address',
      es: 'copias de una identificación y de una factura que muestre mi dirección',
    },
  ]
}
