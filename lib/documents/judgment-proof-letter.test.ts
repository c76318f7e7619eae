// What the letter of a person who is judgment proof says, read from the PDF itself.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StoredAnswer, StoredAnswers } from '@/lib/interview/stored'
import type { StateCode } from '@/lib/law/types'
import { threatsIn, untranslated } from '@/tests/setup/letter-rules'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import { account, car, debtorIn, house, job, listed, propertyDay } from '@/tests/setup/property-case'
import { judgmentProofLetter } from './judgment-proof-letter'

beforeAll(openPrinter)
afterAll(closePrinter)

/** Pay at the limit, a car, a bank account and SSI. */
const little: StoredAnswers = {
  pay: listed({ ...job, payEvery: 'two-weeks', grossCents: 140_000 }),
  'other-income': listed({ incomeKind: 'ssi', amountCents: 94_300, every: 'month' }),
  vehicles: listed({ ...car, vehicle: '2009 Toyota Corolla', valueCents: 400_000 }),
  'bank-accounts': listed({ ...account, balanceCents: 61_000 }),
  'benefit-deposits': listed(),
}
const homeInTexas: StoredAnswers = {
  homes: listed({ ...house, withinAcres: 'yes' }),
  'sale-costs': { homeSalePercent: 7.5 },
}

const dataOf = (owned: StoredAnswers = little, code: StateCode = 'CA') =>
  judgmentProofLetter.data(debtorIn(code, owned), propertyDay)
const textOf = async (...args: Parameters<typeof dataOf>) =>
  (await print(judgmentProofLetter, dataOf(...args), propertyDay)).pages.join(' ')

describe('the letter', () => {
  test('goes to the creditor about the judgment, and shows the sums', async () => {
    const text = await textOf()
    expect(text).toContain('Sunrise Home Furnishings, Inc. 9000 Commerce Way Los Angeles, CA 90040')
    expect(text).toContain('the judgment entered on October 26, 2026. Today the law protects all that I have and earn.')
    expect(text).toContain('What I have on November 21, 2026')
    expect(text).toContain('Pay from work, each pay day $1,200.00 $1,200.00 Cal. Code Civ. Proc. §§ 706.050')
    expect(text).toContain('Vehicle $4,000.00 $4,000.00 Cal. Code Civ. Proc. §§ 704.010')
    expect(text).toContain('Money in bank accounts, in all $610.00 $610.00')
    expect(text).toContain('Federal benefits, each month Any amount All of it')
  })

  test('names no employer, bank or car', async () => {
    const text = await textOf()
    for (const name of ['Bright Market', 'First Bank', 'Toyota']) expect(text).not.toContain(name)
  })

  test('says what has to be checked, where something has', async () => {
    expect(await textOf()).toContain('check with the clerk')
    const { uncertain } = dataOf({}, 'TX')
    expect(uncertain).toBe(false)
    expect(await textOf({}, 'TX')).not.toContain('check with the clerk')
  })

  test('a home is shown with the cost of a sale, called an estimate', async () => {
    const text = await textOf(homeInTexas, 'TX')
    expect(text).toContain('House $185,000.00 $185,000.00 Tex. Const. art. XVI, §§ 50-51')
    expect(text).toContain('after 7.5% for the cost of a sale, which is an estimate')
  })

  test('who has nothing at all says so, without a table', async () => {
    const text = await textOf({})
    expect(text).toContain('I have no pay from work, no home or vehicle, no savings and nothing else of value.')
    expect(text).not.toContain('What I have on')
  })

  test('does not deny the judgment, promise to pay, or give up what the law protects', async () => {
    const text = await textOf()
    for (const said of [
      'I do not deny the judgment.',
      'This letter is not a promise to pay',
      'I do not give up any protection the law gives me.',
      'It may change one day',
      'These figures are true and complete as far as I know',
    ])
      expect(text).toContain(said)
  })

  test('to a lawyer when there is one, and to nobody else', () => {
    const lawyer: Record<string, StoredAnswer> = {
      'their-lawyer': { theyHaveLawyer: 'yes' },
      'their-lawyer-details': { notSure: true },
    }
    const { letter } = dataOf({ ...little, ...lawyer })
    expect(letter.recipients.map(({ lines }) => lines[0])).toEqual(['Attorney for Sunrise Home Furnishings, Inc.'])
  })

  test('two who are owed get a letter each', () => {
    const entries = ['One, Inc.', 'Two LLC'].map(name => ({ name, kind: 'business', hasAddress: 'no' }))
    const blocks = judgmentProofLetter.blocks(dataOf({ ...little, 'other-side': { entries, done: true } }))
    expect(blocks.filter(({ kind }) => kind === 'letterhead')).toHaveLength(2)
    expect(blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(1)
  })
})

describe('every such letter', () => {
  const letters = [
    ['a little of all', dataOf()],
    ['nothing', dataOf({})],
    ['a home in Texas', dataOf(homeInTexas, 'TX')],
    ['the sample', judgmentProofLetter.sample],
  ] as const

  test.each(letters)('%s: leaves nothing over', (_name, { rows }) => {
    for (const { haveCents, keptCents } of rows) expect(keptCents).toBe(haveCents)
  })

  test.each(letters)('%s: does not threaten', (_name, data) => {
    expect(threatsIn(judgmentProofLetter.blocks(data))).toEqual([])
  })

  test.each(letters)('%s: has a whole Spanish copy', (_name, data) => {
    expect(untranslated(judgmentProofLetter.blocks(data), data)).toEqual([])
  })

  test.each(letters)('%s: says the same when read from the store', (_name, data) => {
    const read = judgmentProofLetter.blocksOf(JSON.parse(JSON.stringify(data)))
    expect(read).toEqual({ ok: true, value: judgmentProofLetter.blocks(data) })
  })

  test('data of something else is refused', () => {
    expect(judgmentProofLetter.blocksOf({ ...dataOf(), rows: 'none' })).toEqual({ ok: false, error: 'not-its-data' })
  })
})

test('the sample is what its case would give', () => {
  const { 'other-income': _income, ...owned } = little
  expect(dataOf(owned)).toEqual(judgmentProofLetter.sample)
})

describe('what it waits for', () => {
  test.each<[string, StoredAnswers, string[]]>([
    ['nothing', little, []],
    ['a car worth more than is safe', { vehicles: listed({ ...car, valueCents: 900_000 }) }, ['property/vehicles']],
    ['two such cars: one line', { vehicles: listed({ ...car, valueCents: 900_000 }, car) }, ['property/vehicles']],
    ['a car of unknown worth', { vehicles: listed({ ...car, valueCents: undefined }) }, ['property/vehicles']],
    ['a question left open', { belongings: { toolsWorthCents: -1 } }, ['property/belongings']],
    ['no court', { court: { notSure: true } }, ['judgment/court']],
    [
      'all paid',
      { 'payments-made': listed({ paidOn: '2026-11-06', amountCents: 900_000 }) },
      ['judgment/payments-made'],
    ],
    [
      'pay and a pension',
      {
        pay: listed({ ...job, grossCents: 900_000 }),
        'other-income': listed({ incomeKind: 'pension', every: 'month' }),
      },
      ['property/pay', 'property/other-income'],
    ],
  ])('%s', (_name, owned, expected) => {
    const missing = judgmentProofLetter.missing(debtorIn('CA', owned))
    expect(missing.map(({ flowId, stepId }) => `${flowId}/${stepId}`)).toEqual(expected)
  })

  test('it is never made when the sums do not say so', () => {
    expect(() => dataOf({ vehicles: listed({ ...car, valueCents: 900_000 }) })).toThrow()
  })
})
