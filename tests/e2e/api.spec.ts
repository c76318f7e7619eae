// The open JSON interface over the wire: what it answers, what it refuses, and that nothing anyone sends breaks it.

import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { calculators } from '@/lib/law/open/contract'
import { law, lawList } from '@/lib/law/open/law'
import { problem } from '@/lib/law/open/problems'
import { type Answer, type Asked, ask } from './http'
import { today } from './server'

const v1 = '/api/v1'
const ids = [...calculators.keys()]
const json = { 'content-type': 'application/json' }

/** A calculation asked for with any body. */
function post(id: string, body: string | Buffer, asked: Asked = {}): Promise<Answer> {
  return ask(`${v1}/calculate/${id}`, { method: 'POST', body, ...asked, headers: { ...json, ...asked.headers } })
}

function exampleOf(id: string): Record<string, unknown> {
  return structuredClone(calculators.get(id)?.example) as Record<string, unknown>
}

/** The problem an answer holds, in the shape that is described. */
function problemIn(answer: Answer) {
  expect(answer.headers['content-type']).toBe('application/problem+json')
  const read = problem.parse(JSON.parse(answer.body))
  expect(read.status).toBe(answer.status)
  return read
}

/** What every answer of the interface carries, and what none does. */
function expectOpen({ headers }: Answer): void {
  expect(headers['access-control-allow-origin']).toBe('*')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers.vary).toMatch(/accept-language/i)
  expect(headers['set-cookie']).toBeUndefined()
}

test('lists the jurisdictions and what is covered', async () => {
  const answer = await ask(`${v1}/law`)
  expect(answer.status).toBe(200)
  expectOpen(answer)
  expect(lawList.parse(JSON.parse(answer.body)).jurisdictions).toHaveLength(51)
})

test('tells the law of a day, and of today when none is asked for', async () => {
  const on = async (query: string) => law.parse(JSON.parse((await ask(`${v1}/law/CA${query}`)).body))
  expect((await on('')).on).toBe(today)
  expect(await on(`?on=${today}`)).toEqual(await on(''))
  expect((await on('?on=2023-12-31')).facts.smallClaims.value?.limitUsd).toBe(10_000)
})

test('readings may be kept, and asked for again', async () => {
  for (const path of ['/law', '/law/NY', '/law/NY?on=2024-01-01', '/openapi.json']) {
    const first = await ask(`${v1}${path}`)
    const { etag = '' } = first.headers
    expect(first.headers['cache-control'], path).toBe('public, max-age=300')
    expect(etag).toMatch(/^W\/"[\w-]{20,}"$/)
    for (const tags of [etag, `"old", ${etag}`, etag.replace('W/', ''), '*']) {
      const again = await ask(`${v1}${path}`, { headers: { 'if-none-match': tags } })
      expect([again.status, again.body, again.headers.etag], tags).toEqual([304, '', etag])
      expectOpen(again)
    }
    expect((await ask(`${v1}${path}`, { headers: { 'if-none-match': '"old"' } })).status).toBe(200)
    const head = await ask(`${v1}${path}`, { method: 'HEAD' })
    expect([head.status, head.body, head.headers.etag]).toEqual([200, '', etag])
  }
})

test('speaks the asked language, whatever cookie comes along', async () => {
  const rule = async (headers: Record<string, string>) =>
    law.parse(JSON.parse((await ask(`${v1}/law/CA`, { headers })).body)).facts.contempt.value?.rule
  expect(await rule({ 'accept-language': 'es-US,es;q=0.9,en;q=0.5', cookie: 'language=en' })).toMatch(/^No pagar/)
  expect(await rule({ cookie: 'language=es; satisfied.session_token=nonsense' })).toMatch(/^Not paying/)
  expect(await rule({ 'accept-language': 'fr, ;;q=, *;q=x' })).toMatch(/^Not paying/)
  const spanish = await post('plan', '{}', { headers: { 'accept-language': 'es' } })
  expect(problemIn(spanish).errors).toContainEqual({ path: 'total', message: 'Falta este dato.' })
  expect(spanish.headers['content-language']).toBe('es')
})

test('describes itself', async () => {
  const described = JSON.parse((await ask(`${v1}/openapi.json`)).body)
  expect(described.openapi).toBe('3.1.0')
  expect(Object.keys(described.paths)).toEqual(expect.arrayContaining(ids.map(id => `/calculate/${id}`)))
})

