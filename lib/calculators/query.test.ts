import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Field, Fields } from '@/lib/interview/fields'
import { stateOptions } from '@/lib/interview/state-options'
import { calculators as openCalculators } from '@/lib/law/open/contract'
import { addDays } from '@/lib/shared/civil-date'
import { answerQuery } from './answer-query'
import { inNameOrder } from './common-fields'
import type { Calculator } from './define'
import { describeAsked } from './describe-asked'
import { calculators, findCalculator } from './index'
import { payoff } from './payoff'
import { ownQuery, queryOf, readQuery } from './query'

const today = '2026-11-21'

function read(query: string, calculator: Calculator = payoff) {
  return readQuery(calculator, new URLSearchParams(query), calculator.start(today), 'en')
}

/** Any answer a field can have. */
function answerTo(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'radios':
    case 'select':
      return fc.constantFrom(...field.options.map(({ value }) => value))
    case 'money':
      return fc.integer({ min: field.least ?? 0, max: field.most ?? 2_000_000_000 })
    case 'percent':
      return fc.integer({ min: 0, max: field.most * 1000 }).map(thousandths => thousandths / 1000)
    case 'number':
      return fc.integer({ min: field.least, max: field.most })
    case 'date':
      return fc.integer({ min: 0, max: 90_000 }).map(days => addDays('1950-01-01', days))
    default:
      throw new Error(`no calculator asks for ${field.kind} yet`)
  }
}

function answersTo(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  const all = Object.entries(fields).map(([name, field]) => [name, answerTo(field)] as const)
  const optional = new Set(all.filter(([name]) => fields[name]?.optional || fields[name]?.showIf).map(([name]) => name))
  return fc.record(Object.fromEntries(all), { requiredKeys: all.map(([name]) => name).filter(n => !optional.has(n)) })
}

function askedOf({ fields, lists }: Calculator): fc.Arbitrary<Record<string, unknown>> {
  const rows = Object.entries(lists).map(
    ([list, rowsOf]) => [list, fc.array(answersTo(rowsOf.fields), { maxLength: 6 })] as const,
  )
  return fc
    .tuple(answersTo(fields), fc.record(Object.fromEntries(rows)))
    .map(([own, listed]) => ({ ...own, ...listed }))
}

describe.each(calculators.map(calculator => [calculator.id, calculator] as const))('%s', (_id, calculator) => {
  it('reads back from its link what was answered, and writes the same link again', () => {
    fc.assert(
      fc.property(askedOf(calculator), asked => {
        const link = queryOf(calculator, asked)
        const { asked: again, faults } = read(link.toString(), calculator)
        expect(faults).toEqual([])
        expect(again).toEqual(asked)
        expect(queryOf(calculator, again ?? {}).toString()).toBe(link.toString())
      }),
      { numRuns: 60 },
    )
  })

  it('shows the same for what the form sends as for the link', () => {
    fc.assert(
      fc.property(askedOf(calculator), asked => {
        const link = read(queryOf(calculator, asked).toString(), calculator)
        // What a browser sends: every box by its name, a day in its three.
        const sent = new URLSearchParams()
        for (const [name, raw] of Object.entries(link.raw))
          if (typeof raw === 'object' && !Array.isArray(raw))
            for (const [part, text] of Object.entries(raw)) sent.set(`${name}.${part}`, text ?? '')
          else sent.set(name, String(raw ?? ''))
        expect(read(sent.toString(), calculator).asked).toEqual(asked)
      }),
      { numRuns: 60 },
    )
  })

  it('says back everything that was answered', () => {
    fc.assert(
      fc.property(askedOf(calculator), asked => {
        const filled = Object.values(asked).filter(answer => !Array.isArray(answer) || answer.length > 0)
        expect(describeAsked(calculator, asked)).toHaveLength(filled.length)
      }),
      { numRuns: 30 },
    )
  })

  it('is asked for nothing before anything was sent', () => {
    expect(read('', calculator)).toMatchObject({ faults: [], asked: null })
    expect(read('utm_source=elsewhere', calculator)).toMatchObject({ faults: [], asked: null })
  })

  it('has 5,000 parameters sent to it, and others', () => {
    const name = Object.keys(calculator.fields)[0] ?? ''
    const list = Object.keys(calculator.lists)[0] ?? name
    const many = Array.from({ length: 5000 }, (_, index) => `${list}.${index}.amount=${index}&${name}=${index}`).join(
      '&',
    )
    for (const query of [many, `${name}=%00`, '__proto__=1&constructor.prototype=2', '=&==&&', 'a'.repeat(100_000)])
      expect(() => answerQuery(calculator, new URLSearchParams(query), 'es', today)).not.toThrow()
  })
})

