import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { payPeriods } from '@/lib/law/collection-types'
import { garnishment as openGarnishment } from '@/lib/law/open/garnishment'
import { states } from '@/lib/law/states'
import { stateCodes } from '@/lib/law/types'
import { centsToField, formatCents } from '@/lib/shared/money'
import { locales, say } from '@/lib/shared/words'
import { answered, brokenTexts, type Filled, outcomeFor, refusedBy, sendGarbage } from '@/tests/setup/calculating'
import type { Outcome } from './define'
import { garnishment } from './garnishment'

const georgia = { state: 'GA', on: '2026-11-21', period: 'week', disposable: '900.00' }

function taken({ figure }: Outcome): string {
  return figure.kind === 'amount' ? formatCents(figure.cents) : ''
}

describe('takes at most', () => {
  it.each<[string, string, Filled, string]>([
    // Georgia has no limit of its own on an ordinary debt.
    ['nothing at 30 hours of $7.25', '15 U.S.C. § 1673(a)(2)', { ...georgia, disposable: '217.50' }, '$0.00'],
    ['one cent at one cent above', '15 U.S.C. § 1673(a)(2)', { ...georgia, disposable: '217.51' }, '$0.01'],
    [
      'all above the floor, a cent below 40 hours',
      '15 U.S.C. § 1673(a)',
      { ...georgia, disposable: '289.99' },
      '$72.49',
    ],
    ['a quarter from 40 hours up', '15 U.S.C. § 1673(a)(1)', { ...georgia, disposable: '290.00' }, '$72.50'],
    [
      'nothing of two weeks at twice the floor',
      '29 C.F.R. § 870.10(c)',
      { ...georgia, period: 'two-weeks', disposable: '435.00' },
      '$0.00',
    ],
    [
      'nothing of a month at 4 1/3 times the floor',
      '29 C.F.R. § 870.10(c)',
      { ...georgia, period: 'month', disposable: '942.50' },
      '$0.00',
    ],
    ['nothing in Texas, whatever the pay', 'Tex. Const. art. XVI, § 28', { ...georgia, state: 'TX' }, '$0.00'],
    [
      'less for each dependent',
      'Tenn. Code § 26-2-107',
      { ...georgia, state: 'TN', disposable: '300.00', dependents: '2' },
      '$70.00',
    ],
    [
      'nothing from the head of a family at $750 a week',
      'Fla. Stat. § 222.11(2)(a)',
      { ...georgia, state: 'FL', disposable: '750.00', headOfFamily: 'yes' },
      '$0.00',
    ],
    [
      'a quarter from one who is not',
      'Fla. Stat. § 222.11(2)(c)',
      { ...georgia, state: 'FL', disposable: '750.00', headOfFamily: 'no' },
      '$187.50',
    ],
  ])('%s (%s)', (_boundary, _source, filled, amount) => {
    expect(taken(outcomeFor(garnishment, filled))).toBe(amount)
  })
})

