// The other party’s door is kept apart from the case by what it can reach, not by care.

import { describe, expect, test } from 'vitest'
import { isTest } from './house-rules'
import { projectFiles } from './project-files'
import { importsOf } from './source-text'

const door = 'app/(personal)/agreements/'
const files = new Map(projectFiles().map(file => [file.path, file]))

function fileAt(path: string): string | null {
  return (
    [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`].find(one => files.has(one)) ?? null
  )
}

/** Every file the door loads, with the way there. */
function reached(): Map<string, string> {
  const starts = [...files.keys()].filter(path => path.startsWith(door) && !isTest(path))
  const found = new Map(starts.map(path => [path, path]))
  for (const path of found.keys())
    for (const { to, isType } of importsOf(files.get(path) ?? { path, text: '' })) {
      const target = to === null || isType ? null : fileAt(to)
      if (target && !found.has(target)) found.set(target, `${found.get(path)} → ${target}`)
    }
  return found
}

describe('what the other party’s door can load', () => {
  const found = reached()

  test('the walk went somewhere', () => {
    expect([...found.keys()]).toContain('lib/data/invited.ts')
    expect([...found.keys()]).toContain('lib/documents/signature-page.ts')
    expect(found.size).toBeGreaterThan(60)
  })

  test.each([
    ['the case as its owner sees it', /^lib\/case\/case-file\.ts$/],
    ['the answers', /^lib\/(case\/facts|data\/(cases|save-answer))\.ts$/],
    ['the records', /^lib\/data\/(records|contacts|attachments|issued)\.ts$/],
    ['limits and the workbench', /^lib\/case\/(limits|workbench|bargain|zone|next-move)/],
    ['the budget', /^lib\/case\/.*budget/],
    ['the register of documents or reports', /^lib\/(documents\/index|case\/reports\/)/],
    ['the session', /^lib\/data\/(session|accounts)\.ts$/],
    ['pages of a case', /^app\/\(personal\)\/cases\//],
  ])('not %s', (_what, pattern) => {
    expect([...found].filter(([path]) => pattern.test(path)).map(([, way]) => way)).toEqual([])
  })
})
