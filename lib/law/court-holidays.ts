// Where the courts of a state keep other holidays than the general calendar (`date-holidays`) says.
// A day we are not sure the courts close is left out on purpose: a date to act by then comes out a day early,
// never a day late.

import type { StateCode } from './types'

/** A state's courts, or the courts of the United States. */
export type CourtCode = StateCode | 'US'

/** `drop`: names in the general calendar on which the courts sit, or may sit. `add`: days it lacks, in its own grammar.
 *  `saturdayStays`: a holiday on a Saturday is not kept on the Friday before. */
export type HolidayCorrection = {
  source: string
  drop?: string[]
  add?: { rule: string; name: string }[]
  saturdayStays?: true
}

const fridayAfterThanksgiving = { rule: 'friday after 4th thursday in November', name: 'Day after Thanksgiving' }

export const holidayCorrections: Partial<Record<CourtCode, HolidayCorrection>> = {
  AR: { source: 'Ark. Code § 1-5-101', drop: ['Columbus Day', 'Juneteenth'] },
  AZ: { source: 'A.R.S. § 1-301', drop: ['Juneteenth'] },
  CA: {
    // Columbus Day ended, and Native American Day began, on January 1, 2022. A weekend holiday moves to Friday or Monday.
    source:
      'Cal. Code Civ. Proc. § 135; Cal. Rules of Court, rule 1.11; https://sanbernardino.courts.ca.gov/es/node/507',
    drop: ['César Chávez Day'],
    add: [
      { rule: '02-12 and if sunday then next monday if saturday then previous friday', name: "Lincoln's Birthday" },
      { rule: '03-31 and if sunday then next monday if saturday then previous friday', name: 'Cesar Chavez Day' },
      { rule: '4th friday in September since 2022', name: 'Native American Day' },
      { rule: '2nd monday in October prior to 2022', name: 'Columbus Day' },
    ],
  },
  FL: {
    source: 'Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(6); Fla. Stat. § 110.117',
    drop: ['Juneteenth', 'Susan B. Anthony Day', "Commemoration of America's 250th Birthday"],
  },
  GA: {
    source: 'O.C.G.A. § 1-4-1 (the Governor sets these days each year)',
    drop: ['State Holiday', "Washington's Birthday", 'Confederate Memorial Day', "Robert E. Lee's Birthday"],
  },
  HI: { source: 'HRS § 8-1', drop: ['Juneteenth'] },
  IA: {
    source: 'Iowa Code § 4.1(34)',
    drop: ['Columbus Day', "Indigenous Peoples' Day", 'Juneteenth'],
    saturdayStays: true,
  },
  IL: { source: 'set by each judicial circuit', drop: ['Casimir Pulaski Day', 'Malcolm X Day', 'Election Day'] },
  IN: { source: 'Ind. Code § 1-1-9-1', drop: ['Primary Election Day', 'Election Day', 'Juneteenth'] },
  KY: {
    source: 'KRS 18A.190',
    drop: ['Columbus Day', 'Juneteenth', 'Good Friday', 'Christmas Eve', "New Year's Eve"],
  },
  LA: { source: 'La. R.S. 1:55', drop: ['Columbus Day', 'Election Day'] },
  MA: {
    source: 'M.G.L. c. 4, § 7(18); c. 136, § 12 (offices stay open on March 17, June 17 and the Friday before)',
    drop: ['Evacuation Day', 'Bunker Hill Day'],
    saturdayStays: true,
  },
  MD: { source: 'Md. Code, Gen. Prov. § 1-111', drop: ['Service Reduction Day'] },
  MI: { source: 'MCR 8.110(D)(2)', drop: ['Columbus Day'], add: [fridayAfterThanksgiving] },
  MS: { source: 'Miss. Code § 3-3-7', drop: ['Columbus Day', 'Juneteenth'] },
  MT: { source: 'MCA 1-1-216', drop: ['Christmas Eve', "New Year's Eve", 'Election Day', 'Juneteenth'] },
  NC: { source: 'https://www.nccourts.gov/holiday-schedule', drop: ['Juneteenth'] },
  ND: { source: 'N.D.C.C. § 1-03-01', drop: ['Columbus Day', 'Juneteenth'] },
  NH: { source: 'RSA 288:1', drop: ['Juneteenth'] },
  NJ: { source: 'N.J.S.A. 36:1-1', drop: ["Lincoln's Birthday"] },
  NM: { source: 'NMSA 12-5-2 (kept on the day after Thanksgiving)', drop: ["Presidents' Day"] },
  NV: { source: 'NRS 236.015', drop: ['Family Day'], add: [fridayAfterThanksgiving] },
  NY: {
    // Only a holiday on a Sunday moves. The day after Thanksgiving is not a holiday.
    source: 'N.Y. Gen. Constr. Law §§ 24, 25-a; https://www.nysenate.gov/legislation/laws/GCN/24',
    drop: ['Susan B. Anthony Day'],
    saturdayStays: true,
  },
  OH: { source: 'R.C. 1.14, 5.21', saturdayStays: true },
  OK: { source: '25 O.S. §§ 82.1, 82.2', drop: ['Columbus Day', 'Juneteenth'] },
  OR: { source: 'ORS 187.010', drop: ['Columbus Day'] },
  PA: { source: 'closings of the Unified Judicial System', drop: ['Flag Day'] },
  SC: { source: 'S.C. Code § 53-5-10', drop: ['Columbus Day', 'Juneteenth'] },
  TN: { source: 'Tenn. Code § 15-1-101', drop: ['Columbus Day', 'Christmas Eve'] },
  TX: {
    source: 'Tex. Gov’t Code §§ 662.003, 662.021 (December 24 and 26 are no legal holidays)',
    drop: ['Columbus Day', 'Christmas Eve', 'Day after Christmas'],
    saturdayStays: true,
  },
  UT: { source: 'Utah Code § 63G-1-301 (kept on a Monday)', drop: ['Juneteenth'] },
  VT: { source: '1 V.S.A. § 371 (August 16)', drop: ['Bennington Battle Day'] },
  WA: { source: 'RCW 1.16.050', drop: ['Columbus Day'], add: [fridayAfterThanksgiving] },
  WI: {
    source: 'Wis. Stat. §§ 801.15(1)(b), 230.35(4)(a) (the day must be one the clerk’s office is closed)',
    drop: [
      "Washington's Birthday",
      'Juneteenth',
      'Columbus Day',
      'Veterans Day',
      'Susan B. Anthony Day',
      'Primary Election Day',
      'Election Day',
    ],
  },
  WV: {
    source: 'W. Va. Code § 2-2-1',
    drop: ['Susan B. Anthony Day', "Lincoln's Day"],
    add: [fridayAfterThanksgiving],
  },
  WY: { source: 'Wyo. Stat. § 8-4-101', drop: ['Columbus Day', 'Juneteenth'] },
}
