import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, parseMoney } from '@/lib/shared/money'
import { cents } from './entry'
import { type Payoff, type PayoffAsked, payoffOf } from './payoff'
import { states } from './states'
import { stateCodes } from './types'
import published from './vectors/interest.json'

const enteredOn: IsoDate = '2021-03-01'

function money(text: string | undefined): Cents {
  const read = parseMoney(text ?? '')
  if (!read.ok) throw new Error(`not money: ${text}`)
  return read.value
}

function answered(payoff: Payoff): Extract<Payoff, { kind: 'value' }> {
  if (payoff.kind !== 'value') throw new Error(payoff.why.en)
  return payoff
}

function inCalifornia(more: Partial<PayoffAsked>): Extract<Payoff, { kind: 'value' }> {
  return answered(
    payoffOf({
      state: states.CA,
      enteredOn,
      principalCents: cents(5_000),
      on: '2021-03-01',
      debtKind: 'other',
      ...more,
    }),
  )
}

describe('published examples, through the whole payoff', () => {
  const rows = published.filter(({ topic, inputs }) => topic === 'judgment-interest' && inputs.days !== undefined)

  it.each(rows.map(row => [row.id, row.source, row] as const))(
    '%s (%s)',
    (_, __, { jurisdiction, inputs, expected }) => {
      const code = stateCodes.find(one => jurisdiction === `US-${one}`) ?? 'CA'
      const payoff = answered(
        payoffOf({
          state: states[code],
          enteredOn: '2023-01-01',
          principalCents: money(inputs.principal),
          on: addDays('2023-01-01', inputs.days ?? 0),
          debtKind: 'other',
          debtorKind: 'person',
          ratePercent: inputs.ratePercent === undefined ? Number(inputs.rate) * 100 : Number(inputs.ratePercent),
          rounding: inputs.rounding === 'per-diem-rounded-first' ? 'per-diem' : 'exact',
        }),
      )
      expect(payoff.interestCents).toBe(money(expected.interest))
    },
  )

  it('ca-int-10000: $2.74 a day', () => {
    const row = published.find(({ id }) => id === 'ca-int-10000')
    const payoff = inCalifornia({ principalCents: money(row?.inputs.principal), rounding: 'per-diem' })
    expect(payoff.perDiemCents).toBe(money(row?.expected.perDiem))
  })

  it('ca-ledger-court: both ways, by the name of the rounding', () => {
    const payments = [
      { on: addDays(enteredOn, 145), amountCents: cents(400) },
      { on: addDays(enteredOn, 360), amountCents: cents(1_700) },
    ]
    const on = addDays(enteredOn, 360)
    const court = inCalifornia({ payments, on, rounding: 'per-diem' })
    expect(court).toMatchObject({ principalCents: 338_030, interestCents: 0, perDiemCents: 93, paidCents: 210_000 })
    expect(court.accruedCents).toBe(19_865 + 28_165)
    expect(court.working.at(-1)?.text.en).toContain('$3,381.29')
    const exact = inCalifornia({ payments, on })
    expect(exact).toMatchObject({ principalCents: 338_129, interestCents: 0, accruedCents: 19_863 + 28_266 })
    expect(exact.working.at(-1)?.text.en).toContain('$3,380.30')
  })
})

