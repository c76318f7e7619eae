// After a build: takes every script out of the public pages that were made once, for everybody. They have nothing a
// script is needed for, and are read on old phones; Next has no setting for a page without its scripts.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const scripts = /<script\b[^>]*>[\s\S]*?<\/script>|<link rel="preload" as="script"[^>]*>/g

/** Rewrites the made pages of these languages in a build's folder; gives how many. */
export function dropScripts(buildFolder, locales) {
  const folders = locales.map(locale => join(buildFolder, 'server', 'app', locale)).filter(existsSync)
  const pages = folders.flatMap(folder =>
    readdirSync(folder, { recursive: true })
      .filter(name => name.endsWith('.html'))
      .map(name => join(folder, name)),
  )
  for (const page of pages) writeFileSync(page, readFileSync(page, 'utf8').replace(scripts, ''))
  return pages.length
}
