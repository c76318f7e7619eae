// Brings the database up to prisma/schema.prisma, with Prisma's own migration engine as WebAssembly:
// nothing is downloaded, and the history is kept in _prisma_migrations as `prisma migrate deploy` keeps it.
//
//   node scripts/migrate.mjs                     apply what is pending
//   node scripts/migrate.mjs --new what-changed  write the next migration from the changes in schema.prisma
//
// To be run as a process of its own: the engine keeps the database open until it ends, and does not bear Prisma's
// client beside it.
//
// A migration is a folder with migration.sql, which may be edited by hand before it is committed, and the
// schema.prisma it leads to, from which the next one is worked out.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { databaseFile, defaultDatabaseUrl } from '../lib/data/places.mjs'
import { readEnvFiles } from './environment.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const schemaPath = join(root, 'prisma', 'schema.prisma')
const migrationsPath = join(root, 'prisma', 'migrations')
const filters = { externalTables: [], externalEnums: [] }

/** Starts the engine on a database file (':memory:' for work that needs none). */
async function openEngine(file) {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils')
  const { PrismaBetterSqlite3 } = await import('@prisma/adapter-better-sqlite3')
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const wasm = await WebAssembly.instantiate(
    await WebAssembly.compile(readFileSync(join(folder, 'schema_engine_bg.wasm'))),
    { './schema_engine_bg.js': bindings },
  )
  bindings.__wbg_set_wasm(wasm.exports)
  wasm.exports.__wbindgen_start()
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url: `file:${file}` }))
  return bindings.SchemaEngine.new(
    { datamodels: [['schema.prisma', readFileSync(schemaPath, 'utf8')]] },
    () => {},
    adapter,
  )
}

/** The names of the migrations, oldest first. */
function migrationNames() {
  if (!existsSync(migrationsPath)) return []
  return readdirSync(migrationsPath, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
}

/** The schema text the last migration leads to, or null before the first. */
export function lastMigratedSchema() {
  const last = migrationNames().at(-1)
  return last === undefined ? null : readFileSync(join(migrationsPath, last, 'schema.prisma'), 'utf8')
}

function readMigrations() {
  return {
    baseDir: migrationsPath,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames().map(name => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(migrationsPath, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

/** The names of the migrations a file has had, or null for a new file: the engine cannot read a history from one. */
async function readHistory(file) {
  const { default: Database } = await import('better-sqlite3')
  const database = new Database(file)
  try {
    if (!database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get()) return null
    const rows = database.prepare('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL').all()
    return rows.map(row => row.migration_name)
  } finally {
    database.close()
  }
}

/** A whole copy of a database, also while others write to it. @returns the copy's path */
async function copyAside(file) {
  const { default: Database } = await import('better-sqlite3')
  const copy = `${file}.before-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`
  const database = new Database(file)
  try {
    database.prepare('VACUUM INTO ?').run(copy)
  } finally {
    database.close()
  }
  return copy
}

/**
 * Applies the pending migrations to an SQLite file, making the file and its folder if missing.
 * Should one fail, a copy of the database as it was stands beside it, and the error says where.
 * @returns {Promise<string[]>} the names of those applied now
 */
async function applyMigrations(file) {
  mkdirSync(dirname(file), { recursive: true })
  const had = await readHistory(file)
  const engine = await openEngine(file)
  const migrationsList = readMigrations()
  let copy = null
  try {
    if (had !== null) {
      const { editedMigrationNames: edited } = await engine.diagnoseMigrationHistory({
        migrationsList,
        optInToShadowDatabase: false,
        filters,
      })
      if (edited.length > 0)
        throw new Error(
          `These migrations were applied to ${file} and edited afterwards: ${edited.join(', ')}. ` +
            'Put the files back as they were, and write the change as a new migration.',
        )
      if (migrationNames().every(name => had.includes(name))) return []
      copy = await copyAside(file)
    }
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
    if (copy !== null) rmSync(copy)
    return appliedMigrationNames
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(
      copy === null
        ? why
        : `${why}\nThe database as it was is kept in ${copy}. To go back to it, stop the app, remove ${file}-wal and ` +
            `${file}-shm if they are there, and move the copy over ${file}.`,
      { cause: error },
    )
  } finally {
    engine.free()
  }
}

/** The SQL from one schema text (null: an empty database) to another; '' when they are the same. */
export async function differenceBetween(fromSchema, toSchema) {
  const engine = await openEngine(':memory:')
  const target = text => ({ tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: text }] })
  try {
    const { stdout } = await engine.diff({
      from: fromSchema === null ? { tag: 'empty' } : target(fromSchema),
      to: target(toSchema),
      script: true,
      exitCode: null,
      filters,
    })
    return stdout === null || stdout.includes('This is an empty migration') ? '' : stdout
  } finally {
    engine.free()
  }
}

/** Writes the next migration. @returns {Promise<string | null>} its name, or null when nothing changed */
async function writeMigration(title) {
  const schema = readFileSync(schemaPath, 'utf8')
  const sql = await differenceBetween(lastMigratedSchema(), schema)
  if (sql === '') return null
  const name = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${title.replace(/[^a-z0-9]+/gi, '_').toLowerCase()}`
  const folder = join(migrationsPath, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  writeFileSync(join(folder, 'schema.prisma'), schema)
  return name
}

async function main(args) {
  if (args[0] === '--new') {
    if (!args[1]) throw new Error('Say what changed: node scripts/migrate.mjs --new what-changed')
    const name = await writeMigration(args[1])
    return name ? `Wrote prisma/migrations/${name}. Read its migration.sql before you commit it.` : 'Nothing changed.'
  }
  readEnvFiles(root, process.env.NODE_ENV || 'production')
  const url = process.env.DATABASE_URL || defaultDatabaseUrl
  const file = databaseFile(url, root)
  if (file === null) throw new Error(`DATABASE_URL must name an SQLite file, like ${defaultDatabaseUrl}.`)
  const applied = await applyMigrations(file)
  return applied.length > 0 ? `Applied to ${file}: ${applied.join(', ')}` : `${file} is up to date.`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).then(
    said => console.log(said),
    error => {
      console.error(error instanceof Error ? error.message : String(error))
      process.exitCode = 1
    },
  )
}
