import { describe, expect, test } from 'vitest'
import { alreadyFiled } from '@/lib/interview/steps/already-filed'
import { choicePlan } from '@/lib/interview/steps/choice-plan'
import { cushion } from '@/lib/interview/steps/cushion'
import { expenseKinds } from '@/lib/interview/steps/expense-kinds'
import { housingCosts } from '@/lib/interview/steps/housing-costs'
import { lumpAbility } from '@/lib/interview/steps/lump-ability'
import { lumpDiscount } from '@/lib/interview/steps/lump-discount'
import { otherIncome } from '@/lib/interview/steps/other-income'
import { pay } from '@/lib/interview/steps/pay'
import { statedRate } from '@/lib/interview/steps/stated-rate'
import type { StoredAnswer } from '@/lib/interview/stored'
import { faultsOfWords, wordsIn } from '@/tests/contracts/words-check'
import { maribel } from '@/tests/people/maribel'
import { answer, answersOf, notSure } from '@/tests/people/person'
import { sampleBudget } from '@/tests/setup/sample-budget'
import { openCaseFile } from '../case-file'
import type { Report, Section } from '../report'
import { choicesReport } from './choices'

type Change = [string, StoredAnswer]

const monthly = (choicePaymentCents: number) =>
  answer(choicePlan, { choicePaymentCents, choiceEvery: 'month', choiceFirstOn: '2026-12-15' })
const raise = (lumpCents: number) => answer(lumpAbility, { canRaiseLump: 'yes', lumpCents, lumpByOn: '2027-03-01' })
const noIncome = [answer(pay, { jobs: [] }), answer(otherIncome, { otherIncome: [] })]

/** The report, with every text of it looked at. */
function reportWith(...changes: Change[]): Report & { text: string } {
  const start = answersOf([notSure(lumpAbility), notSure(lumpDiscount), notSure(choicePlan), ...changes])
  const file = openCaseFile({ ...maribel.answers, ...sampleBudget, ...start }, maribel.today)
  expect(choicesReport.missing(file)).toEqual([])
  const report = choicesReport.report(file)
  const texts = wordsIn(report, 'choices')
  expect(texts.flatMap(({ words }) => faultsOfWords(words, true))).toEqual([])
  expect(texts.filter(({ words }) => /(?<!\.)\.\.(?!\.)/.test(words.en + words.es))).toEqual([])
  return { ...report, text: texts.map(({ words }) => words.en).join('\n') }
}

const isTable = (section: Section) => section.kind === 'table'
const keepsPath = 'budget/cushion?change=yes'
const pathsOf = (report: Report) => report.actions.map(action => action.path)

describe('the ways side by side', () => {
  test('one table: every way a column, every row as wide', () => {
    const table = reportWith(raise(150_000), monthly(6_000)).sections.find(isTable)
    if (table?.kind !== 'table') throw new Error('There is no table.')
    expect(table.table.columns.map(column => column.label.en)).toEqual([
      'What to look at',
      'All of it now',
      'One payment for less',
      'Plan: $60.00 every month',
      'The same plan, interest stopped',
    ])
    expect(table.table.rows.map(row => row.key)).toEqual(['paid', 'interest', 'forgiven', 'done', 'left', 'risk'])
    expect(table.table.rows.every(row => row.cells.length === 5 && row.cells.every(cell => cell !== null))).toBe(true)
  })

  test('the picture: each way that ends is a line in the order of time, down to nothing, in few points', () => {
    const report = reportWith(raise(150_000), monthly(2_000))
    const section = report.sections.find(one => one.kind === 'picture')
    if (section?.kind !== 'picture' || section.picture.kind !== 'lines') throw new Error('There is no picture.')
    expect(section.picture.lines).toHaveLength(4)
    for (const { points } of section.picture.lines) {
      expect(points.length).toBeLessThanOrEqual(60)
      expect(points[0]?.on).toBe(maribel.today)
      expect(points.at(-1)?.cents).toBe(0)
      expect([...points].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))).toEqual(points)
    }
  })

  test('no interest: the plan stands once', () => {
    const { text } = reportWith(answer(statedRate, { saysRate: 'yes', statedPercent: 0 }), monthly(6_000))
    expect(text).not.toContain('interest stopped')
    expect(text).not.toContain('of interest on the way')
  })

  test('no way but all of it now: a table of one, and no picture', () => {
    const report = reportWith(...noIncome, answer(lumpAbility, { canRaiseLump: 'no' }))
    expect(report.sections.some(section => section.kind === 'picture')).toBe(false)
  })
})

