import { expect, test } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { CalendarDate } from './calendar-dates'
import { remindersDue } from './reminders'

const words = { en: 'x', es: 'y' }
const deadline: CalendarDate = {
  ...{ id: 'appeal-by:2026-12-31', on: '2026-12-31', title: words, text: words, path: '', uncertain: false },
  remindBefore: [30, 7, 1],
}

test.each<[string, IsoDate, string | null]>([
  ['31 days before', '2026-11-30', null],
  ['30 days before', '2026-12-01', '30'],
  ['8 days before', '2026-12-23', '30'],
  ['a week before', '2026-12-24', '7'],
  ['the day before', '2026-12-30', '1'],
  ['on the day', '2026-12-31', '1'],
  ['just gone by', '2027-01-02', '1'],
])('a deadline %s', (_name, today, stage) => {
  const due = remindersDue([deadline], today)
  expect(due.map(one => one.key)).toEqual(stage ? [`appeal-by:2026-12-31:${stage}`] : [])
})

test('a payment is told of on its own day', () => {
  const payment = { ...deadline, id: 'payment-due:2026-12-31', remindBefore: [3, 0] }
  expect(remindersDue([payment], '2026-12-30').map(one => one.key)).toEqual(['payment-due:2026-12-31:3'])
  expect(remindersDue([payment], '2026-12-31').map(one => one.key)).toEqual(['payment-due:2026-12-31:0'])
})
