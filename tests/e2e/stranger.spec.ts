import { type Browser, expect, type Page } from '@playwright/test'
import { ana } from '@/tests/people/ana'
import { agreementAnswers } from '@/tests/setup/agreement-answers'
import { finishAgreement, makeLink, markedLimits, marks, putMarkedRecords } from './deal'
import { type Answer, ask, cookieHeader, origin } from './http'
import { finish, issueLetter, openCase } from './journey'
import { putPaid, putReversal } from './payments'
import { countCases, countEvents, openCaseWith, putInForce, putPayment, putRecord, readCase, readDeal } from './store'
import {
  actionNames,
  altered,
  formsBehind,
  formsOf,
  type Post,
  paymentFormsBehind,
  postsOf,
  readBuild,
  uploadOf,
} from './stranger-posts'
import { actions, askings, type Ids, named, routes, takesOnlyPosts } from './stranger-routes'
import { refusedRequests, test } from './watched'

// In one worker, in order: they share one person's case.
test.describe.configure({ mode: 'default' })

/** What only the owner's answers and records hold. */
const answered = ['Núñez', 'Whitmore', '255100387412', '555-0142', 'Harris County']
const secrets = [...answered, ...Object.values(marks)]
const nobodys: Ids = {
  caseId: '3f0f0f62-0000-4000-8000-00000000000a',
  issuedId: '3f0f0f62-0000-4000-8000-00000000000b',
  offerId: '3f0f0f62-0000-4000-8000-00000000000c',
  contactId: '3f0f0f62-0000-4000-8000-00000000000d',
  attachmentId: '3f0f0f62-0000-4000-8000-00000000000e',
  agreementId: '3f0f0f62-0000-4000-8000-00000000000f',
  paymentId: '3f0f0f62-0000-4000-8000-000000000010',
  reportId: '3f0f0f62-0000-4000-8000-000000000011',
  noticeId: '3f0f0f62-0000-4000-8000-000000000012',
  entryId: '3f0f0f62-0000-4000-8000-000000000013',
  filingId: '3f0f0f62-0000-4000-8000-000000000014',
  token: '0'.repeat(48),
}

/** Ana’s, with an agreement in which one thing can be put right. */
const answers = {
  ...ana.answers,
  ...agreementAnswers,
  ...markedLimits('creditor'),
  'agreement-exemptions': { agreedExemptions: 'unsaid' },
}

/** How every name of a register is asked for; the routes of the list are asked for in every way. */
const atEveryName = ['as a page', 'as data, the way Next asks']

