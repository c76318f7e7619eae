// The form that writes a paper down, as the page draws it and its action reads it.

import { filingChoicesOf } from '@/lib/case/filing-choices'
import { type FilingFormContext, filingFields } from '@/lib/interview/forms/filing'
import type { RawAnswer } from '@/lib/interview/schema'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { LoadedCase } from '../load-case'

/** The choices, the fields, and what stands in them at first: `of`, the one that was asked for, today. */
export function filingForm({ file }: LoadedCase, of?: string) {
  const choices = filingChoicesOf(file)
  const context: FilingFormContext = { options: choices, today: file.today }
  const asked = choices.find(one => one.value === of) ?? (choices.length === 1 ? choices[0] : undefined)
  const start: RawAnswer = { ...(asked && { filing: asked.value }), sentOn: boxesOf(file.today) }
  return { choices, context, fields: filingFields(context), start }
}

function boxesOf(on: IsoDate): { year: string; month: string; day: string } {
  const [year = '', month = '', day = ''] = on.split('-')
  return { year, month: String(Number(month)), day: String(Number(day)) }
}