test.describe('a calculation', () => {
  for (const id of ids)
    test(`${id} is the library’s own`, async () => {
      for (const locale of ['en', 'es'] as const) {
        const answer = await post(id, JSON.stringify(exampleOf(id)), { headers: { 'accept-language': locale } })
        expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-store'])
        expectOpen(answer)
        const expected = calculators.get(id)?.answerTo(exampleOf(id), locale)
        expect({ ok: true, value: JSON.parse(answer.body) }).toEqual(expected)
      }
    })

  test('may be asked for from any site, without and with asking first', async () => {
    const from = { origin: 'https://legal-aid.example' }
    const first = await ask(`${v1}/calculate/plan`, { method: 'OPTIONS', headers: from })
    expect(first.status).toBe(204)
    expect(first.headers['access-control-allow-methods']).toBe('POST, OPTIONS')
    expect(first.headers['access-control-allow-headers']).toContain('Content-Type')
    const answer = await post('plan', JSON.stringify(exampleOf('plan')), { headers: from })
    expect(answer.status).toBe(200)
    expectOpen(answer)
  })

  test('for a jurisdiction nobody knows is 404, and for a value nobody has is 422', async () => {
    const unknown = problemIn(await post('payoff', JSON.stringify({ ...exampleOf('payoff'), state: 'ZZ' })))
    expect(unknown).toMatchObject({ status: 404, errors: [{ path: 'state' }] })
    const body = { state: 'IA', enteredOn: '2024-03-01', principal: '5000.00', on: '2026-03-01' }
    const uncovered = problemIn(await post('payoff', JSON.stringify(body)))
    expect(uncovered).toMatchObject({
      status: 422,
      kind: 'not-covered',
      detail: expect.stringContaining('Read the rate'),
    })
  })
})

test('an address that leads nowhere is a problem too', async () => {
  for (const path of ['', '/nothing', '/law/ZZ', '/law/US', '/law/ca', '/law/CA/more', '/law/%00', '/law/CA%00']) {
    const answer = await ask(`${v1}${path}`)
    expect(problemIn(answer).status, path).toBe(404)
    expectOpen(answer)
  }
  for (const path of ['/law/%E0%A4%A', '/law/%', '/%FF/law', '/calculate/%C0%AF'])
    for (const method of ['GET', 'POST']) expect(problemIn(await ask(`${v1}${path}`, { method })).status).toBe(404)
  for (const id of ['nothing', '__proto__', 'toString']) expect(problemIn(await post(id, '{}')).status).toBe(404)
  for (const on of ['2026-02-30', '', 'x', '%00', '%FF', '2026-01-01&on=2026-01-02', '1899-12-31'])
    expect(problemIn(await ask(`${v1}/law/CA?on=${on}`))).toMatchObject({ status: 400, errors: [{ path: 'on' }] })
})

