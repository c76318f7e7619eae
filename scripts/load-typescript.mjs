// Runs the project's own TypeScript from a script: one module with all it imports is compiled aside, loaded, and removed.

import { mkdirSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '..')
// Inside node_modules, so that the packages, which stay outside the bundle, are found.
const folder = join(root, 'node_modules', '.cache', 'satisfied')

/**
 * @param {string} entry the module, as a path from the top of the project
 * @returns {Promise<Record<string, any>>} what it exports
 */
export async function loadTypeScript(entry) {
  mkdirSync(folder, { recursive: true })
  const bundle = join(folder, `${basename(entry, '.ts')}-${process.pid}.mjs`)
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: { '@': root, 'server-only': join(root, 'tests/setup/server-only.ts') },
    logLevel: 'warning',
  })
  try {
    return await import(pathToFileURL(bundle).href)
  } finally {
    rmSync(bundle, { force: true })
  }
}
