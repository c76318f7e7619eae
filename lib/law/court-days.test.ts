import { afterEach, describe, expect, it, vi } from 'vitest'
import { addDays, type IsoDate, yearOf } from '@/lib/shared/civil-date'
import { holidayOn, isCourtDay, nearestCourtDay } from './court-days'
import { holidayNames } from './court-holiday-names'
import { type CourtCode, holidayCorrections } from './court-holidays'
import { stateCodes } from './types'

const courts: CourtCode[] = ['US', ...stateCodes]

const rows: [string, CourtCode, IsoDate, string | null][] = [
  // https://sanbernardino.courts.ca.gov/es/node/507 (2026 list)
  ["CA keeps Lincoln's Birthday", 'CA', '2026-02-12', "Lincoln's Birthday"],
  ['CA keeps Cesar Chavez Day', 'CA', '2026-03-31', 'Cesar Chavez Day'],
  ['CA keeps the 4th Friday of September', 'CA', '2026-09-25', 'Native American Day'],
  ['CA keeps the day after Thanksgiving', 'CA', '2026-11-27', 'the day after Thanksgiving'],
  ['CA keeps a Saturday July 4 on the Friday', 'CA', '2026-07-03', 'Independence Day (observed)'],
  ['CA sits on Columbus Day since 2022', 'CA', '2026-10-12', null],
  ['CA kept Columbus Day in 2021', 'CA', '2021-10-11', 'Columbus Day'],
  ['CA sat on the 4th Friday of September 2021', 'CA', '2021-09-24', null],
  // Cal. Rules of Court, rule 1.11
  ['CA keeps a Saturday Chavez Day on the Friday', 'CA', '2029-03-30', 'Cesar Chavez Day (observed)'],
  ['CA keeps a Sunday Chavez Day on the Monday', 'CA', '2024-04-01', 'Cesar Chavez Day (observed)'],
  // N.Y. Gen. Constr. Law § 24
  ["NY keeps Lincoln's Birthday", 'NY', '2026-02-12', "Lincoln's Birthday"],
  ['NY keeps general election day, even in odd years', 'NY', '2027-11-02', 'Election Day'],
  ['NY keeps a Sunday July 4 on the Monday', 'NY', '2027-07-05', 'Independence Day (observed)'],
  ['NY does not move a Saturday July 4', 'NY', '2026-07-03', null],
  ['NY sits on the day after Thanksgiving', 'NY', '2026-11-27', null],
  ['NY sits on February 15', 'NY', '2028-02-15', null],
  // 5 U.S.C. § 6103; Fed. R. Civ. P. 6(a)(6)
  ['federal courts keep Juneteenth', 'US', '2026-06-19', 'Juneteenth'],
  ['federal courts keep Columbus Day', 'US', '2026-10-12', 'Columbus Day'],
  ['federal courts sit on the day after Thanksgiving', 'US', '2026-11-27', null],
  ['a Sunday Veterans Day is kept on the Monday', 'US', '2029-11-12', 'Veterans Day (observed)'],
  ['a Saturday New Year is kept on December 31', 'US', '2027-12-31', "New Year's Day (observed)"],
  // M.G.L. c. 4, § 7(18): offices open on the Friday before a Saturday holiday
  ['MA does not move a Saturday holiday', 'MA', '2026-07-03', null],
  ['MA offices open on March 17', 'MA', '2026-03-17', null],
  // https://www.nccourts.gov/holiday-schedule
  ['NC sits on Juneteenth', 'NC', '2026-06-19', null],
  ['NC keeps Good Friday', 'NC', '2026-04-03', 'Good Friday'],
  // Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(6)
  ["FL sits on Presidents' Day", 'FL', '2026-02-16', null],
  // NRS 236.015: the Friday after the fourth Thursday, not the fourth Friday
  ['NV keeps the Friday after Thanksgiving', 'NV', '2024-11-29', 'the day after Thanksgiving'],
  ['NV sits on the fourth Friday when it is earlier', 'NV', '2024-11-22', null],
]

describe('court holidays', () => {
  it.each(rows)('%s', (_, state, on, name) => {
    expect(holidayOn(on, state)?.en ?? null).toBe(name)
    expect(isCourtDay(on, state)).toBe(name === null)
  })

  it('have a name in both languages in every state, in the years that names change and holidays move', () => {
    for (const state of courts) {
      for (const year of [2008, 2015, 2018, 2021, 2022, 2026, 2028]) {
        for (let on = `${year}-01-01` as IsoDate; yearOf(on) === year; on = addDays(on, 1)) {
          const name = holidayOn(on, state)
          // A name nobody put in the list comes back the same in both languages.
          if (name) expect.soft(name.es, `${state} ${on} ${name.en}`).not.toBe(name.en)
        }
      }
    }
  }, 60_000)

  it('are few enough that no run of closed days passes five', () => {
    for (const state of courts)
      for (let on: IsoDate = '2026-01-01'; on < '2030-01-01'; on = addDays(on, 1))
        if (!isCourtDay(on, state)) expect(nearestCourtDay(on, state, 1) <= addDays(on, 5)).toBe(true)
  }, 60_000)

  it('have a source for every correction', () => {
    for (const [state, { source }] of Object.entries(holidayCorrections)) expect(source, state).toMatch(/\S/)
    expect(Object.keys(holidayNames).length).toBeGreaterThan(50)
  })
})

describe.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'])('on a machine in %s', zone => {
  const home = process.env.TZ
  afterEach(() => {
    if (home === undefined) delete process.env.TZ
    else process.env.TZ = home
  })

  it('the civil dates are the same', async () => {
    process.env.TZ = zone
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
    vi.resetModules()
    const fresh = await import('./court-days')
    for (const [, state, on, name] of rows) expect(fresh.holidayOn(on, state)?.en ?? null).toBe(name)
    expect(fresh.isCourtDay('2026-11-27', 'CA')).toBe(false)
    expect(fresh.isCourtDay('2026-11-28', 'CA')).toBe(false)
    expect(fresh.isCourtDay('2026-11-30', 'CA')).toBe(true)
  })
})
