// What a creditor must know before signing that a judgment was paid: beside the papers, never on them.

import type { CaseFile } from '@/lib/case/case-file'
import { doubtsOf } from '@/lib/case/closing-doubts'
import { courtFormWords } from '@/lib/case/court-form'
import { satisfactionPaperOf } from '@/lib/case/satisfaction-paper'
import type { Satisfaction } from '@/lib/law/satisfaction-types'
import type { Entry } from '@/lib/law/types'
import { factOn, isUncertain, nobodyChecked } from '@/lib/law/value-on'
import { inBoth, type Words } from '@/lib/shared/words'
import type { Caution } from './define'

/** The court's own form first, then what is not certain, then what holds for everyone. */
export function satisfactionCautions(file: CaseFile): Caution[] {
  const { kind } = satisfactionPaperOf(file)
  // What is true once all is paid says nothing of a part.
  const doubts = doubtsOf(file, kind === 'settled' ? 'settled' : 'in-full').filter(
    ({ id }) => kind !== 'partial' || (id !== 'joint-debtor' && id !== 'overpaid'),
  )
  return [
    ...lawCautions(file, kind === 'partial' || kind === 'one-debtor'),
    ...doubts.map(one => ({ text: one.what, cite: null })),
    ...always,
  ]
}

function lawCautions({ state, today }: CaseFile, isPart: boolean): Caution[] {
  const found = state && factOn(state, 'satisfaction', today)
  if (!found || found.kind === 'not-covered') return [{ text: nobodyChecked, cite: null }]
  if (found.kind === 'none') return [{ text: noPaper, cite: found.entry.cite }]
  const { value, entry } = found
  const { sources, signing } = value
  const partial = saidOf(found, 'partial')
  const note = saidOf(found, 'signing')
  return [
    { text: formWords(value), cite: sources?.formIsMandatory?.cite ?? null },
    ...(isPart ? [{ text: partial ?? noPartialRule, cite: partial && (sources?.partial?.cite ?? entry.cite) }] : []),
    ...(note ? [{ text: note, cite: sources?.signing?.cite ?? entry.cite }] : []),
    ...(signing ? [] : [{ text: signingNotChecked, cite: null }]),
    ...(isUncertain(entry) ? [{ text: notSure, cite: entry.cite }] : []),
  ]
}

/** What the law says of a part of it, with a warning where that is not certain; null: nobody has checked. */
export function saidOf(
  { value, entry }: { value: Satisfaction; entry: Entry<Satisfaction> },
  part: 'partial' | 'lienRelease' | 'signing',
): Words | null {
  const said = part === 'signing' ? value.signing?.note : value[part]
  if (!said) return null
  return (value.sources?.[part]?.confidence ?? entry.confidence) === 'uncertain'
    ? inBoth(l => `${said[l]} ${notSure[l]}`)
    : said
}

/** What form to use, on the page and on the sheet. */
export function formWords(law: Pick<Satisfaction, 'form' | 'formIsMandatory'>): Words {
  const said = courtFormWords(law)
  if (law.form === null) return inBoth(l => `${said[l]} ${copyFacts[l]}`)
  const mayUse = law.formIsMandatory ? notThatForm : useTheForm
  return {
    en: `The court’s own form is ${said.en} ${mayUse.en}`,
    es: `El formulario del tribunal es ${said.es} ${mayUse.es}`,
  }
}

const copyFacts: Words = {
  en: 'If you get a form, copy these facts onto it.',
  es: 'Si le dan un formulario, copie en él estos datos.',
}

const useTheForm: Words = {
  en: 'Use the form if you can: the paper made here is not that form.',
  es: 'Use el formulario si puede: el papel que se hace aquí no es ese formulario.',
}

const notThatForm: Words = {
  en: 'The paper made here is not that form.',
  es: 'El papel que se hace aquí no es ese formulario.',
}

const noPaper: Words = {
  en: 'The law we read asks for no such paper. A signed one still helps the other side: ask the clerk how to have it entered.',
  es: 'La ley que leímos no pide un papel así. Aun así, uno firmado le sirve a la otra parte: pregunte en la secretaría cómo hacerlo constar.',
}

const noPartialRule: Words = {
  en: 'We have not checked how this state’s courts take a paper for a part only. Ask the clerk first.',
  es: 'No hemos verificado cómo reciben los tribunales de este estado un papel por solo una parte. Pregunte antes en la secretaría.',
}

const signingNotChecked: Words = {
  en: 'We have not checked whether a notary must see you sign. A page for one is at the end. Ask the clerk before you sign.',
  es: 'No hemos verificado si debe firmar ante notario. Al final hay una página para ello. Pregunte en la secretaría antes de firmar.',
}

const notSure: Words = {
  en: 'We are not sure of this state’s rule. Check it with the court clerk.',
  es: 'No estamos seguros de la regla de este estado. Verifíquela en la secretaría del tribunal.',
}

/** Said on the page and on the sheet, in every state. */
export const beforeSigning: Words[] = [
  {
    en: 'Sign only after the money cleared: a check or transfer can come back.',
    es: 'Firme solo cuando el dinero se haya acreditado: un cheque o una transferencia pueden ser devueltos.',
  },
  {
    en: 'Do not sign that all is paid for a payment in part. It can end your right to the rest.',
    es: 'No firme que todo está pagado por un pago parcial. Puede poner fin a su derecho al resto.',
  },
]

const keepCopy: Words = {
  en: 'Keep a copy of every page, with the clerk’s stamp.',
  es: 'Guarde una copia de cada página, con el sello de la secretaría.',
}

export const always: Caution[] = [...beforeSigning, keepCopy].map(text => ({ text, cite: null }))
