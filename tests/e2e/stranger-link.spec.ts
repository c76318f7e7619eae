import { type BrowserContext, expect } from '@playwright/test'
import type { StoredAnswers } from '@/lib/interview/stored'
import { maribel } from '@/tests/people/maribel'
import { beforeAssessing } from '@/tests/people/person'
import { readPdf } from '@/tests/setup/pdf-text'
import { sampleBudget } from '@/tests/setup/sample-budget'
import { spentSoFar } from './assessments'
import { marks, newBrowserPage, openTable, owedByOne, sign, type Table } from './deal'
import { ask, cookieHeader, origin } from './http'
import { fill, goOn, type Side } from './journey'
import { setLanguage } from './looking'
import { putPayment } from './store'
import { altered } from './stranger-posts'
import { askings, type Ids, named, routes, takesOnlyPosts } from './stranger-routes'
import { test } from './watched'

// The other party's private link opens its own door and no other, and behind it stands nothing that only the owner knows.

type Way = {
  side: Side
  answers: StoredAnswers
  owner: string
  other: string
  /** The name typed and, for a company, the position. */
  signer: [string, string?]
  /** What stands in the answers alone, by the page that shows it to their owner. */
  secrets: Record<string, string[]>
}

const rent = 91_357
const spent = 43_219

const ways: Way[] = [
  {
    side: 'creditor',
    answers: {
      ...owedByOne,
      ...spentSoFar,
      ceiling: { ceilingCents: spent, nearCeilingPercent: 80 },
    },
    owner: 'Ana Núñez',
    other: 'Dale Whitmore',
    signer: ['Dale Whitmore'],
    secrets: { 'costs/check': ['432.19', asKept(spent)] },
  },
  {
    side: 'debtor',
    answers: {
      ...beforeAssessing(maribel),
      ...sampleBudget,
      'housing-costs': { ...sampleBudget['housing-costs'], rentCents: rent },
    },
    owner: 'Maribel Ortega',
    other: 'Sunrise Home Furnishings, Inc.',
    signer: ['Pat Reyes', 'manager'],
    secrets: { 'reports/budget': ['913.57', asKept(rent)] },
  },
]

/** The two ways in which Next gives all of a page. */
const asked = askings.filter(({ name }) => ['as a page', 'as data, the way Next asks'].includes(name))

const always = [...Object.values(marks), asKept(32_179), asKept(41_311)]

/** An amount as answers keep it. */
function asKept(cents: number): string {
  return `":${cents}`
}

for (const { side, answers, owner, other, signer, secrets } of ways)
  test.describe(`a link from who is ${side === 'creditor' ? 'owed' : 'owing'}`, () => {
    test('opens the agreement and nothing of what its owner knows, before and after everybody signed', async ({
      page,
      browser,
    }) => {
      test.setTimeout(180_000)
      const table = await openTable(page, side, answers)
      await expectOwnerSees(table, { ...seenBy(table), ...firstOf(secrets) })
      const hidden = [...always, ...Object.values(secrets).flat()]
      const guest = await newBrowserPage(browser)
      const look = async (...more: string[]) => {
        for (const locale of ['en', 'es'] as const) {
          await guest.goto(table.link)
          await setLanguage(guest, locale)
          await expectNothingOf(hidden, guest.context(), [
            ...[table.link, `${table.link}?change=sent`, `${table.link}/change`],
            ...[`${table.link}/pdf`, `${table.link}/pdf?copy=unsigned`, ...more.map(tail => `${table.link}${tail}`)],
          ])
        }
        await setLanguage(guest, 'en')
      }
      await look()
      await guest.goto(`${table.link}/change`)
      await fill(guest, { text: 'A week later, please.', shape: 'words' })
      await goOn(guest)
      await guest.goto(table.link)
      await sign(guest, ...signer)
      await look()
      await page.goto(`${table.home}/agreements/${table.agreementId}/sign`)
      await sign(page, owner)
      const kept = { reference: marks.note, note: marks.said, bank: marks.file }
      const paymentId = putPayment(table.caseId, kept)
      await look('/payments/new', `/payments/${paymentId}`)
      await guest.goto(table.link)
      await expect(guest.locator('#payments')).toContainText('$75.00')
      await expect(guest.locator('main')).toContainText(owner)
    })

    test('opens no address of the case, nor any other agreement', async ({ page, browser }) => {
      test.setTimeout(180_000)
      const table = await openTable(page, side, answers)
      const guest = await newBrowserPage(browser)
      await guest.goto(table.link)
      await setLanguage(guest, 'en')
      const cookie = cookieHeader(await guest.context().cookies())
      // Whose case it is makes no difference to the ways Next gives a page.
      for (const address of addressesAround(table))
        for (const { name, headers, address: as } of side === 'creditor' ? asked : asked.slice(0, 1)) {
          const { status, body } = await ask(as(address), {
            headers: { ...headers, cookie, referer: `${origin}${table.link}` },
          })
          const what = `${address}, ${name}`
          expect(tellingOf(body, [...always, owner, other]), what).toEqual([])
          if (name === 'as a page') expect(status, what).toBe(takesOnlyPosts.test(address) ? 405 : 404)
        }
      // Its own door is open all the same.
      expect((await guest.goto(table.link))?.status()).toBe(200)
    })
  })

