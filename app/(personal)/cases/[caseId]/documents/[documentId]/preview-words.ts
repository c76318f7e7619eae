// What the page of a document that is not final yet says, by what is done with it.

import type { DocumentKind } from '@/lib/documents/define'
import type { Words } from '@/lib/shared/words'

type PreviewWords = { lead: Words; waits: Words; before: Words; lawyer: Words }

export const wordsByKind: Record<Exclude<DocumentKind, 'report'>, PreviewWords> = {
  letter: {
    lead: {
      en: 'Read it as the other side will. When it is right, finish it: it gets today’s date, and cannot change afterwards.',
      es: 'Léala como la leerá la otra parte. Cuando esté bien, termínela: lleva la fecha de hoy y después ya no cambia.',
    },
    waits: { en: 'This letter is not ready yet', es: 'Esta carta todavía no está lista' },
    before: { en: 'Before you send it', es: 'Antes de enviarla' },
    lawyer: {
      en: 'You have a lawyer. Show your lawyer this letter before you send it.',
      es: 'Usted tiene abogado. Muéstrele esta carta antes de enviarla.',
    },
  },
  paper: {
    lead: {
      en: 'Read every line before you sign. When it is right, finish it: it gets today’s date, and cannot change afterwards.',
      es: 'Lea cada línea antes de firmar. Cuando esté bien, termínelo: lleva la fecha de hoy y después ya no cambia.',
    },
    waits: { en: 'This paper is not ready yet', es: 'Este papel todavía no está listo' },
    before: { en: 'Before you sign it', es: 'Antes de firmarlo' },
    lawyer: {
      en: 'You have a lawyer. Show your lawyer this paper before you sign it.',
      es: 'Usted tiene abogado. Muéstrele este papel antes de firmarlo.',
    },
  },
  sheet: {
    lead: {
      en: 'This sheet is for you: nobody signs it, and it is not sent or filed. Finish it to print it.',
      es: 'Esta hoja es para usted: nadie la firma, y no se envía ni se presenta. Termínela para imprimirla.',
    },
    waits: { en: 'This sheet is not ready yet', es: 'Esta hoja todavía no está lista' },
    before: { en: 'Before you use it', es: 'Antes de usarla' },
    lawyer: {
      en: 'You have a lawyer. Show your lawyer this sheet before you act on it.',
      es: 'Usted tiene abogado. Muéstrele esta hoja antes de hacer lo que dice.',
    },
  },
}
