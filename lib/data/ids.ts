// What names a row. The arguments bound to a form's action come back as whatever its sender wrote, and the store reads
// an object as a condition: { not: '' } would be everybody's rows. So a write asks here first, and then goes by the id of
// the row it found.

import 'server-only'

/** True for what can name a row. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
