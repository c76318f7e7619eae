// Why a paper could not be printed, said to the person, with what to do.

import { listOf, type Words } from '@/lib/shared/words'
import type { PdfFault } from './pdf/pool'

/** `errorId`: the number of our own fault in the log, where it is one. */
export function printFaultWords(fault: PdfFault, errorId: string | null): Words {
  switch (fault.kind) {
    case 'undrawable': {
      const named = fault.characters.map(
        one => `“${one.character}” (${one.codePoint}, “${excerpt(one.text, one.character)}”)`,
      )
      return {
        en: `These characters cannot be printed: ${listOf(named, 'en')}. Change them in your answers, and nothing will be missing on paper.`,
        es: `Estos caracteres no se pueden imprimir: ${listOf(named, 'es')}. Cámbielos en sus respuestas y no faltará nada en el papel.`,
      }
    }
    case 'too-much':
      return {
        en: 'One of your answers is too long to print. Make it shorter and try again.',
        es: 'Una de sus respuestas es demasiado larga para imprimirla. Acórtela e inténtelo de nuevo.',
      }
    case 'busy':
    case 'too-long':
      return {
        en: 'Many letters are being printed right now. Wait a moment and try again; nothing is lost.',
        es: 'Ahora mismo se imprimen muchas cartas. Espere un momento e inténtelo de nuevo; no se pierde nada.',
      }
    case 'failed':
      return {
        en: `Something went wrong on our side; nothing is lost. Try again, and if it happens again give this number when you ask for help: ${errorId}.`,
        es: `Algo falló de nuestro lado; no se pierde nada. Inténtelo de nuevo y, si vuelve a pasar, dé este número al pedir ayuda: ${errorId}.`,
      }
  }
}

/** A few letters around the character, so that the person finds it. */
function excerpt(text: string, character: string): string {
  const at = text.indexOf(character)
  return text.slice(Math.max(0, at - 12), at + 12).trim()
}
