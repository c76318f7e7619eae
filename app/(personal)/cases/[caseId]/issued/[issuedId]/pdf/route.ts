import { loadIssued } from '../load-issued'

type Props = { params: Promise<{ caseId: string; issuedId: string }> }

/** The bytes of a finished paper, just as they were made. */
export async function GET(_request: Request, { params }: Props) {
  const { issued } = await loadIssued(await params)
  return new Response(issued.bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${issued.documentId}-${issued.issuedOn}.pdf"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
