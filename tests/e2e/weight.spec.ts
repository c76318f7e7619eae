import { gzipSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { maribel } from '@/tests/people/maribel'
import { ask, cookieHeader } from './http'
import { answerOn } from './journey'
import { openCaseWith, upTo } from './store'
import { test } from './watched'

const kilobyte = 1000
const mostScript = 185 * kilobyte
const mostHtml = 15 * kilobyte

const questions = ['state', 'your-address', 'other-side', 'debt-kind', 'entered-on', 'payments-made', 'paper-mismatch']

test('a question page refers to at most 185 KB of compressed JavaScript, every file of it counted', async ({
  page,
}) => {
  const home = await openCaseWith(page, 'debtor', withMismatch())
  const cookie = cookieHeader(await page.context().cookies())
  for (const stepId of questions) {
    const { body } = await ask(`${home}/judgment/${stepId}`, { headers: { cookie } })
    const files = new Set(body.match(/\/?_?(?:next\/)?static\/chunks\/[\w./~-]+\.js/g)?.map(inFull))
    expect(files.size).toBeGreaterThan(3)
    const sizes = await Promise.all([...files].map(async file => [file, await compressedSize(file)] as const))
    const sum = sizes.reduce((total, [, size]) => total + size, 0)
    expect(sum, sizes.map(([file, size]) => `${size} ${file}`).join('\n')).toBeLessThanOrEqual(mostScript)
  }
})

test('a question page is at most 15 KB of compressed HTML', async ({ page }) => {
  const home = await openCaseWith(page, 'debtor', withMismatch())
  const cookie = cookieHeader(await page.context().cookies())
  for (const stepId of questions) {
    const headers = { cookie, 'accept-encoding': 'gzip' }
    const { bytes, headers: given } = await ask(`${home}/judgment/${stepId}`, { headers })
    expect(given['content-encoding']).toBe('gzip')
    expect(bytes.length, stepId).toBeLessThanOrEqual(mostHtml)
  }
})

test('from one question to the next, no script is loaded any more', async ({ page }) => {
  const home = await openCaseWith(page, 'debtor', upTo(maribel.answers, 'your-lawyer'))
  await page.goto(`${home}/judgment/your-lawyer`)
  await page.waitForLoadState('networkidle')
  const loaded: string[] = []
  page.on('request', request => {
    if (request.resourceType() === 'script') loaded.push(request.url())
  })
  await answerOn(page, maribel.answers)
  await page.waitForLoadState('networkidle')
  expect(loaded).toEqual([])
})

function withMismatch() {
  return { ...maribel.answers, 'matches-ruling': { matchesRuling: 'no' }, 'paper-mismatch': {} }
}

function inFull(file: string): string {
  return `/_next/static/${file.slice(file.indexOf('static/') + 'static/'.length)}`
}

/** What a browser would be sent, in bytes. */
async function compressedSize(file: string): Promise<number> {
  const { status, headers, bytes } = await ask(file, { headers: { 'accept-encoding': 'gzip' } })
  expect(status, file).toBe(200)
  return headers['content-encoding'] === 'gzip' ? bytes.length : Math.max(bytes.length, gzipSync(bytes).length)
}
