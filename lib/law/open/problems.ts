// The answer to a request that gets none: application/problem+json (RFC 9457), with the path of each fault.

import { z } from 'zod'
import { type Locale, say, type Words } from '@/lib/shared/words'
import type { Fault, Refusal } from './refusals'

export const problemType = 'application/problem+json'

/** The most a body may hold, in bytes. */
export const mostBytes = 64 * 1024

/** `title` is the name of the status; `detail` and the messages are in the asked language. */
export const problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    kind: z
      .enum([
        'bad-request',
        'unknown-jurisdiction',
        'unknown-address',
        'wrong-method',
        'too-large',
        'not-covered',
        'unexpected',
      ])
      .meta({ description: 'The problem, for programs.' }),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .meta({ description: 'What is wrong and where: "payments.0.amount"; an empty path is the whole body.' }),
  })
  .meta({ description: 'Why there is no answer (RFC 9457).' })
export type Problem = z.infer<typeof problem>

const titles = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
} as const

function problemOf(
  status: keyof typeof titles,
  kind: Problem['kind'],
  detail: Words,
  faults: readonly Fault[],
  locale: Locale,
): Problem {
  const errors = faults.map(({ path, why }) => ({ path, message: say(why, locale) }))
  return { type: 'about:blank', title: titles[status], status, detail: say(detail, locale), kind, errors }
}

/** The problem of a refusal. A fault with a path is named; the detail says it in short. */
export function problemFor(refusal: Refusal, locale: Locale): Problem {
  switch (refusal.kind) {
    case 'bad-request':
      return problemOf(400, 'bad-request', detailOf(refusal.faults), refusal.faults, locale)
    case 'unknown-jurisdiction':
      return problemOf(404, 'unknown-jurisdiction', detailOf(refusal.faults), refusal.faults, locale)
    case 'not-covered':
      return problemOf(422, 'not-covered', refusal.why, [], locale)
  }
}

/** The one fault there is, or that there are several. */
function detailOf(faults: readonly Fault[]): Words {
  const [first] = faults
  return first && faults.length === 1 ? first.why : severalFaults
}

const severalFaults: Words = {
  en: 'This request cannot be read. See the errors.',
  es: 'No se puede leer esta solicitud. Vea los errores.',
}

/** Refusals of the door itself, before anything is read. */
export type DoorProblem = 'no-json' | 'not-json' | 'not-text' | 'too-large' | 'wrong-method' | 'unknown-address'

const doorProblems: Record<
  DoorProblem,
  { status: keyof typeof titles; kind: Problem['kind']; path?: string; why: Words }
> = {
  'no-json': {
    status: 400,
    kind: 'bad-request',
    path: 'content-type',
    why: {
      en: 'Send JSON, with the header Content-Type: application/json.',
      es: 'Envíe JSON, con el encabezado Content-Type: application/json.',
    },
  },
  'not-json': {
    status: 400,
    kind: 'bad-request',
    path: '',
    why: { en: 'The body is not JSON that can be read.', es: 'El cuerpo no es un JSON que se pueda leer.' },
  },
  'not-text': {
    status: 400,
    kind: 'bad-request',
    path: '',
    why: { en: 'The body is not text in UTF-8.', es: 'El cuerpo no es texto en UTF-8.' },
  },
  'too-large': {
    status: 413,
    kind: 'too-large',
    path: '',
    why: { en: 'The body is over 64 KB.', es: 'El cuerpo pasa de 64 KB.' },
  },
  'wrong-method': {
    status: 405,
    kind: 'wrong-method',
    why: {
      en: 'This address does not take that method. See the header Allow.',
      es: 'Esta dirección no admite ese método. Vea el encabezado Allow.',
    },
  },
  'unknown-address': {
    status: 404,
    kind: 'unknown-address',
    why: {
      en: 'There is nothing at this address. What there is stands in /api/v1/openapi.json.',
      es: 'No hay nada en esta dirección. Lo que hay está en /api/v1/openapi.json.',
    },
  },
}

export function doorProblem(id: DoorProblem, locale: Locale): Problem {
  const { status, kind, path, why } = doorProblems[id]
  return problemOf(status, kind, why, path === undefined ? [] : [{ path, why }], locale)
}

/** Something broke on our side. `errorId` finds it in the log. */
export function unexpectedProblem(errorId: string, locale: Locale): Problem {
  return problemOf(500, 'unexpected', wentWrong(errorId), [], locale)
}

function wentWrong(errorId: string): Words {
  return {
    en: `Something went wrong on our side. If you ask for help, quote ${errorId}.`,
    es: `Algo falló de nuestro lado. Si pide ayuda, indique ${errorId}.`,
  }
}
