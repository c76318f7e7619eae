// The paper that tells the court what was paid on a judgment: all, less that was taken as all, a part, or one debtor’s share.

import type { CaseFile } from '@/lib/case/case-file'
import { asIs, asSentence, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { defineDocument } from './define'
import { dateWords, paragraph } from './letter-parts'
import { satisfactionCautions } from './satisfaction-cautions'
import {
  acknowledgmentBlocks,
  captionOf,
  type SatisfactionData as Data,
  lienPlace,
  missingForSatisfaction,
  partyWords,
  satisfactionFrom,
  satisfactionSchema,
  signerBlock,
  toWrite,
} from './satisfaction-parts'
import { anaSatisfaction } from './satisfaction-samples'
import { acknowledgedWords, renewedWords, whatCame } from './satisfaction-words'

export const satisfactionOfJudgment = defineDocument<CaseFile, Data>({
  id: 'satisfaction-of-judgment',
  title: { en: 'Satisfaction of judgment', es: 'Constancia de pago del fallo' },
  kind: 'paper',
  flowId: 'satisfaction',
  side: 'creditor',
  dataSchema: satisfactionSchema,
  missing: missingForSatisfaction,
  data: satisfactionFrom,
  blocks: paperBlocks,
  caution: satisfactionCautions,
  sample: anaSatisfaction,
})

function paperBlocks(data: Data): Block[] {
  const { signing, liens } = data
  // Where only some cases need a notary, a recorded lien is the one that does: no recorder takes a bare signature.
  const before = signing && (signing.always || liens.length > 0) ? signing.before : null
  return [
    captionOf(data, paperName(data)),
    paragraph(acknowledgedWords(data)),
    { kind: 'list', numbered: true, items: statements(data) },
    { kind: 'terms', items: partyTerms(data) },
    ...lienBlocks(data),
    signerBlock(data),
    ...(before
      ? [
          {
            kind: 'heading' as const,
            level: 2 as const,
            text: { en: 'Acknowledgment', es: 'Reconocimiento de la firma' },
          },
          ...acknowledgmentBlocks(data, before),
        ]
      : [{ kind: 'page-break' as const }, ...sparePage(data)]),
  ]
}

/** The state’s own name for it; a part and a release of one say so in the name. */
function paperName({ document, acknowledged }: Data): Words {
  const { kind } = acknowledged
  if (kind === 'partial') return { en: `${document.en}: Partial`, es: `${document.es}: parcial` }
  if (kind === 'one-debtor')
    return {
      en: `${document.en}: As to One Judgment Debtor Only`,
      es: `${document.es}: solo respecto de un deudor`,
    }
  return document
}

function statements(data: Data): Words[] {
  const { acknowledged, renewedOn, hasNoLiens } = data
  return [
    ...whatCame(acknowledged),
    ...(renewedOn.length > 0 ? [renewedWords(renewedOn, acknowledged.kind)] : []),
    ...(hasNoLiens
      ? [
          {
            en: 'The judgment creditor recorded no lien on land for this judgment.',
            es: 'El acreedor no inscribió ningún gravamen sobre inmuebles por este fallo.',
          },
        ]
      : []),
    acknowledged.kind === 'full' || acknowledged.kind === 'settled' ? enterSatisfied : enterThis,
  ]
}

const enterSatisfied: Words = {
  en: 'The clerk is asked to enter on the court’s record that the judgment is satisfied.',
  es: 'Se pide a la secretaría que haga constar en el registro del tribunal que el fallo está cumplido.',
}

const enterThis: Words = {
  en: 'The clerk is asked to enter this on the court’s record, and no more than this.',
  es: 'Se pide a la secretaría que haga constar esto en el registro del tribunal, y nada más que esto.',
}

function partyTerms({ creditors, debtors }: Data) {
  const term = (words: Words) => (party: Data['creditors'][number]) => ({
    term: words,
    value: partyWords(party.name, party.lines),
  })
  return [
    ...creditors.map(term({ en: 'Judgment creditor', es: 'Acreedor del fallo' })),
    ...debtors.map(term({ en: 'Judgment debtor', es: 'Deudor del fallo' })),
  ]
}

/** The liens by what the recorder needs to find them. */
function lienBlocks(data: Data): Block[] {
  const { liens, acknowledged } = data
  if (liens.length === 0) return []
  const isWhole = acknowledged.kind === 'full' || acknowledged.kind === 'settled'
  return [
    {
      kind: 'table',
      title: { en: 'Where the judgment was recorded', es: 'Dónde se inscribió el fallo' },
      columns: [
        { label: { en: 'County and state', es: 'Condado y estado' }, align: 'start' },
        { label: { en: 'Recorded on', es: 'Inscrito el' }, align: 'start' },
        { label: { en: 'Recording number', es: 'Número de inscripción' }, align: 'start' },
      ],
      rows: liens.map(lien => [
        asIs(lienPlace(lien)),
        lien.recordedOn ? dateWords(lien.recordedOn) : toWrite,
        lien.number ? asIs(lien.number) : toWrite,
      ]),
    },
    paragraph(
      isWhole
        ? {
            en: 'To clear the land records, this paper or a release of the lien has to be recorded in each of these counties.',
            es: 'Para limpiar el registro de la propiedad, este papel o una cancelación del gravamen debe inscribirse en cada uno de estos condados.',
          }
        : {
            en: 'This paper does not release what is recorded there for the rest of the judgment.',
            es: 'Este papel no cancela lo inscrito allí por el resto del fallo.',
          },
    ),
  ]
}

/** Where nobody has checked who must see it signed, or only some cases need it. */
function sparePage(data: Data): Block[] {
  const number = data.judgment.caseNumber
  return [
    { kind: 'heading', level: 1, text: { en: 'Acknowledgment page', es: 'Página de reconocimiento de la firma' } },
    paragraph({
      en: `It belongs to the paper before it, case number ${asSentence(number)} Use it only if the clerk or the recorder asks for a signature made before a notary. If so, do not sign the paper before you are there.`,
      es: `Es parte del papel anterior, caso número ${asSentence(number)} Úsela solo si la secretaría o el registro piden una firma ante notario. Si es así, no firme el papel antes de estar allí.`,
    }),
    ...acknowledgmentBlocks(data, data.signing?.before ?? 'notary'),
  ]
}
