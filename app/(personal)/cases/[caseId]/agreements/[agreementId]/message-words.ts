// The message that goes with a private link, to be copied into an email or a text message.

import type { AgreementParty, AgreementTerms } from '@/lib/case/agreement-terms'
import type { CaseFacts } from '@/lib/case/facts'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Locale, locales } from '@/lib/shared/words'

type Message = {
  party: AgreementParty
  /** Who acts for the party, and so gets the message; null: nobody does. */
  lawyer: CaseFacts['theirLawyer']
  terms: AgreementTerms
  link: string
  lastOn: IsoDate
  /** Everybody has signed: the link is for the payments. */
  isInForce: boolean
  /** The language of who sends it, which comes first: nobody knows which one the reader prefers. */
  locale: Locale
}

/** The message in both languages, one after the other. */
export function messageFor(message: Message): string {
  const texts = { en: inEnglish(message), es: inSpanish(message) }
  const other = locales.filter(one => one !== message.locale)
  return [message.locale, ...other].map(locale => texts[locale]).join('\n\n')
}

function inEnglish({ party, lawyer, terms, link, lastOn, isInForce }: Message): string {
  const what = lawyer ? `the agreement with your client ${party.name}` : 'our agreement'
  const why = isInForce
    ? 'to see the payments, report one, and download the signed PDF'
    : 'to read it, ask for a change, or sign it'
  return `Hello ${lawyer ? (lawyer.lawyer?.name ?? 'Counselor') : party.name},\nhere is ${what} about court case ${terms.caseNumber}. Open this private link ${why}. No account is needed. It works until ${formatDate(lastOn, 'en')}.\n${link}`
}

function inSpanish({ party, lawyer, terms, link, lastOn, isInForce }: Message): string {
  const what = lawyer ? `el acuerdo con su cliente ${party.name}` : 'nuestro acuerdo'
  const why = isInForce
    ? 'ver los pagos, informar uno y descargar el PDF firmado'
    : 'leerlo, pedir un cambio o firmarlo'
  return `Hola, ${lawyer ? (lawyer.lawyer?.name ?? 'abogado o abogada') : party.name}:\neste es ${what} sobre el caso judicial ${terms.caseNumber}. Abra este enlace privado para ${why}. No hace falta una cuenta. Funciona hasta el ${formatDate(lastOn, 'es')}.\n${link}`
}
