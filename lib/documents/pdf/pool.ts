// Printing off the request thread: a document takes a core for a tenth of a second or more, and nobody else should wait
// for it. One thread is kept ready, a second comes when two people print at once.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Piscina } from 'piscina'
import { fail, ok, type Result } from '@/lib/shared/results'
import type { Block } from '../blocks'
import { checkPrintable, type PdfInput, type PrintFault } from './printable'

/** `busy`: too many are waiting, ask again. `too-long`: it took over the time limit. `failed`: a fault of ours; `why` is for the log. */
export type PdfFault = PrintFault | { kind: 'busy' } | { kind: 'too-long' } | { kind: 'failed'; why: string }

const limits = { threads: 2, waiting: 20, milliseconds: 30_000, megabytes: 512 }

function openPool(): Piscina<PdfInput, Uint8Array> {
  return new Piscina({
    filename: pathToFileURL(join(process.cwd(), 'lib/documents/pdf/worker.generated.mjs')).href,
    minThreads: 1,
    maxThreads: limits.threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    maxQueue: limits.waiting,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
}

/** Kept on the global object: the server loads this module once a bundle, and all of them must share the threads. */
const shared = globalThis as { pdfPool?: Piscina<PdfInput, Uint8Array> }

function pool(): Piscina<PdfInput, Uint8Array> {
  shared.pdfPool ??= openPool()
  return shared.pdfPool
}

function faultOf(error: unknown): PdfFault {
  if (!(error instanceof Error)) return { kind: 'failed', why: String(error) }
  if (error.name === 'AbortError') return { kind: 'too-long' }
  if (error.message === 'Task queue is at limit') return { kind: 'busy' }
  return { kind: 'failed', why: error.message }
}

/**
 * The PDF of a document, or why there is none. What cannot be printed whole is refused before it is queued.
 * `patience` is how long waiting and printing may take together, in milliseconds.
 */
export async function renderPdf(
  input: PdfInput,
  patience: number = limits.milliseconds,
): Promise<Result<Uint8Array, PdfFault>> {
  const checked = checkPrintable(input)
  if (!checked.ok) return checked
  try {
    return ok(await pool().run(checked.value, { signal: AbortSignal.timeout(patience) }))
  } catch (error) {
    return fail(faultOf(error))
  }
}

/** Starts a thread and prints two pages, so that the first person does not wait for fonts to load. */
export async function warmPdf(): Promise<Result<Uint8Array, PdfFault>> {
  const text = { en: 'Ready to print. '.repeat(40), es: 'Listo para imprimir. '.repeat(40) }
  const blocks = Array.from({ length: 12 }, (): Block => ({ kind: 'paragraph', text }))
  return renderPdf({ title: { en: 'Ready', es: 'Listo' }, issuedOn: '2026-01-01', locale: 'en', blocks })
}

/** Ends the threads, for a server that stops and for tests. */
export async function closePdf(): Promise<void> {
  await shared.pdfPool?.destroy()
  delete shared.pdfPool
}
