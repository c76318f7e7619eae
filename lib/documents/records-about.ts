// The records a paper among many can be about.

import type { Records } from '@/lib/case/records'
import type { DocumentAbout } from './define'

/** Those of its kind in a case, in the order they were written down. */
export const recordsAbout: Record<DocumentAbout, (records: Records) => readonly { id: string }[]> = {
  offer: ({ offers }) => offers,
  contact: ({ contacts }) => contacts,
  agreement: ({ agreements }) => agreements,
  payment: ({ ledger }) => ledger.filter(row => row.kind === 'payment'),
}
