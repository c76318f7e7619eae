// The project's own TypeScript: what git keeps or would keep. Generated code and packages are not ours to judge.

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Source } from './source-text'

export const root = resolve(import.meta.dirname, '../..')

/** Every .ts, .tsx and .mts file of the project, with its text; paths are relative to the top, with forward slashes. */
export function projectFiles(): Source[] {
  const paths = existsSync(join(root, '.git')) ? pathsByGit() : pathsByWalking('')
  return paths
    .filter(path => /\.(ts|tsx|mts)$/.test(path) && path !== 'next-env.d.ts' && existsSync(join(root, path)))
    .sort()
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

function pathsByGit(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return listed.split('\0')
}

// A copy of the project without its history: the folders .gitignore names are passed by.
const notOurs = new Set(['node_modules', 'data', 'pictures', 'test-results', 'playwright-report'])

function pathsByWalking(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (!entry.isDirectory()) return [path]
    const isOurs = !entry.name.startsWith('.') && (path.startsWith('lib/') || !notOurs.has(entry.name))
    return isOurs && path !== 'lib/data/generated' ? pathsByWalking(path) : []
  })
}
