// The release of a judgment lien: a sheet for each county where the judgment was recorded, for its recorder.

import type { CaseFile } from '@/lib/case/case-file'
import { satisfactionPaperOf } from '@/lib/case/satisfaction-paper'
import { factOn } from '@/lib/law/value-on'
import { asIs, inBoth, listOf, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { type Caution, defineDocument, type Missing } from './define'
import { dateWords, paragraph } from './letter-parts'
import { always, saidOf } from './satisfaction-cautions'
import {
  acknowledgmentBlocks,
  type SatisfactionData as Data,
  lienPlace,
  missingForSatisfaction,
  satisfactionFrom,
  satisfactionSchema,
  signerBlock,
  toWrite,
} from './satisfaction-parts'
import { anaSatisfaction } from './satisfaction-samples'

type Lien = Data['liens'][number]

export const lienRelease = defineDocument<CaseFile, Data>({
  id: 'lien-release',
  title: { en: 'Release of judgment lien', es: 'Cancelación del gravamen del fallo' },
  kind: 'paper',
  flowId: 'satisfaction',
  side: 'creditor',
  dataSchema: satisfactionSchema,
  missing: missingForRelease,
  data: satisfactionFrom,
  blocks: data =>
    data.liens.flatMap((lien, index) => [
      ...(index > 0 ? [{ kind: 'page-break' as const }] : []),
      ...sheetFor(lien, data),
    ]),
  caution: cautions,
  sample: anaSatisfaction,
})

function missingForRelease(file: CaseFile): Missing[] {
  const missing = missingForSatisfaction(file)
  if (missing.length > 0) return missing
  const { kind, liens } = satisfactionPaperOf(file)
  if (kind === 'partial') return [{ flowId: 'satisfaction', stepId: 'satisfaction-kind', what: wholeFirst }]
  return liens.length > 0 ? [] : [{ flowId: 'satisfaction', stepId: 'recorded-liens', what: noLien }]
}

const wholeFirst: Words = {
  en: 'the rest of the money: after a payment in part the lien stays for what is left',
  es: 'el resto del dinero: tras un pago parcial el gravamen sigue por lo que queda',
}

const noLien: Words = {
  en: 'a county where the judgment was recorded: by your answers there is none',
  es: 'un condado donde se haya inscrito el fallo: según sus respuestas no hay ninguno',
}

function sheetFor(lien: Lien, data: Data): Block[] {
  return [
    { kind: 'heading', level: 1, text: paperName },
    { kind: 'terms', items: termsOf(lien, data) },
    paragraph(releaseWords(data)),
    signerBlock(data),
    { kind: 'heading', level: 2, text: { en: 'Acknowledgment', es: 'Reconocimiento de la firma' } },
    ...acknowledgmentBlocks(data, 'notary', paperName),
  ]
}

const paperName: Words = { en: 'Release of Judgment Lien', es: 'Cancelación del gravamen del fallo' }

function termsOf(lien: Lien, { judgment, creditors, debtors, renewedOn }: Data) {
  const { recordedOn, number } = lien
  const named = (term: Words, parties: Data['creditors']) => ({
    term,
    value: inBoth(l =>
      listOf(
        parties.map(one => one.name),
        l,
      ),
    ),
  })
  return [
    {
      term: { en: 'Recording asked for by; mail back to', es: 'Pide la inscripción; devolver a' },
      value: asIs([judgment.sender.name, ...(creditors[0]?.lines ?? [])].join('\n')),
    },
    { term: { en: 'To the recorder for', es: 'Al registro de' }, value: asIs(lienPlace(lien)) },
    {
      term: { en: 'Recorded on', es: 'Inscrito el' },
      value: recordedOn ? dateWords(recordedOn) : toWrite,
    },
    {
      term: { en: 'Recording number', es: 'Número de inscripción' },
      value: number ? asIs(number) : toWrite,
    },
    {
      term: { en: 'Judgment', es: 'Fallo' },
      value: inBoth(l => {
        const on = dateWords(judgment.enteredOn)[l]
        const [court, number] = [`${judgment.court}, ${judgment.place}`, judgment.caseNumber]
        return l === 'en'
          ? `${court}\nCase number ${number}, entered on ${on}`
          : `${court}\nCaso número ${number}, registrado el ${on}`
      }),
    },
    ...renewedOn.map(on => ({ term: { en: 'Renewed on', es: 'Renovado el' }, value: dateWords(on) })),
    named({ en: 'Judgment creditor (grantor)', es: 'Acreedor (otorga)' }, creditors),
    named({ en: 'Judgment debtor (grantee)', es: 'Deudor (la recibe)' }, debtors),
  ]
}

function releaseWords({ acknowledged, judgment }: Data): Words {
  const many = judgment.creditors.length > 1
  if (acknowledged.kind === 'one-debtor') {
    const { released } = acknowledged
    return {
      en: `The judgment ${many ? 'creditors release' : 'creditor releases'} the lien recorded as above on all that ${released} owns or comes to own in this county. It is released as to ${released} alone: it stays on the property of every other judgment debtor.`,
      es: `${many ? 'Los acreedores cancelan' : 'El acreedor cancela'} el gravamen inscrito arriba sobre todo lo que ${released} tenga o llegue a tener en este condado. Se cancela solo respecto de ${released}: sigue sobre los bienes de los demás deudores del fallo.`,
    }
  }
  return {
    en: `The judgment is satisfied. The judgment ${many ? 'creditors release' : 'creditor releases'} the lien recorded as above, in full and on all property in this county, and ${many ? 'ask' : 'asks'} the recorder to show it as released.`,
    es: `El fallo está cumplido. ${many ? 'Los acreedores cancelan' : 'El acreedor cancela'} por completo el gravamen inscrito arriba, sobre todos los bienes en este condado, y ${many ? 'piden' : 'pide'} que conste como cancelado.`,
  }
}

function cautions({ state, today }: CaseFile): Caution[] {
  const found = state && factOn(state, 'satisfaction', today)
  const said = found?.kind === 'value' ? saidOf(found, 'lienRelease') : null
  return [
    found?.kind === 'value' && said
      ? { text: said, cite: found.value.sources?.lienRelease?.cite ?? found.entry.cite }
      : { text: askRecorder, cite: null },
    ...always,
  ]
}

/** Said where nobody has checked what the recorder wants. */
export const askRecorder: Words = {
  en: 'We have not checked what this state’s recorders take: some want the court’s own satisfaction, or a certified copy of it, or a form of their own. Ask each recorder before you sign.',
  es: 'No hemos verificado qué aceptan los registros de este estado: algunos piden la constancia del tribunal o una copia certificada de ella, o un formulario propio. Pregunte en cada registro antes de firmar.',
}
