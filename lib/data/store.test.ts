import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastMigratedSchema } from '@/scripts/migrate.mjs'
import { makeGuest, openTestStore, type TestStore } from '@/tests/setup/test-store'
import { assertStore, inTransaction, store } from './store'

let database: TestStore
beforeAll(() => {
  database = openTestStore()
})
afterAll(() => database.close())

async function readPragma(name: string): Promise<unknown> {
  const [row] = await store().$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`)
  return Object.values(row ?? {})[0]
}

test.each([
  ['journal_mode', 'wal'],
  ['synchronous', 2n],
  ['foreign_keys', 1n],
  ['busy_timeout', 5000n],
])('the database runs with %s = %s', async (name, wanted) => {
  expect(String(await readPragma(name))).toBe(String(wanted))
})

test('the store is found fit', async () => {
  await expect(assertStore()).resolves.toBeUndefined()
})

test('a weaker synchronous mode is refused by name', async () => {
  await store().$executeRawUnsafe('PRAGMA synchronous = 1')
  await expect(assertStore()).rejects.toThrow('synchronous = 1')
  await store().$executeRawUnsafe('PRAGMA synchronous = 2')
})

test('a write beside a transaction that is undone stays', async () => {
  const { user } = await makeGuest()
  const key = 'beside'
  const undone = inTransaction(async tx => {
    await tx.user.update({ where: { id: user.id }, data: { name: 'undone' }, select: { id: true } })
    await new Promise(resolve => setTimeout(resolve, 50))
    throw new Error('undo')
  })
  await new Promise(resolve => setTimeout(resolve, 10))
  await store().rateLimit.create({ data: { key, count: 1, windowStartedAt: new Date() } })
  await expect(undone).rejects.toThrow('undo')
  expect(await store().rateLimit.findUnique({ where: { key } })).not.toBeNull()
  expect((await store().user.findUniqueOrThrow({ where: { id: user.id } })).name).not.toBe('undone')
})

test('the connection is given back after a transaction that fails to start, runs too long or throws', async () => {
  const tooLong = store().$transaction(
    async tx => {
      await tx.rateLimit.count()
      await new Promise(resolve => setTimeout(resolve, 150))
      await tx.rateLimit.count()
    },
    { timeout: 50, maxWait: 1000 },
  )
  const noTurn = store().$transaction(tx => tx.rateLimit.count(), { timeout: 1000, maxWait: 1 })
  await Promise.all([
    expect(tooLong).rejects.toThrow(/expired transaction|Transaction already closed/),
    expect(noTurn).rejects.toThrow('Unable to start a transaction in the given time'),
  ])
  expect(await inTransaction(tx => tx.rateLimit.count())).toBeGreaterThanOrEqual(0)
})

test('fifty transactions that read and then write lose nothing', async () => {
  await store().rateLimit.create({ data: { key: 'fifty', count: 0, windowStartedAt: new Date() } })
  const addOne = () =>
    inTransaction(async tx => {
      const { count } = await tx.rateLimit.findUniqueOrThrow({ where: { key: 'fifty' } })
      await tx.rateLimit.update({ where: { key: 'fifty' }, data: { count: count + 1 } })
    })
  await Promise.all(Array.from({ length: 50 }, addOne))
  expect((await store().rateLimit.findUniqueOrThrow({ where: { key: 'fifty' } })).count).toBe(50)
})

test('every change to schema.prisma has its migration', async () => {
  expect(readFileSync('prisma/schema.prisma', 'utf8')).toBe(lastMigratedSchema())
})

test('the migrations make every table and column the schema names', async () => {
  const code = `
    import { differenceBetween, lastMigratedSchema } from './scripts/migrate.mjs'
    process.stdout.write(await differenceBetween(null, lastMigratedSchema()))`
  const sql = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
  const wanted = [...sql.matchAll(/CREATE TABLE "(\w+)" \(([\s\S]*?)\n\);/g)].map(([, table, body = '']) => ({
    table,
    columns: [...body.matchAll(/^\s+"(\w+)"/gm)].map(match => match[1]).sort(),
  }))
  expect(wanted.length).toBeGreaterThan(5)
  for (const { table, columns } of wanted) {
    const rows = await store().$queryRawUnsafe<{ name: string }[]>(`PRAGMA table_info("${table}")`)
    expect({ table, columns: rows.map(row => row.name).sort() }).toEqual({ table, columns })
  }
})
