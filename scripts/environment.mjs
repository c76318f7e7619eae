// The .env files, read in the order Next reads them, so that the set-up and the app see the same settings.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadEnvFile } from 'node:process'

/** Adds what the .env files set to process.env; what is set already wins. */
export function readEnvFiles(root, mode) {
  for (const name of [`.env.${mode}.local`, '.env.local', `.env.${mode}`, '.env']) {
    const path = join(root, name)
    if (existsSync(path)) loadEnvFile(path)
  }
}