let ids: Ids
let posts: Post[]
/** The forms behind private links, each with its token; and the case whose agreement is in force. */
let linkPosts: (Post & { token: string })[]
let payingCase: string
/** The cookies of the people who try: nobody, somebody with a case of their own, somebody with broken cookies. */
let strangers: { name: string; cookie: string }[]
let strangersCase: string
let owner: { id: string; cookie: string }

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  const page = await newPage(browser)
  const home = await openCaseWith(page, 'creditor', answers)
  await page.goto(`${home}/demand-letter/check`)
  await finish(page)
  const issued = await issueLetter(page)
  const caseId = home.replace('/cases/', '')
  const records = putMarkedRecords(caseId, Buffer.from(marks.file))
  const agreementId = await finishAgreement(page, home)
  const [link, otherLink] = [await makeLink(page, /Dale Whitmore/), await makeLink(page, /Roofing LLC/)]
  const token = altered(link.replace('/agreements/', ''))
  const paymentId = putPayment(caseId, { note: marks.note })
  const reportId = putRecord('PaymentReport', caseId, {
    ...{ agreementId, partyKey: 'debtor-1', on: '2026-11-20', amountCents: 5_000, method: 'cash', reference: '' },
    ...{ note: marks.said, reportedOn: '2026-11-21' },
  })
  const noticeId = putRecord('Notice', caseId, {
    ...{ kind: 'cure', agreementId, about: '2026-11-13', sentOn: '2026-11-20', how: 'mail', note: marks.note },
  })
  const cost = { kind: 'cost', on: '2026-11-20', amountCents: 2_500, seq: 2, detail: '{"note":""}' }
  const entryId = putRecord('LedgerEvent', caseId, cost)
  // A check that came back: the one notice that can be written down where no agreement is in force.
  putReversal(caseId, putPaid(caseId, '2026-11-12', 4_100, 'check'), '2026-11-16')
  const filingId = putRecord('Notice', caseId, {
    ...{ kind: 'satisfaction-filed', about: 'partial', sentOn: '2026-11-20', how: 'mail', note: marks.note },
  })
  const made = { agreementId, paymentId, reportId, noticeId, entryId, filingId }
  ids = { caseId, issuedId: issued.split('/').at(-1) ?? '', ...records, ...made, token }

  const plainPage = await sameOwner(browser, page, false)
  const forms = formsOf(home, ids)
  posts = [...(await postsOf(page, forms)), ...(await postsOf(plainPage, forms)), await uploadOf(home, ids)]
  const paying = await openPaying(page)
  payingCase = paying.caseId
  linkPosts = []
  for (const [at, behind] of [
    [otherLink, formsBehind(otherLink)],
    [paying.link, paymentFormsBehind(paying.link, paying.paymentId)],
  ] as const)
    for (const javaScript of [true, false])
      for (const post of await postsOf(await newPage(browser, javaScript), behind))
        linkPosts.push({ ...post, token: at.replace('/agreements/', '') })
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
  for (const secret of answered) expect(body.includes(secret), secret).toBe(true)
  for (const [address, mark] of [
    [`offers/${ids.offerId}`, marks.note],
    ['contacts', marks.said],
    [`contacts/${ids.contactId}`, marks.file],
    ['reports/workbench', marks.limit],
    ['reports/workbench', marks.target],
  ] as const) {
    const page = await ask(`/cases/${ids.caseId}/${address}`, { headers: { cookie: owner.cookie } })
    expect(page.body.includes(mark), `${mark} at ${address}`).toBe(true)
  }
})

for (const [name, route] of Object.entries(routes))
  test(`a stranger at ${name}`, async () => {
    for (const { name: who, cookie } of strangers)
      for (const [index, address] of route.addresses(ids).entries())
        for (const asking of askings) {
          // Nobody and a broken cookie are the same to all of them; somebody with a case of their own tries every way.
          if (who !== 'another guest' && !atEveryName.includes(asking.name)) continue
          const what = `${address}, ${who}, ${asking.name}`
          const answer = await get(asking.address(address), cookie, asking.headers)
          expectNoSecrets(answer, what)
          if (route.for === 'open') continue
          // Whatever Next makes of the way of asking, it makes the same of a case that never was.
          const never = await get(asking.address(route.addresses(nobodys)[index] ?? ''), cookie, asking.headers)
          expect(differenceOf(plain(answer, ids), plain(never, nobodys)), what).toBeNull()
          if (asking.name === 'as a page') expect(answer.status, what).toBe(takesOnlyPosts.test(address) ? 405 : 404)
        }
  })

