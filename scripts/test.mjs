// Everything that must hold, one part after another: what `npm test` runs once prepare.mjs has made things ready.
// Stops at the first part that fails. The last line says how many tests passed and failed, and nothing else.
//
//   node scripts/test.mjs            all parts
//   node scripts/test.mjs browser    only the parts whose name begins so

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(fileURLToPath(import.meta.url), '..', '..')
const packages = join(root, 'node_modules')
const results = join(root, 'test-results')

/** West of UTC, and east of it on the far side of the date line: where a day can slip. UTC itself is everything's. */
const zones = ['America/Los_Angeles', 'Pacific/Kiritimati']

/** What dates and money touch; the rest does not look at the zone. */
const zoned = ['lib/shared', 'lib/law', 'lib/case']

const vitest = (name, args = [], env = {}) => {
  const report = join(results, `${name.replace(/\W+/g, '-')}.json`)
  const options = ['--maxWorkers=100%', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return { name, args: [join(packages, 'vitest', 'vitest.mjs'), 'run', ...options, ...args], env, report }
}

const parts = [
  { name: 'route types', args: [join(packages, 'next', 'dist', 'bin', 'next'), 'typegen'] },
  { name: 'types', args: [join(packages, 'typescript', 'bin', 'tsc'), '--noEmit'] },
  { name: 'lint', args: [join(packages, '@biomejs', 'biome', 'bin', 'biome'), 'check'] },
  vitest('unit, contracts, paths', [], { TZ: 'UTC' }),
  ...zones.map(zone => vitest(`dates and money in ${zone}`, zoned, { TZ: zone })),
  { name: 'build', args: [join(root, 'scripts', 'prepare.mjs'), 'build'] },
  {
    name: 'browser and HTTP',
    args: [join(packages, '@playwright', 'test', 'cli.js'), 'test', '-c', join('tests', 'e2e')],
    report: join(results, 'e2e.json'),
  },
]

/** Runs a part, its output shown. @returns {boolean} whether it held */
function run({ args, env = {} }) {
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  if (error) console.error(error.message)
  return status === 0
}

/** The tests of a part, read from its report; null when it has none, or never came to writing one. */
function countIn(report) {
  try {
    const read = JSON.parse(readFileSync(report, 'utf8'))
    return 'stats' in read
      ? { passed: read.stats.expected + read.stats.flaky, failed: read.stats.unexpected }
      : { passed: read.numPassedTests, failed: read.numFailedTests }
  } catch {
    return null
  }
}

function runAll(wanted) {
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results, { recursive: true })
  const total = { passed: 0, failed: 0 }
  const startedAt = performance.now()
  const times = []
  for (const part of parts.filter(({ name }) => name.startsWith(wanted))) {
    console.log(`\n── ${part.name}\n`)
    const partStartedAt = performance.now()
    const held = run(part)
    const time = `${((performance.now() - partStartedAt) / 1000).toFixed(1)} s`
    const count = part.report ? countIn(part.report) : null
    total.passed += count?.passed ?? 0
    // A part that fails without a test that failed still counts.
    total.failed += held ? 0 : Math.max(1, count?.failed ?? 0)
    times.push(`   ${part.name}: ${time}${held ? '' : ', FAILED'}`)
    if (held) continue
    console.error(`\n${part.name} failed after ${time}. The lines above say why; the parts after it were not run.`)
    break
  }
  console.log(`\n${times.join('\n')}\n   in all: ${((performance.now() - startedAt) / 1000).toFixed(0)} s\n`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

runAll(process.argv[2] ?? '')
