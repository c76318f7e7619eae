// Times what a person waits for: npm run bench. Prints medians; compare them on one machine, not between machines.

import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { timeSteps } from './bench-http.mjs'
import { timeLedger } from './bench-ledger.mjs'
import { loadTypeScript } from './load-typescript.mjs'

const root = resolve(import.meta.dirname, '..')
const port = 3190

function medianOf(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]
}

function say(what, times) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = share => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1)
  console.log(
    `${what.padEnd(58)} median ${at(0.5).padStart(7)} ms   95% ${at(0.95).padStart(7)} ms   (${sorted.length})`,
  )
}

async function benchServer() {
  const folder = mkdtempSync(join(tmpdir(), 'satisfied-bench-'))
  const file = join(folder, 'bench.db')
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: `file:${file}`,
    LOG_LEVEL: 'error',
  }
  execFileSync(process.execPath, [join(root, 'scripts/migrate.mjs')], { cwd: root, env, stdio: 'ignore' })
  const next = join(root, 'node_modules/next/dist/bin/next')
  const server = spawn(process.execPath, [next, 'start', '-p', String(port)], { cwd: root, env, stdio: 'ignore' })
  try {
    const origin = `http://localhost:${port}`
    await untilReady(origin)
    await timeSteps(origin, 10)
    say('an answer saved and the next question shown', await timeSteps(origin, 100))
    const ledger = await timeLedger(origin, file, 40)
    say('a payment recorded and the new balance shown', ledger.record)
    say('the same in a book of 10,000 lines', ledger.recordMany)
    say('the ledger of 10 lines opened', ledger.few)
    say('the ledger of 10,000 lines opened', ledger.many)
    console.log(`10,000 lines take ${(medianOf(ledger.many) / medianOf(ledger.few)).toFixed(2)} times as long as 10`)
  } finally {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function untilReady(origin) {
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await fetch(`${origin}/api/healthz`).then(
      response => response.ok,
      () => false,
    )
    if (isUp) return
    await new Promise(done => setTimeout(done, 200))
  }
  throw new Error('The server did not start. Is there a build? `npm start` makes one.')
}

process.chdir(root)
const { benchSums } = await loadTypeScript('tests/setup/bench-sums.ts')
for (const { what, times } of await benchSums()) say(what, times)
await benchServer()
process.exit(0)
