import { calendarCaseOf } from '@/app/calendar/dates-of-case'
import { calendarFile, calendarMediaType } from '@/lib/documents/calendar-file'
import { loadCase } from '../load-case'

type Props = { params: Promise<{ caseId: string }> }

/** The dates of one case, as a file to open in a calendar. */
export async function GET(_request: Request, { params }: Props) {
  const { case: found, file, locale } = await loadCase((await params).caseId)
  return new Response(calendarFile([calendarCaseOf(found, file.records)], locale), {
    headers: {
      'content-type': calendarMediaType,
      'content-disposition': 'attachment; filename="satisfied-dates.ics"',
    },
  })
}
