// What the rules library holds, jurisdiction by fact, and what nobody has looked at for a year.
//
//   npm run law             prints both; fails when a fact does not have the shape the open interface gives it
//   npm run law -- readme   writes the table into README.md
//   npm run law -- old      prints only what is older than a year; every build calls this

import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadTypeScript } from './load-typescript.mjs'
import { withCoverage } from './readme-coverage.mjs'

const root = resolve(import.meta.dirname, '..')
const { coverageTable, coverageMarkdown, olderThan } = await loadTypeScript('lib/law/coverage.ts')

const legend = 'v verified, s secondary, k known, ? uncertain; (v) the law has no such thing; · not covered.'

function printOld(nothing) {
  const old = olderThan(new Date().toISOString().slice(0, 10))
  if (old.length === 0) return nothing && console.log(nothing)
  console.log(`\nLaw checked more than a year ago: ${old.length} facts`)
  for (const { code, id, checkedOn } of old) console.log(`  ${checkedOn} ${code} ${id}`)
}

async function printAll() {
  const { brokenShapes } = await loadTypeScript('lib/law/open/broken-shapes.ts')
  const broken = brokenShapes()
  console.log(coverageMarkdown(coverageTable()))
  console.log(`\n${legend}`)
  printOld('\nLaw checked more than a year ago: nothing.')
  if (broken.length === 0) return
  console.error(`\nBroken shapes: ${broken.length}`)
  for (const { where, says } of broken) console.error(`  ${where}: ${says}`)
  process.exitCode = 1
}

function writeReadme() {
  const file = join(root, 'README.md')
  writeFileSync(file, withCoverage(readFileSync(file, 'utf8'), coverageMarkdown(coverageTable())))
}

const what = process.argv[2]
if (what === 'readme') writeReadme()
else if (what === 'old') printOld()
else await printAll()
