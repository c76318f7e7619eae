import { describe, expect, test } from 'vitest'
import { answerUnderTitle, describeEntry, lineOf } from './describe'
import { type Fields, hours, money, number, radios, select, yesNo } from './fields'
import { howOftenOptions } from './how-often'
import { foodCosts } from './steps/food-costs'
import { renewalLead } from './steps/renewal-lead'
import { statedRate } from './steps/stated-rate'
import type { StoredAnswer } from './stored'

const title = { en: 'What does it cost?', es: '¿Cuánto cuesta?' }
const fields: Fields = {
  rentCents: money({ label: { en: 'Rent', es: 'Alquiler' }, optional: true }),
  rentEvery: select({
    label: { en: 'Rent: how often', es: 'Alquiler: cada cuánto' },
    options: howOftenOptions,
    beside: 'rentCents',
  }),
  isMarried: radios({ label: { en: 'Are you married?', es: '¿Está casado o casada?' }, options: yesNo }),
  spent: number({ label: { en: 'Time', es: 'Tiempo' }, least: 0, most: 300, unit: hours }),
}

describe('an answer in lines', () => {
  test.each<[string, StoredAnswer, string[]]>([
    ['an amount with how often', { rentCents: 140_000, rentEvery: 'week' }, ['Rent: $1,400.00, every week']],
    ['an amount left blank beside how often', { rentEvery: 'week' }, ['Rent: not known']],
    ['neither', {}, []],
    ['a label that asks needs no colon', { isMarried: 'yes' }, ['Are you married? Yes']],
    ['one of what is counted', { spent: 1 }, ['Time: 1 hour']],
    ['none of what is counted', { spent: 0 }, ['Time: 0 hours']],
  ])('%s', (_name, saved, lines) => {
    expect(describeEntry(fields, saved, title).map(row => lineOf(row).en)).toEqual(lines)
  })
})

describe('an answer under its page’s title', () => {
  const context = { answers: { foodKinds: ['groceries'] }, today: '2026-11-21', owedCents: null } as const
  test('stands alone where the title asks for it', () => {
    expect(answerUnderTitle(renewalLead, context, { renewLeadMonths: 12 })?.en).toBe('12 months')
    expect(answerUnderTitle(statedRate, context, { saysRate: 'no' })?.en).toBe('No')
  })
  test('is named where the title does not say what it is', () => {
    const saved = { groceriesCents: 15_000, groceriesEvery: 'month' }
    expect(answerUnderTitle(foodCosts, context, saved)?.en).toBe('Groceries: $150.00, every month')
  })
  test('says so where nothing was answered', () => {
    expect(answerUnderTitle(foodCosts, context, {})?.en).toBe('Not provided yet')
  })
})
