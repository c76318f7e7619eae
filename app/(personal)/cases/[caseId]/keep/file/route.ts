import { notFound } from 'next/navigation'
import { dispositionOf } from '@/lib/case/attachment'
import { loadCase } from '../../load-case'
import { archiveOf, archiveStream } from '../archive-stream'

type Props = { params: Promise<{ caseId: string }> }

/** Everything in the case as one ZIP, to keep and to read back. */
export async function GET(_request: Request, { params }: Props) {
  const { caseId } = await params
  const { user, file, locale } = await loadCase(caseId)
  const archive = await archiveOf(user, caseId)
  if (!archive) notFound()
  const { stream, size } = await archiveStream({ archive, file, user, caseId, locale })
  const name = [locale === 'en' ? 'case' : 'caso', file.facts.caseNumber, file.today].filter(Boolean).join(' ')
  return new Response(stream, {
    headers: {
      'content-type': 'application/zip',
      'content-length': String(size),
      'content-disposition': dispositionOf(`${name.replace(/[/\\]/g, '-')}.zip`),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
