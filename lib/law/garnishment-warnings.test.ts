import { describe, expect, it } from 'vitest'
import { garnishableFrom, type Pay } from './garnishment'
import { states } from './states'
import type { StateCode } from './types'

const pay: Pay = { on: '2026-11-21', period: 'week', disposableCents: 80_000, grossCents: 100_000 }

function found(code: StateCode, more: Partial<Pay> = {}) {
  const answer = garnishableFrom(states[code], { ...pay, ...more })
  if (answer.kind === 'not-covered') throw new Error(answer.why.en)
  return answer
}

function warningsOf(code: StateCode, more: Partial<Pay> = {}): string[] {
  return found(code, more).warnings.map(({ en }) => en)
}

describe('what a person who supports a family keeps', () => {
  it.each<[StateCode, string, string, string]>([
    ['MO', 'Mo. Rev. Stat. § 525.030', 'at most 10% of disposable pay.', 'como máximo el 10% del salario disponible.'],
    ['NE', 'Neb. Rev. Stat. § 25-1558', 'at most 15% of disposable pay.', 'como máximo el 15% del salario disponible.'],
    ['AK', 'Alaska Stat. § 09.38.050(b)', 'only what is above $743 a week.', 'solo lo que pase de $743 por semana.'],
    [
      'FL',
      'Fla. Stat. § 222.11(2)',
      'only what is above $750 a week, and that only if the worker signed a separate waiver.',
      'solo lo que pase de $750 por semana, y eso solo si firmó una renuncia aparte.',
    ],
  ])('is said as what a creditor may take in %s (%s)', (code, _source, en, es) => {
    const { warnings } = found(code)
    expect(warnings).toContainEqual({
      en: `For a person who supports a family a creditor may take less: ${en}`,
      es: `A quien mantiene a su familia le pueden quitar menos: ${es}`,
    })
    expect(warningsOf(code, { headOfFamily: false }).join()).not.toContain('supports a family')
  })
})

describe('a waiver (Fla. Stat. § 222.11(2)(b))', () => {
  it('is named first where something could be taken by it', () => {
    const answer = found('FL', { headOfFamily: true })
    expect(answer).toMatchObject({ garnishableCents: 5_000, isOnlyIfWaived: true })
    expect(answer.warnings[0]?.en).toContain('Without it a creditor may take nothing here.')
  })

  it('is not where nothing can be taken anyway, or the worker supports no family', () => {
    expect(found('FL', { headOfFamily: true, disposableCents: 75_000 }).isOnlyIfWaived).toBe(false)
    expect(found('FL', { headOfFamily: false }).isOnlyIfWaived).toBe(false)
  })
})

it('what no formula counts is always said: Iowa’s cap a year (Iowa Code § 642.21)', () => {
  expect(warningsOf('IA').join()).toContain('under $12,000, $250;')
})

it('a level says why it applies, its bounds included (Minn. Stat. § 571.922)', () => {
  const working = (disposableCents: number): string =>
    found('MN', { disposableCents })
      .working.map(({ text }) => text.en)
      .join(' ')
  expect(working(70_000)).toContain(
    '$700.00 is above 60 × $11.41 = $684.60 and up to 80 × $11.41 = $912.80, so 15% of all of it: 15% × $700.00 = $105.00.',
  )
  expect(working(45_640)).toContain('$456.40 is not above 40 × $11.41 = $456.40, so 0% of all of it')
  expect(working(91_281)).toContain('$912.81 is above 80 × $11.41 = $912.80, so 25% of all of it')
})
