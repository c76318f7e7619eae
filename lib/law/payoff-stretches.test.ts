import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, parseMoney, roundToCents } from '@/lib/shared/money'
import { faultsOfWords } from '@/tests/contracts/words-check'
import { cents } from './entry'
import { type Payoff, type PayoffAsked, payoffOf } from './payoff'
import { states } from './states'
import { stateCodes } from './types'

const enteredOn: IsoDate = '2024-03-01'

function answered(asked: PayoffAsked): Extract<Payoff, { kind: 'value' }> {
  const payoff = payoffOf(asked)
  if (payoff.kind !== 'value') throw new Error(payoff.why.en)
  return payoff
}

function centsOf(text: string | undefined): bigint {
  const read = parseMoney(text ?? '')
  if (!read.ok) throw new Error(`not money: ${text}`)
  return BigInt(read.value)
}

/** A decimal number as whole billionths-of-a-thousandth, so that nothing is lost. */
const scale = 10n ** 12n
function exact(text: string): bigint {
  const [whole = '', rest = ''] = text.split('.')
  return BigInt(whole) * scale + BigInt(rest.padEnd(12, '0'))
}

const stretchSaid =
  /: ([\d,]+) (?:days?|días?) × (\$[\d,.]+) × ([\d.]+)% ÷ (36[56])(?:, (with|less|con|menos) (?:the|el) ([\d.]+) (?:of a cent|de centavo)[^=]*,)? = (\$[\d,.]+)\.$/
const dailySaid =
  /: ([\d,]+) (?:days?|días?) × (\$[\d,.]+) \((\$[\d,.]+) × ([\d.]+)% ÷ (36[56]), (?:to the cent|al centavo)\) = (\$[\d,.]+)\.$/

/** The cents a stretch says, after working its own text out again; null for another kind of step. */
function workedOut(text: string, rounding: 'half-up' | 'down'): Cents | null {
  const daily = dailySaid.exec(text)
  if (daily) {
    const [, days = '', oneDay, base, rate = '', year = '', sum] = daily
    const rateOfDay = roundToCents(centsOf(base) * exact(rate), 100n * BigInt(year) * scale, rounding)
    expect(BigInt(rateOfDay), text).toBe(centsOf(oneDay))
    expect(BigInt(days.replaceAll(',', '')) * centsOf(oneDay), text).toBe(centsOf(sum))
    return Number(centsOf(sum))
  }
  const said = stretchSaid.exec(text)
  if (!said) return null
  const [, days = '', base, rate = '', year = '', sign, carried = '0', sum] = said
  const divisor = 100n * BigInt(year)
  const fraction = exact(carried) * (sign === 'less' || sign === 'menos' ? -1n : 1n) * divisor
  const product = BigInt(days.replaceAll(',', '')) * centsOf(base) * exact(rate) + fraction
  expect(BigInt(roundToCents(product, divisor * scale, rounding)), text).toBe(centsOf(sum))
  return Number(centsOf(sum))
}

/** What all stretches come to, with the interest of a summed-up rest. */
function allTold({ working }: Extract<Payoff, { kind: 'value' }>, rounding: 'half-up' | 'down'): Cents {
  let told = 0
  for (const { text } of working) {
    const sum = workedOut(text.en, rounding)
    expect(workedOut(text.es, rounding)).toBe(sum)
    told += sum ?? 0
    const rest = /(?:In all|to the end) (\$[\d,.]+) of interest came up/.exec(text.en)
    if (rest) told += Number(centsOf(rest[1]))
  }
  return told
}

