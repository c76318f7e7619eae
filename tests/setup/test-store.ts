// A database of its own for a test file: a fresh SQLite file, migrated as in use, removed afterwards.

import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureUserOf, signUpWith } from '@/lib/data/accounts'
import { closeStore, type Store, store } from '@/lib/data/store'
import type { User } from '@/lib/data/user'

export type TestStore = { store: Store; file: string; folder: string; close: () => Promise<void> }

/** Opens a new store for the app's own functions to find. Once per test file, before anything reads the settings. */
export function openTestStore(): TestStore {
  const folder = mkdtempSync(path.join(tmpdir(), 'satisfied-'))
  const file = path.join(folder, 'test.db')
  process.env.DATABASE_URL = `file:${file}`
  process.env.LOG_LEVEL = 'silent'
  execFileSync(process.execPath, ['scripts/migrate.mjs'])
  return {
    store: store(),
    file,
    folder,
    close: async () => {
      await closeStore()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A person as the app knows them, with the cookies their browser would send. */
export type TestPerson = { user: User; cookie: string }

/** A new visitor with a guest's session. */
export async function makeGuest(): Promise<TestPerson> {
  const { value, setCookies } = await ensureUserOf('')
  return { user: value, cookie: cookieOf(setCookies) }
}

export const testPassword = 'correct horse battery'

/** A new person with an account. */
export async function makePerson(email = `${randomUUID()}@example.org`): Promise<TestPerson & { email: string }> {
  const { value, setCookies } = await signUpWith('', { email, password: testPassword })
  if (!value.ok) throw new Error(`The test could not sign up: ${value.error}`)
  return { user: value.value, cookie: cookieOf(setCookies), email }
}

/** What a browser sends back after these Set-Cookie headers: a cookie with Max-Age=0 is gone. */
export function cookieOf(setCookies: string[]): string {
  return setCookies
    .filter(line => !/max-age=0(;|$)/i.test(line))
    .map(line => line.split(';')[0])
    .join('; ')
}