/** Where the owner reads each mark, so that the search for them is no search for nothing. */
function seenBy({ offerId, contactId }: Table): Record<string, string> {
  return {
    [`offers/${offerId}`]: marks.note,
    contacts: marks.said,
    [`contacts/${contactId}`]: marks.file,
    'limits/check': marks.limit,
    'limits/check?': marks.target,
  }
}

function firstOf(secrets: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(secrets).map(([address, [first = '']]) => [address, first]))
}

async function expectOwnerSees({ page, home }: Table, seen: Record<string, string>): Promise<void> {
  for (const [address, mark] of Object.entries(seen)) {
    const answer = await page.request.get(`${home}/${address}`)
    expect((await answer.text()).includes(mark), `${mark} at ${address}`).toBe(true)
  }
}

/** Every page and every PDF, as it is drawn, as Next's own script gets it, and as its letters are printed. */
async function expectNothingOf(hidden: string[], context: BrowserContext, addresses: string[]): Promise<void> {
  const cookie = cookieHeader(await context.cookies())
  for (const address of addresses)
    for (const { name, headers, address: as } of asked) {
      const { status, headers: got, body, bytes } = await ask(as(address), { headers: { ...headers, cookie } })
      if (name === 'as a page') expect(status, address).toBe(200)
      const isPdf = got['content-type'] === 'application/pdf'
      const texts = [
        body,
        bytes.toString('latin1'),
        JSON.stringify(got),
        ...(isPdf ? (await readPdf(bytes)).pages : []),
      ]
      expect(tellingOf(texts.join('\n'), hidden), address).toEqual([])
    }
}

function tellingOf(text: string, hidden: string[]): string[] {
  return hidden.filter(one => text.includes(one))
}

/** Every closed address with the real ids, with the token in each one's place, and what might stand behind the door. */
function addressesAround({ caseId, offerId, contactId, attachmentId, agreementId, token }: Table): string[] {
  const ids: Ids = {
    caseId,
    issuedId: agreementId,
    offerId,
    contactId,
    attachmentId,
    agreementId,
    paymentId: agreementId,
    reportId: agreementId,
    noticeId: agreementId,
    entryId: agreementId,
    filingId: agreementId,
    token: altered(token),
  }
  const asToken = Object.fromEntries(Object.keys(ids).map(name => [name, token])) as Ids
  const closed = Object.entries(routes).filter(([name, route]) => route.for === 'closed' && name.startsWith('/cases/'))
  return [
    ...closed.flatMap(([, route]) => [
      ...route.addresses(ids),
      ...route.addresses({ ...asToken, caseId }),
      ...route.addresses({ ...ids, caseId: token }),
    ]),
    ...named.map(({ tail }) => `/cases/${caseId}${tail}`),
    ...[`/agreements/${agreementId}`, `/agreements/${caseId}`, `/agreements/${token.slice(0, 16)}`],
    ...['sign', 'draft', 'offers', 'contacts', 'pdf/x', agreementId, 'attachments'].map(
      tail => `/agreements/${token}/${tail}`,
    ),
  ]
}
