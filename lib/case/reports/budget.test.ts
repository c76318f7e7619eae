import { describe, expect, test } from 'vitest'
import { cushion } from '@/lib/interview/steps/cushion'
import { expenseKinds } from '@/lib/interview/steps/expense-kinds'
import { foodCosts } from '@/lib/interview/steps/food-costs'
import { housingCosts } from '@/lib/interview/steps/housing-costs'
import { otherDebts } from '@/lib/interview/steps/other-debts'
import { otherIncome } from '@/lib/interview/steps/other-income'
import { pay } from '@/lib/interview/steps/pay'
import type { StoredAnswer } from '@/lib/interview/stored'
import type { BarsPicture } from '@/lib/shared/shown'
import { faultsOfWords, wordsIn } from '@/tests/contracts/words-check'
import { maribel } from '@/tests/people/maribel'
import { answer, answersOf, notSure } from '@/tests/people/person'
import { sampleBudget } from '@/tests/setup/sample-budget'
import { openCaseFile } from '../case-file'
import type { Report, Section } from '../report'
import { budgetReport } from './budget'

const today = '2026-11-21'

function fileWith(...changes: [string, StoredAnswer][]) {
  return openCaseFile({ ...maribel.answers, ...sampleBudget, ...answersOf(changes) }, today)
}

function reportWith(...changes: [string, StoredAnswer][]): Report {
  const file = fileWith(...changes)
  expect(budgetReport.missing(file)).toEqual([])
  return budgetReport.report(file)
}

function sectionsOf<K extends Section['kind']>(report: Report, kind: K): Extract<Section, { kind: K }>[] {
  return report.sections.filter(section => section.kind === kind) as Extract<Section, { kind: K }>[]
}

function barsOf(report: Report): BarsPicture['bars'] {
  const picture = sectionsOf(report, 'picture')[0]?.picture
  return picture?.kind === 'bars' ? picture.bars : []
}

function noticesOf(report: Report): string[] {
  return sectionsOf(report, 'notice').map(section => section.heading.en)
}

const noMoney = [answer(pay, { jobs: [] }), answer(otherIncome, { otherIncome: [] })] as const
const rentTooHigh = answer(housingCosts, { rentCents: 200_000, rentEvery: 'month' })
const debts = Array.from({ length: 200 }, (_, index) => ({ creditor: `Creditor ${index + 1}`, paymentCents: 100 }))

const cases: Record<string, [string, StoredAnswer][]> = {
  'the sample': [],
  'zero income': [...noMoney],
  'expenses larger than income': [rentTooHigh],
  'nothing in and nothing out': [
    ...noMoney,
    answer(expenseKinds, { noKinds: ['none'] }),
    answer(otherDebts, { otherDebts: [] }),
    answer(cushion, { cushionCents: 0 }),
  ],
  'bills left for later': [notSure(expenseKinds)],
  'amounts not known': [
    answer(otherIncome, { otherIncome: [{ incomeKind: 'va', every: 'month' }] }),
    notSure(foodCosts),
    answer(otherDebts, { otherDebts: [{ creditor: 'Clinic' }] }),
    notSure(cushion),
  ],
  '200 debts': [answer(otherDebts, { otherDebts: debts })],
}

