import { notFound } from 'next/navigation'
import { findIssued, type IssuedWithBytes } from '@/lib/data/issued'
import { currentLocale } from '@/lib/data/locale'
import { currentUser } from '@/lib/data/session'
import type { Locale } from '@/lib/shared/words'

/** A finished paper of this person's case; anyone else's, and none, are both "not found". */
export async function loadIssued(address: {
  caseId: string
  issuedId: string
}): Promise<{ issued: IssuedWithBytes; locale: Locale }> {
  const user = await currentUser()
  const issued = user && (await findIssued(user, address.issuedId))
  if (!issued || issued.caseId !== address.caseId) notFound()
  return { issued, locale: await currentLocale() }
}
