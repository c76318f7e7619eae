import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addYears, type IsoDate, isIsoDate } from '@/lib/shared/civil-date'
import { answerDue, reportableUntil } from './credit'
import type { Deadline } from './deadline'

const today = '2026-11-22'

function on(deadline: Deadline): IsoDate | null {
  return deadline.kind === 'date' ? deadline.on : null
}

describe('until when a report may show a judgment (15 U.S.C. § 1681c(a)(2))', () => {
  it.each<[string, IsoDate, IsoDate]>([
    ['the seventh anniversary itself: only more than seven years is too old', '2019-11-22', '2026-11-22'],
    ['entered on a leap day: the last day of February', '2024-02-29', '2031-02-28'],
    ['the end falls on a Saturday and is not moved: a bureau is no court', '2020-08-14', '2027-08-14'],
    ['entered on the last day of a year', '2025-12-31', '2032-12-31'],
    ['entered before the bureaus took judgments off', '2012-03-05', '2019-03-05'],
  ])('%s', (_boundary, enteredOn, until) => {
    const { sevenYears, longerUntil } = reportableUntil(enteredOn, today)
    expect([on(sevenYears), longerUntil]).toEqual([until, null])
  })

  it.each<[string, IsoDate | null, IsoDate | null]>([
    ['a judgment that ends the same day is not longer', '2027-03-05', null],
    ['one day more is longer', '2027-03-06', '2027-03-06'],
    ['ten years is longer', '2030-03-05', '2030-03-05'],
    ['five years is not', '2025-03-05', null],
    ['an end nobody knows says nothing', null, null],
  ])('%s', (_boundary, expiresOn, longerUntil) => {
    expect(reportableUntil('2020-03-05', today, expiresOn).longerUntil).toBe(longerUntil)
  })

  it('shows the count and the section', () => {
    expect(reportableUntil('2020-03-05', today).sevenYears).toMatchObject({
      kind: 'date',
      roll: null,
      uncertain: false,
      cite: { section: '15 U.S.C. § 1681c(a)(2)' },
      rule: {
        en: 'Count 7 years from March 5, 2020, when the judgment was entered, leaving that day out: the last day is March 5, 2027.',
        es: 'Cuente 7 años desde el 5 de marzo de 2020, cuando se registró el fallo, sin contar ese día: el último día es el 5 de marzo de 2027.',
      },
    })
  })
})

describe('by when a bureau must answer (15 U.S.C. §§ 1681i(a)(1), 1681j(a)(3))', () => {
  it.each<[string, IsoDate, IsoDate, IsoDate]>([
    ['from a Monday to a Wednesday', '2026-11-23', '2026-12-23', '2027-01-07'],
    ['over the end of February', '2027-01-30', '2027-03-01', '2027-03-16'],
    ['over a leap day', '2028-01-30', '2028-02-29', '2028-03-15'],
    ['the end is Christmas Day and is not moved', '2026-11-25', '2026-12-25', '2027-01-09'],
  ])('%s', (_boundary, receivedOn, usual, longest) => {
    const due = answerDue(receivedOn)
    expect([on(due.usual), on(due.longest)]).toEqual([usual, longest])
  })

  it('says which section gives each, and when the longer one holds', () => {
    const { usual, longest } = answerDue('2026-11-23')
    expect(usual).toMatchObject({ cite: { section: '15 U.S.C. § 1681i(a)(1)(A)' } })
    expect(longest).toMatchObject({ cite: { section: '15 U.S.C. §§ 1681i(a)(1)(B), 1681j(a)(3)' } })
    expect(longest.kind === 'date' && longest.note?.en).toMatch(/after a free yearly report.*; or when/)
  })

  it('knows nothing of a day before the federal rule we read', () => {
    expect([answerDue('2017-06-30').usual.kind, answerDue('2017-07-01').usual.kind]).toEqual(['unknown', 'date'])
  })
})

it('both are bare counts from the day, for every day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8_000 }), days => {
      const from = addDays('2017-07-01', days)
      const { usual, longest } = answerDue(from)
      expect(isIsoDate(from)).toBe(true)
      expect([on(usual), on(longest)]).toEqual([addDays(from, 30), addDays(from, 45)])
      expect(on(reportableUntil(from, today).sevenYears)).toBe(addYears(from, 7))
    }),
  )
})
