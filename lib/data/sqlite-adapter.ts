// Prisma's better-sqlite3 adapter, made safe for a server that does several things at once.
//
// The adapter runs everything on one connection. A query sent while another request's transaction is open would
// run inside that transaction: told "saved" and then undone when the other rolls back. Here everything waits its
// turn: a transaction has the connection to itself from BEGIN to COMMIT. (A transaction is a few milliseconds.)
// So inside a transaction only `tx` may be used: awaiting the store itself there would wait for its own end.

import 'server-only'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'

type Factory = Pick<PrismaBetterSqlite3, 'provider' | 'adapterName' | 'connect' | 'connectToShadowDb'>
type Adapter = Awaited<ReturnType<Factory['connect']>>
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>

/** What every connection runs with. The adapter's own synchronous mode may lose acknowledged saves in a power cut; and
 *  what is deleted is written over, so that a deleted case is not still to be read in the file. */
export const pragmas = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  busy_timeout: 5000,
  secure_delete: 1,
} as const

/** An adapter factory for one SQLite file. */
export function sqliteAdapter(file: string): Factory {
  const inner = new PrismaBetterSqlite3({ url: `file:${file}` })
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: async () => {
      const connection = await inner.connect()
      for (const [name, value] of Object.entries(pragmas)) await connection.executeScript(`PRAGMA ${name} = ${value}`)
      return takingTurns(connection)
    },
    connectToShadowDb: () => inner.connectToShadowDb(),
  }
}

const plain = { args: [], argTypes: [] }

function takingTurns(connection: Adapter): Adapter {
  const takeTurn = makeQueue()
  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const endTurn = await takeTurn()
    try {
      return await work()
    } finally {
      endTurn()
    }
  }
  // Not a spread copy: the connection's methods live on its class and need their own `this`.
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    queryRaw: query => inTurn(async () => connection.queryRaw(query)),
    executeRaw: query => inTurn(async () => connection.executeRaw(query)),
    executeScript: script => inTurn(async () => connection.executeScript(script)),
    dispose: () => inTurn(async () => connection.dispose()),
    startTransaction: async () => {
      const endTurn = await takeTurn()
      try {
        // IMMEDIATE: another process's write is waited for here, not met halfway through.
        await connection.executeRaw({ ...plain, sql: 'BEGIN IMMEDIATE' })
      } catch (error) {
        endTurn()
        throw error
      }
      return makeTransaction(connection, endTurn)
    },
  }
}

/** Prisma sends COMMIT or ROLLBACK itself, then calls commit() or rollback() to give the connection back. */
function makeTransaction(connection: Adapter, endTurn: () => void): Transaction {
  const run = async (sql: string) => {
    await connection.executeRaw({ ...plain, sql })
  }
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: async query => connection.queryRaw(query),
    executeRaw: async query => connection.executeRaw(query),
    createSavepoint: name => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: name => run(`ROLLBACK TO ${name}`),
    releaseSavepoint: name => run(`RELEASE SAVEPOINT ${name}`),
    commit: async () => endTurn(),
    rollback: async () => {
      // After a COMMIT that failed, the transaction is still open; after a ROLLBACK there is none, and this fails.
      await run('ROLLBACK').catch(() => {})
      endTurn()
    },
  }
}

/** First come, first served. The function given back ends the turn; a second call does nothing. */
function makeQueue(): () => Promise<() => void> {
  let last = Promise.resolve()
  return async () => {
    const before = last
    let endTurn = () => {}
    last = new Promise(resolve => {
      endTurn = resolve
    })
    await before
    return endTurn
  }
}
