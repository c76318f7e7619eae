// What a printing thread does. Compiled to worker.generated.mjs by scripts/build-pdf-worker.mjs.

import { loadRulers } from './fonts'
import type { PdfInput } from './printable'
import { renderPdfBytes } from './render'

await loadRulers()

/** Prints one document, in a thread of the pool. */
export function print(input: PdfInput): Promise<Uint8Array> {
  return renderPdfBytes(input)
}
