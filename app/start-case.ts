'use server'

import { redirect } from 'next/navigation'
import { findCalculator } from '@/lib/calculators'
import { answerQuery } from '@/lib/calculators/answer-query'
import type { CaseStart } from '@/lib/calculators/define'
import { createCase } from '@/lib/data/cases'
import { todayIn } from '@/lib/data/clock'
import type { JsonValue } from '@/lib/data/json'
import { saveAnswer } from '@/lib/data/save-answer'
import { ensureUser } from '@/lib/data/session'
import { personalAddress } from '@/lib/shared/addresses'
import { locales } from '@/lib/shared/words'

/**
 * Opens a case for this browser and goes to its first question. With a calculator and its query, the case begins with
 * what they tell, and in the language the person was reading. The same door pressed twice opens one case.
 */
export async function startCase(form: FormData): Promise<void> {
  const side = form.get('side') === 'creditor' ? 'creditor' : 'debtor'
  const key = `${form.get('key') ?? ''} ${side}`
  const user = await ensureUser()
  const { id } = await createCase(user, side, key)
  // As read before anything was saved: pressed again later, it leaves what was changed in the case since.
  for (const [stepId, answer] of Object.entries({ side: { side }, ...startIn(form) }))
    await saveAnswer({
      ...{ user, caseId: id, stepId, versionRead: 0, key, answer: answer as JsonValue },
      ...('stateCode' in answer && { stateCode: String(answer.stateCode) }),
    })
  const locale = locales.find(known => known === form.get('locale'))
  if (!locale) redirect(`/cases/${id}/judgment/state`)
  redirect(personalAddress(locale, `/cases/${id}/judgment`))
}

/** What the named calculator tells a case of the named query; nothing for any other. */
function startIn(form: FormData): CaseStart {
  const calculator = findCalculator(String(form.get('calculator') ?? ''))
  const locale = locales.find(known => known === form.get('locale')) ?? 'en'
  if (!calculator?.caseStart) return {}
  const query = new URLSearchParams(String(form.get('query') ?? ''))
  // The query has every day the sum needs, so today decides nothing here.
  const { result } = answerQuery(calculator, query, locale, todayIn('America/New_York'))
  return result ? calculator.caseStart(result.asked) : {}
}
