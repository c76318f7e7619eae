// Compiles the PDF worker. A worker thread needs a file of its own, which Next's bundles do not give it.

import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const target = join(root, 'lib/documents/pdf/worker.generated.mjs')
// Written aside and moved: whoever starts a thread meanwhile reads the old worker or the new one, never half of one.
const aside = join(root, `lib/documents/pdf/worker-${process.pid}.generated.mjs`)

await build({
  absWorkingDir: root,
  entryPoints: ['lib/documents/pdf/worker.ts'],
  outfile: aside,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
})
renameSync(aside, target)
