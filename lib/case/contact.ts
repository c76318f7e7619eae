// An entry of the contact log: when the two sides were in touch, how, and what was said.

import type { IsoDate } from '@/lib/shared/civil-date'

export const contactHows = ['phone', 'in-person', 'letter', 'email', 'text-message', 'other'] as const
export type ContactHow = (typeof contactHows)[number]

/** Who started it: the owner of the case, or the other side. */
export const startedBys = ['us', 'them'] as const
export type StartedBy = (typeof startedBys)[number]

/** `party`: the other side itself. `someone-else`: a relative, an employer, a neighbor. */
export const withWhoms = ['party', 'lawyer', 'someone-else'] as const
export type WithWhom = (typeof withWhoms)[number]

export type Contact = {
  id: string
  on: IsoDate
  /** 'HH:MM', by the clock of `timeZone`; null: nobody remembers. */
  at: string | null
  /** IANA: 'America/Chicago'. */
  timeZone: string
  how: ContactHow
  startedBy: StartedBy
  withWhom: WithWhom
  name: string
  said: string
  /** A mistake is struck out and stays readable. */
  struck: { on: IsoDate; why: string } | null
  attachments: AttachmentOf[]
}

/** A file that was added, without its bytes. */
export type AttachmentOf = { id: string; name: string; mediaType: string; size: number; sha256: string }

/** In the order of time, the newest first; of one day, an entry without a time stands where it was written down. */
export function newestFirst(contacts: readonly Contact[]): Contact[] {
  return oldestFirst(contacts).reverse()
}

/** In the order of time, the oldest first. */
export function oldestFirst(contacts: readonly Contact[]): Contact[] {
  return contacts.toSorted((a, b) => {
    if (a.on !== b.on) return a.on < b.on ? -1 : 1
    return a.at === null || b.at === null || a.at === b.at ? 0 : a.at < b.at ? -1 : 1
  })
}
