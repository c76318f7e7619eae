// The one place that reads the environment. A wrong setting stops the start with a sentence that says what to fix.

import 'server-only'
import { z } from 'zod'
import { type IsoDate, isIsoDate } from '@/lib/shared/civil-date'
import { databaseFile, defaultDatabaseUrl, folderOf, keptSecret } from './places.mjs'

export type Settings = {
  /** Full path of the SQLite file. */
  databaseFile: string
  port: number
  /** The public origin ('https://example.org'), or null when the app is only used on this computer. */
  appOrigin: string | null
  /** Signs the session cookies. */
  authSecret: string
  /** The date the app takes for today, or null for the real one. */
  fixedToday: IsoDate | null
  /** How mail goes out: 'smtp://…' or 'smtps://…', and from whom; null: this server sends none. */
  mail: { smtpUrl: string; from: string; origin: string } | null
  /** This process makes reminders and sends them. */
  makesReminders: boolean
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  isProduction: boolean
}

/** A setting nobody can start with; the message has one sentence a line, ready to show. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/** An address, alone or after a name. */
const mailbox = /^([^<>\r\n"]+ <[^\s<>@"]+@[^\s<>@"]+>|[^\s<>@"]+@[^\s<>@"]+)$/

const schema = z.object({
  DATABASE_URL: z
    .string()
    .default(defaultDatabaseUrl)
    .transform((url, context) => {
      const file = databaseFile(url, process.cwd())
      if (file !== null) return file
      context.addIssue(`must name an SQLite file, like ${defaultDatabaseUrl}`)
      return z.NEVER
    }),
  PORT: z.coerce.number('must be a number').int().min(0).max(65535).default(3000),
  APP_ORIGIN: z
    .string()
    .refine(isOrigin, 'must be the address people use, without a path, like https://satisfied.example.org')
    .refine(
      origin => !isOrigin(origin) || origin.startsWith('https:') || isLocal(origin),
      'must begin with https:// (http:// works only for localhost)',
    )
    .optional(),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters; leave it out to have one made').optional(),
  SATISFIED_TODAY: z.string().refine(isIsoDate, 'must be a date written YYYY-MM-DD').optional(),
  SATISFIED_ALLOW_FIXED_TODAY: z.enum(['0', '1'], 'must be 1 or left out').default('0'),
  SMTP_URL: z.string().refine(isSmtp, 'must be an address like smtps://name:password@mail.example.org').optional(),
  MAIL_FROM: z
    .string()
    .regex(mailbox, 'must be an email address, like satisfied@example.org or Satisfied <satisfied@example.org>')
    .optional(),
  SATISFIED_REMINDERS: z.enum(['on', 'off'], 'must be on or off').default('on'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
  NODE_ENV: z.string().default('development'),
})

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text
}

function isSmtp(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return /^smtps?:$/.test(protocol) && hostname !== ''
}

function isLocal(origin: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname)
}

/** Checks an environment. An empty value counts as left out. Throws SettingsError. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = schema.safeParse(given)
  if (!read.success)
    throw new SettingsError(
      read.error.issues.map(issue => `The setting ${issue.path.join('.')} ${issue.message}.`).join('\n'),
    )
  const { data } = read
  const isProduction = data.NODE_ENV === 'production'
  if (data.SATISFIED_TODAY && isProduction && data.SATISFIED_ALLOW_FIXED_TODAY !== '1')
    throw new SettingsError(
      'The setting SATISFIED_TODAY gives people wrong deadlines and is refused in production. ' +
        'Remove it, or, for tests and pictures only, also set SATISFIED_ALLOW_FIXED_TODAY=1.',
    )
  const [smtpUrl, from, origin] = [data.SMTP_URL, data.MAIL_FROM, data.APP_ORIGIN]
  if (smtpUrl && !from)
    throw new SettingsError('The setting SMTP_URL needs MAIL_FROM as well: the address that reminders come from.')
  if (smtpUrl && !origin)
    throw new SettingsError('The setting SMTP_URL needs APP_ORIGIN as well: mail names the address that stops it.')
  return {
    databaseFile: data.DATABASE_URL,
    port: data.PORT,
    appOrigin: data.APP_ORIGIN ?? null,
    authSecret: data.AUTH_SECRET ?? keptSecret(folderOf(data.DATABASE_URL)),
    fixedToday: (data.SATISFIED_TODAY as IsoDate | undefined) ?? null,
    mail: smtpUrl && from && origin ? { smtpUrl, from, origin } : null,
    makesReminders: data.SATISFIED_REMINDERS === 'on',
    logLevel: data.LOG_LEVEL,
    isProduction,
  }
}

let known: Settings | undefined

/** The settings of this process, read once. Throws SettingsError. */
export function settings(): Settings {
  known ??= readSettings(process.env)
  return known
}
