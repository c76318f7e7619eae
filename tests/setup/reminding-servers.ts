// Servers of their own that make and send reminders once: real processes on one database. What may run twice is tested so.

import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { expect } from 'vitest'

/** It begins at the first byte it is sent, so that several begin together. */
const child = `
  import { once } from 'node:events'
  import { runReminders } from './run-reminders'
  process.stdout.write('ready')
  await once(process.stdin, 'data')
  await runReminders()
  process.exit(0)`

export type RemindingServers = {
  /** One that waits for its first byte. */
  start: () => Promise<ChildProcess>
  /** So many that begin together; done when all are. */
  runTogether: (count: number) => Promise<void>
  remove: () => void
}

/** Builds the server; `database`: the file all of them work on. */
export async function buildRemindingServers(database: string): Promise<RemindingServers> {
  // Inside node_modules, so that the packages left out of the bundle are found.
  const file = path.resolve(`node_modules/.cache/satisfied/reminding-child-${randomUUID()}.mjs`)
  await build({
    stdin: { contents: child, resolveDir: path.resolve('app/reminders') },
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: {
      'server-only': path.resolve('tests/setup/server-only.ts'),
      'next/navigation': 'next/navigation.js',
      'next/headers': 'next/headers.js',
    },
    logLevel: 'error',
  })
  const start = async () => {
    const server = spawn(process.execPath, [file], {
      env: { ...process.env, DATABASE_URL: `file:${database}` },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    if (server.stdout) await once(server.stdout, 'data')
    return server
  }
  return {
    start,
    runTogether: async count => {
      const servers = await Promise.all(Array.from({ length: count }, start))
      await Promise.all(servers.map(finish))
    },
    remove: () => rmSync(file, { force: true }),
  }
}

async function finish(server: ChildProcess): Promise<void> {
  const closed = once(server, 'close')
  server.stdin?.write('go\n')
  const [code] = await closed
  expect(code).toBe(0)
}
