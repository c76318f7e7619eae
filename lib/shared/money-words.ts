// An amount written out in words, as on a check or a receipt, where a figure could be changed with a pen.

import type { Cents } from './money'
import { upperFirst, type Words } from './words'

const small = {
  en: [
    ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ],
  es: [
    ...['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
    ...['trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte', 'veintiún'],
    ...['veintidós', 'veintitrés', 'veinticuatro', 'veinticinco', 'veintiséis', 'veintisiete', 'veintiocho'],
    'veintinueve',
  ],
}
const tens = {
  en: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  es: ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'],
}
const hundredsEs = [
  ...['', 'ciento', 'doscientos', 'trescientos', 'cuatrocientos', 'quinientos'],
  ...['seiscientos', 'setecientos', 'ochocientos', 'novecientos'],
]

/**
 * "One thousand two hundred thirty-four and 56/100 dollars" / "Mil doscientos treinta y cuatro dólares con 56/100".
 * Below a billion dollars and never negative.
 */
export function centsInWords(cents: Cents): Words {
  const dollars = Math.trunc(cents / 100)
  const rest = `${String(cents % 100).padStart(2, '0')}/100`
  // "Un millón de dólares", but "un millón cien mil dólares".
  const of = dollars >= 1_000_000 && dollars % 1_000_000 === 0 ? 'de ' : ''
  return {
    en: upperFirst(`${inEnglish(dollars)} and ${rest} dollars`),
    es: upperFirst(`${inSpanish(dollars)} ${of}${dollars === 1 ? 'dólar' : 'dólares'} con ${rest}`),
  }
}

function inEnglish(count: number): string {
  if (count < 20) return small.en[count] ?? ''
  if (count < 100) return joined(tens.en[Math.trunc(count / 10)], count % 10, inEnglish, '-')
  if (count < 1000) return joined(`${inEnglish(Math.trunc(count / 100))} hundred`, count % 100, inEnglish)
  const [size, name] = count < 1_000_000 ? [1000, 'thousand'] : [1_000_000, 'million']
  return joined(`${inEnglish(Math.trunc(count / size))} ${name}`, count % size, inEnglish)
}

/** As it stands before a masculine noun: "veintiún dólares", "treinta y un mil". */
function inSpanish(count: number): string {
  if (count < 30) return small.es[count] ?? ''
  if (count < 100) return joined(tens.es[Math.trunc(count / 10)], count % 10, inSpanish, ' y ')
  if (count === 100) return 'cien'
  if (count < 1000) return joined(hundredsEs[Math.trunc(count / 100)], count % 100, inSpanish)
  if (count < 1_000_000) {
    const thousands = Math.trunc(count / 1000)
    return joined(thousands === 1 ? 'mil' : `${inSpanish(thousands)} mil`, count % 1000, inSpanish)
  }
  const millions = Math.trunc(count / 1_000_000)
  return joined(`${inSpanish(millions)} ${millions === 1 ? 'millón' : 'millones'}`, count % 1_000_000, inSpanish)
}

function joined(head: string | undefined, rest: number, say: (count: number) => string, by = ' '): string {
  return rest === 0 ? (head ?? '') : `${head}${by}${say(rest)}`
}
