// The paper that asks the court to correct a mistake of writing in its judgment: what the paper says beside what was
// decided, how it is known, what is attached, who gets a copy, and a page that stays with the person.

import { answersIn, type CaseFile } from '@/lib/case/case-file'
import { correctionFlow } from '@/lib/interview/flows/correction'
import { factOn, isUncertain } from '@/lib/law/value-on'
import { asIs, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { correctionAdvice, correctionCautions } from './correction-advice'
import { type CorrectionData, correctionSchema } from './correction-data'
import { attachmentsOf, copyBlocks, knownWords, proofBlocks } from './correction-parts'
import { defineDocument, type Missing } from './define'
import { dateWords, letterFrom, missingForLetter, paragraph } from './letter-parts'
import { maribelLetter } from './letter-samples'
import { captionOf } from './satisfaction-parts'

export const correctionRequest = defineDocument<CaseFile, CorrectionData>({
  id: 'correction-request',
  title: { en: 'Request to correct the judgment', es: 'Solicitud de corrección del fallo' },
  kind: 'paper',
  flowId: 'correction',
  side: 'both',
  dataSchema: correctionSchema,
  missing: missingForCorrection,
  data: dataFrom,
  blocks: data => [
    ...paperBlocks(data),
    ...(data.copy?.by === 'clerk'
      ? []
      : [{ kind: 'page-break' as const }, ...proofBlocks(data, captionOf(data, title))]),
    { kind: 'page-break' },
    ...correctionAdvice(data),
  ],
  caution: correctionCautions,
  sample: {
    judgment: maribelLetter,
    side: 'debtor',
    state: { en: 'California', es: 'California' },
    errors: [
      { kind: 'amount', paperSays: '$3,250.00', judgeSaid: '$2,350.00' },
      { kind: 'name', paperSays: 'Maribel Ortiz', judgeSaid: 'Maribel Ortega' },
    ],
    sources: ['heard', 'minutes', 'papers'],
    papers: 'Plaintiff’s Claim, page 1',
    copy: { by: 'mail', name: null },
    law: {
      section: 'Cal. Code Civ. Proc. § 116.725',
      rule: {
        en: 'Either side may ask the small claims court to correct a clerical error.',
        es: 'Cualquiera de las partes puede pedir al tribunal de reclamos menores que corrija un error de escritura.',
      },
      uncertain: false,
      lastOn: '2026-11-30',
    },
  },
})

/** What the head of the paper needs. What is owed is not: it may be just what is wrong. */
const needed: readonly string[] = [
  ...['you', 'your-address', 'other-side', 'court', 'case-number', 'state', 'entered-on'],
]

function missingForCorrection(file: CaseFile): Missing[] {
  const { paperErrors, rulingSources: sources } = answersIn(file, correctionFlow)
  const ask = (stepId: string, what: Words): Missing => ({ flowId: correctionFlow.id, stepId, what })
  return [
    ...missingForLetter(file).filter(({ stepId }) => needed.includes(stepId)),
    ...(paperErrors && paperErrors.length > 0
      ? []
      : [ask('paper-errors', { en: 'what is wrong on the paper', es: 'qué está mal en el papel' })]),
    ...(sources && sources.length > 0
      ? []
      : [ask('ruling-known', { en: 'how you know what was decided', es: 'cómo sabe qué se decidió' })]),
  ]
}

function dataFrom(file: CaseFile): CorrectionData {
  const { facts, state, today, deadlines } = file
  const { paperErrors, rulingSources: sources, rulingPapers, toldBy, tellerName } = answersIn(file, correctionFlow)
  if (!state || !facts.side || !paperErrors || !sources)
    throw new Error('The request was asked for before its case was ready.')
  const found = factOn(state, 'clericalCorrection', facts.enteredOn ?? today)
  const correctBy = deadlines?.correctBy
  return {
    judgment: letterFrom(file, today),
    side: facts.side,
    state: state.name,
    errors: paperErrors.map(({ errorKind, paperSays, judgeSaid }) => ({ kind: errorKind, paperSays, judgeSaid })),
    sources,
    papers: sources.includes('papers') ? (rulingPapers ?? null) : null,
    copy: toldBy ? { by: toldBy, name: tellerName ?? null } : null,
    law:
      found.kind === 'value'
        ? {
            section: found.entry.cite.section,
            rule: found.value.rule,
            uncertain: isUncertain(found.entry),
            lastOn: correctBy?.kind === 'date' ? correctBy.on : null,
          }
        : null,
  }
}

function paperBlocks(data: CorrectionData): Block[] {
  const { judgment, side, state } = data
  return [
    captionOf(data, title),
    paragraph(requestWords(data)),
    versionsTable(data),
    { kind: 'heading', level: 2, text: { en: 'How this is known', es: 'Cómo se sabe' } },
    { kind: 'list', numbered: true, items: knownWords(data) },
    { kind: 'heading', level: 2, text: { en: 'What is asked', es: 'Qué se pide' } },
    paragraph({
      en: 'Please make the record say what the court decided. This request does not ask the court to change its decision. If a hearing is needed, please set one and give notice to both sides.',
      es: 'Se pide que el registro diga lo que el tribunal decidió. Esta solicitud no pide que el tribunal cambie su decisión. Si hace falta una audiencia, se pide que la fije y avise a las dos partes.',
    }),
    { kind: 'heading', level: 2, text: { en: 'Attached', es: 'Adjuntos' } },
    { kind: 'list', numbered: true, items: attachmentsOf(data) },
    ...copyBlocks(data),
    paragraph({
      en: `I declare under penalty of perjury under the law of ${state.en} that this is true and correct.`,
      es: `Declaro bajo pena de perjurio conforme a la ley de ${state.es} que lo anterior es verdadero y correcto.`,
    }),
    {
      kind: 'signature',
      signers: [
        {
          name: asIs(judgment.sender.name),
          role:
            side === 'creditor'
              ? { en: 'Judgment creditor', es: 'Acreedor del fallo' }
              : { en: 'Judgment debtor', es: 'Deudor del fallo' },
        },
      ],
    },
    { kind: 'address', recipient: judgment.sender.lines.map(asIs) },
  ]
}

/** A rule that is not sure is not claimed before a court. */
function requestWords({ judgment, law }: CorrectionData): Words {
  const entered = dateWords(judgment.enteredOn)
  const source = law && !law.uncertain ? ` (${law.section})` : ''
  return {
    en: `${judgment.sender.name} asks the court to correct a mistake of writing in the judgment entered on ${entered.en}, which does not say what the court decided${source}.`,
    es: `${judgment.sender.name} pide al tribunal que corrija un error de escritura en el fallo registrado el ${entered.es}, que no dice lo que el tribunal decidió${source}.`,
  }
}

function versionsTable({ errors }: CorrectionData): Block {
  return {
    kind: 'table',
    title: { en: 'The two versions', es: 'Las dos versiones' },
    columns: [
      { label: { en: 'About', es: 'Sobre' }, align: 'start' },
      { label: { en: 'The paper says', es: 'El papel dice' }, align: 'start' },
      { label: { en: 'The court decided', es: 'El tribunal decidió' }, align: 'start' },
    ],
    rows: errors.map(({ kind, paperSays, judgeSaid }) => [aboutWords[kind], asIs(paperSays), asIs(judgeSaid)]),
  }
}

const aboutWords: Record<CorrectionData['errors'][number]['kind'], Words> = {
  name: { en: 'Name', es: 'Nombre' },
  amount: { en: 'Amount', es: 'Cantidad' },
  costs: { en: 'Costs or interest', es: 'Costas o intereses' },
  date: { en: 'Date', es: 'Fecha' },
  address: { en: 'Address', es: 'Dirección' },
  terms: { en: 'How to pay', es: 'Cómo pagar' },
  other: { en: 'Other', es: 'Otro' },
}

const title: Words = {
  en: 'Request to Correct a Clerical Mistake in the Judgment',
  es: 'Solicitud para corregir un error de escritura en el fallo',
}
