import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, expect, type Page, type Request } from '@playwright/test'
import { ana } from '@/tests/people/ana'
import { type Answer, ask, cookieHeader, origin } from './http'
import { finish, issueLetter, openCase } from './journey'
import { root } from './server'
import { countCases, countEvents, openCaseWith, readCase } from './store'
import { actions, askings, type Ids, named, routes } from './stranger-routes'
import { refusedRequests, test } from './watched'

// In one worker, in order: they share one person's case.
test.describe.configure({ mode: 'default' })

/** What only the owner's answers hold. */
const secrets = ['Núñez', 'Whitmore', '255100387412', '555-0142', 'Harris County']
const nobodys: Ids = {
  caseId: '3f0f0f62-0000-4000-8000-00000000000a',
  issuedId: '3f0f0f62-0000-4000-8000-00000000000b',
}

/** How every name of a register is asked for; the routes of the list are asked for in every way. */
const atEveryName = ['as a page', 'as data, the way Next asks']

let ids: Ids
let posts: Post[]
/** The cookies of the people who try: nobody, somebody with a case of their own, somebody with broken cookies. */
let strangers: { name: string; cookie: string }[]
let strangersCase: string
let owner: { id: string; cookie: string }

test.beforeAll(async ({ browser }) => {
  const page = await newPage(browser)
  const home = await openCaseWith(page, 'creditor', ana.answers)
  await page.goto(`${home}/demand-letter/check`)
  await finish(page)
  const issued = await issueLetter(page)
  ids = { caseId: home.replace('/cases/', ''), issuedId: issued.split('/').at(-1) ?? '' }
  posts = [...(await postsOf(page, home)), ...(await postsOf(await sameOwner(browser, page, false), home))]
  owner = { id: readCase(ids.caseId).ownerId, cookie: cookieHeader(await page.context().cookies()) }

  const other = await newPage(browser)
  strangersCase = (await openCase(other, 'creditor')).caseId
  strangers = [
    { name: 'signed out', cookie: '' },
    { name: 'another guest', cookie: cookieHeader(await other.context().cookies()) },
    { name: 'a broken cookie', cookie: 'satisfied.session_token=nonsense.nonsense' },
  ]
})

test('the list names every route and every action of the build', () => {
  expect(Object.keys(routes).sort()).toEqual(Object.values(readBuild('app-path-routes-manifest.json')).sort())
  expect(Object.keys(actions).sort()).toEqual([...new Set(actionNames().values())].sort())
})

test('the owner sees what the strangers must not', async () => {
  const { status, body } = await ask(`/cases/${ids.caseId}/judgment/check`, { headers: { cookie: owner.cookie } })
  expect(status).toBe(200)
  for (const secret of secrets) expect(body.includes(secret), secret).toBe(true)
})

for (const [name, route] of Object.entries(routes))
  test(`a stranger at ${name}`, async () => {
    for (const { name: who, cookie } of strangers)
      for (const [index, address] of route.addresses(ids).entries())
        for (const asking of askings) {
          const what = `${address}, ${who}, ${asking.name}`
          const answer = await get(asking.address(address), cookie, asking.headers)
          expectNoSecrets(answer, what)
          if (route.for === 'open') continue
          // Whatever Next makes of the way of asking, it makes the same of a case that never was.
          const never = await get(asking.address(route.addresses(nobodys)[index] ?? ''), cookie, asking.headers)
          expect(differenceOf(plain(answer, ids), plain(never, nobodys)), what).toBeNull()
          if (asking.name === 'as a page') expect(answer.status, what).toBe(404)
        }
  })

test('a stranger at every flow, question, report and paper by name finds nothing, and the owner their own', async () => {
  for (const { side, tail } of named) {
    for (const { name: who, cookie } of strangers)
      for (const { name, headers, address } of askings.filter(asking => atEveryName.includes(asking.name))) {
        const what = `${tail}, ${who}, ${name}`
        const answer = await get(address(`/cases/${ids.caseId}${tail}`), cookie, headers)
        expectNoSecrets(answer, what)
        if (name === 'as a page') expect(answer.status, what).toBe(404)
      }
    const own = await get(`/cases/${ids.caseId}${tail}`, owner.cookie)
    expect(own.status === 404, `${tail}, the owner, who is owed`).toBe(side === 'debtor')
  }
})

test('a paper of another’s case is not found in one’s own', async () => {
  for (const { name, cookie } of strangers)
    for (const tail of ['', '/pdf']) {
      const answer = await get(`/cases/${strangersCase}/issued/${ids.issuedId}${tail}`, cookie)
      expect(answer.status, name).toBe(404)
      expectNoSecrets(answer, name)
    }
})

test('every action was tried as the owner’s own browser sends it, with and without JavaScript', () => {
  for (const [action, kind] of Object.entries(actions))
    if (kind === 'closed')
      for (const javaScript of [true, false])
        expect(posts.filter(post => post.action === action && post.javaScript === javaScript)).not.toEqual([])
})

test('a stranger who sends the owner’s own forms changes nothing and learns nothing', async () => {
  const before = { case: readCase(ids.caseId), letters: countEvents(ids.caseId, 'document-issued') }
  const { ownerId } = readCase(strangersCase)
  for (const post of posts)
    for (const { name, cookie } of strangers)
      for (const address of [post.path, post.path.replace(ids.caseId, strangersCase)]) {
        const what = `${post.action}, ${name}, at ${address}`
        const answer = await ask(address, {
          method: 'POST',
          headers: { ...post.headers, cookie, origin },
          body: post.body,
        })
        expectNoSecrets(answer, what, post)
        expect(answer.status, what).not.toBe(500)
      }
  expect({ case: readCase(ids.caseId), letters: countEvents(ids.caseId, 'document-issued') }).toEqual(before)
  expect(readCase(strangersCase).answers).toEqual({ side: { side: 'creditor' } })
  expect(countCases(ownerId)).toBe(1)
})

