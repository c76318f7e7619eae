// A Chromium to run the browser tests with.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

async function findPlaywrights() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

function findInstalled() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)))
  return [...onPath, ...usualPlaces].find(path => existsSync(path)) ?? null
}

/**
 * The full path of a browser: Playwright's own, else one that is installed, else Playwright's after downloading it.
 * Throws a sentence that says what to do when there is none.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const found = (await findPlaywrights()) ?? findInstalled()
  if (found !== null) return found
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { cwd: root, stdio: 'inherit', timeout: 300_000 })
  const downloaded = await findPlaywrights()
  if (downloaded !== null) return downloaded
  throw new Error(
    'No browser was found for the browser tests, and none could be downloaded. Install Chromium or Google Chrome so ' +
      'that `chromium` or `google-chrome` is on the PATH, or run `npx playwright install chromium` with a connection.',
  )
}
