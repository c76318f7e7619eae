// Sessions and passwords are better-auth's work; this says how we want them. It is called from the server only
// (accounts.ts): no route answers /api/auth, so there is no second door to guard.

import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import { anonymous } from 'better-auth/plugins/anonymous'
import { joinGuest } from './guest'
import { log } from './log'
import { type Settings, settings } from './settings'
import { clearTries, countTry } from './sign-in-limit'
import { type Store, store } from './store'

/** A judgment takes months to end; so does a session, for guests too. It starts anew with every change made. */
const sessionDays = 180
export const shortestPassword = 10
export const longestPassword = 200

function makeAuth(database: Store, { appOrigin, port, authSecret }: Settings) {
  // Decided by the address people use, not by the mode: on http://localhost a Secure cookie would be lost.
  const isSecure = appOrigin?.startsWith('https:') === true
  return betterAuth({
    appName: 'Satisfied',
    baseURL: appOrigin ?? `http://localhost:${port}`,
    trustedOrigins: appOrigin
      ? [appOrigin]
      : ['http://localhost', 'http://localhost:*', 'http://127.0.0.1', 'http://127.0.0.1:*'],
    secret: authSecret,
    // One write after another: a transaction would hold the database while the password is hashed.
    database: prismaAdapter(database, { provider: 'sqlite', transaction: false }),
    emailAndPassword: {
      enabled: true,
      // There may be no mail server.
      requireEmailVerification: false,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    session: { expiresIn: sessionDays * 86_400, updateAge: 86_400 },
    advanced: {
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false, // It would add the prefix __Secure-; __Host- is the stricter one.
      cookiePrefix: isSecure ? '__Host-satisfied' : 'satisfied',
      defaultCookieAttributes: { secure: isSecure, httpOnly: true, sameSite: 'lax', path: '/' },
    },
    plugins: [
      anonymous({
        // The guest is removed by joinGuest, in one transaction with the move: nothing saved in between is lost.
        disableDeleteAnonymousUser: true,
        onLinkAccount: ({ anonymousUser, newUser }) => joinGuest(anonymousUser.user.id, newUser.user.id),
      }),
    ],
    hooks: {
      before: createAuthMiddleware(async context => {
        if (context.path !== '/sign-in/email') return
        if (!(await countTry(String(context.body?.email ?? ''))))
          throw new APIError('TOO_MANY_REQUESTS', { code: tooManyTries, message: 'Too many tries.' })
      }),
      after: createAuthMiddleware(async context => {
        if (context.path === '/sign-in/email' && context.context.newSession)
          await clearTries(context.context.newSession.user.email)
      }),
    },
    telemetry: { enabled: false },
    // Its messages name people's emails; only that something went wrong is kept.
    logger: { level: 'error', log: (_level, _message, error) => log().error({ error }, 'better-auth') },
  })
}

/** The code of our own refusal, beside better-auth's. */
export const tooManyTries = 'TOO_MANY_TRIES'

let known: ReturnType<typeof makeAuth> | undefined

/** The process's better-auth. */
export function auth() {
  known ??= makeAuth(store(), settings())
  return known
}
