import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadline as openDeadline } from '@/lib/law/open/deadline'
import { stateCodes } from '@/lib/law/types'
import { addDays } from '@/lib/shared/civil-date'
import { answered, brokenTexts, type Filled, outcomeFor, refusedBy, sendGarbage } from '@/tests/setup/calculating'
import { deadline } from './deadline'

const california = { state: 'CA', from: '2026-10-27', count: '30', unit: 'days', direction: 'within' }

describe('the last day', () => {
  it.each<[string, string, Filled, string]>([
    ['is an open day itself', 'Cal. Code Civ. Proc. § 12', { count: '28' }, '2026-11-24'],
    // Thanksgiving is November 26; California's courts are closed the day after, too.
    ['moves past Thanksgiving, the day after it and a weekend', 'Cal. Code Civ. Proc. §§ 12a, 135', {}, '2026-11-30'],
    [
      'moves past the day after Thanksgiving and a weekend',
      'Cal. Code Civ. Proc. §§ 12a, 135',
      { count: '31' },
      '2026-11-30',
    ],
    [
      'does not move past that day in New York',
      'N.Y. Gen. Constr. Law §§ 24, 25-a',
      { state: 'NY', count: '31' },
      '2026-11-27',
    ],
    [
      'moves back for a day to act before',
      'Fed. R. Civ. P. 6(a)(5)',
      { state: 'US', from: '2026-11-30', count: '2', direction: 'before' },
      '2026-11-27',
    ],
    ['of no days is the day itself', 'Cal. Code Civ. Proc. § 12', { count: '0' }, '2026-10-27'],
    [
      'of a month keeps to the month’s end',
      'N.Y. Gen. Constr. Law § 30',
      { state: 'NY', from: '2026-01-31', count: '1', unit: 'months' },
      '2026-03-02',
    ],
  ])('%s (%s)', (_boundary, _source, change, on) => {
    expect(outcomeFor(deadline, { ...california, ...change }).figure).toMatchObject({ kind: 'day', on })
  })
})

describe('says', () => {
  it('the day with its weekday, and how it was counted', () => {
    expect(outcomeFor(deadline, california).sentence).toEqual({
      en: 'The last day to act is Monday, November 30, 2026: 30 days after October 27, 2026.',
      es: 'El último día para actuar es el lunes, 30 de noviembre de 2026: 30 días después del 27 de octubre de 2026.',
    })
    expect(outcomeFor(deadline, { ...california, direction: 'before' }).sentence.en).toContain(
      'before October 27, 2026',
    )
  })

  it('each closed day on the way, with its reason', () => {
    const [table] = outcomeFor(deadline, california).tables
    expect(table?.rows.map(({ cells }) => cells[1]?.en)).toEqual([
      'Closed: Thanksgiving Day',
      'Closed: the day after Thanksgiving',
      'Closed: weekend',
      'Closed: weekend',
      'Open: the last day to act',
    ])
  })

  it('no table where the day does not move, and why not', () => {
    const { tables, figure } = outcomeFor(deadline, { ...california, count: '28' })
    expect(tables).toEqual([])
    expect(figure.note?.en).toContain('the date does not move')
  })

  it.each<[string, Filled, string | null]>([
    ['the list of holidays was not compared with the court’s', { state: 'RI' }, 'ask the clerk'],
    ['a state’s holidays may count in a federal court', { state: 'US' }, 'A holiday of the state'],
    ['nothing more where the list was compared', {}, null],
    ['the day has passed', { from: '2026-10-20' }, 'This day has passed'],
  ])('%s', (_boundary, change, part) => {
    const said = outcomeFor(deadline, { ...california, ...change }).warnings.map(({ en }) => en)
    if (part === null) expect(said).toEqual([])
    else expect(said).toEqual([expect.stringContaining(part)])
  })
})

it('the same as the open interface in every court, with whole words', () => {
  const request = fc.record({
    state: fc.constantFrom(...stateCodes, 'US' as const),
    from: fc.integer({ min: 0, max: 3000 }).map(days => addDays('2024-01-01', days)),
    count: fc.integer({ min: 0, max: 400 }),
    unit: fc.constantFrom('days', 'court-days', 'weeks', 'months', 'years'),
    direction: fc.constantFrom('within', 'before'),
  })
  fc.assert(
    fc.property(request, asked => {
      const shown = answered(deadline, { ...asked, count: String(asked.count) })
      const open = openDeadline.answerTo(asked, 'en')
      if (!open.ok) {
        expect(open.error).toMatchObject({ kind: 'bad-request', faults: [{ path: 'count' }] })
        expect(shown.faults.map(({ field }) => field)).toEqual(['count'])
        return
      }
      const outcome = shown.result?.outcome
      expect(outcome?.figure).toMatchObject({ kind: 'day', on: open.value.dueOn })
      expect(outcome?.working.map(({ text }) => text.en)).toEqual(open.value.working.map(({ text }) => text))
      expect(outcome?.tables).toHaveLength(open.value.rolledBecause === null ? 0 : 1)
      expect(brokenTexts(outcome)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

describe('a fault stands beside its field', () => {
  it.each<[string, Filled, string[]]>([
    ['everything left blank, but the way it counts at first', {}, ['state', 'from', 'count', 'unit']],
    ['a way to count there is not', { ...california, direction: 'after' }, ['direction']],
    ['a court there is not', { ...california, state: 'PR' }, ['state']],
    ['a day there is not', { ...california, from: '2026-02-30' }, ['from']],
    ['half a day', { ...california, count: '0.5' }, ['count']],
    ['a day more than a hundred years', { ...california, count: '36526' }, ['count']],
    ['a court day more than can be counted', { ...california, count: '1001', unit: 'court-days' }, ['count']],
    ['a day out of the calendar', { ...california, count: '36525', unit: 'years' }, ['count']],
    ['a day before the calendar', { ...california, count: '127', unit: 'years', direction: 'before' }, ['count']],
  ])('%s', (_boundary, filled, names) => {
    expect(Object.keys(refusedBy(deadline, filled).faults)).toEqual(names)
  })

  it('and the last day of the calendar is still counted from', () => {
    expect(outcomeFor(deadline, { ...california, from: '2200-12-31', count: '0' }).figure.kind).toBe('day')
    expect(outcomeFor(deadline, { ...california, count: '1000', unit: 'court-days' }).figure.kind).toBe('day')
  })
})

it('its own words are whole in both languages', () => {
  expect(brokenTexts(deadline)).toEqual([])
})

it('makes a page of whatever is sent', () => {
  sendGarbage(deadline)
})
