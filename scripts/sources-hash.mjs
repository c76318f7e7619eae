// One number for everything the built app is made of, so that it is built again only when something changed.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const folders = ['app', 'components', 'lib', 'prisma', 'public']
/** Of the files at the top: the settings of the build and the entries Next looks for there. */
const topFiles = /^(?!next-env\.d\.ts$|biome\.json$|vitest\.|playwright\.).+\.(json|[cm]?[jt]sx?)$/
/** Made from the rest, or never part of the app. */
const leftOut = /(^|\/)(generated|node_modules|\.DS_Store)(\/|$)|\.test\.tsx?$/

/** SHA-256 of the files' contents, and of a text. */
export function hashOf(files, text = '') {
  const hash = createHash('sha256').update(text)
  for (const file of files) hash.update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

/** SHA-256 of the names and contents of all sources. */
export function hashOfSources(root) {
  const files = readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isFile() && topFiles.test(entry.name))
    .map(entry => join(root, entry.name))
  for (const folder of folders) files.push(...listFiles(root, join(root, folder)))
  files.sort()
  return hashOf(files, files.map(file => relative(root, file)).join('\n'))
}

function listFiles(root, folder) {
  let entries = []
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
  return entries.flatMap(entry => {
    const path = join(folder, entry.name)
    if (leftOut.test(relative(root, path).replaceAll('\\', '/'))) return []
    if (entry.isDirectory()) return listFiles(root, path)
    return entry.isFile() ? [path] : []
  })
}
