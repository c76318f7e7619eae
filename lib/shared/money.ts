// Money is a whole number of cents. It becomes text, and text becomes it, only here.

import { fail, ok, type Result } from './results'

/** US dollars as a whole number of cents. */
export type Cents = number

/** The most the app takes for one amount: $20,000,000.00, below the store's 32-bit limit. */
export const mostCents: Cents = 2_000_000_000

export type MoneyFault =
  | 'empty'
  | 'not-money'
  | 'not-dollars'
  | 'negative'
  | 'ambiguous'
  | 'too-many-decimals'
  | 'too-large'

/** The sign, the code or the name of money that is not the dollar of the United States. */
const otherMoney =
  /[^\P{Sc}$]|\b(?:[ACR]|MX|CA|AU|NZ|HK)\$|(?:^|[^a-z])(?:EUR|GBP|CAD|MXN|JPY|CNY|INR|BRL|COP|ARS|CLP|PEN|GTQ|HNL|NIO|CRC|DOP|CHF|AUD|NZD|PHP|KRW|BTC|pesos?|euros?|pounds?|libras?|yen|bitcoins?)(?:[^a-z]|$)/iu

/**
 * Reads an amount as people type or paste it: "1234.5", "$1,234.56", " 1234 ".
 * Commas may only group thousands; "1.234,56" is refused as ambiguous rather than read as $1.23.
 */
export function parseMoney(text: string): Result<Cents, MoneyFault> {
  const bare = text.trim().replace(/^(-?)\s*(?:US)?\$\s*/i, '$1')
  if (bare === '') return fail('empty')
  if (/\d/.test(bare) && otherMoney.test(bare)) return fail('not-dollars')
  if (/^[-\u2212(]/.test(bare)) return fail(/\d/.test(bare) ? 'negative' : 'not-money')
  if (/^\d{1,3}(\.\d{3})+(,\d*)?$/.test(bare) && (bare.includes(',') || bare.split('.').length > 2))
    return fail('ambiguous')
  if (/^\d+,\d{1,2}$/.test(bare)) return fail('ambiguous')
  if (!/^(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?$/.test(bare) || !/\d/.test(bare)) return fail('not-money')
  const [whole = '', decimals = ''] = bare.replaceAll(',', '').split('.')
  if (decimals.length === 3 && whole.length <= 3 && whole !== '' && whole !== '0') return fail('ambiguous')
  if (decimals.length > 2) return fail('too-many-decimals')
  if (whole.replace(/^0+/, '').length > 9) return fail('too-large')
  const cents = Number(whole || '0') * 100 + Number(decimals.padEnd(2, '0'))
  return cents > mostCents ? fail('too-large') : ok(cents)
}

/** "$1,234.56" in both languages, as US courts print it. Negative amounts carry a plain hyphen. */
export function formatCents(cents: Cents): string {
  const whole = String(Math.trunc(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = String(Math.abs(cents) % 100).padStart(2, '0')
  return `${cents < 0 ? '-' : ''}$${whole}.${rest}`
}

/** "$7,500" or "$7.25" in both languages: an amount as a law states it, without the cents when there are none. */
export function formatDollars(cents: Cents): string {
  return formatCents(cents).replace(/\.00$/, '')
}

/** "1234.56": how an amount refills a form field. */
export function centsToField(cents: Cents): string {
  return `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
}

/** Half-up to the cent of an exact fraction of cents; the app's one rounding. `down` drops the fraction instead. */
export function roundToCents(numerator: bigint, denominator: bigint, mode: 'half-up' | 'down' = 'half-up'): Cents {
  // BigInt division drops the fraction, which is what `down` asks for.
  if (mode === 'down') return Number(numerator / denominator)
  const sum = 2n * numerator + denominator
  const quotient = sum / (2n * denominator)
  return Number(sum < 0n && quotient * 2n * denominator !== sum ? quotient - 1n : quotient)
}
