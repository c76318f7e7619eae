// Where the database and the secret lie. Plain JavaScript on Node's own parts alone, because the set-up
// reads it before anything is installed, and the app reads it too: one rule for both.

import { hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export const defaultDatabaseUrl = 'file:./data/satisfied.db'

/**
 * The full path of the SQLite file a DATABASE_URL names (relative to `root`), or null when it names something else.
 * @param {string} url
 * @param {string} root
 * @returns {string | null}
 */
export function databaseFile(url, root) {
  const path = /^file:(?:\/\/(?=\/))?([^?#]+)$/.exec(url)?.[1]
  return path === undefined || path === ':memory:' ? null : resolve(root, path)
}

/**
 * The secret that signs the sessions, made once and kept in `secret` beside the database, readable by its owner only.
 * @param {string} folder the database's folder; made if missing
 * @returns {string} 64 hexadecimal digits
 */
export function keptSecret(folder) {
  const path = join(folder, 'secret')
  const kept = readIfThere(path)
  if (kept !== null) return kept
  mkdirSync(folder, { recursive: true })
  // Written in full under another name and then linked, so that of two processes starting at once
  // one wins and neither reads half a secret.
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 })
  try {
    linkSync(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    unlinkSync(draft)
  }
  const made = readIfThere(path)
  if (made === null) throw new Error(`The file ${path} could not be read after it was made.`)
  return made
}

/**
 * The key Next seals its server actions with, always the same for the same secret, so that a page left open
 * still works after a restart or a release.
 * @param {string} secret
 * @returns {string} 32 bytes in base64
 */
export function serverActionsKey(secret) {
  return Buffer.from(hkdfSync('sha256', secret, '', 'satisfied server actions', 32)).toString('base64')
}

/**
 * @param {string} file the database file
 * @returns {string} its folder
 */
export function folderOf(file) {
  return dirname(file)
}

/** @param {string} path */
function readIfThere(path) {
  try {
    const text = readFileSync(path, 'utf8').trim()
    if (text.length < 32) throw new Error(`The secret in ${path} is too short. Delete the file to have a new one made.`)
    chmodSync(path, 0o600)
    return text
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
