// Prints what the rules library holds, jurisdiction by fact, and what nobody has looked at for a year: npm run law
// Fails when a fact does not have the shape the open interface gives it.

import { loadTypeScript } from './load-typescript.mjs'

const { coverageTable, coverageMarkdown, olderThan } = await loadTypeScript('lib/law/coverage.ts')
const { brokenShapes } = await loadTypeScript('lib/law/open/broken-shapes.ts')

const today = new Date().toISOString().slice(0, 10)
const old = olderThan(today)
const broken = brokenShapes()

console.log(coverageMarkdown(coverageTable()))
console.log('\nv verified, s secondary, k known, ? uncertain; (v) the law has no such thing; · not covered.')
console.log(`\nChecked more than a year ago: ${old.length === 0 ? 'nothing.' : ''}`)
for (const { code, id, checkedOn } of old) console.log(`  ${checkedOn} ${code} ${id}`)
if (broken.length > 0) {
  console.error(`\nBroken shapes: ${broken.length}`)
  for (const { where, says } of broken) console.error(`  ${where}: ${says}`)
  process.exitCode = 1
}
