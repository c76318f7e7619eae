// A write that may be asked for twice (a double click, a reload) is done once: the event that records it holds the key
// of its form, and what came of it.

import 'server-only'
import { ok, type Result } from '@/lib/shared/results'
import { now } from './clock'
import { isId } from './ids'
import { canonicalJson, type JsonRecord, type JsonValue, parseRecord, sha256 } from './json'
import type { Transaction } from './store'
import type { User } from './user'

/** What is asked for: by whom (null: by someone with a link), in which case, and what makes it the same request. */
export type Request = {
  /** The kind of its event: 'offer-recorded'. */
  kind: string
  userId: string | null
  caseId: string
  /** Made once per drawn form. */
  key: string
  /** What was sent: the same form sent again with something else in it is another request. */
  sent: JsonValue
}

/**
 * Does the work and writes its event, or gives what came of it the first time. Who asks must have been checked before.
 * What it gives is kept in the event as JSON, so it names ids and numbers and holds nothing private.
 */
export async function onceIn<T extends JsonRecord, E>(
  tx: Transaction,
  request: Request,
  work: () => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  const earlier = await outcomeOf<T>(tx, request)
  if (earlier) return ok(earlier)
  const { kind, userId, caseId } = request
  const idempotencyKey = idempotencyKeyOf(request)
  const outcome = await work()
  if (!outcome.ok) return outcome
  await tx.auditEvent.create({
    data: { caseId, userId, kind, idempotencyKey, detail: JSON.stringify(outcome.value), at: now() },
    select: { id: true },
  })
  return outcome
}

/** What came of a request that was done already; null: it was not. */
export async function outcomeOf<T extends JsonRecord>(tx: Transaction, request: Request): Promise<T | null> {
  const where = { idempotencyKey: idempotencyKeyOf(request) }
  const earlier = await tx.auditEvent.findUnique({ where, select: { detail: true } })
  return earlier && (parseRecord(earlier.detail) as T)
}

function idempotencyKeyOf({ kind, caseId, key, sent }: Request): string {
  return sha256(canonicalJson([kind, caseId, key, sent]))
}

/** True when the case is the user's own; asked first by every write in it. */
export async function ownsCase(tx: Transaction, user: User, caseId: string): Promise<boolean> {
  if (!isId(caseId)) return false
  return (await tx.case.findFirst({ where: { id: caseId, ownerId: user.id }, select: { id: true } })) !== null
}

/** A moment after the last one, even within the same millisecond: what is written down later sorts later. */
export function momentAfter(last: Date | undefined): Date {
  return new Date(Math.max(now().getTime(), (last?.getTime() ?? 0) + 1))
}
