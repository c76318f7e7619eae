import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashOfSources } from './sources-hash.mjs'

let root = ''
function write(file: string, text: string) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'satisfied-hash-'))
  write('app/page.tsx', 'page')
  write('lib/law/types.ts', 'types')
  write('next.config.ts', 'config')
  write('package-lock.json', '{}')
})
afterEach(() => rmSync(root, { recursive: true }))

test.each([
  ['a page changed', () => write('app/page.tsx', 'other')],
  ['a page added', () => write('app/other/page.tsx', 'page')],
  ['a file renamed', () => [rmSync(path.join(root, 'app/page.tsx')), write('app/layout.tsx', 'page')]],
  ['the law changed', () => write('lib/law/types.ts', 'other')],
  ['the build settings changed', () => write('next.config.ts', 'other')],
  ['a package changed', () => write('package-lock.json', '{"a":1}')],
  ['an icon added', () => write('public/icon.svg', '<svg/>')],
  ['Next looks for it at the top', () => write('instrumentation.ts', 'start')],
])('built again: %s', (_case, change) => {
  const before = hashOfSources(root)
  change()
  expect(hashOfSources(root)).not.toBe(before)
})

test.each([
  ['nothing changed', () => {}],
  ['a test changed', () => write('lib/law/types.test.ts', 'test')],
  ['the generated client', () => write('lib/data/generated/client.ts', 'client')],
  ['a page of documentation', () => write('README.md', 'read')],
  ['the database', () => write('data/satisfied.db', 'data')],
  ['a file Next rewrites itself', () => write('next-env.d.ts', 'types')],
])('not built again: %s', (_case, change) => {
  const before = hashOfSources(root)
  change()
  expect(hashOfSources(root)).toBe(before)
})
