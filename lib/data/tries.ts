// How often something may be tried. Kept in the database, so a restart forgets nothing; the key holds no personal data.

import 'server-only'
import { now } from './clock'
import { inTransaction, store } from './store'

/** The time over which tries are counted. */
export const windowMinutes = 15
const dayMinutes = 24 * 60
/** What the keys counted over a day begin with. */
const ofDay = 'day:'

/** Counts one try of a day; false when there were too many in it already. */
export async function countTryOfDay(key: string, most: number): Promise<boolean> {
  return countTryAt(`${ofDay}${key}`, most)
}

/** Counts one try; false when there were too many in the window already. */
export async function countTryAt(key: string, most: number): Promise<boolean> {
  const at = now()
  return inTransaction(async tx => {
    await tx.rateLimit.deleteMany({
      where: {
        OR: [
          { windowStartedAt: { lte: minutesBefore(at, windowMinutes) }, NOT: { key: { startsWith: ofDay } } },
          { windowStartedAt: { lte: minutesBefore(at, dayMinutes) } },
        ],
      },
    })
    const counted = await tx.rateLimit.updateMany({
      where: { key, count: { lt: most } },
      data: { count: { increment: 1 } },
    })
    if (counted.count > 0) return true
    if (await tx.rateLimit.findUnique({ where: { key }, select: { key: true } })) return false
    await tx.rateLimit.create({ data: { key, count: 1, windowStartedAt: at }, select: { key: true } })
    return true
  })
}

/** True while a key has been tried so often that it takes no more. */
export async function isTriedTooOften(key: string, most: number): Promise<boolean> {
  const found = await store().rateLimit.findFirst({
    where: { key, count: { gte: most }, windowStartedAt: { gt: minutesBefore(now(), windowMinutes) } },
    select: { key: true },
  })
  return found !== null
}

/** Forgets the tries. */
export async function clearTriesAt(key: string): Promise<void> {
  await store().rateLimit.deleteMany({ where: { key } })
}

function minutesBefore(at: Date, minutes: number): Date {
  return new Date(at.getTime() - minutes * 60_000)
}
