// One calculator of the open interface: the request it reads, the answer it gives, and the way from one to the other.

import type { z } from 'zod'
import { fail, type Result } from '@/lib/shared/results'
import type { Locale } from '@/lib/shared/words'
import { refusalOf } from './faults'
import type { Refusal } from './refusals'

/** `example`: a request that is answered, for the description. `answerTo` takes a body as it came and never throws. */
export type Calculator<Answer = unknown> = {
  summary: string
  asked: z.ZodType
  answer: z.ZodType<Answer>
  example: unknown
  answerTo: (body: unknown, locale: Locale) => Result<Answer, Refusal>
}

/** Puts the reading of the request before the sum. */
export function defineCalculator<Asked extends z.ZodType, Answer>(parts: {
  summary: string
  asked: Asked
  answer: z.ZodType<Answer>
  example: z.input<Asked>
  calculate: (asked: z.output<Asked>, locale: Locale) => Result<Answer, Refusal>
}): Calculator<Answer> {
  const { calculate, ...described } = parts
  return {
    ...described,
    answerTo: (body, locale) => {
      const read = parts.asked.safeParse(body, { reportInput: true })
      return read.success ? calculate(read.data, locale) : fail(refusalOf(read.error.issues))
    },
  }
}
