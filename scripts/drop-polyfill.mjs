// After a build: takes the polyfill for browsers without modules out of every page. Next names it on each of them (40 KB)
// and only a browser from before 2018 would fetch it; there the forms work as plain forms, without any of our scripts.

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Empties `polyfillFiles` in every build manifest below a folder; gives how many had one. */
export function dropPolyfill(folder) {
  let changed = 0
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (name === 'cache' || name === 'dev') continue
    if (statSync(path).isDirectory()) changed += dropPolyfill(path)
    else if (name.endsWith('build-manifest.json')) changed += emptied(path)
  }
  return changed
}

function emptied(path) {
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  if (!manifest.polyfillFiles?.length) return 0
  writeFileSync(path, JSON.stringify({ ...manifest, polyfillFiles: [] }))
  return 1
}
