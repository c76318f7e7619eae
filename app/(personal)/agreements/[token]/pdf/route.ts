import { currentLocale } from '@/lib/data/locale'
import { say } from '@/lib/shared/words'
import { pdfOf } from '../../signed-copy'
import { goneWords } from '../gone-words'
import { findOpened } from '../load-invited'

type Props = { params: Promise<{ token: string }> }

/** The agreement's PDF: the signed copy once everybody signed; `?copy=unsigned` gives the one each signature is for. */
export async function GET(request: Request, { params }: Props) {
  const loaded = await findOpened((await params).token)
  if (loaded) return pdfOf(loaded.invited, new URL(request.url).searchParams.get('copy') === 'unsigned')
  const locale = await currentLocale()
  return new Response(`${say(goneWords.title, locale)}. ${say(goneWords.text, locale)}\n`, {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' },
  })
}
