import { addAttachment } from '@/lib/data/attachments'
import { loadCase } from '../load-case'
import { readUpload } from './read-upload'

type Props = { params: Promise<{ caseId: string }> }

/**
 * Takes one file for an entry of the log, an agreement or a payment, and leads back to it. What was wrong goes along in
 * the address as a word, for the page to put in a sentence.
 */
export async function POST(request: Request, { params }: Props) {
  const { caseId } = await params
  const { user } = await loadCase(caseId)
  const form = await request.formData().catch(() => null)
  // Without its form nobody knows where the file belonged.
  if (!form) return goTo(`/cases/${caseId}/contacts`)
  const contactId = textOf(form, 'contactId')
  const agreementId = textOf(form, 'agreementId')
  const ledgerEventId = textOf(form, 'ledgerEventId')
  const back = ledgerEventId
    ? `/cases/${caseId}/payments/${encodeURIComponent(ledgerEventId)}`
    : agreementId
      ? `/cases/${caseId}/agreements/${encodeURIComponent(agreementId)}`
      : `/cases/${caseId}/contacts/${encodeURIComponent(contactId ?? '')}`
  const upload = await readUpload(form)
  if (!upload.ok) return goTo(`${back}?file=${upload.error}#file`)
  const added = await addAttachment({
    ...{ user, caseId, ...upload.value, key: textOf(form, 'key') ?? '' },
    ...(contactId !== null && { contactId }),
    ...(agreementId !== null && { agreementId }),
    ...(ledgerEventId !== null && { ledgerEventId }),
  })
  if (added.ok) return goTo(`${back}?file=added`)
  return added.error.kind === 'not-found' ? goTo('/cases') : goTo(`${back}?file=${added.error.kind}#file`)
}

function textOf(form: FormData, name: string): string | null {
  const value = form.get(name)
  return typeof value === 'string' && value !== '' ? value : null
}

/** To an address of ours, by GET. */
function goTo(address: string): Response {
  return new Response(null, { status: 303, headers: { location: address } })
}
