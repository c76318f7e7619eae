import { notFound } from 'next/navigation'
import { dispositionOf, downloadNameOf } from '@/lib/case/attachment'
import { findAttachment } from '@/lib/data/attachments'
import { loadCase } from '../../load-case'

type Props = { params: Promise<{ caseId: string; attachmentId: string }> }

/** The bytes of a file, just as they came: to keep, never to be opened in the page (proxy.ts adds the sandbox). */
export async function GET(_request: Request, { params }: Props) {
  const { caseId, attachmentId } = await params
  const { user } = await loadCase(caseId)
  const file = await findAttachment(user, attachmentId)
  if (!file || file.caseId !== caseId) notFound()
  return new Response(file.bytes, {
    headers: {
      'content-type': file.mediaType,
      'content-disposition': dispositionOf(downloadNameOf(file.name, file.mediaType)),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
