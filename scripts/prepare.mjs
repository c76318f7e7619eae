// Makes a fresh checkout ready, and a ready one readier in a second: node scripts/prepare.mjs start|test|dev|build
// Called by `npm start`, `npm test` and `npm run dev`; `build` leaves the database alone and is for the browser tests,
// which have one of their own. Until the packages are installed, only Node's own parts.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { databaseFile, defaultDatabaseUrl, folderOf, keptSecret, serverActionsKey } from '../lib/data/places.mjs'
import { dropPolyfill } from './drop-polyfill.mjs'
import { dropScripts } from './drop-scripts.mjs'
import { hashOf, hashOfSources } from './sources-hash.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const inRoot = (...parts) => join(root, ...parts)
const mode = process.argv[2]

/** A set-up step that cannot go on: what is wrong, and what to do. */
class CannotPrepare extends Error {}

function say(text) {
  console.log(`  ${text}`)
}

/** Runs a program of ours, its output shown; `advice` is said when it fails. */
function run(args, advice, environment = {}) {
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', ...environment },
  })
  if (status !== 0) throw new CannotPrepare(`${advice}${error ? `\n${error.message}` : ''}`)
}

// What was done for which content; lost with node_modules, and then everything is done again.
const stampsFile = inRoot('node_modules', '.cache', 'satisfied', 'prepared.json')

function readStamps(file = stampsFile) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

function writeStamp(name, hash, file = stampsFile) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ ...readStamps(file), [name]: hash }))
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new CannotPrepare(
    `Satisfied needs Node 20.19 or newer; this is ${process.versions.node}. Install it from https://nodejs.org and try again.`,
  )
}

/** Does node_modules hold what package-lock.json asks for? npm keeps its own account of it there. */
function isInstalled() {
  const account = inRoot('node_modules', '.package-lock.json')
  if (!existsSync(account)) return false
  const wanted = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(account, 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  )
}

function installPackages() {
  const hash = hashOf([inRoot('package-lock.json')])
  if (readStamps().packages === hash) return
  if (!isInstalled()) {
    say('Installing packages (a minute or two the first time) …')
    // Development packages too, whatever NODE_ENV says: they build the app.
    // Not `npm ci`: it refuses a lock file that leaves out the builds for other machines (macOS, Windows), which a
    // registry need not carry. `install` takes the same versions from the lock and adds what this machine needs.
    const args = ['install', '--include=dev', '--no-audit', '--no-fund']
    const npm = process.env.npm_execpath
    const { status } = npm
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
      : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    if (status !== 0)
      throw new CannotPrepare(
        'The packages could not be installed. Check the connection, then run `npm install` to see why.',
      )
  }
  checkDatabaseDriver()
  writeStamp('packages', hash)
}

function checkDatabaseDriver() {
  try {
    const Database = createRequire(import.meta.url)('better-sqlite3')
    new Database(':memory:').close()
  } catch (error) {
    throw new CannotPrepare(
      `The database driver does not load: ${error.message}\nRun \`npm rebuild better-sqlite3\`, or remove node_modules and try again.`,
    )
  }
}

function generateClient() {
  const hash = hashOf([inRoot('prisma', 'schema.prisma'), inRoot('package-lock.json')])
  if (readStamps().client === hash && existsSync(inRoot('lib', 'data', 'generated', 'client.ts'))) return
  say('Generating the database client …')
  // Prisma looks for an engine it then does not run, and would download one; any program stands in for it.
  run(
    [inRoot('node_modules', 'prisma', 'build', 'index.js'), 'generate', '--schema', 'prisma/schema.prisma'],
    'The database client could not be generated. If prisma/schema.prisma was edited, the lines above say what is wrong.',
    { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  )
  writeStamp('client', hash)
}

function compilePdfWorker() {
  run([inRoot('scripts', 'build-pdf-worker.mjs')], 'The PDF worker could not be compiled; the lines above say why.')
}

/** Makes the database's folder and the secret. Gives the key for the server actions. */
function prepareSecret() {
  const file = databaseFile(process.env.DATABASE_URL || defaultDatabaseUrl, root)
  if (file === null)
    throw new CannotPrepare(`The setting DATABASE_URL must name an SQLite file, like ${defaultDatabaseUrl}.`)
  try {
    mkdirSync(folderOf(file), { recursive: true })
    const secret = process.env.AUTH_SECRET || keptSecret(folderOf(file))
    return process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || serverActionsKey(secret)
  } catch (error) {
    throw new CannotPrepare(`${error.message}\nCheck that ${folderOf(file)} may be written to.`)
  }
}

function migrateDatabase() {
  say('Checking the database')
  run([inRoot('scripts', 'migrate.mjs')], 'The database could not be brought up to date; the lines above say why.')
}

/** Builds the app unless the last build was of the very same sources. Next keeps the key in the build. */
function buildApp(actionsKey) {
  const stamps = inRoot('.next', 'satisfied-build.json')
  // The made pages name the address they stand at.
  const hashNow = () => `${hashOfSources(root)} ${hashOf([], `${actionsKey} ${process.env.APP_ORIGIN ?? ''}`)}`
  if (readStamps(stamps).build === hashNow() && existsSync(inRoot('.next', 'BUILD_ID'))) return
  say('Building the app (a minute or so) …')
  run(
    [inRoot('node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    'The app could not be built; the lines above say why.',
    { NODE_ENV: 'production', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey },
  )
  dropPolyfill(inRoot('.next'))
  dropScripts(inRoot('.next'), ['en', 'es'])
  run([inRoot('scripts', 'law.mjs'), 'old'], 'The law could not be read; the lines above say why.')
  writeStamp('build', hashNow(), stamps)
}

async function findTestBrowser() {
  const { findBrowser } = await import('./find-browser.mjs')
  await findBrowser().then(
    path => say(`Browser for the tests: ${path}`),
    error => say(error.message),
  )
}

async function prepare() {
  if (!['start', 'test', 'dev', 'build'].includes(mode))
    throw new CannotPrepare('Say what for: node scripts/prepare.mjs start|test|dev|build')
  checkNode()
  say('Checking packages, database client and PDF worker')
  installPackages()
  generateClient()
  compilePdfWorker()
  if (mode === 'test') return findTestBrowser()
  const { readEnvFiles } = await import('./environment.mjs')
  readEnvFiles(root, mode === 'dev' ? 'development' : 'production')
  const actionsKey = prepareSecret()
  if (mode !== 'build') migrateDatabase()
  if (mode !== 'dev') {
    say('Checking the build')
    buildApp(actionsKey)
  }
  say('Ready')
}

prepare().catch(error => {
  console.error(
    `\nSatisfied could not be made ready.\n${error instanceof CannotPrepare ? error.message : error.stack}\n`,
  )
  process.exitCode = 1
})
