// JSON as the store keeps it: text in a column, checked by zod on the way out.

import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue }
export type JsonRecord = Record<string, JsonValue>

const recordSchema: z.ZodType<JsonRecord> = z.record(z.string(), z.json())
const versionsSchema = z.record(z.string(), z.int().nonnegative())

/** Throws when the text is not a JSON object: what the app did not write, it does not guess at. */
export function parseRecord(text: string): JsonRecord {
  return recordSchema.parse(JSON.parse(text))
}

/** { [stepId]: version }. Throws like parseRecord. */
export function parseVersions(text: string): Record<string, number> {
  return versionsSchema.parse(JSON.parse(text))
}

/** One text for equal values: the keys of every object in order. */
export function canonicalJson(value: JsonValue): string {
  return JSON.stringify(value, (_key, part: JsonValue) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** SHA-256, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
