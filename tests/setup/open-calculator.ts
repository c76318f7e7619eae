// Asking a calculator of the open interface in a test.

import type { Calculator } from '@/lib/law/open/calculator'
import type { Locale } from '@/lib/shared/words'

/** The answer to a request that is answered. */
export function ask<Answer>(calculator: Calculator<Answer>, body: object, locale: Locale = 'en'): Answer {
  const result = calculator.answerTo(body, locale)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Why there is no answer: its kind, the first path, and the words. */
export function refusal(calculator: Calculator, body: object): { kind: string; path: string | null; says: string } {
  const result = calculator.answerTo(body, 'en')
  if (result.ok) throw new Error('answered')
  const { error } = result
  if (error.kind === 'not-covered') return { kind: error.kind, path: null, says: error.why.en }
  const [fault] = error.faults
  return { kind: error.kind, path: fault?.path ?? null, says: fault?.why.en ?? '' }
}
