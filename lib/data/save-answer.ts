// One answer into one case: never over someone else's newer one, never twice, never lost.

import 'server-only'
import { z } from 'zod'
import { fail, ok, type Result } from '@/lib/shared/results'
import type { Side } from './cases'
import { now } from './clock'
import { isId } from './ids'
import { canonicalJson, type JsonValue, parseRecord, parseVersions, sha256 } from './json'
import { ChangedMeanwhile, inTransaction, type Transaction } from './store'
import type { User } from './user'

export type AnswerToSave = {
  user: User
  caseId: string
  stepId: string
  /** null leaves what is saved: a blank never deletes. */
  answer: JsonValue
  /** The case's version when the form was drawn. */
  versionRead: number
  /** Made once per drawn form. */
  key: string
  /** The state the answers now name, where this one decides it; left out: unchanged. */
  stateCode?: string | null
  /** The side the answers now name, likewise. */
  side?: Side
}

/** `stale`: this step's answer was changed elsewhere since the form was drawn; nothing was written. */
export type SaveFault = { kind: 'not-found' } | { kind: 'stale'; saved: JsonValue; version: number }

/**
 * Saves one answer, and gives the version it was saved at. Another step saved meanwhile is no conflict, nor is the
 * answer that is saved already: so a form sent twice saves once and gets the same outcome. Sent again with another answer (back button, then a change), it may replace what it saved
 * itself, but not what someone else saved after it.
 */
export async function saveAnswer(save: AnswerToSave): Promise<Result<{ version: number }, SaveFault>> {
  return inTransaction(tx => saveWithin(tx, save))
}

async function saveWithin(tx: Transaction, save: AnswerToSave): Promise<Result<{ version: number }, SaveFault>> {
  const { user, caseId, stepId, answer } = save
  if (!isId(caseId)) return fail({ kind: 'not-found' })
  const row = await tx.case.findFirst({
    where: { id: caseId, ownerId: user.id },
    select: { answers: true, answerVersions: true, version: true },
  })
  if (!row || !isStepId(stepId)) return fail({ kind: 'not-found' })
  if (answer === null || answer === undefined) return ok({ version: row.version })

  const answers = parseRecord(row.answers)
  const versions = parseVersions(row.answerVersions)
  const saved = Object.hasOwn(answers, stepId) ? answers[stepId] : undefined
  if (saved !== undefined && canonicalJson(saved) === canonicalJson(answer))
    return ok({ version: versions[stepId] ?? row.version })

  const formKey = sha256(JSON.stringify(['answer-saved', caseId, stepId, save.key]))
  const ownVersions = await listOwnVersions(tx, caseId, formKey)
  const known = Math.max(save.versionRead, ...ownVersions)
  if (saved !== undefined && (versions[stepId] ?? 0) > known)
    return fail({ kind: 'stale', saved, version: row.version })

  const version = row.version + 1
  const at = now()
  const written = await tx.case.updateMany({
    where: { id: caseId, ownerId: user.id, version: row.version },
    data: {
      answers: JSON.stringify({ ...answers, [stepId]: answer }),
      answerVersions: JSON.stringify({ ...versions, [stepId]: version }),
      version,
      updatedAt: at,
      ...(save.stateCode === undefined ? {} : { stateCode: save.stateCode }),
      ...(save.side === undefined ? {} : { side: save.side }),
    },
  })
  if (written.count === 0) throw new ChangedMeanwhile()
  await tx.auditEvent.create({
    data: {
      caseId,
      userId: user.id,
      kind: 'answer-saved',
      idempotencyKey: `${formKey}:${ownVersions.length + 1}`,
      detail: JSON.stringify({ stepId, version }),
      at,
    },
    select: { id: true },
  })
  return ok({ version })
}

const detailSchema = z.object({ version: z.int() })

/** The versions one drawn form has made: nearly always none or one. */
async function listOwnVersions(tx: Transaction, caseId: string, formKey: string): Promise<number[]> {
  const events = await tx.auditEvent.findMany({
    where: { caseId, kind: 'answer-saved', idempotencyKey: { startsWith: `${formKey}:` } },
    select: { detail: true },
  })
  return events.map(event => detailSchema.parse(JSON.parse(event.detail)).version)
}

/** Step ids are file names; anything else ('__proto__') has no place in the answers. */
function isStepId(text: string): boolean {
  return /^[a-z][a-z0-9-]{0,79}$/.test(text)
}
