import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { databaseFile, keptSecret, serverActionsKey } from './places.mjs'
import { readSettings, SettingsError } from './settings'

const folder = mkdtempSync(path.join(tmpdir(), 'satisfied-settings-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const authSecret = 'x'.repeat(32)
const base = { DATABASE_URL: `file:${folder}/a.db`, AUTH_SECRET: authSecret }

test('nothing set: the database in data/, port 3000, the real date', () => {
  expect(readSettings({ AUTH_SECRET: authSecret })).toEqual({
    databaseFile: path.resolve('data/satisfied.db'),
    port: 3000,
    appOrigin: null,
    authSecret,
    fixedToday: null,
    mail: null,
    makesReminders: true,
    logLevel: 'info',
    isProduction: false,
  })
})

test('an empty value counts as left out', () => {
  expect(readSettings({ ...base, APP_ORIGIN: '', PORT: '', SATISFIED_TODAY: '' })).toMatchObject({
    appOrigin: null,
    port: 3000,
    fixedToday: null,
  })
})

test.each([
  ['https://satisfied.example.org'],
  ['https://satisfied.example.org:8443'],
  ['http://localhost:3000'],
  ['http://127.0.0.1:8080'],
])('APP_ORIGIN %s is taken', appOrigin => {
  expect(readSettings({ ...base, APP_ORIGIN: appOrigin }).appOrigin).toBe(appOrigin)
})

describe('a wrong setting is refused by name, in a sentence', () => {
  test.each([
    ['DATABASE_URL', 'postgresql://localhost/x', 'must name an SQLite file'],
    ['DATABASE_URL', 'file::memory:', 'must name an SQLite file'],
    ['PORT', 'eighty', 'must be a number'],
    ['PORT', '70000', 'PORT'],
    ['APP_ORIGIN', 'satisfied.example.org', 'without a path'],
    ['APP_ORIGIN', 'https://satisfied.example.org/', 'without a path'],
    ['APP_ORIGIN', 'https://example.org/satisfied', 'without a path'],
    ['APP_ORIGIN', 'http://satisfied.example.org', 'must begin with https://'],
    ['AUTH_SECRET', 'short', 'at least 32 characters'],
    ['SATISFIED_TODAY', '2026-02-30', 'must be a date'],
    ['SATISFIED_TODAY', 'tomorrow', 'must be a date'],
    ['LOG_LEVEL', 'loud', 'must be debug, info'],
    ['SMTP_URL', 'mail.example.org', 'must be an address like smtps://'],
    ['SMTP_URL', 'https://mail.example.org', 'must be an address like smtps://'],
    ['SMTP_URL', 'smtp://', 'must be an address like smtps://'],
    ['MAIL_FROM', 'nobody', 'must be an email address'],
    ['MAIL_FROM', 'a@example.org\nBcc: b@example.org', 'must be an email address'],
    ['SATISFIED_REMINDERS', 'maybe', 'must be on or off'],
  ])('%s=%s', (name, value, sentence) => {
    const read = () => readSettings({ ...base, [name]: value })
    expect(read).toThrow(SettingsError)
    expect(read).toThrow(name)
    expect(read).toThrow(sentence)
  })

  test('two wrong ones are both named', () => {
    expect(() => readSettings({ ...base, PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT.*\n.*LOG_LEVEL/)
  })
})

describe('mail', () => {
  const mail = { SMTP_URL: 'smtp://localhost:2525', MAIL_FROM: 'a@example.org', APP_ORIGIN: 'https://example.org' }

  test.each([
    ['smtp://localhost:2525', 'a@example.org'],
    ['smtps://name:pass%40word@mail.example.org', 'Satisfied <a@example.org>'],
  ])('%s from %s is taken', (smtpUrl, from) => {
    const read = readSettings({ ...base, ...mail, SMTP_URL: smtpUrl, MAIL_FROM: from })
    expect(read.mail).toEqual({ smtpUrl, from, origin: 'https://example.org' })
  })

  test.each(['MAIL_FROM', 'APP_ORIGIN'])('SMTP_URL without %s is refused', name => {
    expect(() => readSettings({ ...base, ...mail, [name]: '' })).toThrow(`needs ${name}`)
  })

  test('a password in SMTP_URL is not quoted in what is said of it', () => {
    const read = () => readSettings({ ...base, ...mail, SMTP_URL: 'http://name:swordfish@mail' })
    expect(read).toThrow(SettingsError)
    expect(read).not.toThrow('swordfish')
  })

  test('reminders are off where they are switched off', () => {
    expect(readSettings({ ...base, SATISFIED_REMINDERS: 'off' }).makesReminders).toBe(false)
  })
})

describe('a fixed date', () => {
  const fixed = { ...base, SATISFIED_TODAY: '2026-03-05' }
  test('is taken in tests and development', () => {
    expect(readSettings(fixed).fixedToday).toBe('2026-03-05')
  })
  test('is refused in production', () => {
    expect(() => readSettings({ ...fixed, NODE_ENV: 'production' })).toThrow('wrong deadlines')
  })
  test('is taken in production when that is said as well', () => {
    const environment = { ...fixed, NODE_ENV: 'production', SATISFIED_ALLOW_FIXED_TODAY: '1' }
    expect(readSettings(environment).fixedToday).toBe('2026-03-05')
  })
})

describe('the secret', () => {
  test('is made once beside the database, for its owner only, and read again', () => {
    const place = path.join(folder, 'new', 'deep')
    const { authSecret: made } = readSettings({ DATABASE_URL: `file:${place}/a.db` })
    expect(made).toMatch(/^[0-9a-f]{64}$/)
    expect(keptSecret(place)).toBe(made)
    expect(readFileSync(path.join(place, 'secret'), 'utf8')).toBe(made)
    expect(statSync(path.join(place, 'secret')).mode & 0o777).toBe(0o600)
  })

  test('too short to be ours is refused', () => {
    writeFileSync(path.join(folder, 'secret'), 'abc')
    expect(() => keptSecret(folder)).toThrow('Delete the file')
  })

  test('is not made when AUTH_SECRET is set', () => {
    const place = path.join(folder, 'untouched')
    readSettings({ ...base, DATABASE_URL: `file:${place}/a.db` })
    expect(existsSync(place)).toBe(false)
  })

  test('gives the same 32-byte key for the server actions every time, another for another secret', () => {
    const key = serverActionsKey(authSecret)
    expect(Buffer.from(key, 'base64')).toHaveLength(32)
    expect(serverActionsKey(authSecret)).toBe(key)
    expect(serverActionsKey(`${authSecret}y`)).not.toBe(key)
  })
})

test.each([
  ['file:./data/a.db', '/app/data/a.db'],
  ['file:a.db', '/app/a.db'],
  ['file:/var/lib/a.db', '/var/lib/a.db'],
  ['file:///var/lib/a.db', '/var/lib/a.db'],
  ['file:my data/a.db', '/app/my data/a.db'],
  ['postgresql://x', null],
  ['file:', null],
  ['a.db', null],
])('DATABASE_URL %s is the file %s', (url, file) => {
  expect(databaseFile(url, '/app')).toBe(file)
})