describe('no plan is affordable', () => {
  test.each<[string, Change[]]>([
    ['zero income', noIncome],
    ['expenses larger than income', [answer(housingCosts, { rentCents: 900_000, rentEvery: 'month' })]],
    ['the cushion takes it all', [answer(cushion, { cushionCents: 900_000 })]],
  ])('%s: said kindly, with what else there is', (_name, changes) => {
    const report = reportWith(...changes)
    expect(report.sentence.en).toContain('no plan is affordable today')
    expect(report.text).toContain('Ask legal aid for free help')
    expect(pathsOf(report)).toEqual(['property', 'reports/judgment-proof', 'budget', keepsPath])
  })

  test.each<[string, Change]>([
    ['the pay was left', notSure(pay)],
    ['other money was left', notSure(otherIncome)],
    ['what an income brings is blank', answer(otherIncome, { otherIncome: [{ incomeKind: 'other', every: 'month' }] })],
  ])('but not said while %s', (_name, change) => {
    const { sentence, text } = reportWith(answer(pay, { jobs: [] }), change)
    expect(sentence.en).not.toContain('affordable')
    expect(text).toContain('Too much of your budget is not known')
  })

  test('with money for one payment, an offer can still be made', () => {
    expect(pathsOf(reportWith(...noIncome, raise(50_000)))).toContain('first-offer')
  })
})

describe('what is said beside', () => {
  test('a plan that never ends, with what would end it', () => {
    const { sentence, text } = reportWith(monthly(1_000))
    expect(sentence.en).toBe('With $10.00 every month it is never paid off: interest adds as much or more.')
    expect(text).toMatch(/A larger payment: \$\d+\.00 every month pays it off within 60 months/)
    expect(text).toContain('Never, at this payment')
    expect(text).toContain('60 months, our guess')
  })

  test('more than the budget leaves', () => {
    expect(reportWith(monthly(6_501)).text).toContain('asks more than your budget leaves')
    expect(reportWith(monthly(6_500)).text).not.toContain('asks more than your budget leaves')
  })

  test('a plan that fits: what is kept for surprises can be changed from here', () => {
    expect(pathsOf(reportWith(monthly(5_000)))).toContain(keepsPath)
  })

  test('one month is not several', () => {
    const [key, value] = monthly(6_000)
    expect(reportWith([key, { ...value, planLongMonths: 1 }]).text).toMatch(/within 1 month,/)
  })

  test('what is paid and what is forgiven make what is owed then, and the difference to today is told', () => {
    const report = reportWith(raise(150_000))
    expect(report.text).toMatch(/What is forgiven counts the interest until March 1, 2027: \$\d+\.\d\d/)
  })

  test('a budget that is not finished', () => {
    const report = reportWith(notSure(expenseKinds), monthly(5_000))
    expect(report.text).toContain('Your budget is not finished')
    expect(pathsOf(report)[0]).toBe('budget')
  })

  test('less than the balance: in writing first, and what is forgiven may be income', () => {
    const { text } = reportWith(raise(150_000))
    expect(text).toContain('in writing, before you pay')
    expect(text).toContain('UCC § 3-311')
    expect(text).toContain('Form 1099-C')
    expect(text).toContain('26 U.S.C.')
    expect(text).toContain('60%, our guess')
  })

  test('a little forgiven: the form need not come', () => {
    const { text } = reportWith(raise(5_000_000), answer(lumpDiscount, { lumpSharePercent: 90 }))
    expect(text).toContain('Need not come')
    expect(text).toContain('90%, as you chose')
  })

  test('after a filing: nothing is offered', () => {
    const filed = answer(alreadyFiled, { alreadyFiled: 'yes', filedChapter: '7', filedStanding: 'open' })
    const report = reportWith(filed, monthly(5_000))
    expect(report.text).toContain('Talk to your bankruptcy lawyer before you pay')
    expect(pathsOf(report)).not.toContain('first-offer')
  })
})
