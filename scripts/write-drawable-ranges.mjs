// Writes lib/documents/drawable-ranges.ts from the bundled fonts. Run it after a font package changes;
// lib/documents/pdf/coverage.test.ts fails until it has been.

import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const bundle = join(root, 'lib/documents/pdf/coverage.generated.mjs')
await build({
  absWorkingDir: root,
  entryPoints: ['lib/documents/pdf/coverage.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
})
const { readDrawableRanges } = await import(pathToFileURL(bundle).href)
const ranges = await readDrawableRanges()
rmSync(bundle)

const hex = codePoint => `0x${codePoint.toString(16)}`
const rows = ranges.map(([first, last]) => `  [${hex(first)}, ${hex(last)}],`)
const target = join(root, 'lib/documents/drawable-ranges.ts')
writeFileSync(
  target,
  `// What the bundled fonts draw, as ranges of code points, first and last included.
// Written by scripts/write-drawable-ranges.mjs, so that a request can check a text without opening a font.

export const drawableRanges: readonly (readonly [number, number])[] = [
${rows.join('\n')}
]
`,
)
execFileSync('npx', ['biome', 'format', '--write', target], { cwd: root, stdio: 'inherit' })
console.log(`${ranges.length} ranges`)
