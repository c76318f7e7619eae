'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { publicOrigin } from '@/app/public-origin'
import { askForMail } from '@/app/reminders/ask-for-mail'
import type { AddressState } from '@/components/reminders/calendar-address'
import { endFeed, makeFeed } from '@/lib/data/calendar-feeds'
import { currentLocale } from '@/lib/data/locale'
import { setByEmail } from '@/lib/data/reminder-wishes'
import { markRead } from '@/lib/data/reminders'
import { currentUser } from '@/lib/data/session'
import type { User } from '@/lib/data/user'
import { keyOf } from '../read-form'

/** Makes the private calendar address, in place of one before. It is shown in the answer to this form and nowhere else. */
export async function makeAddress(_state: AddressState, form: FormData): Promise<AddressState> {
  const token = await makeFeed(await here(), await currentLocale(), keyOf(form))
  refresh()
  return { address: `${await publicOrigin()}/calendar/${token}` }
}

/** Makes the calendar address stop working. */
export async function endAddress(): Promise<void> {
  await endFeed(await here())
  refresh()
  redirect('/reminders')
}

/** Turns reminders by email on or off, in the language of this page. On: again, while the address is to be confirmed. */
export async function turnMail(form: FormData): Promise<void> {
  const [user, locale] = [await here(), await currentLocale()]
  const isOn = form.get('byEmail') === 'on'
  const asked = isOn && (await askForMail(user, locale))
  if (!isOn) await setByEmail(user, false, locale)
  refresh()
  redirect(asked === 'too-many' || asked === 'not-sent' ? `/reminders?mail=${asked}#mail` : '/reminders#mail')
}

/** Marks as read what was on the page. */
export async function haveRead(form: FormData): Promise<void> {
  const until = new Date(String(form.get('until') ?? ''))
  if (!Number.isNaN(until.getTime())) await markRead(await here(), until)
  refresh()
  redirect('/reminders')
}

async function here(): Promise<User> {
  const user = await currentUser()
  if (!user) redirect('/account/sign-in')
  return user
}
