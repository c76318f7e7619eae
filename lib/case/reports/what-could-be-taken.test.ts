import { describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import { type StateCode, stateCodes } from '@/lib/law/types'
import { faultsOfWords, wordsIn } from '@/tests/contracts/words-check'
import { account, car, debtorIn, house, job, listed } from '@/tests/setup/property-case'
import { openCaseFile } from '../case-file'
import type { Report } from '../report'
import { judgmentProofReport } from './judgment-proof'
import { whatCouldBeTaken } from './what-could-be-taken'

/** Something of everything, with much of it unknown or shared. */
const everything: StoredAnswers = {
  household: { adults: 2, children: 1, supportsFamily: 'yes', isMarried: 'yes', isSeniorOrDisabled: 'yes' },
  'spouse-owes': { spouseOwes: 'no' },
  pay: listed(
    { ...job, payEvery: 'four-weeks', supportOrderCents: 5_000 },
    { ...job, payEvery: 'irregular', garnishedCents: 90_000, requiredCents: 0 },
  ),
  'other-income': listed(
    ...['ssi', 'pension', 'own-business', 'unemployment', 'family'].map(incomeKind => ({ incomeKind, every: 'month' })),
  ),
  homes: listed(
    { ...house, withinAcres: 'unsure', owners: 'spouse', sharePercent: 50 },
    { ...house, livesIn: 'no', owedCents: 90_000_000, what: 'land', owners: 'other' },
  ),
  'sale-costs': { homeSalePercent: 6 },
  vehicles: listed({ ...car, forWork: 'yes' }, car, { vehicle: 'Truck', forWork: 'no' }),
  belongings: { householdWorthCents: 200_000, otherWorthCents: 500_000 },
  'bank-accounts': listed(
    { ...account, balanceCents: 900_000 },
    { ...account, whose: 'spouse' },
    { bankName: 'Old Bank', whose: 'other' },
  ),
  'benefit-deposits': listed(
    ...(['2026-11-01', '2026-10-01', '2026-03-01'] as const).flatMap(depositedOn =>
      ['ssi', 'cash-aid'].map(benefit => ({
        benefit,
        depositedOn,
        amountCents: 60_000,
        account: 'First Bank',
        isDirect: 'yes',
      })),
    ),
    { benefit: 'veterans', depositedOn: '2026-11-02', amountCents: 900_000, account: 'First Bank (2)', isDirect: 'no' },
  ),
}

const withoutAcres = { ...everything, homes: listed(house) }
const files = stateCodes.flatMap(code => [
  { name: `${code}, everything`, file: completeIn(code) },
  { name: `${code}, nothing`, file: debtorIn(code) },
])

/** Whether the land is asked after depends on the state. */
function completeIn(code: StateCode) {
  const file = debtorIn(code, everything)
  return whatCouldBeTaken.missing(file).length === 0 ? file : debtorIn(code, withoutAcres)
}

function sectionsOf(report: Report, kind: Report['sections'][number]['kind']) {
  return report.sections.filter(section => section.kind === kind)
}

describe('the report, in every state', () => {
  test.each(files)('$name: is in both languages, finished and clean', ({ file }) => {
    for (const definition of [whatCouldBeTaken, judgmentProofReport]) {
      expect(definition.missing(file)).toEqual([])
      const found = wordsIn(definition.report(file), definition.id)
      expect(found.length).toBeGreaterThan(10)
      expect(found.flatMap(({ where, words }) => faultsOfWords(words, true).map(fault => `${where} ${fault}`))).toEqual(
        [],
      )
    }
  })

  test.each(files)('$name: no section, item, row or step stands twice', ({ file }) => {
    const { sections } = whatCouldBeTaken.report(file)
    const texts = sections.flatMap(section => {
      if (section.kind === 'list') return [section.items.map(({ en }) => en)]
      if (section.kind === 'working') return [section.steps.map(({ text }) => text.en)]
      if (section.kind === 'facts') return [section.rows.map(({ term }) => term.en)]
      if (section.kind === 'table') return [section.table.rows.map(({ key }) => key)]
      return []
    })
    for (const list of [...texts, sections.map(section => JSON.stringify(section))])
      expect(new Set(list).size).toBe(list.length)
  })

  test.each(files)('$name: every table has a cell a column', ({ file }) => {
    for (const section of sectionsOf(whatCouldBeTaken.report(file), 'table'))
      if (section.kind === 'table') {
        const { columns, rows, total } = section.table
        for (const cells of [...rows.map(row => row.cells), ...(total ? [total] : [])])
          expect(cells).toHaveLength(columns.length)
      }
  })
})

describe('what it says', () => {
  const sentence = (code: StateCode, owned: StoredAnswers) => whatCouldBeTaken.report(debtorIn(code, owned)).sentence.en
  const bank = { 'bank-accounts': listed(account), 'benefit-deposits': listed() }

  test.each<[string, StateCode, StoredAnswers, string]>([
    ['nothing', 'CA', {}, 'By your answers, a creditor could take nothing from you today.'],
    [
      'pay only',
      'AL',
      { pay: listed({ ...job, payEvery: 'month', grossCents: 320_000 }) },
      'By your answers, a creditor could take up to $750.00 of your pay each month, and nothing else.',
    ],
    ['money only', 'WV', bank, 'By your answers, a creditor could take up to'],
    [
      'something unknown',
      'CA',
      { vehicles: listed({ ...car, valueCents: undefined }) },
      'By what is known so far, a creditor could take nothing from you today. But 1 thing is not known yet, so it could be more.',
    ],
    [
      'more than is owed',
      'WV',
      { vehicles: listed({ ...car, valueCents: 9_000_000, owedCents: 0 }) },
      'enough to take all that is owed',
    ],
    [
      'money of which the state decides',
      'CA',
      { 'other-income': listed({ incomeKind: 'pension', amountCents: 90_000, every: 'month' }) },
      'Not counted, and perhaps not safe: pension or retirement.',
    ],
  ])('%s', (_name, code, owned, expected) => {
    expect(sentence(code, owned)).toContain(expected)
  })

  test('a spouse’s money is named as not counted', () => {
    const couple = {
      household: { adults: 2, children: 0, supportsFamily: 'no', isMarried: 'yes', isSeniorOrDisabled: 'no' },
    }
    const file = debtorIn('CA', { ...couple, 'spouse-owes': { spouseOwes: 'no' } })
    for (const report of [whatCouldBeTaken, judgmentProofReport])
      expect(JSON.stringify(report.report(file))).toContain('In some states a creditor can')
  })

  test('two hundred cars: a short list of what stands in the way, and a table folded away', () => {
    const file = debtorIn('CA', {
      vehicles: listed(...Array.from({ length: 200 }, (_, i) => ({ ...car, vehicle: `Car ${i}` }))),
    })
    expect(JSON.stringify(judgmentProofReport.report(file))).toMatch(/And \d+ more\./)
    const [table] = sectionsOf(whatCouldBeTaken.report(file), 'table')
    expect(table?.kind === 'table' && table.table.folded).toBe(true)
  })

  test('each paycheck is cut into parts that make the gross pay', () => {
    for (const code of stateCodes) {
      const report = whatCouldBeTaken.report(
        debtorIn(code, {
          pay: listed({ ...job, supportOrderCents: 30_000 }, { ...job, employer: 'B', payEvery: 'year' }),
        }),
      )
      for (const section of sectionsOf(report, 'picture')) {
        if (section.kind !== 'picture' || section.picture.kind !== 'shares') continue
        expect(section.picture.shares.reduce((sum, { cents }) => sum + cents, 0)).toBe(100_000)
      }
    }
  })

  test('a law that forbids taking pay is named', () => {
    const text = JSON.stringify(whatCouldBeTaken.report(debtorIn('TX', { pay: listed(job) })))
    expect(text).toContain('pay is not taken in this state: Tex.')
  })

  test('the days to claim an exemption are named with their section', () => {
    const notice = JSON.stringify(sectionsOf(whatCouldBeTaken.report(debtorIn('FL')), 'notice'))
    expect(notice).toContain('20 days from the day you receive the notice of garnishment (Fla. Stat. § 77.041)')
  })

  test('what the law says of spouses stands beside a home', () => {
    const text = JSON.stringify(
      whatCouldBeTaken.report(debtorIn('PA', { homes: listed(house), 'sale-costs': { homeSalePercent: 6 } })),
    )
    expect(text).toContain('(by the entireties) cannot be sold for the debt of one of them')
  })

  test('the way to “judgment proof” is shown only when the sums say so', () => {
    const paths = (owned: StoredAnswers) =>
      whatCouldBeTaken.report(debtorIn('CA', owned)).actions.map(({ path }) => path)
    expect(paths({})[0]).toBe('reports/judgment-proof')
    expect(paths({ vehicles: listed({ ...car, valueCents: 900_000_000 }) })).not.toContain('reports/judgment-proof')
  })

  test('being judgment proof is said to be able to change, and the debt to stay', () => {
    const text = JSON.stringify(judgmentProofReport.report(debtorIn('CA')))
    for (const said of [
      'The debt does not go away',
      'The judgment lasts until October 26, 2036',
      'A new job',
      'An inheritance',
    ])
      expect(text).toContain(said)
  })
})

describe('what it waits for', () => {
  test('the state, then each question of the flow', () => {
    const empty = openCaseFile({}, '2026-11-21')
    const waits = (file: typeof empty) =>
      whatCouldBeTaken.missing(file).map(({ flowId, stepId }) => `${flowId}/${stepId}`)
    expect(waits(empty)).toEqual(['judgment/state'])
    const file = debtorIn('CA', { belongings: {} })
    expect(waits(file)).toEqual([])
    const { vehicles: _vehicles, ...stored } = file.stored
    expect(waits({ ...file, stored })).toEqual(['property/vehicles'])
  })
})
