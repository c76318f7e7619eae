// What every answer carries besides its own: the working and the warnings, in the asked language.

import { z } from 'zod'
import { type Locale, say, type Words } from '@/lib/shared/words'
import type { Working } from '../working'

/** One step of a working, as answers give it. */
export const step = z
  .object({ text: z.string(), cite: z.string().optional() })
  .meta({ description: 'One step of the working, and the section that says so.' })

/** The two keys every answer ends with. */
export const saidWith = {
  working: z.array(step).meta({ description: 'How it was found, step by step, in the asked language.' }),
  warnings: z.array(z.string()).meta({ description: 'What to check or to tell us more about.' }),
}

export type Said = { working: { text: string; cite?: string }[]; warnings: string[] }

/** The working and the warnings in a language; a warning said twice is given once. */
export function saidIn(locale: Locale, working: Working, warnings: readonly Words[]): Said {
  return {
    working: working.map(({ text, cite }) => ({ text: say(text, locale), ...(cite && { cite: cite.section }) })),
    warnings: [...new Set(warnings.map(words => say(words, locale)))],
  }
}
