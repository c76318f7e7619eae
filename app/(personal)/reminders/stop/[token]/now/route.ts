import { stopMailBy } from '@/lib/data/reminder-wishes'

type Props = { params: Promise<{ token: string }> }

/** Ends a person's reminders by email. It answers a mail program (RFC 8058) in plain words, for that follows no address,
 *  and leads a person's browser back to the page. */
export async function POST(request: Request, { params }: Props) {
  const { token } = await params
  const isStopped = await stopMailBy(token)
  const isBrowser = request.headers.get('accept')?.includes('text/html') ?? false
  if (isStopped && isBrowser)
    return new Response(null, { status: 303, headers: { location: `/reminders/stop/${token}?stopped=yes` } })
  return new Response(isStopped ? 'Stopped\n' : 'Not found\n', {
    status: isStopped ? 200 : 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