describe('the budget report', () => {
  test('says it in a sentence that stands alone', () => {
    expect(reportWith().sentence).toEqual({
      en: 'Each month $2,600.00 comes in and $2,385.00 goes out. $215.00 is left.',
      es: 'Cada mes entran $2,600.00 y salen $2,385.00. Quedan $215.00.',
    })
    expect(reportWith(rentTooHigh).sentence.en).toBe(
      'Each month $2,600.00 comes in and $2,985.00 goes out. $385.00 is missing.',
    )
    expect(reportWith(notSure(foodCosts)).sentence.en).toBe(
      'By what is known so far, each month $2,600.00 comes in and $1,735.00 goes out. $865.00 is left.',
    )
  })

  test('says that nothing is known to be missing while pay is not known', () => {
    const report = reportWith(notSure(pay), answer(otherIncome, { otherIncome: [] }))
    expect(report.sentence.en).toBe(
      'Some of what comes in is not known, so nobody can tell yet what is left. At least $2,385.00 goes out each month.',
    )
    expect(JSON.stringify(report)).not.toMatch(/missing each month|Nothing comes in|no payment plan fits/i)
    expect(JSON.stringify(report)).toContain('Your pay')
  })

  test('what is missing stands without a minus', () => {
    expect(reportWith(rentTooHigh).sections[0]).toMatchObject({ label: { en: 'Missing each month' }, cents: 38_500 })
    expect(reportWith(answer(pay, { jobs: [] }), answer(otherIncome, { otherIncome: [] })).sentence.en).toBe(
      'Each month nothing comes in and $2,385.00 goes out. $2,385.00 is missing.',
    )
  })

  test('draws what comes in, what goes out from the largest, and what is left: together nothing is lost', () => {
    const bars = barsOf(reportWith())
    expect(bars.map(({ label, cents, role }) => [label.en, cents, role])).toEqual([
      ['Comes in', 260_000, 'in'],
      ['Home', 140_000, 'out'],
      ['Food and household', 65_000, 'out'],
      ['Other debts', 20_000, 'out'],
      ['Getting around', 13_500, 'out'],
      ['Left', 21_500, 'left'],
    ])
  })

  test('waits for the first open question', () => {
    const { cushion: _left, ...rest } = sampleBudget
    expect(budgetReport.missing(openCaseFile(rest, today))).toEqual([
      {
        flowId: 'budget',
        stepId: 'cushion',
        what: {
          en: 'your answer to “How much do you want to keep for surprises each month?”',
          es: 'su respuesta a «¿Cuánto quiere guardar cada mes para imprevistos?»',
        },
      },
    ])
  })

  test('marks what is not known, and counts it nowhere as zero', () => {
    const report = reportWith(...(cases['amounts not known'] ?? []))
    const cells = sectionsOf(report, 'table').flatMap(({ table }) => table.rows.map(row => row.cells.map(c => c?.en)))
    expect(cells).toContainEqual(['Veterans (VA) benefits', 'Not known', 'Not known'])
    expect(cells).toContainEqual(['Food and household', 'Not known'])
    expect(cells).toContainEqual(['Clinic', 'Not known', 'Not known', 'Not known'])
    expect(sectionsOf(report, 'table').map(({ table }) => table.total?.at(-1)?.en)).toEqual([
      'At least $1,300.00',
      'At least $1,535.00',
      undefined,
      'Not known',
    ])
    expect(barsOf(report).map(bar => bar.label.en)).not.toContain('Food and household')
    expect(noticesOf(report)).toContain('Some amounts are not known')
  })

  test('names the cushion an assumption until the person says', () => {
    const details = (report: Report) => sectionsOf(report, 'facts')[0]?.rows[2]?.details.en
    expect(details(reportWith())).toBe('$150.00')
    expect(details(reportWith(notSure(cushion)))).toMatch(/^\$130\.00\. This is our assumption/)
  })

  test.each([
    ['the sample', [], 'choices'],
    ['zero income', ['Nothing comes in right now'], 'property'],
    ['expenses larger than income', ['More goes out than comes in'], 'property'],
    ['bills left for later', ['Your bills are not counted yet'], 'budget/expense-kinds?change=yes'],
  ])('%s: what to look at, and where to go first', (name, notices, path) => {
    const report = reportWith(...(cases[name] ?? []))
    expect(noticesOf(report)).toEqual(notices)
    expect(report.actions[0]?.path).toBe(path)
  })

  test('a cushion that does not fit is said', () => {
    expect(noticesOf(reportWith(answer(cushion, { cushionCents: 21_501 })))).toEqual([
      'What is left is less than you want to keep',
    ])
  })

  test.each(Object.entries(cases))('%s: every text is finished, in both languages', (_name, changes) => {
    const report = reportWith(...changes)
    const names = /^(First Card|Valley Foods|Clinic|Creditor \d+|Total)$/
    const faults = wordsIn(report, 'report').flatMap(({ where, words }) =>
      faultsOfWords(words, names.test(words.en) || /^[-$\d.,]+$/.test(words.en)).map(fault => `${where} ${fault}`),
    )
    expect(faults).toEqual([])
  })

  test('folds 200 debts away', () => {
    const table = sectionsOf(reportWith(...(cases['200 debts'] ?? [])), 'table').at(-1)?.table
    expect(table?.rows).toHaveLength(200)
    expect(table?.folded).toBe(true)
    expect(new Set(table?.rows.map(row => row.key)).size).toBe(200)
  })
})
