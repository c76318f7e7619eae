// The sheet a creditor keeps while closing: which paper and form, where and by when it is filed, who gets a copy, which
// liens are released, and what to write in the court’s own form.

import type { CaseFile } from '@/lib/case/case-file'
import { nobodyChecked } from '@/lib/law/value-on'
import { asIs, inBoth, plural, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { defineDocument } from './define'
import { dateWords, paragraph } from './letter-parts'
import { askRecorder } from './lien-release'
import { beforeSigning, formWords } from './satisfaction-cautions'
import { formItems } from './satisfaction-form-items'
import { lienPlace, missingForSatisfaction } from './satisfaction-parts'
import { anaSatisfaction } from './satisfaction-samples'
import { type SheetData as Data, sheetFrom, sheetSchema } from './satisfaction-sheet-data'

export const satisfactionSheet = defineDocument<CaseFile, Data>({
  id: 'satisfaction-sheet',
  title: { en: 'Filing sheet for the satisfaction', es: 'Hoja para presentar la constancia de pago' },
  kind: 'sheet',
  flowId: 'satisfaction',
  side: 'creditor',
  dataSchema: sheetSchema,
  missing: missingForSatisfaction,
  data: sheetFrom,
  blocks: sheetBlocks,
  sample: {
    paper: anaSatisfaction,
    law: {
      section: 'Cal. Code Civ. Proc. §§ 116.850, 724.030, 724.040, 724.050',
      ...{ uncertain: false, isFormMandatory: null, filedBy: null },
      ...{ penalty: null, note: null, partial: null, lienRelease: null, signing: null },
    },
    formsAt: 'https://selfhelp.courts.ca.gov/find-forms',
    due: null,
    ...{ agreedBy: null, alsoFiledAt: null, clerkLines: [] },
  },
})

function sheetBlocks(data: Data): Block[] {
  const { paper } = data
  return [
    {
      kind: 'heading',
      level: 1,
      text: { en: 'Keep this sheet: do not file it', es: 'Guarde esta hoja: no la presente' },
    },
    paragraph({
      en: `For ${paper.document.en}, case number ${paper.judgment.caseNumber}, ${paper.state.en}`,
      es: `Para ${paper.document.es}, caso número ${paper.judgment.caseNumber}, ${paper.state.es}`,
    }),
    ...section({ en: 'The paper and the form', es: 'El papel y el formulario' }, formLines(data)),
    ...section({ en: 'Before you sign', es: 'Antes de firmar' }, signLines(data)),
    ...section({ en: 'File it', es: 'Preséntelo' }, fileLines(data)),
    ...section({ en: 'By when', es: 'Para cuándo' }, whenLines(data)),
    ...section({ en: 'Send the copy', es: 'Envíe la copia' }, copyLines(data)),
    ...(paper.liens.length > 0 && paper.acknowledged.kind !== 'partial'
      ? section({ en: 'Release each lien', es: 'Cancele cada gravamen' }, lienLines(data))
      : []),
    formItems(paper),
  ]
}

function section(text: Words, items: Words[]): Block[] {
  return [
    { kind: 'heading', level: 2, text },
    { kind: 'list', items },
  ]
}

function formLines({ paper, law, formsAt }: Data): Words[] {
  return [
    law
      ? formWords({ form: paper.form, ...(law.isFormMandatory !== null && { formIsMandatory: law.isFormMandatory }) })
      : nobodyChecked,
    ...(formsAt
      ? [{ en: `The courts’ forms are at ${formsAt}`, es: `Los formularios de los tribunales están en ${formsAt}` }]
      : []),
    ...(law?.partial && (paper.acknowledged.kind === 'partial' || paper.acknowledged.kind === 'one-debtor')
      ? [law.partial]
      : []),
  ]
}

function signLines({ paper, law }: Data): Words[] {
  const { signing, liens } = paper
  const notary: Words = !signing
    ? {
        en: 'We have not checked whether a notary must see you sign. Ask the clerk, and do not sign before you are there.',
        es: 'No hemos verificado si debe firmar ante notario. Pregunte en la secretaría y, si es así, no firme antes de estar allí.',
      }
    : signing.always || liens.length > 0
      ? signBefore[signing.before]
      : {
          en: 'In some cases it must be signed before a notary. Find out first whether yours is one.',
          es: 'En algunos casos debe firmarse ante notario. Averigüe antes si el suyo es uno.',
        }
  return [notary, ...(law?.signing ? [law.signing] : []), ...beforeSigning]
}

const signBefore: Record<'notary' | 'notary-or-clerk' | 'clerk', Words> = {
  notary: {
    en: 'Sign it before a notary, not earlier. Bring an identification with your picture.',
    es: 'Fírmelo ante un notario, no antes. Lleve una identificación con su foto.',
  },
  'notary-or-clerk': {
    en: 'Sign it before a notary or the clerk, not earlier. Bring an identification with your picture.',
    es: 'Fírmelo ante un notario o en la secretaría, no antes. Lleve una identificación con su foto.',
  },
  clerk: {
    en: 'Sign it before the clerk, not earlier. Bring an identification with your picture.',
    es: 'Fírmelo en la secretaría, no antes. Lleve una identificación con su foto.',
  },
}

function fileLines({ paper, law, alsoFiledAt, clerkLines }: Data): Words[] {
  const { judgment, liens, debtors } = paper
  const copies = 1 + debtors.length + liens.length
  const at = [`${judgment.court}, ${judgment.place}`, ...clerkLines].join(', ')
  return [
    { en: `With the clerk of ${at}`, es: `En la secretaría de ${at}` },
    ...(alsoFiledAt ? [{ en: `And with ${alsoFiledAt}`, es: `Y en ${alsoFiledAt}` }] : []),
    ...(law?.filedBy ? [law.filedBy] : []),
    inBoth(l =>
      l === 'en'
        ? `Bring the original and ${plural(copies, { one: 'copy', other: 'copies' }, l)}: one for you, one for each person who owed, one for each county. Ask for the stamp on all, and keep yours.`
        : `Lleve el original y ${plural(copies, { one: 'copia', other: 'copias' }, l)}: una para usted, una para cada persona que debía, una para cada condado. Pida el sello en todas, y guarde la suya.`,
    ),
    {
      en: 'Ask the clerk about the fee, if there is one.',
      es: 'Pregunte en la secretaría cuánto cuesta, si cuesta algo.',
    },
  ]
}

function whenLines({ paper, law, due, agreedBy }: Data): Words[] {
  const isPart = paper.acknowledged.kind === 'partial' || paper.acknowledged.kind === 'one-debtor'
  return [
    ...(due?.on ? [inBoth(l => `${lastDay[l]} ${dateWords(due.on ?? paper.judgment.writtenOn, 'weekday')[l]}`)] : []),
    ...(due ? [due.why] : [isPart ? noDayForPart : nobodyChecked]),
    ...(agreedBy ? [inBoth(l => `${agreedDay[l]} ${dateWords(agreedBy, 'weekday')[l]}`)] : []),
    ...(law?.penalty
      ? [{ en: `If it is not filed: ${law.penalty.en}`, es: `Si no se presenta: ${law.penalty.es}` }]
      : []),
    ...(law?.note ? [law.note] : []),
    ...(law ? [asIs(law.section)] : []),
    ...(law?.uncertain ? [notSure] : []),
  ]
}

const lastDay: Words = { en: 'The last day by the law we read:', es: 'El último día según la ley que leímos:' }
const agreedDay: Words = { en: 'You promised it in the agreement by:', es: 'En el acuerdo usted lo prometió para el:' }
const noDayForPart: Words = {
  en: 'The days of the law are for a judgment that is paid in full. We have not checked a day for a paper like this one.',
  es: 'El plazo de la ley es para un fallo pagado por completo. No hemos verificado un plazo para un papel como este.',
}
const notSure: Words = {
  en: 'We are not sure of this rule. Check it with the court clerk.',
  es: 'No estamos seguros de esta regla. Verifíquela en la secretaría del tribunal.',
}

function copyLines({ paper }: Data): Words[] {
  return [
    {
      en: `Send a stamped copy to ${paper.debtors.length === 1 ? 'the judgment debtor' : 'each judgment debtor'}, or to their lawyer where they have one.`,
      es: `Envíe una copia sellada ${paper.debtors.length === 1 ? 'al deudor del fallo' : 'a cada deudor del fallo'}, o a su abogado si lo tiene.`,
    },
    {
      en: 'Whoever sends it signs the proof of mailing afterwards. Keep it, and ask the clerk whether to file it.',
      es: 'Quien la envíe firma después la constancia de envío. Guárdela y pregunte en la secretaría si hay que presentarla.',
    },
  ]
}

function lienLines({ paper, law }: Data): Words[] {
  return [
    law?.lienRelease ?? askRecorder,
    inBoth(l => {
      const places = paper.liens.map(lienPlace).join('; ')
      return l === 'en'
        ? `${places}: record the release, ask what it costs, and keep the stamped page.`
        : `${places}: inscriba la cancelación, pregunte cuánto cuesta y guarde la página sellada.`
    }),
  ]
}