describe('a payoff', () => {
  it('on the day of entry is the judgment, and before it none', () => {
    expect(inCalifornia({ on: enteredOn })).toMatchObject({ payoffCents: 500_000, interestCents: 0, perDiemCents: 137 })
    expect(payoffOf({ state: states.CA, enteredOn, principalCents: 1, on: '2021-02-28' }).kind).toBe('before-entry')
  })

  it('takes costs allowed later on their day', () => {
    const costs = [{ on: addDays(enteredOn, 10), amountCents: cents(100) }]
    const payoff = inCalifornia({ costs, on: addDays(enteredOn, 20) })
    // 5,000 for 20 days and, costs bearing interest in California, 100 for 10.
    expect(payoff).toMatchObject({ costsCents: 10_000, interestCents: 2_740 + 27, payoffCents: 512_767 })
    expect(payoff.entries.map(({ kind }) => kind)).toEqual(['judgment', 'cost'])
    expect(payoff.working.some(({ text }) => text.en.includes('$100.00 in costs was added'))).toBe(true)
  })

  it('gives back what was paid beyond it', () => {
    const payments = [{ on: addDays(enteredOn, 145), amountCents: cents(6_000) }]
    expect(inCalifornia({ payments, on: addDays(enteredOn, 200) })).toMatchObject({
      ...{ payoffCents: 0, refundCents: 80_137, perDiemCents: 0 },
    })
  })

  it('keeps payments of one day in the order given', () => {
    const payments = Array.from({ length: 12 }, (_, index) => ({ on: addDays(enteredOn, 1), amountCents: index + 1 }))
    const { entries } = inCalifornia({ payments, on: addDays(enteredOn, 2) })
    expect(entries.slice(1).map(({ amountCents }) => amountCents)).toEqual(payments.map(one => one.amountCents))
  })

  it('uses the rate asked for instead of the law’s', () => {
    const year = { on: addDays(enteredOn, 365) }
    expect(inCalifornia({ ...year, ratePercent: 3.125 })).toMatchObject({ interestCents: 15_625 })
    expect(inCalifornia({ ...year, ratePercent: 0 })).toMatchObject({ interestCents: 0, perDiemCents: 0 })
    expect(inCalifornia(year).rates).toMatchObject([{ from: enteredOn, annualPercent: 10 }])
  })

  it('without interest by law is answered, and where no number can be known it is not', () => {
    const connecticut = answered(
      payoffOf({ state: states.CT, enteredOn, principalCents: cents(1_000), on: '2024-03-01' }),
    )
    expect(connecticut).toMatchObject({ payoffCents: 100_000, rates: [] })
    const mississippi = { state: states.MS, enteredOn: '2025-03-01', principalCents: 1, on: '2026-03-01' } as const
    expect(payoffOf(mississippi).kind).toBe('not-covered')
    expect(payoffOf({ ...mississippi, ratePercent: 8 }).kind).toBe('value')
  })

  it('says which kind of debt or debtor it supposed, where that changes the rate', () => {
    const asked = { state: states.CA, enteredOn: '2024-03-01', principalCents: 1, on: '2024-03-01' } as const
    const count = (more: Partial<PayoffAsked>): number => answered(payoffOf({ ...asked, ...more })).warnings.length
    const least = count({ debtKind: 'other', debtorKind: 'person' })
    expect(count({}) - least).toBe(2)
    expect(count({ ratePercent: 10 })).toBe(0)
  })

  it('gives the rate and the sum of each kind that was not said (Cal. Code Civ. Proc. § 685.010)', () => {
    const asked = { state: states.CA, enteredOn: '2024-03-01', principalCents: cents(5_000), on: '2025-03-01' } as const
    const said = (more: Partial<PayoffAsked>) => answered(payoffOf({ ...asked, ...more })).warnings
    const [debt, debtor] = said({})
    expect(debt?.en).toContain('If it was a personal debt or a medical debt: 5%, and $5,250.00 is owed.')
    expect(debt?.es).toContain('Si fue una deuda personal o una deuda médica: 5%, y se deben $5,250.00.')
    expect(debtor?.en).toContain('If a government owes: 7%, and $5,350.00 is owed.')
    expect(said({ debtKind: 'consumer', debtorKind: 'person' }).map(({ en }) => en)).not.toContain(debt?.en)
    // At $200,000.00 neither special rate is reached, and what the debt was for changes nothing.
    expect(said({ principalCents: cents(200_000), debtorKind: 'person' }).some(({ en }) => /debt was/.test(en))).toBe(
      false,
    )
    const many = Array.from({ length: 101 }, () => ({ on: asked.on, amountCents: 1 }))
    expect(said({ payments: many })[0]?.en).toMatch(/personal debt or a medical debt: 5%\.$/)
  })

  it('says first when the judgment had ended', () => {
    const first = (code: 'CA' | 'KS' | 'AL', enteredOn: IsoDate, on: IsoDate, renewals: IsoDate[] = []) =>
      answered(payoffOf({ state: states[code], enteredOn, principalCents: 1_000, on, renewals, ratePercent: 5 }))
        .warnings[0]
    expect(first('CA', '2008-03-03', '2018-03-04')).toEqual({
      en: 'This judgment’s 10 years ended on March 3, 2018. Unless it was renewed, it can no longer be collected. Ask the court clerk.',
      es: 'Los 10 años de este fallo terminaron el 3 de marzo de 2018. Si no se renovó, ya no se puede cobrar. Pregunte en la secretaría del tribunal.',
    })
    expect(first('CA', '2008-03-03', '2018-03-03')).toBeUndefined()
    expect(first('CA', '2008-03-03', '2018-03-04', ['2017-01-02'])).toBeUndefined()
    expect(first('CA', '2008-03-03', '2018-03-04', ['2018-03-05'])?.en).toContain('ended on')
    expect(first('KS', '2008-03-03', '2020-01-01')?.en).toContain('5 years ended on March 3, 2013')
    expect(first('AL', '2008-03-03', '2019-01-01')?.en).toMatch(/ended on|goes dormant/)
  })

  it('says when a moving rate moves, and how far the table is known (Fla. Stat. § 55.03(3))', () => {
    const asked = { state: states.FL, enteredOn: '2024-03-01', principalCents: 1_000, on: '2028-03-01' } as const
    const said = (more: Partial<PayoffAsked>) =>
      answered(payoffOf({ ...asked, ...more }))
        .warnings.map(({ en, es }) => `${en} ${es}`)
        .join(' ')
    expect(said({ ratePercent: 8.1 })).toContain('The rate here changes each January 1, also')
    expect(said({ ratePercent: 8.1 })).toContain('We used the printed 8.1% throughout.')
    expect(said({})).toContain('changes each January 1, also for judgments already entered. We know')
    expect(said({})).toContain('cada 1 de enero, también')
    expect(said({ on: '2026-12-31' })).not.toContain('We know')
  })

  it('sums up what is left of a long ledger', () => {
    const payments = Array.from({ length: 101 }, (_, index) => ({ on: addDays(enteredOn, index), amountCents: 100 }))
    const { working, entries } = inCalifornia({ payments, on: addDays(enteredOn, 200) })
    expect(entries).toHaveLength(102)
    expect(working.length).toBeLessThan(70)
    const rows = working.filter(({ text }) => text.en.includes(' was paid: ')).length - 1
    const left = working.find(({ text }) => text.en.startsWith('The table shows the rest'))
    expect(left?.text.en).toContain(`${101 - rows} more payments and costs`)
    expect(left?.text.en).toContain(`$${101 - rows}.00 was paid`)
  })

  it('loses nothing: what was charged is owed, paid or given back', () => {
    const amounts = fc.array(
      fc.record({
        on: fc.integer({ min: -50, max: 1_500 }).map(days => addDays(enteredOn, days)),
        amountCents: fc.integer({ min: 1, max: 400_000 }),
      }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...stateCodes), amounts, amounts, (code, costs, payments) => {
        const on = addDays(enteredOn, 1_200)
        const asked = { state: states[code], enteredOn, principalCents: 500_000, costs, payments, on, ratePercent: 9 }
        const payoff = answered(payoffOf(asked))
        const sum = (list: typeof costs): Cents =>
          list.filter(one => one.on <= on).reduce((total, one) => total + one.amountCents, 0)
        expect(payoff.paidCents).toBe(sum(payments))
        expect(payoff.payoffCents - payoff.refundCents).toBe(
          500_000 + sum(costs) + payoff.accruedCents - payoff.paidCents,
        )
        expect(payoff.accruedCents).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 60 },
    )
  })
})
