// What the page behind a private link says around the agreement.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { asSentence, type Words } from '@/lib/shared/words'
import type { LoadedInvited } from './load-invited'

export const linkWords = {
  title: { en: 'An agreement for you to read', es: 'Un acuerdo para que usted lo lea' },
  submit: { en: 'Sign the agreement', es: 'Firmar el acuerdo' },
  download: { en: 'Download the PDF', es: 'Descargar el PDF' },
  downloadSigned: { en: 'Download the signed PDF', es: 'Descargar el PDF firmado' },
  downloadUnsigned: {
    en: 'Download the PDF as it was before anyone signed',
    es: 'Descargar el PDF como era antes de que alguien firmara',
  },
  change: { en: 'Ask for a change', es: 'Pedir un cambio' },
  toSign: { en: 'Go to the place to sign', es: 'Ir al lugar para firmar' },
  signed: { en: 'Thank you. You have signed', es: 'Gracias. Usted ha firmado' },
  waits: {
    en: 'It binds once every party has signed. Come back to this link then for the signed PDF.',
    es: 'Obliga cuando hayan firmado todas las partes. Vuelva entonces a este enlace por el PDF firmado.',
  },
  allSigned: { en: 'Everybody has signed', es: 'Todos han firmado' },
  copyComes: {
    en: 'The signed PDF is being made. Open this page again in a minute.',
    es: 'El PDF firmado se está haciendo. Abra esta página otra vez en un minuto.',
  },
  replaced: { en: 'There is a newer version', es: 'Hay una versión más nueva' },
  replacedText: {
    en: 'This version of the agreement was replaced and can no longer be signed. Ask the person who sent it for the link to the new one.',
    es: 'Esta versión del acuerdo se reemplazó y ya no se puede firmar. Pida a quien se la envió el enlace de la nueva.',
  },
  changeSent: { en: 'Your request was sent', es: 'Su solicitud se envió' },
  changeSentText: {
    en: 'The other side can read it now. If they agree, they write a new version and send you a new link. This version stays as it is until then.',
    es: 'La otra parte ya puede leerla. Si está de acuerdo, escribirá una versión nueva y le enviará otro enlace. Mientras tanto esta versión sigue igual.',
  },
  paper: { en: 'Rather sign on paper?', es: '¿Prefiere firmar en papel?' },
  paperText: {
    en: 'Download the PDF and print it twice. Sign and date your line on both copies, give both to the other side to sign, and keep one of them.',
    es: 'Descargue el PDF e imprímalo dos veces. Firme y feche su línea en las dos copias, dé ambas a la otra parte para que las firme y guarde una.',
  },
} satisfies Record<string, Words>

/** Who sent what, to whom, and until when the link works. */
export function leadOf({ invited, terms, party, lastOn }: LoadedInvited): Words {
  const sender = terms.parties.find(one => one.side === invited.sentBy && one.key !== party.key)?.name
  return {
    en: `${sender ?? 'The other side'} wrote this agreement about court case ${terms.caseNumber} and sent it to ${asSentence(party.name)} Read it, ask for a change, or sign it. You do not have to sign: take your time, and show it to a lawyer if you like. The link works until ${formatDate(lastOn, 'en')}.`,
    es: `${sender ?? 'La otra parte'} escribió este acuerdo sobre el caso judicial ${terms.caseNumber} y lo envió a ${asSentence(party.name)} Léalo, pida un cambio o fírmelo. No está obligado a firmar: tómese su tiempo y, si quiere, muéstrelo a un abogado. El enlace funciona hasta el ${formatDate(lastOn, 'es')}.`,
  }
}

export function inForceWords(on: IsoDate): Words {
  return {
    en: `The agreement is in force since ${formatDate(on, 'en')}. Keep the signed PDF: the other side has the very same one. Keep this link too: it stays open for the payments.`,
    es: `El acuerdo está vigente desde el ${formatDate(on, 'es')}. Guarde el PDF firmado: la otra parte tiene el mismo. Guarde también este enlace: sigue abierto para los pagos.`,
  }
}
