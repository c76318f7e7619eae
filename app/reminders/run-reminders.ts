// Once a minute: makes the reminders that have come due, and sends those that are wanted by email. Any number of servers
// may do it at once.

import { setImmediate as nextTurn } from 'node:timers/promises'
import { datesOf } from '@/lib/case/calendar-dates'
import { recordsFrom } from '@/lib/case/records'
import { remindersDue } from '@/lib/case/reminders'
import { findCase } from '@/lib/data/cases'
import { courtToday } from '@/lib/data/court-today'
import { logError } from '@/lib/data/log'
import { mailOrigin, type SentAs, sendMail } from '@/lib/data/mail'
import { findRecords } from '@/lib/data/records'
import {
  type CaseToPlan,
  type Claimed,
  claim,
  findCasesToPlan,
  findWaiting,
  keepReminders,
  passOver,
  settle,
} from '@/lib/data/reminders'
import { settings } from '@/lib/data/settings'
import { openFile } from '../(personal)/cases/[caseId]/load-case'
import { composeMail, isTooOld } from './compose-mail'

const everyMs = 60_000
/** So many at a time, so that a page never waits long behind them. */
const batch = 50
/** So many batches in one run; what is left over waits a minute. */
const mostBatches = 20

// Kept on globalThis because a development reload runs this file again in the same process.
const holder = globalThis as typeof globalThis & { satisfiedReminders?: NodeJS.Timeout }

/** Starts the runs of this process, unless they are switched off. They do not keep the process alive. */
export function startReminders(): void {
  if (!settings().makesReminders || holder.satisfiedReminders) return
  let isRunning = false
  holder.satisfiedReminders = setInterval(async () => {
    if (isRunning) return
    isRunning = true
    await runReminders().catch(error => logError(error, { at: 'reminders' }))
    isRunning = false
  }, everyMs)
  holder.satisfiedReminders.unref()
}

/** One run: first what is due, then what is to be sent. */
export async function runReminders(): Promise<void> {
  await planReminders()
  await sendReminders()
}

/** Makes what is due in every case that is new today or has changed. */
export async function planReminders(): Promise<void> {
  for (let batches = 0; batches < mostBatches; batches++) {
    const cases = await findCasesToPlan(batch)
    for (const one of cases) {
      await planCase(one).catch(async error => {
        logError(error, { at: 'reminders', caseId: one.caseId })
        // Or the same few would stand in the way of all others.
        await passOver(one)
      })
      await nextTurn()
    }
    if (cases.length < batch) return
  }
}

async function planCase(plan: CaseToPlan): Promise<void> {
  const owner = { id: plan.ownerId, email: null, isGuest: false }
  const found = await findCase(owner, plan.caseId)
  if (!found) return
  const file = openFile(found, recordsFrom(await findRecords(owner, found.id)))
  const dates = datesOf(file)
  await keepReminders(
    plan,
    remindersDue(dates, file.today),
    dates.map(one => one.id),
  )
}

/** Sends what waits, one after the other. Where the mail server falls silent the others wait for a later run: each would
 *  hold up this one by a minute, and may be lost like the first. */
export async function sendReminders(): Promise<void> {
  const origin = mailOrigin()
  if (origin === null) return
  for (const id of await findWaiting(batch)) {
    const claimed = await claim(id)
    const outcome = claimed && (await sendOne(claimed, origin))
    if (outcome === 'unreachable' || outcome === 'unclear') return
  }
}

async function sendOne(claimed: Claimed, origin: string): Promise<SentAs | 'off'> {
  const { to, on, stateCode } = claimed
  const isWanted = to !== null && !isTooOld(on, courtToday(stateCode))
  const outcome = isWanted ? await sendMail(composeMail(claimed, to, origin)) : 'off'
  await settle(claimed, outcome)
  return outcome
}