describe('a link may', () => {
  it('fill in a part of the form, and nothing is said to be wrong', () => {
    const { raw, faults, asked } = read('state=WA')
    expect([raw.state, raw.on, faults, asked]).toEqual(['WA', { month: '11', day: '21', year: '2026' }, [], null])
  })

  it('hold a day in one piece, which stands in the three boxes', () => {
    expect(read('enteredOn=2024-03-01').raw.enteredOn).toEqual({ month: '3', day: '1', year: '2024' })
    expect(read('enteredOn=junk').raw.enteredOn).toEqual({ month: '', day: '', year: 'junk' })
  })

  it('be added to by another site', () => {
    const { asked, faults } = read('state=CA&enteredOn=2024-03-01&principal=1&on=2025-03-01&fbclid=x')
    expect([faults, asked?.state]).toEqual([[], 'CA'])
    expect(ownQuery(payoff, new URLSearchParams('state=CA&fbclid=x&on.year=&costs.0.amount=5')).toString()).toBe(
      'state=CA&costs.0.amount=5',
    )
  })
})

describe('rows', () => {
  const complete = 'state=CA&enteredOn=2024-03-01&principal=1&on=2025-03-01'

  it('begin with one of each list', () => {
    expect(read('').rows).toEqual({ costs: 1, payments: 1 })
  })

  it('grow by three where asked, with all that was typed, and nothing is checked yet', () => {
    const { rows, raw, faults, asked } = read('state=&payments.0.amount=abc&add=payments')
    expect([rows, raw['payments.0.amount'], faults, asked]).toEqual([{ costs: 1, payments: 4 }, 'abc', [], null])
  })

  it('are at most 100', () => {
    expect(read(`${complete}&payments.99.on=2024-05-05&payments.99.amount=5`).rows.payments).toBe(100)
    const over = read(`${complete}&payments.100.on=2024-05-05&payments.100.amount=5`)
    expect([over.rows.payments, over.asked?.payments]).toEqual([100, []])
    expect(read(`${complete}&payments.99.amount=5&add=payments`).rows.payments).toBe(100)
  })

  it('left blank between others are passed over', () => {
    const { asked } = read(`${complete}&costs.0.amount=&costs.2.on=2024-05-05&costs.2.amount=5`)
    expect(asked?.costs).toEqual([{ on: '2024-05-05', amount: 500 }])
  })
})

it('the calculators are those of the open interface, by the same names', () => {
  expect(calculators.map(({ id }) => id).sort()).toEqual([...openCalculators.keys()].sort())
  expect(findCalculator('nothing')).toBeUndefined()
})

it.each([
  ['en', 'Payment 2: Enter the amount'],
  ['es', 'Pago 2: Escriba la cantidad'],
] as const)('a fault of a row says which row it is in %s', (locale, said) => {
  const query = 'state=CA&enteredOn=2024-03-01&principal=1&on=2025-03-01&payments=2024-07-24_4.00&payments=2024-07-25_'
  const { faults } = readQuery(payoff, new URLSearchParams(query), payoff.start(today), locale)
  expect(faults).toMatchObject([{ field: 'payments.1.amount', message: expect.stringContaining(said) }])
})

it('the states stand by their names in the language of the page, others in their places', () => {
  const options = [...stateOptions, { value: 'US', label: { en: 'Federal courts', es: 'Tribunales federales' } }]
  for (const locale of ['en', 'es'] as const) {
    const names = inNameOrder(options, locale).map(({ label }) => label[locale])
    expect(names.slice(0, -1)).toEqual([...names.slice(0, -1)].sort((a, b) => a.localeCompare(b, locale)))
    expect(names.at(-1)).toBe(options.at(-1)?.label[locale])
    expect(new Set(names).size).toBe(options.length)
  }
})