describe('interest told with its days', () => {
  const california: PayoffAsked = {
    ...{ state: states.CA, enteredOn, principalCents: cents(5_000), on: '2025-03-01', debtKind: 'other' as const },
    costs: [{ on: enteredOn, amountCents: cents(75) }],
    payments: [{ on: '2024-07-24', amountCents: cents(400) }],
  }
  const told = (asked: PayoffAsked) => answered(asked).working.map(({ text }) => text)

  it('is days × amount × rate ÷ 365', () => {
    expect(told(california)).toContainEqual({
      en: 'March 2 to July 24, 2024: 145 days × $5,075.00 × 10% ÷ 365 = $201.61.',
      es: 'Del 2 de marzo al 24 de julio de 2024: 145 días × $5,075.00 × 10% ÷ 365 = $201.61.',
    })
  })

  it('names the fraction of a cent where the sum needs it', () => {
    const texts = told({ ...california, on: '2024-03-03', costs: [], payments: [{ on: '2024-03-02', amountCents: 1 }] })
    // 136.986 cents a day: 137 on the first, and with 0.014 rounded up before still 137 on the second.
    expect(texts.map(({ en }) => en)).toContain('March 3, 2024: 1 day × $5,000.00 × 10% ÷ 365 = $1.37.')
    const carried = told({
      ...{ ...california, principalCents: 160_000, on: '2024-03-03', costs: [] },
      payments: [{ on: '2024-03-02', amountCents: 1 }],
    })
    // 43.836 and 43.836: 44 and, less the 0.164 rounded up before, 43.67, so 44; the third would be 43.5.
    expect(carried.map(({ en }) => en)).toContain('March 3, 2024: 1 day × $1,600.00 × 10% ÷ 365 = $0.44.')
    const most = told({
      ...{ ...california, principalCents: 123_000, on: '2024-03-03', costs: [] },
      payments: [{ on: '2024-03-02', amountCents: 1 }],
    })
    // 33.699 twice is 67.397: 34, then 33.
    expect(most.map(({ en }) => en)).toContain(
      'March 3, 2024: 1 day × $1,230.00 × 10% ÷ 365, less the 0.3 of a cent rounded up before, = $0.33.',
    )
  })

  it('tells each anniversary where unpaid interest begins to earn', () => {
    const texts = told({ state: states.TX, enteredOn, principalCents: cents(1_000), on: '2026-03-01', ratePercent: 8 })
    expect(texts.map(({ en }) => en)).toEqual(
      expect.arrayContaining([
        'March 1, 2025, the anniversary: $80.00 of unpaid interest begins to earn interest. $1,080.00 earns it from then on.',
        'March 2, 2025 to March 1, 2026: 365 days × $1,080.00 × 8% ÷ 365 = $86.40.',
      ]),
    )
  })

  it('comes to all the interest there is, by a pencil, in every state', () => {
    const amounts = fc.array(
      fc.record({
        on: fc.integer({ min: -50, max: 1_500 }).map(days => addDays(enteredOn, days)),
        amountCents: fc.integer({ min: 1, max: 100_000 }),
      }),
      { maxLength: 50 },
    )
    const rate = fc.option(fc.integer({ min: 0, max: 2_000_000 }), { nil: undefined })
    fc.assert(
      fc.property(
        ...[fc.constantFrom(...stateCodes), amounts, amounts, fc.constantFrom('exact', 'per-diem'), rate],
        (code, costs, payments, rounding, percent) => {
          const ratePercent = percent === undefined ? undefined : percent / 100_000
          const asked = { state: states[code], enteredOn, principalCents: 512_345, costs, payments }
          const payoff = payoffOf({ ...asked, on: addDays(enteredOn, 1_700), rounding, ratePercent } as PayoffAsked)
          if (payoff.kind !== 'value') return
          const [interest] = states[code].facts.interest?.entries.slice(-1) ?? []
          expect(allTold(payoff, interest?.value?.rounding ?? 'half-up')).toBe(payoff.accruedCents)
          expect(payoff.working.flatMap(({ text }) => faultsOfWords(text))).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })

  it('stays short through a century and through a hundred thousand payments', () => {
    const century = answered({ state: states.TX, enteredOn, principalCents: 1_000, on: '2124-03-01', ratePercent: 5 })
    expect(century.working.length).toBeLessThan(80)
    expect(allTold(century, 'half-up')).toBe(century.accruedCents)
    const payments = Array.from({ length: 100_000 }, (_, index) => ({
      on: addDays(enteredOn, 1 + (index % 5_000)),
      amountCents: 3,
    }))
    const many = answered({ ...california, payments, on: '2040-01-01' })
    expect(many.working.length).toBeLessThan(80)
    expect(allTold(many, 'half-up')).toBe(many.accruedCents)
  })
})
