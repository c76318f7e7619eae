// The browser and HTTP tests: a production server of the last build, with a database and a day of its own.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { findBrowser } from '@/scripts/find-browser.mjs'
import { findFreePort, root, serverCommand, serverSettings } from './server'

// The workers read this file again; what the first reading decided is handed to them through the environment.
if (!process.env.E2E_FOLDER) {
  const folder = mkdtempSync(path.join(tmpdir(), 'satisfied-e2e-'))
  process.env.E2E_FOLDER = folder
  process.env.E2E_PORT = String(await findFreePort())
  process.env.E2E_BROWSER = await findBrowser()
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}
const { E2E_FOLDER = '', E2E_BROWSER = '' } = process.env
const port = Number(process.env.E2E_PORT)
const results = path.join(root, 'test-results')
const url = `http://localhost:${port}`

// A root user, as in most containers, has no sandbox to offer. The rest keeps Chromium from calling anyone.
const isRoot = process.getuid?.() === 0
const quietly = [
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  // The last list of these is the one that counts, so it begins with Playwright's own.
  `--disable-features=${[
    ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'LensOverlay'],
    ...['HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
    ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
    'PreconnectToSearch',
    // With each new window Chromium draws the list below its own address bar, hidden: as much work as a page of ours.
    ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ].join(',')}`,
  '--disable-gpu',
]

export default defineConfig({
  testMatch: '*.spec.ts',
  outputDir: path.join(results, 'e2e'),
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: path.join(results, 'e2e.json') }]],
  use: {
    baseURL: url,
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath: E2E_BROWSER, args: isRoot ? ['--no-sandbox', ...quietly] : quietly },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: serverCommand(port),
    cwd: root,
    url: `${url}/api/healthz`,
    env: serverSettings(E2E_FOLDER, port),
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})
