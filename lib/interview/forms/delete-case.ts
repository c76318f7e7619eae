// The form that deletes a case: its number typed again, so that no slip of a finger does it.

import type { Words } from '@/lib/shared/words'
import { text } from '../fields'

/** What is to be typed where the case has no number; either is taken in both languages. */
export const deleteWords = ['DELETE', 'BORRAR'] as const

export function deleteCaseFields(caseNumber: string | null) {
  return {
    typed: text({
      label: caseNumber
        ? { en: `Type the case number: ${caseNumber}`, es: `Escriba el número del caso: ${caseNumber}` }
        : { en: 'Type the word DELETE', es: 'Escriba la palabra BORRAR' },
      missing: other(caseNumber),
      most: 80,
      width: 'medium',
    }),
  }
}

/** Whether what was typed names this case. Capitals, spaces and dashes do not matter. */
export function namesCase(typed: string, caseNumber: string | null): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\p{Pd}]/gu, '')
  const asked = caseNumber === null ? [...deleteWords] : [caseNumber]
  return asked.some(one => plain(one) === plain(typed))
}

/** Said where something else was typed. */
export function other(caseNumber: string | null): Words {
  return caseNumber
    ? { en: `Type ${caseNumber}, just as it stands above`, es: `Escriba ${caseNumber}, tal como está arriba` }
    : { en: 'Type DELETE', es: 'Escriba BORRAR' }
}
