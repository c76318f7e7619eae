// The register of jurisdictions: add a state's file here and every page, question and sum knows it.

import type { Jurisdiction, StateCode } from '../types'
import { alaska } from './ak'
import { alabama } from './al'
import { arkansas } from './ar'
import { arizona } from './az'
import { california } from './ca'
import { colorado } from './co'
import { connecticut } from './ct'
import { districtOfColumbia } from './dc'
import { delaware } from './de'
import { florida } from './fl'
import { georgia } from './ga'
import { hawaii } from './hi'
import { iowa } from './ia'
import { idaho } from './id'
import { illinois } from './il'
import { indiana } from './in'
import { kansas } from './ks'
import { kentucky } from './ky'
import { louisiana } from './la'
import { massachusetts } from './ma'
import { maryland } from './md'
import { maine } from './me'
import { michigan } from './mi'
import { minnesota } from './mn'
import { missouri } from './mo'
import { mississippi } from './ms'
import { montana } from './mt'
import { northCarolina } from './nc'
import { northDakota } from './nd'
import { nebraska } from './ne'
import { newHampshire } from './nh'
import { newJersey } from './nj'
import { newMexico } from './nm'
import { nevada } from './nv'
import { newYork } from './ny'
import { ohio } from './oh'
import { oklahoma } from './ok'
import { oregon } from './or'
import { pennsylvania } from './pa'
import { rhodeIsland } from './ri'
import { southCarolina } from './sc'
import { southDakota } from './sd'
import { tennessee } from './tn'
import { texas } from './tx'
import { utah } from './ut'
import { virginia } from './va'
import { vermont } from './vt'
import { washington } from './wa'
import { wisconsin } from './wi'
import { westVirginia } from './wv'
import { wyoming } from './wy'

/** Every jurisdiction by its USPS code. */
export const states: Record<StateCode, Jurisdiction> = {
  AL: alabama,
  AK: alaska,
  AZ: arizona,
  AR: arkansas,
  CA: california,
  CO: colorado,
  CT: connecticut,
  DE: delaware,
  DC: districtOfColumbia,
  FL: florida,
  GA: georgia,
  HI: hawaii,
  ID: idaho,
  IL: illinois,
  IN: indiana,
  IA: iowa,
  KS: kansas,
  KY: kentucky,
  LA: louisiana,
  ME: maine,
  MD: maryland,
  MA: massachusetts,
  MI: michigan,
  MN: minnesota,
  MS: mississippi,
  MO: missouri,
  MT: montana,
  NE: nebraska,
  NV: nevada,
  NH: newHampshire,
  NJ: newJersey,
  NM: newMexico,
  NY: newYork,
  NC: northCarolina,
  ND: northDakota,
  OH: ohio,
  OK: oklahoma,
  OR: oregon,
  PA: pennsylvania,
  RI: rhodeIsland,
  SC: southCarolina,
  SD: southDakota,
  TN: tennessee,
  TX: texas,
  UT: utah,
  VT: vermont,
  VA: virginia,
  WA: washington,
  WV: westVirginia,
  WI: wisconsin,
  WY: wyoming,
}
