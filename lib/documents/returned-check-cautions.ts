// What the writer of a notice of a returned check must know before it goes out; shown beside it and never printed.

import type { CaseFile } from '@/lib/case/case-file'
import { factOn, isUncertain } from '@/lib/law/value-on'
import type { Words } from '@/lib/shared/words'
import type { Caution } from './define'

/** What to check before it goes out: the law's own words for the notice, how it is sent, and what never to add. */
export function returnedCheckCautions({ state, today }: CaseFile): Caution[] {
  const law = state && factOn(state, 'badCheck', today)
  const found = law?.kind === 'value' ? law : null
  return [
    ...(found ? [{ text: found.value.rule, cite: found.entry.cite }] : []),
    ...(found?.entry.note ? [{ text: found.entry.note, cite: null }] : []),
    ...(found && isUncertain(found.entry) ? [{ text: notSure, cite: null }] : []),
    ...(found ? [] : [{ text: notKnown, cite: null }]),
    ...[ownWords, proof, noThreat].map(text => ({ text, cite: null })),
  ]
}

const notSure: Words = {
  en: 'We are not sure of this rule. Read the section, or ask the clerk, before you send the notice.',
  es: 'No estamos seguros de esta regla. Lea la ley o pregunte en la secretaría antes de enviar el aviso.',
}

const notKnown: Words = {
  en: 'We know no rule of this state on returned checks, so the notice asks for the check alone.',
  es: 'No conocemos una regla de este estado sobre cheques devueltos, así que el aviso pide solo el cheque.',
}

const ownWords: Words = {
  en: 'Some states print the words such a notice must use. If the section has them, copy them; without them the extra money may be lost.',
  es: 'Algunos estados fijan el texto que debe llevar el aviso. Si la ley lo trae, cópielo; sin él puede perderse el dinero adicional.',
}

const proof: Words = {
  en: 'Send it so that you can prove it, to the address on the check and the last one you know. Keep the receipt, and write the day down here.',
  es: 'Envíelo de modo que pueda probarlo, a la dirección del cheque y a la última que conozca. Guarde el recibo y anote aquí el día.',
}

const noThreat: Words = {
  en: 'Do not add a word about arrest, charges or the police. That can break the law, even where the check was bad.',
  es: 'No agregue nada sobre arresto, cargos o la policía. Eso puede violar la ley, aunque el cheque fuera malo.',
}
