// The form of a notice, as the page draws it and its action reads it.

import { noticeChoicesOf } from '@/lib/case/standing-notices'
import { type NoticeFormContext, noticeFields } from '@/lib/interview/forms/notice'
import type { RawAnswer } from '@/lib/interview/schema'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { LoadedCase } from '../load-case'

/** The choices, the fields, and what stands in them at first: sent today. */
export function noticeForm({ file }: LoadedCase) {
  const choices = noticeChoicesOf(file)
  const isCreditor = file.facts.side === 'creditor'
  const context: NoticeFormContext = { isCreditor, options: choices, today: file.today }
  const [only] = choices
  const start: RawAnswer = {
    ...(choices.length === 1 && only && { notice: only.value }),
    ...(isCreditor ? { sentOn: boxesOf(file.today) } : { receivedOn: boxesOf(file.today) }),
  }
  return { choices, context, fields: noticeFields(context), start }
}

function boxesOf(on: IsoDate): { year: string; month: string; day: string } {
  const [year = '', month = '', day = ''] = on.split('-')
  return { year, month: String(Number(month)), day: String(Number(day)) }
}
