import { expect } from '@playwright/test'
import { maribel } from '@/tests/people/maribel'
import { ask, cookieHeader, hiddenFields, origin } from './http'
import { openCase } from './journey'
import { openCaseWith, readCase } from './store'
import { refusedRequests, test } from './watched'

const fiveMegabytes = 'a'.repeat(5 * 1024 * 1024)
const boundary = '----FormBoundaryForTheTests4711'
const formHeaders = { 'content-type': 'application/x-www-form-urlencoded' }
const wrongOrigins = ['https://evil.example', 'null', `${origin}.evil.example`]

test('a form without an origin, or with another’s, is refused with a sentence', async () => {
  for (const from of [undefined, ...wrongOrigins])
    for (const path of ['/', '/account/sign-in', '/cases/a/judgment/amount', '/api/healthz', '/no-such-page']) {
      const headers = { ...formHeaders, ...(from && { origin: from }) }
      const answer = await ask(path, { method: 'POST', headers, body: 'a=b' })
      expect(answer.status, `${path} from ${from}`).toBe(403)
      expect(answer.body).toContain('We did not accept this form')
      expect(answer.body).toContain('reload the page and try again')
    }
})

test('the refusal is in Spanish for a person who chose Spanish', async () => {
  const headers = { ...formHeaders, cookie: 'language=es' }
  const answer = await ask('/', { method: 'POST', headers, body: 'a=b' })
  expect(answer.body).toContain('No aceptamos este formulario')
})

test('other ways to write are refused as well', async () => {
  for (const method of ['PUT', 'PATCH', 'DELETE'])
    expect((await ask('/cases', { method, headers: { origin: 'https://evil.example' } })).status).toBe(403)
})

for (const isChunked of [false, true])
  for (const type of [
    'application/x-www-form-urlencoded',
    `multipart/form-data; boundary=${boundary}`,
    'text/plain;charset=UTF-8',
  ])
    test(`a form of 5 MB is refused with a sentence: ${type}, ${isChunked ? 'in pieces' : 'its length said'}`, async () => {
      const body = type.startsWith('multipart')
        ? `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\n${fiveMegabytes}\r\n--${boundary}--\r\n`
        : fiveMegabytes
      const answer = await ask('/account/sign-in', {
        method: 'POST',
        headers: { origin, 'content-type': type },
        body,
        isChunked,
      })
      expect(answer.status).toBe(413)
      expect(answer.body).toContain('That is too much text')
    })

