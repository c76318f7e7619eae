// What the page of reminders shows: the dates coming in every open case, and what the person was told.

import type { ListedDate } from '@/components/reminders/reminder-list'
import { datesOf } from '@/lib/case/calendar-dates'
import { caseTitle } from '@/lib/case/case-title'
import { noRecords, recordsFrom } from '@/lib/case/records'
import { listCases } from '@/lib/data/cases'
import { listRecords } from '@/lib/data/records'
import { listReminders, type SentState } from '@/lib/data/reminders'
import type { User } from '@/lib/data/user'
import { addDays } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import { openFile } from '../cases/[caseId]/load-case'

/** So far ahead the page looks. */
export const daysShown = 60

/** `told`: the newest first. `newest`: the moment the newest of them was made, an ISO moment; null: there is none. */
export type Reminding = { coming: ListedDate[]; told: ListedDate[]; newest: string | null; hasCases: boolean }

export async function loadReminding(user: User): Promise<Reminding> {
  const [cases, stored, reminders] = [await listCases(user), await listRecords(user), await listReminders(user)]
  const files = cases.map(one => ({
    ...{ id: one.id, isOpen: one.closedAt === null },
    file: openFile(one, stored.has(one.id) ? recordsFrom(stored.get(one.id)) : noRecords),
  }))
  const titles = new Map(files.map(({ id, file }) => [id, caseTitle(file.facts)]))
  const nameOf = (caseId: string) => (cases.length > 1 ? (titles.get(caseId) ?? null) : null)
  const hrefOf = (caseId: string, path: string) => `/cases/${caseId}${path && `/${path}`}`
  const coming = files
    .filter(one => one.isOpen)
    .flatMap(({ id, file }) =>
      datesOf(file)
        .filter(one => one.on <= addDays(file.today, daysShown))
        .map((one): ListedDate => {
          const { on, title, text, path } = one
          const which = { href: hrefOf(id, path), of: nameOf(id) }
          return { key: `${id} ${one.id}`, on, title, text, ...which, isPast: on < file.today }
        }),
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const told = reminders.map(({ id, caseId, on, title, text, path, email, isRead }): ListedDate => {
    const which = { href: hrefOf(caseId, path), of: nameOf(caseId) }
    return { key: id, on, title, text, ...which, note: mailNotes[email], isNew: !isRead }
  })
  const newest = reminders[0]?.createdAt.toISOString() ?? null
  return { coming, told, newest, hasCases: cases.length > 0 }
}

const mailNotes: Record<SentState, Words | null> = {
  off: null,
  waiting: { en: 'Its email is waiting to be sent.', es: 'Su correo está por enviarse.' },
  sending: { en: 'Its email is being sent.', es: 'Su correo se está enviando.' },
  unclear: {
    en: 'Its email may not have gone out. We do not send it twice.',
    es: 'Es posible que su correo no haya salido. No lo enviamos dos veces.',
  },
  sent: { en: 'Sent by email.', es: 'Enviado por correo.' },
  'gave-up': {
    en: 'The mail server did not take its email, and we stopped trying.',
    es: 'El servidor de correo no aceptó su correo y dejamos de intentarlo.',
  },
}
