import { isStoreUp } from '@/lib/data/store'
import { version } from '@/package.json'

/** Whether this server can answer: for whoever watches it. */
export async function GET() {
  const database = await isStoreUp()
  return Response.json(
    { ok: database, database, version },
    { status: database ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
