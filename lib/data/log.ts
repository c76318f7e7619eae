// Structured lines on standard output. They say what happened and to which record, never to whom or with what
// answers: no name, address, email, answer, password or cookie reaches a log.

import 'server-only'
import { randomBytes } from 'node:crypto'
import pino, { type DestinationStream, type Logger } from 'pino'
import { settings } from './settings'

const personal = [
  ...['name', 'email', 'address', 'phone', 'answer', 'answers', 'data', 'detail', 'saved', 'title', 'party', 'parties'],
  ...['password', 'token', 'secret', 'cookie', 'authorization', 'headers', 'body'],
]

/** A log to a given destination (left out: standard output). */
export function makeLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['', '*.', '*.*.'].flatMap(prefix => personal.map(key => prefix + key)), censor: '[left out]' },
    serializers: { error: describeError },
  }
  return destination ? pino(options, destination) : pino(options)
}

let known: Logger | undefined

/** The process's log. */
export function log(): Logger {
  known ??= makeLog(settings().logLevel)
  return known
}

/** Writes an error down and gives the short id the person sees ("K3F7-92QX"), to be quoted when asking for help. */
export function logError(error: unknown, about: { at?: string; caseId?: string } = {}, to: Logger = log()): string {
  const errorId = makeErrorId()
  to.error({ errorId, ...about, error }, 'unexpected error')
  return errorId
}

/** Writes down a page that failed, under the number Next shows the person (its digest). The path holds no answers. */
export function logRequestError(error: unknown, path: string): void {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  log().error({ digest, path: pathToLog(path), error }, 'a page failed')
}

/** A path without what it asks for, and without the token of a private address: whoever reads the log may not use it. */
export function pathToLog(path: string): string {
  return (path.split('?')[0] ?? '').replace(/^(\/(?:agreements|calendar|reminders\/stop)\/)[^/]+/, '$1…')
}

function makeErrorId(): string {
  // No 0, O, 1, I or L, which are misread aloud.
  const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
  const picked = [...randomBytes(8)].map(byte => letters[byte % letters.length])
  return `${picked.slice(0, 4).join('')}-${picked.slice(4).join('')}`
}

type Described = { type: string; code?: string; message: string; frames: string[]; cause?: Described }

/** What may be written of an error: a message can quote what a person typed, so quoted parts and numbers go. */
function describeError(error: unknown, depth = 0): Described {
  if (!(error instanceof Error)) return { type: typeof error, message: '', frames: [] }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  const described: Described = {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    message: withoutPersonal(error.message),
    frames: frames.slice(0, 12).map(line => line.trim()),
  }
  if (error.cause !== undefined && depth < 3) described.cause = describeError(error.cause, depth + 1)
  return described
}

function withoutPersonal(message: string): string {
  return message
    .slice(0, 2000)
    .replace(/"[^"]*"?|'[^']*'?|`[^`]*`?|“[^”]*”?/g, '…')
    .replace(/\S+@\S+/g, '…')
    .replace(/\d{3,}/g, '…')
    .slice(0, 300)
}