describe('says', () => {
  it('what may be taken and what is kept', () => {
    const { sentence } = outcomeFor(garnishment, georgia)
    expect(sentence).toEqual({
      en: 'Of this $900.00 paycheck a creditor may take at most $225.00. You keep $675.00.',
      es: 'De este pago de $900.00, un acreedor puede tomar como máximo $225.00. Usted conserva $675.00.',
    })
  })

  it('that all is kept where the pay is at the floor', () => {
    expect(outcomeFor(garnishment, { ...georgia, disposable: '217.50' }).sentence.en).toBe(
      'A creditor may take nothing of this $217.50 paycheck. You keep all of it.',
    )
  })

  it.each(['TX', 'PA', 'NC', 'SC'] as const)('that no ordinary creditor takes pay in %s, and the exceptions', state => {
    const { sentence, warnings } = outcomeFor(garnishment, { ...georgia, state })
    expect(sentence.en).toContain(`In ${states[state].name.en} a creditor may not take pay for an ordinary judgment.`)
    expect(sentence.es).toContain('no puede embargar el salario por un fallo común')
    expect(warnings[0]?.en).toMatch(/support/)
  })

  it('that the head of a family in Florida loses nothing without a waiver (Fla. Stat. § 222.11(2)(b))', () => {
    const florida = { ...georgia, state: 'FL', disposable: '800.00', headOfFamily: 'yes' }
    const { sentence, warnings, figure } = outcomeFor(garnishment, florida)
    expect(sentence.en).toBe(
      'A creditor may take nothing of this $800.00 paycheck, unless the worker signed a separate waiver. With one, at most $50.00: $750.00 is kept.',
    )
    expect(sentence.es).toContain('salvo que la persona que trabaja haya firmado una renuncia aparte')
    expect(warnings[0]?.en).toMatch(/^Only if the worker signed a separate waiver\./)
    expect(figure.kind === 'amount' && figure.label.en).toContain('only with a separate signed waiver')
    expect(outcomeFor(garnishment, { ...florida, headOfFamily: 'no' }).warnings).toEqual([])
  })

  it('which limit decides, once, and the federal limit last', () => {
    const [table] = outcomeFor(garnishment, { ...georgia, state: 'WA', debtKind: 'consumer' }).tables
    const names = table?.rows.map(({ cells }) => cells[0]?.en ?? '') ?? []
    expect(names.filter(name => name.includes('it decides'))).toHaveLength(1)
    expect(names.at(-1)).toMatch(/^Federal limit/)
    expect(table?.rows.every(({ cite }) => cite !== undefined)).toBe(true)
  })
})

describe('the paycheck is drawn', () => {
  const drawn = (filled: Filled) =>
    outcomeFor(garnishment, filled).picture as {
      shares: { role: string; cents: number }[]
      said: { en: string }
    } | null

  it('whole, with what was deducted before where gross pay is known', () => {
    expect(drawn({ ...georgia, gross: '1100.00' })?.shares.map(({ role, cents }) => [role, cents])).toEqual([
      ['kept', 67_500],
      ['taken', 22_500],
      ['other', 20_000],
    ])
    expect(drawn({ ...georgia, gross: '1100.00' })?.said.en).toContain('$200.00 was deducted')
  })

  it('without deductions where there are none', () => {
    expect(drawn({ ...georgia, gross: '900.00' })?.shares).toHaveLength(2)
    expect(drawn(georgia)?.shares).toHaveLength(2)
  })

  it('not at all where there is no pay', () => {
    expect(drawn({ ...georgia, disposable: '0' })).toBeNull()
  })
})

describe('the same as the open interface', () => {
  const request = fc.record({
    state: fc.constantFrom(...stateCodes),
    period: fc.constantFrom(...payPeriods),
    disposable: fc.integer({ min: 0, max: 1_000_000 }),
    deducted: fc.option(fc.integer({ min: 0, max: 300_000 }), { nil: undefined }),
    headOfFamily: fc.constantFrom('yes', 'no', 'unsure', undefined),
    dependents: fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }),
    debtKind: fc.constantFrom('consumer' as const, 'medical' as const, 'other' as const, undefined),
  })

  it('for any pay anywhere', () => {
    fc.assert(
      fc.property(request, ({ state, period, disposable, deducted, headOfFamily, dependents, debtKind }) => {
        const on = '2026-11-21'
        const pay = centsToField(disposable)
        const gross = deducted === undefined ? undefined : centsToField(disposable + deducted)
        const shown = answered(garnishment, {
          ...{ state, on, period, disposable: pay, gross, headOfFamily, debtKind },
          dependents: dependents?.toString(),
        })
        const open = openGarnishment.answerTo(
          {
            ...{ state, on, period, disposable: pay },
            ...(gross && { gross }),
            ...(headOfFamily && headOfFamily !== 'unsure' && { headOfFamily: headOfFamily === 'yes' }),
            ...(dependents !== undefined && { dependents }),
            ...(debtKind && { debtKind }),
          },
          'en',
        )
        if (!open.ok) {
          expect(open.error.kind).toBe('not-covered')
          expect([shown.result, shown.faults]).toEqual([null, []])
          expect(shown.refusal?.es.length).toBeGreaterThan(20)
          return
        }
        // The interface leaves the limit on gross pay out with a warning; the page asks for it where it can matter.
        if (shown.faults.some(({ field }) => field === 'gross')) {
          expect(gross).toBeUndefined()
          expect(open.value.warnings.join(' ')).toContain('gross pay')
          return
        }
        const outcome = shown.result?.outcome
        if (!outcome) throw new Error(`${state} has no result`)
        expect(taken(outcome)).toBe(`$${open.value.garnishable}`.replace(/\B(?=(\d{3})+\.)/g, ','))
        expect(outcome.working.map(({ text }) => text.en)).toEqual(open.value.working.map(({ text }) => text))
        expect(outcome.warnings.map(({ en }) => en)).toEqual(expect.arrayContaining(open.value.warnings))
        expect(outcome.tables[0]?.rows.map(({ cells, cite }) => [cells[1]?.en, cite?.section])).toEqual(
          open.value.limits.map(({ amount, cite }) => [formatCents(Math.round(Number(amount) * 100)), cite]),
        )
        const { picture } = outcome
        if (picture?.kind === 'shares')
          expect(picture.shares.reduce((sum, { cents }) => sum + cents, 0)).toBe(disposable + (deducted ?? 0))
      }),
      { numRuns: 300 },
    )
  })
})

