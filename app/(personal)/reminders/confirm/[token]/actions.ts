'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { confirmBy } from '@/lib/data/confirmed-address'

/** Confirms the address a link was sent to; the page then says what came of it. */
export async function confirm(token: string): Promise<void> {
  await confirmBy(token)
  refresh()
  redirect(`/reminders/confirm/${encodeURIComponent(token)}`)
}
