// Printing off the request thread: a document takes a core for a tenth of a second or more, and nobody else should wait
// for it. One thread is kept ready, a second comes when two people print at once.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Piscina } from 'piscina'
import { fail, type Result } from '@/lib/shared/results'
import type { Block } from '../blocks'
import { checkPrintable, type PdfInput, type PrintFault } from './printable'
import { makeTurnstile } from './turnstile'

/** `busy`: too many are waiting, ask again. `too-long`: it took over the time limit. `failed`: a fault of ours; `why` is for the log. */
export type PdfFault = PrintFault | { kind: 'busy' } | { kind: 'too-long' } | { kind: 'failed'; why: string }

const limits = { threads: 2, waiting: 20, milliseconds: 30_000, megabytes: 512 }

/**
 * The threads, and the line before them. piscina's own queue is not used: for work that can be stopped it takes the last
 * one first and has no limit.
 */
function openPrinter() {
  const threads = new Piscina<PdfInput, Uint8Array>({
    filename: pathToFileURL(join(process.cwd(), 'lib/documents/pdf/worker.generated.mjs')).href,
    name: 'print',
    minThreads: 1,
    maxThreads: limits.threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
  return { threads, inTurn: makeTurnstile(limits.threads, limits.waiting) }
}

/** Kept on the global object: the server loads this module once a bundle, and all of them must share the threads. */
const shared = globalThis as { pdfPrinter?: ReturnType<typeof openPrinter> }

async function print(input: PdfInput, signal: AbortSignal): Promise<Result<Uint8Array, PdfFault>> {
  shared.pdfPrinter ??= openPrinter()
  const { threads, inTurn } = shared.pdfPrinter
  try {
    const printed = await inTurn(() => threads.run(input, { signal }))
    return printed.ok ? printed : fail({ kind: printed.error })
  } catch (error) {
    return fail({ kind: 'failed', why: error instanceof Error ? error.message : String(error) })
  }
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
  const signal = AbortSignal.timeout(patience)
  const tooLong = new Promise<Result<Uint8Array, PdfFault>>(resolve => {
    signal.addEventListener('abort', () => resolve(fail({ kind: 'too-long' })), { once: true })
  })
  return Promise.race([tooLong, print(checked.value, signal)])
}

/** Starts a thread and prints two pages, so that the first person does not wait for fonts to load. */
export async function warmPdf(): Promise<Result<Uint8Array, PdfFault>> {
  const text = { en: 'Ready to print. '.repeat(40), es: 'Listo para imprimir. '.repeat(40) }
  const blocks = Array.from({ length: 12 }, (): Block => ({ kind: 'paragraph', text }))
  return renderPdf({ title: { en: 'Ready', es: 'Listo' }, issuedOn: '2026-01-01', locale: 'en', blocks })
}

/** Ends the threads, for a server that stops and for tests. */
export async function closePdf(): Promise<void> {
  await shared.pdfPrinter?.threads.destroy()
  delete shared.pdfPrinter
}
