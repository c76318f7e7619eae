// A posted form of a few files, read only as far as it may be long.

import { fail, ok, type Result } from '@/lib/shared/results'

/** A form of two boxes has two; each costs time and memory, and a large body could hold a million empty ones. */
const mostParts = 20

/** The form, or why there is none: longer than it may be, by what it says or by what came; or not whole. */
export async function readSmall(
  request: Request,
  mostBytes: number,
): Promise<Result<FormData, 'too-large' | 'not-sent'>> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return fail('too-large')
  const type = request.headers.get('content-type') ?? ''
  // As browsers write it: whatever reads it finds the same boundary in it.
  const boundary = /^multipart\/form-data; ?boundary=([\w'+./-]{1,70})$/i.exec(type)?.[1]
  if (!boundary) return fail('not-sent')
  const countParts = counterOf(`--${boundary}`)
  let came = 0
  const counted = request.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        came += piece.byteLength
        if (came > mostBytes) controller.error(new Error('longer than it may be'))
        else if (countParts(piece) > mostParts) controller.error(new Error('more parts than a form of ours has'))
        else controller.enqueue(piece)
      },
    }),
  )
  try {
    return ok(await new Response(counted ?? null, { headers: { 'content-type': type } }).formData())
  } catch {
    return fail(came > mostBytes ? 'too-large' : 'not-sent')
  }
}

/** Counts how often a text has come in the pieces so far, also where it lies across two. */
function counterOf(text: string): (piece: Uint8Array) => number {
  let count = 0
  let tail = Buffer.alloc(0)
  return piece => {
    const whole = Buffer.concat([tail, piece])
    let end = 0
    for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, end)) {
      count++
      end = at + text.length
    }
    tail = whole.subarray(Math.max(end, whole.length - text.length + 1))
    return count
  }
}
