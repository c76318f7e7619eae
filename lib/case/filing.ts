// A paper that closes the case or puts its record right: which, when it went out or was filed, and when it came in.

import { z } from 'zod'
import { arrivedOn, noticeHows, noticeSchema } from './notice'

/**
 * `satisfaction-demand`: the debtor asked in writing for the satisfaction. `satisfaction-filed`: it was filed with the court;
 * `satisfaction-served`: its copy went to the debtor. `lien-released`: the release was recorded in a county.
 * `satisfaction-motion`: the debtor asked the court; `satisfaction-objection`: the creditor objected;
 * `satisfaction-entered`: the court entered it. `credit-dispute`: a credit bureau was written to; `credit-answer`: it
 * answered. `correction-asked`, `corrected`: the paper did not match the ruling.
 */
export const filingKinds = [
  'satisfaction-demand',
  'satisfaction-filed',
  'satisfaction-served',
  'lien-released',
  'satisfaction-motion',
  'satisfaction-objection',
  'satisfaction-entered',
  'credit-dispute',
  'credit-answer',
  'correction-asked',
  'corrected',
] as const
export type FilingKind = (typeof filingKinds)[number]

/** `filed`: with the clerk or the recorder, on paper or on their website. */
export const filingHows = [...noticeHows, 'filed'] as const

/** As a notice; `about`: of a release, the key of the lien; of a dispute and its answer, the bureau's id; else empty. */
export const filingSchema = noticeSchema.extend({ kind: z.enum(filingKinds), how: z.enum(filingHows) })
export type Filing = z.infer<typeof filingSchema>

/** The newest of a kind that is not struck out; null: none. */
export function newestFiling(filings: readonly Filing[], kind: FilingKind, about = ''): Filing | null {
  return filings.findLast(one => one.kind === kind && one.about === about && one.struck === null) ?? null
}

/** The day it came in, or is taken to have come in. */
export function filingArrivedOn({ how, ...filing }: Filing): ReturnType<typeof arrivedOn> {
  return how === 'filed'
    ? { on: filing.receivedOn ?? filing.sentOn, isEstimated: false }
    : arrivedOn({ ...filing, how })
}
