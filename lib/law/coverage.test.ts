import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addDays, addYears } from '@/lib/shared/civil-date'
import { withCoverage } from '@/scripts/readme-coverage.mjs'
import { coverageMarkdown, coverageTable, factIds, olderThan } from './coverage'
import { stateCodes } from './types'

describe('the coverage table', () => {
  const table = coverageTable()

  it('has a cell for every jurisdiction and fact', () => {
    expect(table.rows.map(row => row.code)).toEqual([...stateCodes])
    for (const row of table.rows) expect(Object.keys(row.cells)).toEqual(factIds)
    const { value, none, verified, secondary, known, uncertain } = table.count
    expect(value + none + table.count['not-covered']).toBe(stateCodes.length * factIds.length + table.federal.length)
    expect(verified + secondary + known + uncertain).toBe(value + none)
  })

  it('tells a value from none and from not covered', () => {
    const connecticut = table.rows.find(row => row.code === 'CT')
    expect(connecticut?.cells.interest.kind).toBe('none')
    expect(connecticut?.cells.judgmentLife.kind).toBe('value')
    expect(table.count['not-covered']).toBeGreaterThanOrEqual(0)
  })

  it('is drawn with a row for each jurisdiction', () => {
    const lines = coverageMarkdown(table).split('\n')
    expect(lines.filter(line => /^\| [A-Z]{2} \|/.test(line))).toHaveLength(51)
    expect(new Set(lines.slice(0, 53).map(line => line.split('|').length)).size).toBe(1)
    expect(lines.at(-1)).toMatch(/^\d+% covered/)
  })
})

it('stands in README as the data has it (npm run law -- readme)', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(withCoverage(readme, coverageMarkdown(coverageTable()))).toBe(readme)
})

describe('what has not been looked at for long', () => {
  it('is nothing within a year of the first check, and everything a day after a year from the last', () => {
    const { rows, federal, count } = coverageTable()
    const cells = [...rows.flatMap(row => factIds.map(id => row.cells[id])), ...federal.map(({ cell }) => cell)]
    const days = cells.flatMap(({ checkedOn }) => checkedOn ?? []).sort()
    const [first, last] = [days[0], days.at(-1)]
    if (!first || !last) throw new Error('nothing was checked')
    expect(olderThan(addYears(first, 1))).toEqual([])
    const all = olderThan(addDays(addYears(last, 1), 1))
    expect(all).toHaveLength(count.value + count.none)
    expect(all.some(({ code }) => code === 'US')).toBe(true)
    expect(all.map(({ checkedOn }) => checkedOn)).toEqual(days)
  })
})
