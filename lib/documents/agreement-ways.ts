// The ways to pay that an agreement names, in its words: the clause and the notices about it say them alike.

import type { AgreementTerms } from '@/lib/case/agreement-terms'
import type { Words } from '@/lib/shared/words'

const wayWords: Record<AgreementTerms['ways'][number], Words> = {
  check: { en: 'personal check', es: 'cheque personal' },
  'money-order': { en: 'money order or cashier’s check', es: 'giro postal o cheque de caja' },
  transfer: { en: 'bank transfer or payment app', es: 'transferencia bancaria o aplicación de pago' },
  card: { en: 'card', es: 'tarjeta' },
  cash: { en: 'cash against a signed receipt', es: 'efectivo contra recibo firmado' },
}

/** "check, money order, or cash": the ways to pay, as the text names them. */
export function waysIn(ways: AgreementTerms['ways'], locale: 'en' | 'es'): string {
  const names = ways.map(way => wayWords[way][locale])
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  return `${names.slice(0, -1).join(', ')}${locale === 'en' ? ', or ' : ', o '}${last}`
}
