// The liens a creditor recorded with a county, which have to be released when all is paid.

import { z } from 'zod'
import { type IsoDate, isIsoDate } from '@/lib/shared/civil-date'
import type { CaseFile } from './case-file'

/** `key`: the same for one lien as long as its county and number are. `region`: the state, 'CA'. `number`: of the
 *  recording; '' where it is not known. */
export type RecordedLien = { key: string; county: string; region: string; recordedOn: IsoDate | null; number: string }

const entrySchema = z.object({
  county: z.string(),
  region: z.string(),
  recordedOn: z
    .string()
    .refine(isIsoDate)
    .optional()
    .transform(on => (on as IsoDate | undefined) ?? null),
  number: z.string().optional().default(''),
})

/** Each recorded lien of the case, in the order it was written down. It stays recorded whatever else was answered, so the
 *  answer is read for itself and not on the path of its flow. */
export function recordedLiensIn({ stored }: CaseFile): RecordedLien[] {
  const read = z.object({ entries: z.array(entrySchema) }).safeParse(stored['recorded-liens'])
  if (!read.success) return []
  const seen = new Map<string, number>()
  return read.data.entries.map(one => {
    const key = `${one.county}|${one.number}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return { key: count === 1 ? key : `${key}|${count}`, ...one }
  })
}