it('every state answers or says why not, in both languages', () => {
  const unanswered: string[] = []
  for (const state of stateCodes) {
    const { result, refusal } = answered(garnishment, { ...georgia, state, gross: '1100.00', dependents: '1' })
    if (result) expect(brokenTexts(result.outcome), state).toEqual([])
    else {
      expect(brokenTexts(refusal)).toEqual([])
      unanswered.push(state)
    }
  }
  expect(unanswered).toEqual([])
})

describe('a fault stands beside its field', () => {
  it.each<[string, Filled, string[]]>([
    ['everything that must be given left blank', {}, ['state', 'on', 'period', 'disposable']],
    ['a state there is not', { ...georgia, state: 'PR' }, ['state']],
    ['a day there is not', { ...georgia, on: '2026-02-30' }, ['on']],
    ['gross pay a cent below disposable pay', { ...georgia, gross: '899.99' }, ['gross']],
    ['an amount of letters', { ...georgia, disposable: '1e309' }, ['disposable']],
    ['one dependent too many', { ...georgia, dependents: '100' }, ['dependents']],
    ['half a dependent', { ...georgia, dependents: '0.5' }, ['dependents']],
    ['a debt there is not', { ...georgia, debtKind: 'rent' }, ['debtKind']],
  ])('%s', (_boundary, filled, names) => {
    expect(Object.keys(refusedBy(garnishment, filled).faults)).toEqual(names)
  })

  it.each(['NY', 'NJ', 'IL', 'MA', 'DE'] as const)('no gross pay in %s, where a limit counts on it', state => {
    expect(refusedBy(garnishment, { ...georgia, state }).faults).toEqual({
      gross: `In ${states[state].name.en} the limit counts pay before deductions: enter it`,
    })
    expect(taken(outcomeFor(garnishment, { ...georgia, state, gross: '1100.00' }))).not.toBe('')
    expect(taken(outcomeFor(garnishment, { ...georgia, state, disposable: '100.00' }))).toBe('$0.00')
  })

  it('and is said in Spanish too', () => {
    const [fault] = answered(garnishment, { ...georgia, gross: '1' }, 'es').faults
    expect(fault?.message).toContain('antes de todo descuento')
  })
})

it('its own words are whole in both languages', () => {
  expect(brokenTexts(garnishment)).toEqual([])
  for (const locale of locales) expect(say(garnishment.lead, locale).length).toBeGreaterThan(40)
})

it('begins a case with its state', () => {
  expect(garnishment.caseStart?.({ state: 'WA' })).toEqual({ state: { stateCode: 'WA' } })
})

it('makes a page of whatever is sent', () => {
  sendGarbage(garnishment)
})