test('another method than the address takes is 405, and says which it takes', async () => {
  const tries: [string, string, string][] = [
    ...['POST', 'PUT', 'PATCH', 'DELETE'].map((method): [string, string, string] => [
      method,
      '/law',
      'GET, HEAD, OPTIONS',
    ]),
    ['POST', '/law/CA', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/openapi.json', 'GET, HEAD, OPTIONS'],
    ...['GET', 'PUT', 'DELETE'].map((method): [string, string, string] => [method, '/calculate/plan', 'POST, OPTIONS']),
  ]
  for (const [method, path, allow] of tries) {
    const answer = await ask(`${v1}${path}`, { method })
    expect(problemIn(answer).status, `${method} ${path}`).toBe(405)
    expect(answer.headers.allow).toBe(allow)
  }
})

test('pages are as strict as ever', async () => {
  for (const path of ['/api/v1x', '/api/healthz', '/api/v2/law', '/cases/%2e%2e/%2e%2e/cases']) {
    const answer = await ask(path, { method: 'POST', headers: json, body: '{}' })
    expect(answer.status, path).toBe(403)
  }
  expect((await ask('/')).headers['cache-control']).toContain('no-store')
})

test.describe('a body', () => {
  const limit = 64 * 1024
  const padded = (length: number) => JSON.stringify(exampleOf('plan')).padEnd(length, ' ')

  for (const isChunked of [false, true]) {
    const how = isChunked ? 'in pieces' : 'its length said'
    test(`of 64 KB is read, and of a byte more is not: ${how}`, async () => {
      expect((await post('plan', padded(limit), { isChunked })).status).toBe(200)
      const over = await post('plan', padded(limit + 1), { isChunked })
      expect(problemIn(over)).toMatchObject({ status: 413, errors: [{ path: '' }] })
    })

    test(`of 10 MB is 413: ${how}`, async () => {
      for (const letter of ['a', '[', '\0']) {
        const answer = await post('payoff', letter.repeat(10 * 1024 * 1024), { isChunked })
        expect(problemIn(answer).status).toBe(413)
      }
    })
  }

  test('of another kind than JSON is 400', async () => {
    const good = JSON.stringify(exampleOf('plan'))
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonx',
      '',
    ]) {
      const answer = await post('plan', good, { headers: { 'content-type': type } })
      expect(problemIn(answer), type).toMatchObject({ status: 400, errors: [{ path: 'content-type' }] })
    }
    for (const type of ['application/json; charset=utf-8', 'Application/JSON'])
      expect((await post('plan', good, { headers: { 'content-type': type } })).status, type).toBe(200)
  })

  const broken: [string, string | Buffer][] = [
    ['nothing', ''],
    ['half of it', '{"total":"1'],
    ['a NUL byte', '{"total":"1\0"}'],
    ['a line break in a text', '{"total":"1\n"}'],
    ['no UTF-8', Buffer.from('{"total":"\xff"}', 'latin1')],
    ['UTF-16', Buffer.from('{"total":"1.00"}', 'utf16le')],
    ['brackets without end', '['.repeat(60_000)],
    ['NaN', '{"total":NaN}'],
    ['a comma too many', '{"total":"1.00",}'],
  ]
  for (const [what, body] of broken)
    test(`that is ${what} is 400`, async () => {
      expect(problemIn(await post('plan', body))).toMatchObject({ status: 400, errors: [{ path: '' }] })
    })

  test('that is nested deeply, or holds a number beyond all, is refused where the fault is', async () => {
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`
    expect(problemIn(await post('plan', deep))).toMatchObject({ status: 400, errors: [{ path: '' }] })
    const body = JSON.stringify({ ...exampleOf('plan'), total: 0 })
    for (const value of [deep, '1e309', '-1e309', '{"__proto__":{"total":"1.00"}}'])
      expect(problemIn(await post('plan', body.replace('"total":0', `"total":${value}`)))).toMatchObject({
        status: 400,
        errors: [{ path: 'total' }],
      })
  })

  test('with a name twice means the last, as everywhere in JSON', async () => {
    const twice = JSON.stringify(exampleOf('plan')).replace('{', '{"total":"x",')
    expect((await post('plan', twice)).status).toBe(200)
  })
})

// A few hundred tries of each kind, one after the other, to this computer only.
const tries = { numRuns: 250, interruptAfterTimeLimit: 40_000, endOnFailure: true }
const refused = [400, 404, 413, 422]

test('nothing that can be sent as JSON breaks a calculation', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ids), fc.json({ maxDepth: 5 }), async (id, body) => {
      const answer = await post(id, body)
      expect(refused).toContain(answer.status)
      problemIn(answer)
    }),
    tries,
  )
})

test('nothing that can be sent at all breaks a calculation', async () => {
  const bytes = fc.uint8Array({ maxLength: 3000 }).map(one => Buffer.from(one))
  const text = fc.string({ unit: 'binary', maxLength: 1000 }).map(one => Buffer.from(one))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ids), fc.oneof(bytes, text), fc.boolean(), async (id, body, isChunked) => {
      const answer = await post(id, body, { isChunked })
      expect(refused).toContain(answer.status)
      problemIn(answer)
    }),
    tries,
  )
})

/** Values no piece of a request may have. */
const wrong = fc.oneof(
  fc.constantFrom(null, '', '\0', '1e309', '-1.00', '2026-02-30', '0000-00-00', '9'.repeat(500), -1, 1e21, 1.5e-9),
  fc.constantFrom<unknown>(
    {},
    { __proto__: null, constructor: 'x' },
    [[]],
    [null],
    [{}],
    [{ on: 'x', amount: '1.00' }],
  ),
  fc.string({ unit: 'binary' }),
  fc.double({ noInteger: true, noDefaultInfinity: true, noNaN: true, max: -Number.MIN_VALUE }),
)

/** An example, and one of its keys: for a list, also a key of its first piece. */
const pieces = ids.flatMap(id =>
  Object.entries(exampleOf(id)).flatMap(([key, value]) => {
    const isList = Array.isArray(value)
    return [
      { id, path: [key] },
      ...(isList ? Object.keys(value[0]).map(inner => ({ id, path: [key, '0', inner] })) : []),
    ]
  }),
)

test('a wrong piece of a request is named by its path', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...pieces), wrong, async ({ id, path }, value) => {
      const body = exampleOf(id)
      let at: Record<string, unknown> = body
      for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>
      at[path.at(-1) ?? ''] = value
      const answer = await post(id, JSON.stringify(body))
      const { status, errors } = problemIn(answer)
      expect([400, 404]).toContain(status)
      expect(errors.length).toBeGreaterThan(0)
      for (const error of errors) expect(`${error.path}.`).toContain(`${path.join('.')}.`)
    }),
    tries,
  )
})

test('a piece left out is named by its path, unless it may be', async () => {
  for (const { id, path } of pieces) {
    const body = exampleOf(id)
    let at: Record<string, unknown> = body
    for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>
    delete at[path.at(-1) ?? '']
    const answer = await post(id, JSON.stringify(body))
    if (answer.status === 200) continue
    expect(problemIn(answer)).toMatchObject({
      status: 400,
      errors: [{ path: path.join('.'), message: 'This is missing.' }],
    })
  }
})

test('no code and no day breaks a reading', async () => {
  const segment = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map(encode)
  await fc.assert(
    fc.asyncProperty(fc.oneof(segment, fc.constantFrom('CA', 'TX')), segment, async (code, on) => {
      const answer = await ask(`${v1}/law/${code}?on=${on}`)
      // A slash more or fewer leads on to the address without.
      expect([308, 400, 404]).toContain(answer.status)
      if (answer.status !== 308) problemIn(answer)
    }),
    tries,
  )
})

/** Percent-encoded bytes; lone surrogates, which have none, as the replacement character. */
function encode(text: string): string {
  return [...Buffer.from(text)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')
}