test('a stranger who posts anything else to an address changes nothing and learns nothing', async () => {
  const before = readCase(ids.caseId)
  for (const route of Object.values(routes))
    for (const address of route.addresses(ids))
      for (const { name, cookie } of strangers)
        for (const type of ['application/x-www-form-urlencoded', 'application/json', 'text/plain']) {
          const headers = { cookie, origin, 'content-type': type }
          const answer = await ask(address, { method: 'POST', headers, body: 'principalCents=1&notSure=yes' })
          expectNoSecrets(answer, `${address}, ${name}, ${type}`)
        }
  expect(readCase(ids.caseId)).toEqual(before)
})

test.describe('in the browser', () => {
  test.use({ expected: refusedRequests })
  test('another person’s case is the page that is not found, in both languages', async ({ page }) => {
    for (const [language, title] of [
      ['en', 'We cannot find that page'],
      ['es', 'No encontramos esa página'],
    ] as const) {
      await page.context().addCookies([{ name: 'language', value: language, url: origin }])
      const response = await page.goto(`/cases/${ids.caseId}`)
      expect(response?.status()).toBe(404)
      await expect(page.locator('h1')).toHaveText(title)
      await expect(page).toHaveTitle(`${title} – Satisfied`)
    }
  })
})

// What the owner's browser sends

type Post = { action: string; javaScript: boolean; path: string; headers: Record<string, string>; body: Buffer }

/** The forms of one's case as the browser would send them, caught on the way: the server never sees them. */
async function postsOf(page: Page, home: string): Promise<Post[]> {
  const caught: Post[] = []
  await page.route('**', (route, request) => {
    if (request.method() !== 'POST') return route.continue()
    caught.push(postFrom(request))
    // "Nothing to show": the browser stays where it is.
    return route.fulfill({ status: 204 })
  })
  for (const address of [
    'judgment/amount',
    'judgment/other-side?entry=0',
    'demand-letter/reply-by',
    'documents/demand-letter',
    'reports/ladder',
  ]) {
    const before = caught.length
    await page.goto(`${home}/${address}`)
    await page.locator('main form .usa-button').first().click({ noWaitAfter: true })
    await expect.poll(() => caught.length).toBeGreaterThan(before)
  }
  return caught
}

function postFrom(request: Request): Post {
  const { 'next-action': id, 'content-type': type = '', 'next-router-state-tree': tree } = request.headers()
  const body = request.postDataBuffer() ?? Buffer.alloc(0)
  const named = id ?? /"id":"([0-9a-f]{40,})"/.exec(body.toString('utf8'))?.[1] ?? ''
  return {
    action: actionNames().get(named) ?? `unknown action ${named}`,
    javaScript: id !== undefined,
    path: new URL(request.url()).pathname + new URL(request.url()).search,
    headers: {
      'content-type': type,
      ...(id !== undefined && { 'next-action': id, accept: 'text/x-component' }),
      ...(tree !== undefined && { 'next-router-state-tree': tree }),
    },
    body,
  }
}

/** The actions of the build by id: file and name. */
function actionNames(): Map<string, string> {
  const { node } = readBuild('server/server-reference-manifest.json') as {
    node: Record<string, { filename: string; exportedName: string }>
  }
  return new Map(Object.entries(node).map(([id, { filename, exportedName }]) => [id, `${filename} ${exportedName}`]))
}

function readBuild(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(root, '.next', file), 'utf8')) as Record<string, unknown>
}

async function newPage(browser: Browser, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, locale: 'en-US', javaScriptEnabled })
  return context.newPage()
}

async function sameOwner(browser: Browser, page: Page, javaScriptEnabled: boolean): Promise<Page> {
  const other = await newPage(browser, javaScriptEnabled)
  await other.context().addCookies(await page.context().cookies())
  return other
}

// What the stranger gets

function get(address: string, cookie: string, headers: Record<string, string> = {}): Promise<Answer> {
  return ask(address, { headers: { ...headers, ...(cookie && { cookie }) } })
}

/** None of the owner's answers; `sent` is left out, because a form refused comes back as it was sent. */
function expectNoSecrets({ status, headers, body }: Answer, what: string, sent?: Post): void {
  const said = `${JSON.stringify(headers)} ${body}`
  const told = secrets.filter(secret => !sent?.body.includes(secret) && said.includes(secret))
  expect({ status, told }, what).toEqual({ status, told: [] })
}

/**
 * An answer as text, without what differs between any two: its ids, nonces and keys, and the order and numbers of the
 * rows of data behind the page, which come as they get ready.
 */
function plain({ status, headers, body }: Answer, { caseId, issuedId }: Ids): string {
  const rows = [status, headers['content-type'], headers.location, body]
    .join('\n')
    .replaceAll(caseId, 'CASE')
    .replaceAll(issuedId, 'ISSUED')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UUID')
    .replace(/"[\w-]{21}[vm]\\?"/g, 'DRAWING')
    .replaceAll('"])</script><script nonce="UUID">self.__next_f.push([1,"', '')
    .split(/\n|\\n/)
    .map(row => row.replace(/^[0-9a-f]+:/, '').replace(/\$([@LQh]?)[0-9a-f]+/g, '$$$1'))
  return rows.sort().join('\n')
}

/** Where two texts part, with a few letters around; null when they do not. */
function differenceOf(one: string, other: string): string | null {
  if (one === other) return null
  let at = 0
  while (one[at] === other[at]) at++
  return `${one.slice(at - 60, at + 60)} <> ${other.slice(at - 60, at + 60)}`
}
