// The exemption amounts of 11 U.S.C. § 522, as the Judicial Conference adjusts them every three years. The day a
// bankruptcy case is filed picks the row (11 U.S.C. § 104(c)). Read 2026-11-21.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import { cents, checked, cite } from './entry'
import type { BankruptcyAmounts, BankruptcyExemptions, FederalFacts } from './federal-types'
import type { Entry, StateCode } from './types'

const codeWithNotes =
  'https://github.com/TheJoshuaEvans/united-states-code/blob/d7f4bc47809c9179a52836b192d2274a4c3b78c8/usc/11/522.xml'

const statesAllowing: StateCode[] = [
  'AK',
  'AR',
  'CT',
  'DC',
  'HI',
  'KY',
  'MA',
  'MI',
  'MN',
  'NH',
  'NJ',
  'NM',
  'NY',
  'OR',
  'PA',
  'RI',
  'TX',
  'VT',
  'WA',
  'WI',
]

const rule: Words = {
  en: 'Only in bankruptcy, and only for people in a state that lets them choose this list instead of its own. Each debtor has these amounts, so a couple who file together has them twice.',
  es: 'Solo en una bancarrota, y solo para personas de un estado que permite elegir esta lista en lugar de la propia. Cada deudor tiene estas cantidades, así que una pareja que presenta el caso junta las tiene dos veces.',
}

/** One row: the amounts in force from a day, and the day of the next adjustment. The notice is in the Federal Register. */
function row(
  from: IsoDate,
  nextAdjustmentOn: IsoDate,
  notice: string,
  amounts: BankruptcyAmounts,
): Entry<BankruptcyExemptions> {
  return {
    from,
    cite: cite(`11 U.S.C. §§ 104, 522(d), (n), (p); ${notice}`, codeWithNotes),
    confidence: 'verified',
    note: {
      en: 'The day the bankruptcy case is filed picks the amounts. The list of states is from general knowledge: check it.',
      es: 'El día en que se presenta la bancarrota decide las cantidades. La lista de estados es de conocimiento general: verifíquela.',
    },
    value: { amounts, nextAdjustmentOn, statesAllowing, rule },
  }
}

export const bankruptcyExemptions: FederalFacts['bankruptcyExemptions'] = checked('today', '2026-11-21', [
  row('2013-04-01', '2016-04-01', '78 Fed. Reg. 12089', {
    homesteadCents: cents(22_975),
    vehicleCents: cents(3_675),
    householdItemCents: cents(575),
    householdTotalCents: cents(12_250),
    jewelryCents: cents(1_550),
    wildcardCents: cents(1_225),
    unusedHomesteadCents: cents(11_500),
    toolsCents: cents(2_300),
    lifeInsuranceCents: cents(12_250),
    injuryCents: cents(22_975),
    retirementCapCents: cents(1_245_475),
    recentHomeCapCents: cents(155_675),
  }),
  row('2016-04-01', '2019-04-01', '81 Fed. Reg. 8748', {
    homesteadCents: cents(23_675),
    vehicleCents: cents(3_775),
    householdItemCents: cents(600),
    householdTotalCents: cents(12_625),
    jewelryCents: cents(1_600),
    wildcardCents: cents(1_250),
    unusedHomesteadCents: cents(11_850),
    toolsCents: cents(2_375),
    lifeInsuranceCents: cents(12_625),
    injuryCents: cents(23_675),
    retirementCapCents: cents(1_283_025),
    recentHomeCapCents: cents(160_375),
  }),
  row('2019-04-01', '2022-04-01', '84 Fed. Reg. 3488', {
    homesteadCents: cents(25_150),
    vehicleCents: cents(4_000),
    householdItemCents: cents(625),
    householdTotalCents: cents(13_400),
    jewelryCents: cents(1_700),
    wildcardCents: cents(1_325),
    unusedHomesteadCents: cents(12_575),
    toolsCents: cents(2_525),
    lifeInsuranceCents: cents(13_400),
    injuryCents: cents(25_150),
    retirementCapCents: cents(1_362_800),
    recentHomeCapCents: cents(170_350),
  }),
  row('2022-04-01', '2025-04-01', '87 Fed. Reg. 6625', {
    homesteadCents: cents(27_900),
    vehicleCents: cents(4_450),
    householdItemCents: cents(700),
    householdTotalCents: cents(14_875),
    jewelryCents: cents(1_875),
    wildcardCents: cents(1_475),
    unusedHomesteadCents: cents(13_950),
    toolsCents: cents(2_800),
    lifeInsuranceCents: cents(14_875),
    injuryCents: cents(27_900),
    retirementCapCents: cents(1_512_350),
    recentHomeCapCents: cents(189_050),
  }),
  row('2025-04-01', '2028-04-01', '90 Fed. Reg. 8941', {
    homesteadCents: cents(31_575),
    vehicleCents: cents(5_025),
    householdItemCents: cents(800),
    householdTotalCents: cents(16_850),
    jewelryCents: cents(2_125),
    wildcardCents: cents(1_675),
    unusedHomesteadCents: cents(15_800),
    toolsCents: cents(3_175),
    lifeInsuranceCents: cents(16_850),
    injuryCents: cents(31_575),
    retirementCapCents: cents(1_711_975),
    recentHomeCapCents: cents(214_000),
  }),
])

/** The wildcard of § 522(d)(5): its own amount, and what is left of the homestead amount up to a cap. */
export function bankruptcyWildcard(amounts: BankruptcyAmounts, homesteadUsedCents: number): number {
  const unused = Math.max(0, amounts.homesteadCents - homesteadUsedCents)
  return amounts.wildcardCents + Math.min(unused, amounts.unusedHomesteadCents)
}
