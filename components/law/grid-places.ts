// Where each state stands on the grid that stands in for the map: the usual one of newsrooms, 11 columns by 8 rows.

import type { StateCode } from '@/lib/law/types'

const rows = [
  'AK .. .. .. .. .. .. .. .. .. ME',
  '.. .. .. .. .. .. .. .. .. VT NH',
  'WA ID MT ND MN IL WI MI NY RI MA',
  'OR NV WY SD IA IN OH PA NJ CT ..',
  'CA UT CO NE MO KY WV VA MD DE ..',
  '.. AZ NM KS AR TN NC SC DC .. ..',
  '.. .. .. OK LA MS AL GA .. .. ..',
  'HI .. .. TX .. .. .. .. FL .. ..',
].map(row => row.split(' '))

/** Row and column, each counted from 1. */
export type GridPlace = { row: number; column: number }

export const gridPlaces: ReadonlyMap<StateCode, GridPlace> = new Map(
  rows.flatMap((codes, row) =>
    codes.flatMap((code, column) =>
      code === '..' ? [] : [[code as StateCode, { row: row + 1, column: column + 1 }] as const],
    ),
  ),
)
