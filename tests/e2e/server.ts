// A production server for tests: the last build, a database of its own, a day that stays.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import type { IsoDate } from '@/lib/shared/civil-date'

/** The day it is on the test servers. */
export const today: IsoDate = '2026-11-21'

export const root = path.resolve(import.meta.dirname, '../..')
const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
const migrate = path.join(root, 'scripts', 'migrate.mjs')

/** The SQLite file of a server whose things lie in `folder`. */
export function databaseIn(folder: string): string {
  return path.join(folder, 'test.db')
}

/** The whole environment of a test server: none of this machine's settings for the app reach it. */
export function serverSettings(folder: string, port: number): Record<string, string> {
  return {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: `file:${databaseIn(folder)}`,
    PORT: String(port),
    SATISFIED_TODAY: today,
    SATISFIED_ALLOW_FIXED_TODAY: '1',
    LOG_LEVEL: 'error',
    APP_ORIGIN: '',
    SATISFIED_REMINDERS: 'off',
    SMTP_URL: '',
    AUTH_SECRET: '',
  }
}

/** One line for a shell: the tables, then the server. */
export function serverCommand(port: number): string {
  return `node "${migrate}" && node "${next}" start -p ${port}`
}

/** A port nobody listens on. The machine's choice, so that two who ask at the same moment get two. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || !address) throw new Error('This machine gave no port.')
  return address.port
}

export type TestServer = { url: string; file: string; kill: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void> }

/** Starts a second server, for a test that ends it. The folder may hold the database of an earlier one. `other`: what it
 *  is told beside the settings of every test server. */
export async function startServer(
  folder: string,
  port: number,
  other: Record<string, string> = {},
): Promise<TestServer> {
  const env = { ...process.env, ...serverSettings(folder, port), ...other }
  execFileSync(process.execPath, [migrate], { cwd: root, env, stdio: 'ignore' })
  const server = spawn(process.execPath, [next, 'start', '-p', String(port)], { cwd: root, env, stdio: 'ignore' })
  const url = `http://localhost:${port}`
  await untilReady(url, server)
  return {
    url,
    file: databaseIn(folder),
    kill: async signal => {
      if (server.exitCode !== null || server.signalCode !== null) return
      const ended = once(server, 'exit')
      server.kill(signal)
      await ended
    },
  }
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const latest = Date.now() + 30_000
  while (Date.now() < latest) {
    if (server.exitCode !== null) throw new Error('The test server ended before it was ready.')
    const answer = await fetch(`${url}/api/healthz`).catch(() => null)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('The test server was not ready in 30 seconds.')
}
