// Takes every page of the app, in both languages, on a phone and on a desk, and every sample paper, into pictures/:
// npm run pictures. The app is the last build, on a port and a database of its own, on a day that stays.

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findBrowser } from './find-browser.mjs'
import { loadTypeScript } from './load-typescript.mjs'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'pictures')
const today = '2026-11-21'

/** None of this machine's settings for the app. */
function settingsIn(place) {
  return {
    ...{ DATABASE_URL: `file:${join(place, 'pictures.db')}`, APP_ORIGIN: '', AUTH_SECRET: '', LOG_LEVEL: 'error' },
    ...{ SATISFIED_TODAY: today, SATISFIED_ALLOW_FIXED_TODAY: '1', NEXT_TELEMETRY_DISABLED: '1' },
  }
}

async function findFreePort() {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

async function startServer(environment) {
  const port = process.env.PORT || String(await findFreePort())
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const server = spawn(process.execPath, [next, 'start', '-p', port], {
    cwd: root,
    env: { ...process.env, ...environment, PORT: port, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://localhost:${port}`
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) break
    if ((await fetch(`${url}/api/healthz`).catch(() => null))?.ok) return { url, server }
    await new Promise(done => setTimeout(done, 100))
  }
  server.kill()
  throw new Error('The server did not start. Run `npm start` once, to see why.')
}

async function takePictures() {
  if (!existsSync(join(root, '.next', 'BUILD_ID'))) throw new Error('There is no build yet. Run: npm run pictures')
  process.chdir(root)
  const started = performance.now()
  const place = mkdtempSync(join(tmpdir(), 'satisfied-pictures-'))
  const environment = settingsIn(place)
  const browserPath = await findBrowser()
  // A browser run by root, as in a container, does not start inside its own sandbox.
  const browserArgs = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  let running = null
  try {
    const migrated = spawnSync(process.execPath, [join(root, 'scripts', 'migrate.mjs')], {
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    })
    if (migrated.status !== 0) throw new Error(migrated.stderr)
    running = await startServer(environment)
    // The people are put into the store from here, beside the server.
    Object.assign(process.env, environment)
    const { takeEverything } = await loadTypeScript('tests/pictures/take-everything.ts')
    rmSync(folder, { recursive: true, force: true })
    const say = text => console.log(`  ${text}`)
    const taken = await takeEverything({ url: running.url, folder, browserPath, browserArgs, say })
    console.log(`${taken} pictures in ${folder}, in ${Math.round((performance.now() - started) / 1000)} seconds`)
  } finally {
    running?.server.kill()
    rmSync(place, { recursive: true, force: true })
  }
}

takePictures().then(
  () => process.exit(0),
  error => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  },
)
