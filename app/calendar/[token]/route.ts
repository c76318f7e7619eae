import { noRecords, recordsFrom } from '@/lib/case/records'
import { findFeedOwner } from '@/lib/data/calendar-feeds'
import { listCases } from '@/lib/data/cases'
import { listRecords } from '@/lib/data/records'
import { calendarFile, calendarMediaType } from '@/lib/documents/calendar-file'
import { calendarCaseOf } from '../dates-of-case'

type Props = { params: Promise<{ token: string }> }

/** The dates of a person's open cases, for a calendar program that has their private address. Whatever else is asked for
 *  gets one and the same answer. */
export async function GET(_request: Request, { params }: Props) {
  const found = await findFeedOwner((await params).token)
  if (!found)
    return new Response('Not found\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  const { user, locale } = found
  const [cases, stored] = [await listCases(user), await listRecords(user)]
  const open = cases.filter(one => one.closedAt === null)
  const file = calendarFile(
    open.map(one => calendarCaseOf(one, stored.has(one.id) ? recordsFrom(stored.get(one.id)) : noRecords)),
    locale,
  )
  return new Response(file, { headers: { 'content-type': calendarMediaType } })
}
