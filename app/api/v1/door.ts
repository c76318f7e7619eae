// What every address of the open interface shares: headers, languages, methods, and bodies read with a limit.
// Nothing here reads a cookie or a session, and nothing is stored.

import { createHash } from 'node:crypto'
import { logError } from '@/lib/data/log'
import {
  type DoorProblem,
  doorProblem,
  mostBytes,
  type Problem,
  problemFor,
  problemType,
  unexpectedProblem,
} from '@/lib/law/open/problems'
import type { Refusal } from '@/lib/law/open/refusals'
import { preferredLocale } from '@/lib/shared/requested-locale'
import { fail, ok, type Result } from '@/lib/shared/results'
import type { Locale } from '@/lib/shared/words'

type Answering = (request: Request, locale: Locale) => Promise<Response> | Response

/** Puts the language before an answer and, should something break, an honest 500 after it. */
export async function answer(request: Request, answering: Answering): Promise<Response> {
  const locale = preferredLocale(request.headers.get('accept-language'))
  try {
    return await answering(request, locale)
  } catch (error) {
    const errorId = logError(error, { at: new URL(request.url).pathname })
    return refuse(unexpectedProblem(errorId, locale), locale)
  }
}

/** A reading that may be kept and asked for again: with an ETag, and 304 while it is the same. */
export function reading(request: Request, result: Result<unknown, Refusal>, locale: Locale): Response {
  if (!result.ok) return refuse(problemFor(result.error, locale), locale)
  const body = JSON.stringify(result.value)
  // Weak: the server may send the same content packed or not.
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = { ...headersIn(locale), 'cache-control': 'public, max-age=300', etag: tag }
  if (isKnown(tag, request.headers.get('if-none-match'))) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } })
}

/** The answer to a calculation. */
export function calculation(result: Result<unknown, Refusal>, locale: Locale): Response {
  if (!result.ok) return refuse(problemFor(result.error, locale), locale)
  const headers = { ...headersIn(locale), 'cache-control': 'no-store', 'content-type': 'application/json' }
  return new Response(JSON.stringify(result.value), { headers })
}

/** A refusal of the door itself. */
export function refuseAtDoor(id: DoorProblem, locale: Locale, headers: Record<string, string> = {}): Response {
  return refuse(doorProblem(id, locale), locale, headers)
}

function refuse(problem: Problem, locale: Locale, more: Record<string, string> = {}): Response {
  const headers = { ...headersIn(locale), ...more, 'cache-control': 'no-store', 'content-type': problemType }
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}

function headersIn(locale: Locale): Record<string, string> {
  return {
    'content-language': locale,
    vary: 'Accept-Language',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'ETag',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  }
}

function isKnown(tag: string, ifNoneMatch: string | null): boolean {
  const bare = (text: string) => text.trim().replace(/^W\//, '')
  return (ifNoneMatch ?? '').split(',').some(one => one.trim() === '*' || bare(one) === bare(tag))
}

/** Handlers for what an address does not take, and for a browser asking what it may send from another site. */
export function otherMethods(...taken: ('GET' | 'POST')[]) {
  const allow = [...taken, ...(taken.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  const notTaken = (request: Request) => answer(request, (_, locale) => refuseAtDoor('wrong-method', locale, { allow }))
  const options = () =>
    new Response(null, {
      status: 204,
      headers: {
        allow,
        'access-control-allow-origin': '*',
        'access-control-allow-methods': allow,
        'access-control-allow-headers': 'Accept-Language, Content-Type, If-None-Match',
        'access-control-max-age': '86400',
      },
    })
  return { GET: notTaken, POST: notTaken, PUT: notTaken, PATCH: notTaken, DELETE: notTaken, OPTIONS: options }
}

/** The JSON of a body of at most 64 KB, whether its length was said or not. */
export async function readJson(request: Request): Promise<Result<unknown, DoorProblem>> {
  const bytes = await readBytes(request)
  if (bytes === null) return fail('too-large')
  if (!isJson(request.headers.get('content-type'))) return fail('no-json')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fail('not-text')
  }
  try {
    return ok(JSON.parse(text))
  } catch {
    return fail('not-json')
  }
}

function isJson(contentType: string | null): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json'
}

/** null: too large. What comes after the limit is never kept. */
async function readBytes(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return null
  if (request.body === null) return new Uint8Array()
  const pieces: Uint8Array[] = []
  let length = 0
  const reader = request.body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.byteLength
    if (length > mostBytes) {
      await reader.cancel()
      return null
    }
    pieces.push(next.value)
  }
  return Buffer.concat(pieces)
}
