// What the request to correct a judgment stores when it is finished.

import { z } from 'zod'
import { paperErrorKinds } from '@/lib/interview/steps/paper-errors'
import { rulingSources } from '@/lib/interview/steps/ruling-known'
import { isoDate, letterSchema } from './letter-parts'

const words = z.object({ en: z.string(), es: z.string() })

export const correctionSchema = z.object({
  judgment: letterSchema,
  side: z.enum(['creditor', 'debtor']),
  state: words,
  errors: z
    .array(
      z.object({ kind: z.enum(paperErrorKinds.map(one => one.value)), paperSays: z.string(), judgeSaid: z.string() }),
    )
    .min(1),
  sources: z.array(z.enum(rulingSources.map(one => one.value))).min(1),
  /** Which other papers of the file show it. */
  papers: z.string().nullable(),
  /** Who sends the copy; null: left open until the clerk is asked. */
  copy: z.object({ by: z.enum(['mail', 'other', 'clerk']), name: z.string().nullable() }).nullable(),
  /** The rule it rests on, and the last day where one is known; null: nobody has checked. */
  law: z.object({ section: z.string(), rule: words, uncertain: z.boolean(), lastOn: isoDate.nullable() }).nullable(),
})
/** What the request to correct a judgment prints. */
export type CorrectionData = z.infer<typeof correctionSchema>
