// What the filing sheet stores: the paper, and what the law and the agreement say of filing it.

import { z } from 'zod'
import type { CaseFile } from '@/lib/case/case-file'
import { closingOf } from '@/lib/case/closing'
import { satisfactionPaperOf } from '@/lib/case/satisfaction-paper'
import { periodWords } from '@/lib/law/days'
import { runsFromNote } from '@/lib/law/deadline'
import type { Satisfaction } from '@/lib/law/satisfaction-types'
import { type Found, factOn, isUncertain } from '@/lib/law/value-on'
import { inBoth } from '@/lib/shared/words'
import { isoDate } from './letter-parts'
import { saidOf } from './satisfaction-cautions'
import { satisfactionFrom, satisfactionSchema } from './satisfaction-parts'

const wordsSchema = z.object({ en: z.string(), es: z.string() })

/** `why`: how the last day was counted, or why there is none. `dueOn`: null: none is known. What nobody has checked is
 *  null. `asked`: the state's rule as a whole; `uncertain`: it has to be checked with the clerk. */
export const sheetSchema = z.object({
  paper: satisfactionSchema,
  law: z
    .object({
      section: z.string(),
      uncertain: z.boolean(),
      isFormMandatory: z.boolean().nullable(),
      filedBy: wordsSchema.nullable(),
      ...{ penalty: wordsSchema.nullable(), note: wordsSchema.nullable(), partial: wordsSchema.nullable() },
      ...{ lienRelease: wordsSchema.nullable(), signing: wordsSchema.nullable() },
    })
    .nullable(),
  formsAt: z.string().nullable(),
  due: z.object({ on: isoDate.nullable(), why: wordsSchema }).nullable(),
  agreedBy: isoDate.nullable(),
  alsoFiledAt: z.string().nullable(),
  clerkLines: z.array(z.string()),
})
export type SheetData = z.infer<typeof sheetSchema>

/** Only asked when nothing is missing. */
export function sheetFrom(file: CaseFile): SheetData {
  const { state, today } = file
  const { alsoFiledAt, clerkLines, kind } = satisfactionPaperOf(file)
  const found = state && factOn(state, 'satisfaction', today)
  const links = state && factOn(state, 'links', today)
  const closing = closingOf(file)
  const value = found?.kind === 'value' ? found.value : null
  const isWhole = kind === 'full' || kind === 'settled'
  return {
    paper: satisfactionFrom(file),
    law:
      found && found.kind !== 'not-covered'
        ? {
            ...{ section: found.entry.cite.section, uncertain: isUncertain(found.entry) },
            isFormMandatory: value?.formIsMandatory ?? null,
            ...{ filedBy: value?.filedByWords ?? null, penalty: (isWhole && value?.penalty) || null },
            note: found.entry.note ?? null,
            ...lawParts(found),
          }
        : null,
    formsAt: links?.kind === 'value' ? links.value.forms : null,
    // The days of the law and of the agreement are for the paper that says that all is paid.
    due: isWhole && closing.kind === 'paid' ? dueFrom(closing.filing, value) : null,
    agreedBy: isWhole && closing.kind === 'paid' ? closing.agreedBy : null,
    ...{ alsoFiledAt, clerkLines },
  }
}

function lawParts(found: Exclude<Found<Satisfaction>, { kind: 'not-covered' }>) {
  const said = (part: 'partial' | 'lienRelease' | 'signing') => (found.kind === 'value' ? saidOf(found, part) : null)
  return { partial: said('partial'), lienRelease: said('lienRelease'), signing: said('signing') }
}

type Filing = Extract<ReturnType<typeof closingOf>, { kind: 'paid' }>['filing']

/** Who files is not told to ask for it in writing: only how long the law gives, and from what. */
function dueFrom(filing: Filing, law: Satisfaction | null): NonNullable<SheetData['due']> {
  if (filing.kind === 'date') return { on: law?.period?.count === 0 ? null : filing.on, why: filing.rule }
  if (filing.kind === 'none' || !law?.period)
    return { on: null, why: filing.kind === 'none' ? filing.rule : filing.why }
  const [length, from] = [periodWords(law.period), runsFromNote(law.runsFromWords)]
  return {
    on: null,
    why: inBoth(l =>
      l === 'en'
        ? `The law gives ${length.en}. ${from?.en ?? ''} By what is written down here it has not started to run.`
        : `La ley da ${length.es}. ${from?.es ?? ''} Según lo anotado aquí, todavía no corre.`,
    ),
  }
}
