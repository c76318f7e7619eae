// One entry of the contact log, with the case it belongs to.

import { notFound } from 'next/navigation'
import type { Contact } from '@/lib/case/contact'
import { type LoadedCase, loadCase } from '../../load-case'

export type ContactAddress = { caseId: string; contactId: string }

/** An entry of another case, and none, are "not found". */
export async function loadContact({ caseId, contactId }: ContactAddress): Promise<LoadedCase & { contact: Contact }> {
  const loaded = await loadCase(caseId)
  const contact = loaded.file.records.contacts.find(one => one.id === contactId)
  if (!contact) notFound()
  return { ...loaded, contact }
}
