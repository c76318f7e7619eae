import { pdfOf } from '../../../../../agreements/signed-copy'
import { type AgreementAddress, loadAgreement } from '../load-agreement'

type Props = { params: Promise<AgreementAddress> }

/** The agreement's PDF: the signed copy once everybody signed; `?copy=unsigned` gives the one each signature is for. */
export async function GET(request: Request, { params }: Props) {
  const { version } = await loadAgreement(await params)
  return pdfOf(version, new URL(request.url).searchParams.get('copy') === 'unsigned')
}