test('a stranger at every flow, question, report and paper by name finds nothing, and the owner their own', async () => {
  test.slow()
  for (const { side, tail: path, about } of named) {
    const tail = about ? `${path}?about=${ids[`${about}Id`]}` : path
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

test('a paper or a record of another’s case is not found in one’s own', async () => {
  const { issuedId, offerId, contactId, attachmentId, agreementId } = ids
  for (const { name, cookie } of strangers)
    for (const tail of [
      ...[`issued/${issuedId}`, `issued/${issuedId}/pdf`, `attachments/${attachmentId}`, `contacts/${contactId}`],
      ...[`contacts/${contactId}/strike`, `offers/${offerId}`, `offers/new?like=${offerId}`],
      ...['', '/sign', '/paper/debtor-1', '/pdf'].map(part => `agreements/${agreementId}${part}`),
    ]) {
      const answer = await get(`/cases/${strangersCase}/${tail}`, cookie)
      // A case with open questions leads its owner to them, whatever the offer.
      const leadsBack = answer.headers.location === `/cases/${strangersCase}/judgment`
      expect(answer.status === 404 || leadsBack, `${tail}, ${name}: ${answer.status}`).toBe(true)
      expectNoSecrets(answer, name)
    }
})

test('every action was tried as the owner’s own browser sends it, with and without JavaScript', () => {
  for (const [action, kind] of Object.entries(actions))
    if (kind !== 'open')
      for (const javaScript of [true, false])
        expect(
          [...posts, ...linkPosts].filter(post => post.action === action && post.javaScript === javaScript),
          `${action}, ${javaScript ? 'with' : 'without'} JavaScript`,
        ).not.toEqual([])
})

test('a stranger who sends the owner’s own forms changes nothing and learns nothing', async () => {
  test.slow()
  const before = wholeCase()
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
  expect(wholeCase()).toEqual(before)
  expect(readCase(strangersCase).answers).toEqual({ side: { side: 'creditor' } })
  expect(Object.values(readDeal(strangersCase)).flat()).toEqual([])
  expect(countCases(ownerId)).toBe(1)
})

test('a link with one letter changed signs nothing, asks for nothing and reports nothing', async () => {
  const before = [wholeCase(), readDeal(payingCase)]
  for (const { token, ...post } of linkPosts) {
    const wrong = altered(token)
    expect(post.body.includes(token), post.action).toBe(true)
    const answer = await ask(post.path.replace(token, wrong), {
      method: 'POST',
      headers: { ...post.headers, origin },
      body: Buffer.from(post.body.toString('latin1').replaceAll(token, wrong), 'latin1'),
    })
    expectNoSecrets(answer, post.action, post)
    expect(answer.status, post.action).not.toBe(500)
  }
  expect([wholeCase(), readDeal(payingCase)]).toEqual(before)
})

test('a stranger who posts anything else to an address changes nothing and learns nothing', async () => {
  test.slow()
  const before = wholeCase()
  for (const route of Object.values(routes))
    for (const address of route.addresses(ids))
      for (const { name, cookie } of strangers)
        for (const type of ['application/x-www-form-urlencoded', 'application/json', 'text/plain']) {
          const headers = { cookie, origin, 'content-type': type }
          const answer = await ask(address, { method: 'POST', headers, body: 'principalCents=1&notSure=yes' })
          expectNoSecrets(answer, `${address}, ${name}, ${type}`)
        }
  expect(wholeCase()).toEqual(before)
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

/** Another case of the same owner, its agreement in force with one payment under it, and the other side’s link. */
async function openPaying(page: Page): Promise<{ caseId: string; link: string; paymentId: string }> {
  const home = await openCaseWith(page, 'creditor', answers)
  const caseId = home.replace('/cases/', '')
  const agreementId = await finishAgreement(page, home)
  putInForce(agreementId)
  await page.goto(`${home}/agreements/${agreementId}`)
  return { caseId, link: await makeLink(page, /Dale Whitmore/), paymentId: putPayment(caseId) }
}

/** All that is kept of the case. */
function wholeCase() {
  return { case: readCase(ids.caseId), deal: readDeal(ids.caseId), letters: countEvents(ids.caseId, 'document-issued') }
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
function plain({ status, headers, body }: Answer, { caseId, issuedId, token }: Ids): string {
  const rows = [status, headers['content-type'], headers.location, body]
    .join('\n')
    .replaceAll(caseId, 'CASE')
    .replaceAll(issuedId, 'ISSUED')
    .replaceAll(token, 'TOKEN')
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
