// Circles among files and among rooms: a part in one can be neither understood nor loaded alone.

import { type Breach, isTest, roomOf } from './house-rules'
import { importsOf, type Source } from './source-text'

type Edge = { from: string; to: string; line: number; path: string }

/** Files that import each other at run time, and rooms that import each other at all (types too; tests left out). */
export function cyclesIn(files: Source[]): Breach[] {
  const known = new Set(files.map(file => file.path))
  const all = files.flatMap(file =>
    importsOf(file).map(one => ({ file, one, target: one.to === null ? null : fileAt(one.to, known) })),
  )
  const between = all.flatMap(({ file, one, target }) =>
    one.isType || target === null ? [] : [{ from: file.path, to: target, line: one.line, path: file.path }],
  )
  const rooms = all.flatMap(({ file, one }) => {
    const [from, to] = [roomOf(file.path), one.to === null ? null : roomOf(one.to)]
    if (isTest(file.path) || from === null || to === null || from === to) return []
    return [{ from, to, line: one.line, path: file.path }]
  })
  return [...circles(between, 'files in a circle'), ...circles(rooms, 'rooms in a circle')]
}

function fileAt(path: string, known: ReadonlySet<string>): string | null {
  const ways = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`]
  return ways.find(way => known.has(way)) ?? null
}

/** One breach for each import that closes a circle, found by walking depth first. */
function circles(edges: Edge[], says: string): Breach[] {
  const outOf = new Map<string, Edge[]>()
  for (const edge of edges) outOf.set(edge.from, [...(outOf.get(edge.from) ?? []), edge])
  const done = new Set<string>()
  const trail: string[] = []
  const found: Breach[] = []
  const walk = (node: string) => {
    trail.push(node)
    for (const edge of outOf.get(node) ?? []) {
      const start = trail.indexOf(edge.to)
      if (start >= 0)
        found.push({
          path: edge.path,
          line: edge.line,
          says: `${says}: ${[...trail.slice(start), edge.to].join(' → ')}`,
        })
      else if (!done.has(edge.to)) walk(edge.to)
    }
    trail.pop()
    done.add(node)
  }
  for (const node of outOf.keys()) if (!done.has(node)) walk(node)
  return found
}
