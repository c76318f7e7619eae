// The debtor asks the court to enter that the judgment is paid: what was paid and how, what was asked of the creditor, and a
// declaration. A page with what to attach and to do stays with the person.

import type { CaseFile } from '@/lib/case/case-file'
import { closingOf } from '@/lib/case/closing'
import { asIs, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { type Caution, defineDocument, type Missing } from './define'
import { letterSchema, missingForLetter, paragraph } from './letter-parts'
import { maribelLetter } from './letter-samples'
import { motionAdvice, wayKnown, wayNotKnown } from './satisfaction-motion-advice'
import { type MotionData as Data, exhibitItems, motionDataFrom, motionDataSchema } from './satisfaction-motion-data'
import { requestWords, statements } from './satisfaction-motion-words'
import { captionOf, partyWords } from './satisfaction-parts'
import { missingPayment, proofTable, satisfactionLawIn } from './satisfaction-proof'
import { sampleLaw } from './satisfaction-samples'

const sampleJudgment = letterSchema.omit({ recipients: true }).parse(maribelLetter)

export const satisfactionMotion = defineDocument<CaseFile, Data>({
  id: 'satisfaction-motion',
  title: { en: 'Motion for entry of satisfaction', es: 'Petición de que se registre el pago' },
  kind: 'paper',
  flowId: 'judgment',
  side: 'debtor',
  dataSchema: motionDataSchema,
  missing: missingForMotion,
  data: motionDataFrom,
  caution: cautions,
  blocks: data => [...paperBlocks(data), { kind: 'page-break' }, ...motionAdvice(data)],
  sample: {
    judgment: sampleJudgment,
    state: { en: 'California', es: 'California' },
    others: [{ name: 'Sunrise Home Furnishings, Inc.', lines: ['9000 Commerce Way', 'Los Angeles, CA 90040'] }],
    principalCents: 300_000,
    costsCents: 5_000,
    proofs: [
      {
        paidOn: '2026-11-05',
        cents: 280_000,
        how: { en: 'Check, no. 1043', es: 'Cheque, núm. 1043' },
        number: 1,
        said: { kind: 'confirmed', on: '2026-11-07' },
      },
      {
        paidOn: '2026-11-18',
        cents: 25_500,
        how: { en: 'Money order, no. 2288104417', es: 'Giro postal, núm. 2288104417' },
        number: 2,
        said: null,
      },
    ],
    zeroOn: '2026-11-18',
    agreement: null,
    demand: { sentOn: '2026-11-19', how: 'certified', on: '2026-11-24', isEstimated: true },
    dueOn: null,
    law: sampleLaw,
    way: null,
    objection: null,
    files: ['check-1043.jpg'],
  },
})

function missingForMotion(file: CaseFile): Missing[] {
  const missing = missingForLetter(file)
  if (missing.length > 0) return missing
  const unpaid = missingPayment(file)
  if (unpaid.length > 0) return unpaid
  const closing = closingOf(file)
  if (closing.kind !== 'paid') return []
  // Who swears that nothing was filed must not have noted that it was.
  if (closing.filed || closing.entered)
    return [{ flowId: 'documents', stepId: 'certified-copies-request', what: alreadyFiled }]
  return closing.demand === null && satisfactionLawIn(file)?.isFromDemand
    ? [{ flowId: 'documents', stepId: 'satisfaction-demand', what: demandFirst }]
    : []
}

const demandFirst: Words = {
  en: 'your written demand: in this state the time runs from it. Send the letter first, and write the day down',
  es: 'su petición por escrito: en este estado el plazo corre desde ella. Envíe primero la carta y anote el día',
}

function paperBlocks(data: Data): Block[] {
  const { judgment, state, proofs } = data
  return [
    captionOf(data, paperName),
    { kind: 'heading', level: 2, text: { en: 'What is asked', es: 'Qué se pide' } },
    { kind: 'list', numbered: true, items: requestWords(data) },
    { kind: 'heading', level: 2, text: { en: 'Declaration', es: 'Declaración' } },
    { kind: 'list', numbered: true, items: statements(data) },
    proofTable(proofs),
    { kind: 'heading', level: 2, text: { en: 'Exhibits', es: 'Anexos' } },
    { kind: 'list', items: exhibitItems(data) },
    paragraph({
      en: `I declare under penalty of perjury under the law of ${state.en} that this is true and correct.`,
      es: `Declaro bajo pena de perjurio conforme a la ley de ${state.es} que lo anterior es verdadero y correcto.`,
    }),
    {
      kind: 'signature',
      signers: [{ name: asIs(judgment.sender.name), role: { en: 'Judgment debtor', es: 'Deudor del fallo' } }],
    },
    paragraph({ en: 'How to reach me:', es: 'Cómo comunicarse conmigo:' }),
    { kind: 'list', items: judgment.sender.lines.map(asIs) },
    {
      kind: 'terms',
      items: data.others.map(({ name, lines }) => ({
        term: { en: 'A copy goes to', es: 'Una copia se envía a' },
        value: partyWords(name, lines),
      })),
    },
  ]
}

const paperName: Words = {
  en: 'Motion for Entry of Satisfaction of Judgment, with Declaration of Payment',
  es: 'Petición de que se registre el pago del fallo, con declaración de pago',
}

function cautions(file: CaseFile): Caution[] {
  const closing = closingOf(file)
  if (closing.kind !== 'paid') return []
  const { satisfaction, doubts, demand, filing } = closing
  const known = satisfaction.kind === 'value' ? satisfaction : null
  const way = known?.value.motion ?? null
  const isStillRunning = filing.kind === 'date' && filing.on >= file.today
  const plain = (text: Words): Caution => ({ text, cite: null })
  return [
    ...(demand ? [] : [plain(noDemand)]),
    ...(closing.isDemandEstimated ? [plain(noArrival)] : []),
    ...(isStillRunning && demand ? [plain(stillRunning)] : []),
    way && known
      ? { text: wayKnown(way), cite: known.value.sources?.motion?.cite ?? known.entry.cite }
      : plain(wayNotKnown),
    ...(known?.entry.note ? [{ text: known.entry.note, cite: known.entry.cite }] : []),
    ...doubts.map(({ what }) => plain(what)),
    plain(filesNamed),
  ]
}

const alreadyFiled: Words = {
  en: 'nothing: by your notes the court’s record shows already that it is paid. Ask the clerk for certified copies in place of a motion',
  es: 'nada: según sus notas ya consta en el tribunal que está pagado. En lugar de la petición, pida copias certificadas en la secretaría',
}

const noDemand: Words = {
  en: 'You have not noted that you asked the other side in writing. Do that first: it often settles it, and a court wants to see it.',
  es: 'No ha anotado que lo pidió por escrito a la otra parte. Haga eso primero: muchas veces lo resuelve, y el tribunal quiere verlo.',
}

const noArrival: Words = {
  en: 'You have not noted when your demand came in. Until you do, the paper does not say that the time of the law is over, for nobody should swear to an estimate.',
  es: 'No ha anotado cuándo llegó su petición. Hasta que lo haga, el papel no dice que el plazo de la ley terminó, porque nadie debe jurar sobre un cálculo aproximado.',
}

const stillRunning: Words = {
  en: 'By our count the other side still has time to file. Wait for that day before you file this.',
  es: 'Según nuestra cuenta la otra parte todavía tiene tiempo. Espere a que pase ese día antes de presentar esto.',
}

const filesNamed: Words = {
  en: 'The paper names every file kept in your log. Attach only what proves a payment or the demand, and strike out the others by hand.',
  es: 'El papel nombra todos los archivos guardados en su registro. Adjunte solo lo que prueba un pago o la petición, y tache los demás a mano.',
}
