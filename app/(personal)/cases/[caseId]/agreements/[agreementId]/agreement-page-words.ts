// What the page of one version of an agreement says around it.

import type { AgreementStatus } from '@/lib/case/agreement-terms'
import type { Words } from '@/lib/shared/words'

const lead: Record<AgreementStatus, Words> = {
  waiting: {
    en: 'Its words are fixed. It binds once every party has signed. To change a word, write a new version: it takes the place of this one, and its signatures with it.',
    es: 'Sus palabras están fijas. Obliga cuando hayan firmado todas las partes. Para cambiar una palabra, escriba una versión nueva: reemplaza a esta y a sus firmas.',
  },
  'in-force': {
    en: 'Every party has signed, and everyone can download the very same PDF.',
    es: 'Todas las partes han firmado y todas pueden descargar el mismo PDF.',
  },
  replaced: {
    en: 'A later version took its place. It stays here to be read.',
    es: 'Una versión posterior la reemplazó. Queda aquí para leerla.',
  },
  withdrawn: {
    en: 'It was withdrawn before everybody signed, and binds nobody. It stays here to be read.',
    es: 'Se retiró antes de que todos firmaran y no obliga a nadie. Queda aquí para leerla.',
  },
}

export const agreementPageWords = {
  all: { en: 'Agreements', es: 'Acuerdos' },
  lead,
  download: { en: 'Download the PDF', es: 'Descargar el PDF' },
  downloadSigned: { en: 'Download the signed PDF', es: 'Descargar el PDF firmado' },
  downloadUnsigned: {
    en: 'Download the PDF as it was before anyone signed',
    es: 'Descargar el PDF como era antes de que alguien firmara',
  },
  copyComes: {
    en: 'The signed PDF is being made. Open this page again in a minute.',
    es: 'El PDF firmado se está haciendo. Abra esta página otra vez en un minuto.',
  },
  toSign: { en: 'Get it signed', es: 'Conseguir las firmas' },
  toHold: { en: 'Give everybody their copy', es: 'Dar a cada parte su copia' },
  scans: { en: 'Signed on paper?', es: '¿Firmado en papel?' },
  scansText: {
    en: 'Print the PDF twice. Everybody signs and dates both copies, and each side keeps one. Then record each signature here, and add a scan or a photo of the signed pages.',
    es: 'Imprima el PDF dos veces. Todos firman y fechan las dos copias, y cada parte guarda una. Luego anote aquí cada firma y agregue un escaneo o una foto de las páginas firmadas.',
  },
}
