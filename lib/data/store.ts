// The database, opened once per process.

import 'server-only'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { PrismaClient } from './generated/client'
import type { TransactionClient } from './generated/internal/prismaNamespace'
import { settings } from './settings'
import { pragmas, sqliteAdapter } from './sqlite-adapter'

export type Store = PrismaClient
/** The store inside a transaction; the only one to use there. */
export type Transaction = TransactionClient

// Kept on globalThis because a development reload runs this file again in the same process.
const holder = globalThis as typeof globalThis & { satisfiedStore?: Store }

/** The process's store, opened on first use. */
export function store(): Store {
  holder.satisfiedStore ??= openStore(settings().databaseFile)
  return holder.satisfiedStore
}

function openStore(file: string): Store {
  mkdirSync(dirname(file), { recursive: true })
  // 'minimal': an error's message must not quote the answers that were being saved.
  return new PrismaClient({
    adapter: sqliteAdapter(file),
    errorFormat: 'minimal',
    transactionOptions: { maxWait: 10_000, timeout: 10_000 },
  })
}

/** Closes the store; the next use opens it again. */
export async function closeStore(): Promise<void> {
  const open = holder.satisfiedStore
  holder.satisfiedStore = undefined
  await open?.$disconnect()
}

const mostTries = 5
/** Prisma's codes for "someone else was first": unique key taken, write conflict, database busy. */
const conflictCodes = new Set(['P2002', 'P2034', 'P1008'])

/** Thrown by work inside `inTransaction` that found its row changed under it, to be done again from the start. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile'
}

/** All of the work or none of it; done again from the start (five times at most) when someone else was first. */
export async function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await store().$transaction(work)
    } catch (error) {
      if (tries === mostTries || !isConflict(error)) throw error
    }
  }
}

function isConflict(error: unknown): boolean {
  if (error instanceof ChangedMeanwhile) return true
  return error instanceof Error && 'code' in error && conflictCodes.has(String(error.code))
}

/** Throws, in a sentence, when the database is not one the app may run on. Asked at the start. */
export async function assertStore(): Promise<void> {
  for (const [name, wanted] of Object.entries(pragmas)) {
    const [row] = await store().$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`)
    const value = Object.values(row ?? {})[0]
    if (String(value) !== String(wanted))
      throw new Error(`The database runs with ${name} = ${String(value)} where the app needs ${wanted}.`)
  }
  await store()
    .case.findFirst({ select: { id: true } })
    .catch(error => {
      throw new Error('The database has no tables yet, or older ones. Run: node scripts/migrate.mjs', { cause: error })
    })
}

/** Does the database answer? For whoever watches the server. */
export async function isStoreUp(): Promise<boolean> {
  return store()
    .case.findFirst({ select: { id: true } })
    .then(
      () => true,
      () => false,
    )
}
