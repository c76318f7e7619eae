// What must be true before the first request is answered.

import 'server-only'
import { log } from './log'
import { SettingsError, settings } from './settings'
import { assertStore } from './store'

/** Checks the settings and the database; a wrong one ends the process with a sentence that says what to fix. */
export async function assertReady(): Promise<void> {
  try {
    const { fixedToday } = settings()
    await assertStore()
    if (fixedToday !== null) log().warn({ fixedToday }, 'today is fixed: deadlines are counted from this date')
  } catch (error) {
    const said = error instanceof SettingsError || error instanceof Error ? error.message : String(error)
    process.stderr.write(`\nSatisfied cannot start.\n${said}\n\n`)
    process.exit(1)
  }
}