test('a small form sent in pieces is read like any other', async () => {
  const hidden = hiddenFields((await ask('/account/sign-in')).body)
  const parts = Object.entries({ ...hidden, email: 'nobody@example.org', password: '' })
  const piece = (name: string, value: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const body = `${parts.map(([name, value]) => piece(name, value)).join('')}--${boundary}--\r\n`
  const headers = { origin, 'content-type': `multipart/form-data; boundary=${boundary}` }
  for (const isChunked of [false, true]) {
    const answer = await ask('/account/sign-in', { method: 'POST', headers, body, isChunked })
    expect(answer.status).toBe(200)
    expect(answer.body).toContain('Enter a password')
    expect(answer.body).toContain('nobody@example.org')
  }
})

test.describe('a session cookie that is broken', () => {
  for (const value of ['nonsense', '%E0%A4%A', 'a.b', `${'a'.repeat(4000)}`, '"', 'é', ''])
    test(`“${value.slice(0, 12)}” is a new visitor’s`, async () => {
      const headers = { cookie: Buffer.from(`satisfied.session_token=${value}`, 'utf8').toString('latin1') }
      for (const path of ['/', '/cases', '/account/sign-in']) expect((await ask(path, { headers })).status).toBe(200)
      expect((await ask('/cases/3f0f0f62-0000-4000-8000-000000000000', { headers })).status).toBe(404)
    })

  test('does not keep a person from beginning', async ({ page }) => {
    await page.context().addCookies([{ name: 'satisfied.session_token', value: 'nonsense.nonsense', url: origin }])
    await openCase(page, 'debtor')
    await expect(page.locator('h1')).toHaveText('Which state is the court in?')
  })

  test.describe('and one from before signing out', () => {
    test.use({ expected: refusedRequests })
    test('opens nothing, and does not keep a person from beginning', async ({ page }) => {
      const home = await openCaseWith(page, 'debtor', maribel.answers)
      const old = await page.context().cookies()
      await page.goto('/account')
      await page.locator('main form button').click()
      await page.waitForURL('**/')
      await page.context().addCookies(old)
      expect((await page.goto(home))?.status()).toBe(404)
      const { caseId } = await openCase(page, 'creditor')
      expect(readCase(caseId).side).toBe('creditor')
    })
  })
})

test('the header that once stepped around the proxy does nothing', async () => {
  for (const value of [
    'proxy',
    'middleware',
    'src/middleware:src/middleware:src/middleware:src/middleware:src/middleware',
  ])
    for (const name of ['x-middleware-subrequest', 'x-middleware-subrequest-id', 'x-middleware-invoke']) {
      const headers = { [name]: value }
      expect((await ask('/', { headers })).headers['content-security-policy']).toContain("default-src 'self'")
      const answer = await ask('/account/sign-in', {
        method: 'POST',
        headers: { ...headers, ...formHeaders },
        body: 'a=b',
      })
      expect(answer.status).toBe(403)
    }
})

test('every page carries the headers that keep it to itself', async ({ page }) => {
  const home = await openCaseWith(page, 'debtor', maribel.answers)
  const headers = { cookie: cookieHeader(await page.context().cookies()) }
  for (const path of ['/', '/cases', home, `${home}/judgment/amount`, '/account/sign-in', '/no-such-page']) {
    const answer = await ask(path, { headers })
    const policy = answer.headers['content-security-policy'] ?? ''
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w-]{20,}' 'strict-dynamic'(;|$)/)
    for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(policy).toContain(part)
    expect(policy).not.toContain('unsafe')
    expect.soft(answer.headers['cache-control'], path).toContain('no-store')
    expect.soft(answer.headers['x-content-type-options'], path).toBe('nosniff')
    expect.soft(answer.headers['referrer-policy'], path).toBe('same-origin')
    expect.soft(answer.headers['x-powered-by'], path).toBeUndefined()
  }
})

test('no two pages share a nonce', async () => {
  const nonces = await Promise.all(
    Array.from({ length: 5 }, async () =>
      /nonce-([^']+)/.exec(String((await ask('/')).headers['content-security-policy'])),
    ),
  )
  expect(new Set(nonces.map(found => found?.[1])).size).toBe(5)
})

test('the session cookie is for the server only, and not sent along from other sites', async ({ page }) => {
  await openCase(page, 'debtor')
  const cookies = await page.context().cookies()
  const session = cookies.find(({ name }) => name.includes('session_token'))
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
})

test('the health check answers whoever watches the server', async () => {
  const answer = await ask('/api/healthz')
  expect(answer.status).toBe(200)
  expect(JSON.parse(answer.body)).toMatchObject({ ok: true, database: true })
})

test('the language switch stays on this site', async () => {
  for (const back of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '',
  ])
    for (const referer of [undefined, 'https://evil.example/a']) {
      const headers = referer ? { referer } : {}
      const { status, headers: given } = await ask(`/language/es?back=${encodeURIComponent(back)}`, { headers })
      expect(status).toBe(303)
      expect(given.location).toBe('/')
    }
  expect((await ask('/language/es?back=%2Faccount%2Fsign-in')).headers.location).toBe('/account/sign-in')
  expect((await ask('/language/fr')).status).toBe(404)
})

test('the image optimizer is no door', async () => {
  for (const url of ['/icon.svg', 'https://evil.example/a.png', 'http://127.0.0.1/', '/api/healthz']) {
    const answer = await ask(`/_next/image?url=${encodeURIComponent(url)}&w=64&q=75`)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.headers['content-type']).not.toContain('image')
  }
})
