import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/shared/words'
import { calculators } from './contract'
import { problem, problemFor } from './problems'

const ids = [...calculators.keys()]

function calculator(id: string) {
  const found = calculators.get(id)
  if (!found) throw new Error(`no calculator ${id}`)
  return found
}

const example = (id: string) => structuredClone(calculator(id).example) as Record<string, unknown>

/** The kind of the refusal and the paths it names. */
function refusalTo(id: string, body: unknown) {
  const result = calculator(id).answerTo(body, 'en')
  if (result.ok) return { kind: 'answered', paths: [] }
  const { errors, kind } = problem.parse(problemFor(result.error, 'en'))
  return { kind, paths: errors.map(({ path }) => path) }
}

describe.each(ids)('a request to %s', id => {
  it('is answered when it is the example, in both languages, in the shape that is described', () => {
    for (const locale of locales) {
      const result = calculator(id).answerTo(example(id), locale)
      if (!result.ok) throw new Error(JSON.stringify(result.error))
      expect(calculator(id).answer.parse(result.value)).toEqual(result.value)
    }
  })

  it.each(Object.keys(calculator(id).example as object))('may hold anything for %s but what it wants', key => {
    for (const wrong of [
      null,
      [],
      {},
      'x\u0000',
      -1,
      Number.POSITIVE_INFINITY,
      '-1',
      '2026-02-30',
      [null],
      [[[]]],
      true,
    ]) {
      const { kind, paths } = refusalTo(id, { ...example(id), [key]: wrong })
      const isRight =
        key === 'deposits' || key === 'payments' || key === 'costs' ? Array.isArray(wrong) && wrong.length === 0 : false
      if (isRight) continue
      expect(['bad-request', 'unknown-jurisdiction'], `${key}: ${JSON.stringify(wrong)}`).toContain(kind)
      expect(paths.every(path => path === key || path.startsWith(`${key}.`))).toBe(true)
      expect(paths.length).toBeGreaterThan(0)
    }
  })

  it('is refused for a name it does not know, which is named', () => {
    expect(refusalTo(id, { ...example(id), headOfHousehold: true })).toEqual({
      kind: 'bad-request',
      paths: ['headOfHousehold'],
    })
    const body = JSON.parse(`{"__proto__":{"a":1},"constructor":1,${JSON.stringify(example(id)).slice(1)}`)
    expect(refusalTo(id, body)).toEqual({ kind: 'bad-request', paths: ['__proto__', 'constructor'] })
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'a'],
    ['a number', 1],
  ])('is refused when it is %s', (_, body) => {
    expect(refusalTo(id, body)).toEqual({ kind: 'bad-request', paths: [''] })
  })

  it('never breaks, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(...locales), (body, locale) => {
        const result = calculator(id).answerTo(body, locale)
        if (!result.ok) problem.parse(problemFor(result.error, locale))
      }),
      { numRuns: 200 },
    )
  })
})

describe('money', () => {
  const principal = (amount: unknown) =>
    refusalTo('payoff', { ...example('payoff'), principal: amount, payments: [], costs: [] })

  it.each(['0', '0.00', '1234', '1234.5', '1234.56', '0001.00', '20000000.00'])('may be %s', amount => {
    expect(principal(amount)).toEqual({ kind: 'answered', paths: [] })
  })

  it.each([
    ['a number', 1234.56],
    ['empty', ''],
    ['a dollar sign', '$5.00'],
    ['thousands', '1,234.56'],
    ['a comma', '1234,56'],
    ['a third decimal', '1.234'],
    ['a point and nothing', '12.'],
    ['nothing and a point', '.50'],
    ['a space', ' 12.00'],
    ['a line break', '12.00\n'],
    ['an exponent', '1e3'],
    ['other digits', '١٢'],
    ['a sign', '+1.00'],
    ['a minus', '-1.00'],
    ['a cent too much', '20000000.01'],
    ['far too much', '9'.repeat(400)],
  ])('may not be %s', (_, amount) => {
    expect(principal(amount)).toEqual({ kind: 'bad-request', paths: ['principal'] })
  })
})

describe('days and rates', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '2026-01-01T00:00:00Z', '1899-12-31', '2201-01-01', ''])(
    'a day may not be “%s”',
    on => {
      expect(refusalTo('plan', { ...example('plan'), firstOn: on })).toEqual({
        kind: 'bad-request',
        paths: ['firstOn'],
      })
    },
  )

  it.each([-0.1, 1000.1, 1.123456, 1e-7, '10', Number.NaN])('a rate may not be %s', annualPercent => {
    expect(refusalTo('plan', { ...example('plan'), annualPercent })).toEqual({
      kind: 'bad-request',
      paths: ['annualPercent'],
    })
  })

  it.each([0, -0, 7.25, 4.96391])('a rate may be %s', annualPercent => {
    expect(refusalTo('plan', { ...example('plan'), annualPercent }).kind).toBe('answered')
  })
})

describe('a jurisdiction', () => {
  it.each(['ZZ', 'ca', 'California', '', 'toString', '__proto__', 'CA\u0000'])('“%s” is not known', state => {
    expect(refusalTo('payoff', { ...example('payoff'), state })).toEqual({
      kind: 'unknown-jurisdiction',
      paths: ['state'],
    })
  })

  it('that is not known beside another fault is one fault of two', () => {
    expect(refusalTo('payoff', { ...example('payoff'), state: 'ZZ', on: 'x' })).toEqual({
      kind: 'bad-request',
      paths: ['state', 'on'],
    })
  })
})

describe('what is said', () => {
  const messages = (body: unknown, locale: 'en' | 'es') => {
    const result = calculator('payoff').answerTo(body, locale)
    if (result.ok) throw new Error('answered')
    return problemFor(result.error, locale).errors
  }

  it('is one sentence in the asked language at the path of the fault', () => {
    const body = {
      ...example('payoff'),
      principal: undefined,
      payments: [{ on: '2024-07-24', amount: 400 }],
      debtKind: 'rent',
    }
    expect(messages(body, 'en')).toEqual([
      { path: 'principal', message: 'This is missing.' },
      { path: 'payments.0.amount', message: expect.stringContaining('Send an amount as text') },
      { path: 'debtKind', message: 'Send one of "consumer", "medical", "other".' },
    ])
    expect(messages(body, 'es').map(({ message }) => message)).toEqual([
      'Falta este dato.',
      expect.stringContaining('Envíe una cantidad como texto'),
      'Envíe uno de estos valores: "consumer", "medical", "other".',
    ])
  })

  it('never grows far beyond the request', () => {
    const body = { ...example('payoff'), payments: Array.from({ length: 2000 }, () => ({})), ['k'.repeat(10_000)]: 1 }
    const errors = messages(body, 'en')
    expect(errors).toHaveLength(100)
    expect(JSON.stringify(errors).length).toBeLessThan(20_000)
  })
})
