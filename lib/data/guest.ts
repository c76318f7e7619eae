// A guest who makes an account, or signs in to one, brings their cases along.

import 'server-only'
import { now } from './clock'
import { inTransaction } from './store'

/**
 * Moves everything a guest has to an account and removes the guest, all or nothing. A guest's request still under way
 * finds no owner and fails, rather than saving into what is about to be removed.
 */
export async function joinGuest(guestId: string, accountId: string): Promise<void> {
  if (guestId === accountId) return
  await inTransaction(async tx => {
    const cases = await tx.case.updateMany({ where: { ownerId: guestId }, data: { ownerId: accountId } })
    await tx.auditEvent.updateMany({ where: { userId: guestId }, data: { userId: accountId } })
    await tx.reminder.updateMany({ where: { userId: guestId }, data: { userId: accountId } })
    // A guest's calendar address goes with the guest: its token names them.
    await tx.user.deleteMany({ where: { id: guestId, isAnonymous: true } })
    await tx.auditEvent.create({
      data: {
        userId: accountId,
        kind: 'guest-joined',
        detail: JSON.stringify({ cases: cases.count }),
        at: now(),
      },
      select: { id: true },
    })
  })
}
