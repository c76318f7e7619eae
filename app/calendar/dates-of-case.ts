// A stored case as the calendar file takes it.

import { datesOf } from '@/lib/case/calendar-dates'
import type { Records } from '@/lib/case/records'
import type { Case } from '@/lib/data/cases'
import { settings } from '@/lib/data/settings'
import type { CalendarCase } from '@/lib/documents/calendar-file'
import { openFile } from '../(personal)/cases/[caseId]/load-case'

/** The dates of a case today, by its court's day. Only an address set for everybody goes into a calendar. */
export function calendarCaseOf(found: Case, records: Records): CalendarCase {
  const { appOrigin } = settings()
  return {
    id: found.id,
    changedOn: found.updatedAt.toISOString(),
    url: appOrigin && `${appOrigin}/cases/${found.id}`,
    dates: datesOf(openFile(found, records)),
  }
}
