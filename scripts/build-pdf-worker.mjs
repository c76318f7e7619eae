// Compiles the PDF worker. A worker thread needs a file of its own, which Next's bundles do not give it.

import { join } from 'node:path'
import { build } from 'esbuild'

await build({
  absWorkingDir: join(import.meta.dirname, '..'),
  entryPoints: ['lib/documents/pdf/worker.ts'],
  outfile: 'lib/documents/pdf/worker.generated.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
})
