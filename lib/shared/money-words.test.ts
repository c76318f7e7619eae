import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostCents } from './money'
import { centsInWords } from './money-words'

describe('an amount in words', () => {
  test.each([
    [1, 'Zero and 01/100 dollars', 'Cero dólares con 01/100'],
    [100, 'One and 00/100 dollars', 'Un dólar con 00/100'],
    [1_900, 'Nineteen and 00/100 dollars', 'Diecinueve dólares con 00/100'],
    [2_000, 'Twenty and 00/100 dollars', 'Veinte dólares con 00/100'],
    [2_199, 'Twenty-one and 99/100 dollars', 'Veintiún dólares con 99/100'],
    [2_600, 'Twenty-six and 00/100 dollars', 'Veintiséis dólares con 00/100'],
    [3_000, 'Thirty and 00/100 dollars', 'Treinta dólares con 00/100'],
    [3_150, 'Thirty-one and 50/100 dollars', 'Treinta y un dólares con 50/100'],
    [10_000, 'One hundred and 00/100 dollars', 'Cien dólares con 00/100'],
    [10_100, 'One hundred one and 00/100 dollars', 'Ciento un dólares con 00/100'],
    [55_500, 'Five hundred fifty-five and 00/100 dollars', 'Quinientos cincuenta y cinco dólares con 00/100'],
    [100_000, 'One thousand and 00/100 dollars', 'Mil dólares con 00/100'],
    [
      123_456,
      'One thousand two hundred thirty-four and 56/100 dollars',
      'Mil doscientos treinta y cuatro dólares con 56/100',
    ],
    [2_100_000, 'Twenty-one thousand and 00/100 dollars', 'Veintiún mil dólares con 00/100'],
    [10_000_000, 'One hundred thousand and 00/100 dollars', 'Cien mil dólares con 00/100'],
    [90_000_900, 'Nine hundred thousand nine and 00/100 dollars', 'Novecientos mil nueve dólares con 00/100'],
    [100_000_000, 'One million and 00/100 dollars', 'Un millón de dólares con 00/100'],
    [110_000_000, 'One million one hundred thousand and 00/100 dollars', 'Un millón cien mil dólares con 00/100'],
    [mostCents, 'Twenty million and 00/100 dollars', 'Veinte millones de dólares con 00/100'],
  ])('%i cents', (cents, en, es) => {
    expect(centsInWords(cents)).toEqual({ en, es })
  })

  test('reads back as the amount it was written from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: mostCents }), cents => {
        const { en, es } = centsInWords(cents)
        expect(readBack(en)).toBe(cents)
        expect(es).toMatch(/^[A-ZÁÉÍÓÚ][a-záéíóú ]+ con \d\d\/100$/)
      }),
    )
  })

  test('is its own for every amount, in both languages', () => {
    const said = Array.from({ length: 30_000 }, (_, dollars) => centsInWords(dollars * 100))
    expect(new Set(said.map(one => one.en)).size).toBe(said.length)
    expect(new Set(said.map(one => one.es)).size).toBe(said.length)
  })
})

const units = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
const names = `${units} seventeen eighteen nineteen`.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** The cents of an amount in English words, by the words alone. */
function readBack(text: string): number {
  const [words = '', rest = ''] = text.toLowerCase().split(' and ')
  let [whole, group] = [0, 0]
  for (const word of words.split(/[ -]/)) {
    if (word === 'million' || word === 'thousand') {
      whole += group * (word === 'million' ? 1_000_000 : 1000)
      group = 0
    } else if (word === 'hundred') group *= 100
    else group += tens.includes(word) ? (tens.indexOf(word) + 2) * 10 : names.indexOf(word)
  }
  return (whole + group) * 100 + Number(rest.slice(0, 2))
}
