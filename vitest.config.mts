import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

/** What is pure leaves nothing behind: its files share their modules, which are then read once and not for each file. */
const isolate = false

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      // Next's build refuses server code in the browser; a test has no browser to guard.
      'server-only': path.join(root, 'tests/setup/server-only.ts'),
    },
  },
  test: {
    setupFiles: ['tests/setup/no-outside-settings.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate,
          include: ['{lib,components,app}/**/*.test.{ts,tsx}'],
          exclude: ['lib/data/**', 'lib/documents/**', 'app/reminders/**', 'app/**/route.test.ts'],
        },
      },
      // Real databases, real processes and real PDFs take their time, so `npm run validate` leaves them to `npm test`.
      {
        extends: true,
        test: {
          name: 'store',
          include: ['{lib/data,app/reminders,scripts,tests/people}/**/*.test.ts', 'app/**/route.test.ts'],
        },
      },
      { extends: true, test: { name: 'print', isolate, include: ['lib/documents/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'contracts', isolate, include: ['tests/contracts/**/*.test.ts'] } },
      // The walk of every branch goes thousands of ways; a busy machine takes a while.
      {
        extends: true,
        test: { name: 'paths', isolate, include: ['tests/paths/**/*.test.{ts,tsx}'], testTimeout: 180_000 },
      },
    ],
  },
})
