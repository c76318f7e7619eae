// What the door lets in: forms of 256 KB, files of 11 MB at the one address that takes them, and only from here.

import { NextRequest } from 'next/server'
import { describe, expect, test } from 'vitest'
import config from '@/next.config'
import { config as passing, proxy } from '@/proxy'

const here = 'http://satisfied.example'
const upload = '/cases/0b5c/attachments'
const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** A form of so many bytes; `isChunked`: sent in pieces, its length not said. */
function send(path: string, bytes: number, { isChunked = false, origin = here, method = 'POST' } = {}) {
  const headers: Record<string, string> = { host: 'satisfied.example', origin, 'accept-language': 'en' }
  if (!isChunked) headers['content-length'] = String(bytes)
  const pieces = new ReadableStream({
    start(controller) {
      for (let left = bytes; left > 0; left -= 64 * kilobyte)
        controller.enqueue(new Uint8Array(Math.min(left, 64 * kilobyte)))
      controller.close()
    },
  })
  return proxy(new NextRequest(`${here}${path}`, { method, headers, body: pieces, duplex: 'half' }))
}

for (const isChunked of [false, true])
  describe(isChunked ? 'in pieces' : 'with its length said', () => {
    test.each([
      ['a form of 256 KB', '/cases/0b5c/judgment/amount', 256 * kilobyte, 200],
      ['a form of a byte more', '/cases/0b5c/judgment/amount', 256 * kilobyte + 1, 413],
      ['a file of 11 MB', upload, 11 * megabyte, 200],
      ['a file of a byte more', upload, 11 * megabyte + 1, 413],
      ['a form below the upload address', `${upload}/1`, megabyte, 413],
      ['a form beside the upload address', '/cases/0b5c/attachments-x', megabyte, 413],
      ['a form by a private link', '/agreements/abc', megabyte, 413],
      ['an upload that is in no case', '/cases/attachments', megabyte, 413],
    ] as const)('%s at %s', async (_, path, bytes, status) => {
      expect((await send(path, bytes, { isChunked })).status).toBe(status)
    })
  })

test('a file that is too large is told so, in a sentence', async () => {
  expect(await (await send(upload, 12 * megabyte)).text()).toContain('That file is too large')
})

test('a file from elsewhere is refused', async () => {
  expect((await send(upload, 1, { origin: 'https://evil.example' })).status).toBe(403)
})

describe('from elsewhere', () => {
  test.each([
    ['a mail program ends the mail of its reader', 'POST', '/reminders/stop/someone.code/now', 200],
    ['it can do so by a POST alone', 'PUT', '/reminders/stop/someone.code/now', 403],
    ['nothing is taken by the page above that address', 'POST', '/reminders/stop/someone.code', 403],
    ['nor by one without a token', 'POST', '/reminders/stop/now', 403],
    ['nor by one below it', 'POST', '/reminders/stop/someone.code/now/x', 403],
    ['nor by one that leads out of it', 'POST', '/reminders/stop/../now', 403],
    ['nor by the forms of the reminders', 'POST', '/reminders', 403],
    ['nor is an address confirmed', 'POST', '/reminders/confirm/someone.1.code', 403],
    ['nor by a private link', 'POST', '/agreements/abc/payments/new', 403],
  ] as const)('%s', async (_, method, path, status) => {
    expect((await send(path, 26, { origin: 'https://mail.example', method })).status).toBe(status)
  })
})

test('Next passes on whole what the door lets in', () => {
  expect(config.experimental?.proxyClientMaxBodySize).toBe('12mb')
  expect(config.experimental?.serverActions?.bodySizeLimit).toBe('256kb')
})

test('only the file of a whole case goes by, to a door that counts for itself', () => {
  const passes = (path: string) => new RegExp(`^${passing.matcher}$`).test(path)
  expect(passes('/cases/import/file')).toBe(false)
  for (const path of [
    '/cases/import',
    '/cases/import/file/',
    '/cases/import/files',
    '/cases/import/file/x',
    '/cases/0b5c/cases/import/file',
  ])
    expect(passes(path), path).toBe(true)
})

test.each([
  ['a private link', '/agreements/abc'],
  ['a calendar address', '/calendar/someone.code'],
  ['an address that ends mail', '/reminders/stop/someone.code'],
  ['an address that confirms one', '/reminders/confirm/someone.1.code'],
])('%s is in no index, kept by nobody, and goes to no other site', async (_, path) => {
  const answer = await proxy(new NextRequest(`${here}${path}`))
  expect(answer.headers.get('x-robots-tag')).toContain('noindex')
  expect(answer.headers.get('referrer-policy')).toBe('same-origin')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
})
