// What to know before the letters to the credit bureaus go out; shown beside them and never printed.

import type { CaseFile } from '@/lib/case/case-file'
import { closingOf } from '@/lib/case/closing'
import { creditSeenIn, isSatisfactionOnRecord } from '@/lib/case/credit'
import { reportableUntil } from '@/lib/law/credit'
import { federalOn } from '@/lib/law/federal'
import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import type { Caution } from './define'

export function disputeCautions(file: CaseFile): Caution[] {
  const { faults, bureaus, screening, isScreening } = creditSeenIn(file)
  const rule = federalOn('fcraReporting', file.today)
  const addresses = federalOn('creditBureaus', file.today)
  const isPaid = closingOf(file).kind === 'paid'
  const texts: Words[] = [
    onlyTrue,
    ...tooEarly(file, faults.includes('too-old')),
    ...(isPaid && !isSatisfactionOnRecord(file) ? [noCopyYet] : []),
    ...(bureaus.some(one => one.confidence === 'uncertain') ? [checkAddress] : []),
    ...(isScreening && !screening ? [nameTheCompany] : []),
    ...(screening && faults.every(fault => fault === 'listed') ? [screeningReason] : []),
    byHand,
  ]
  return [
    ...(rule.kind === 'value' ? [{ text: rule.value.rule, cite: rule.entry.cite }] : []),
    ...texts.map(text => ({ text, cite: null })),
    ...(addresses.kind === 'value' && addresses.entry.note
      ? [{ text: addresses.entry.note, cite: addresses.entry.cite }]
      : []),
  ]
}

function tooEarly({ facts, deadlines, today }: CaseFile, isChosen: boolean): Words[] {
  if (!isChosen || !facts.enteredOn) return []
  const { sevenYears } = reportableUntil(facts.enteredOn, today)
  if (sevenYears.kind !== 'date') return []
  const ends = deadlines?.expiresOn
  if (sevenYears.on < today) return ends?.kind === 'date' && ends.on < today ? [] : [mayBeLonger]
  return [
    inBoth(l =>
      l === 'en'
        ? `You chose “too old”, but by our count the seven years end on ${formatDate(sevenYears.on, l)}. The letter leaves that reason out.`
        : `Usted eligió “demasiado viejo”, pero según nuestra cuenta los siete años terminan el ${formatDate(sevenYears.on, l)}. La carta no da esa razón.`,
    ),
  ]
}

const mayBeLonger: Words = {
  en: 'The seven years are over, but the law lets a report show a judgment for longer while its time to be collected runs. The bureau may answer that: the other reasons are stronger.',
  es: 'Los siete años ya pasaron, pero la ley permite mostrar un fallo por más tiempo mientras corre el plazo para cobrarlo. La agencia puede contestar eso: las otras razones son más fuertes.',
}

const onlyTrue: Words = {
  en: 'Send it only if a report truly shows the judgment, and only with reasons that are true.',
  es: 'Envíela solo si un informe de verdad muestra el fallo, y solo con razones que sean ciertas.',
}

const noCopyYet: Words = {
  en: 'You have not noted that the court’s record shows it paid, so the letter names no certified copy. Have that done first: it is the best proof.',
  es: 'No ha anotado que conste en el tribunal que está pagado, así que la carta no menciona una copia certificada. Haga eso primero: es la mejor prueba.',
}

const checkAddress: Words = {
  en: 'We are not sure of an address. Check it on the bureau’s own site before you send the letter.',
  es: 'No estamos seguros de una dirección. Verifíquela en el sitio de la agencia antes de enviar la carta.',
}

const nameTheCompany: Words = {
  en: 'You saw it on a tenant-screening report. Tell us the company, and there will be a letter to it too.',
  es: 'Lo vio en el informe de una empresa que revisa a inquilinos. Díganos cuál y habrá una carta para ella también.',
}

const screeningReason: Words = {
  en: 'A tenant-screening company may list judgments. A letter to it needs another reason, so there is none here.',
  es: 'Una empresa que revisa a inquilinos puede incluir fallos. Una carta a ella necesita otra razón, así que aquí no la hay.',
}

const byHand: Words = {
  en: 'Write the last four digits of your Social Security number and your date of birth in by hand, and never more of the number. We do not keep either.',
  es: 'Escriba a mano los últimos cuatro dígitos de su número de Seguro Social y su fecha de nacimiento, y nunca más de ese número. Nosotros no guardamos ninguno de los dos.',
}
