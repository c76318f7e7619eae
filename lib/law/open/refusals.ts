// Why a request gets no answer, and which piece of it is at fault.

import type { Words } from '@/lib/shared/words'

/** `path`: the way to the piece, like `payments.0.amount`; empty for the whole body. */
export type Fault = { path: string; why: Words }

/**
 * `bad-request`: it cannot be read, or asks for what cannot be. `unknown-jurisdiction`: no state we know.
 * `not-covered`: nobody has checked the value it needs, or no number can be known from the law alone.
 */
export type Refusal =
  | { kind: 'bad-request'; faults: Fault[] }
  | { kind: 'unknown-jurisdiction'; faults: Fault[] }
  | { kind: 'not-covered'; why: Words }

/** A refusal for one piece of the request. */
export function badRequest(path: string, why: Words): Refusal {
  return { kind: 'bad-request', faults: [{ path, why }] }
}
