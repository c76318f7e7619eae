// What runs once when the server starts, and what is told of a request that failed. All of it in Node: the test of
// NEXT_RUNTIME keeps it out of the bundle Next makes for other runtimes.

import type { Instrumentation } from 'next'

export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { assertReady } = await import('./lib/data/start')
    const { warmPdf } = await import('./lib/documents/pdf/pool')
    await assertReady()
    // Not awaited: the first page need not wait for the printer.
    void warmPdf()
    const { startReminders } = await import('./app/reminders/run-reminders')
    startReminders()
  }
}

export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { logRequestError } = await import('./lib/data/log')
    logRequestError(error, request.path)
  }
}
