// What the owner's browser sends from every form of a case, and what a private link's party sends: caught on the way.

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, type Request } from '@playwright/test'
import type { StoredAnswer } from '@/lib/interview/stored'
import { ana } from '@/tests/people/ana'
import { fill } from './journey'
import { root } from './server'
import type { Ids } from './stranger-routes'

/** What a browser sends to an action. */
export type Post = { action: string; javaScript: boolean; path: string; headers: Record<string, string>; body: Buffer }

/** A form: its address, what is typed into it, and its button where it is not the first of a form. */
type Form = { at: string; type?: StoredAnswer; button?: string }

/** Every form of a case that saves something. */
export function formsOf(home: string, ids: Ids): Form[] {
  const { offerId, contactId, agreementId, paymentId, reportId, noticeId, entryId, filingId } = ids
  const paid = { lumpCents: 40_000, lumpPayBy: '2026-12-15', how: 'phone' }
  const call = { on: '2026-11-20', at: '10:15 am', how: 'phone', startedBy: 'us', withWhom: 'party' }
  const version = `agreements/${agreementId}`
  const forms: Form[] = [
    { at: 'judgment/amount' },
    { at: 'judgment/other-side?entry=0' },
    { at: 'demand-letter/reply-by' },
    { at: 'documents/demand-letter' },
    { at: 'reports/ladder' },
    { at: 'offers/new?by=us', type: { shape: 'lump', ...paid } },
    { at: `offers/${offerId}`, type: { answer: 'rejected' } },
    { at: 'contacts/new', type: { ...call, name: 'Dale', said: 'He can pay in December.' } },
    { at: `contacts/${contactId}/strike`, type: { why: 'It was another day.' } },
    { at: 'agreements/draft', button: '.finding .usa-button' },
    { at: 'agreements/draft', button: 'form.no-print .usa-button' },
    { at: `${version}/sign`, type: { consent: ['yes'], name: 'Ana Núñez' } },
    { at: `${version}/paper/debtor-1`, type: { signedOn: '2026-11-21' } },
    { at: version, button: '.link-form .usa-button' },
    { at: version, button: '.party-to-sign .usa-button--unstyled' },
    { at: version, button: 'details form .usa-button' },
    { at: 'payments/new', type: { amountCents: 6_200, method: 'cash', from: '0' } },
    { at: `payments/${paymentId}/reverse`, type: { why: 'mistake' } },
    { at: `payments/reports/${reportId}`, type: { answer: 'disputed', why: 'Nothing came.' } },
    { at: 'ledger/new', type: { kind: 'cost', amountCents: 3_100, on: '2026-11-20' } },
    { at: `ledger/${entryId}/take-back`, type: { note: 'It was another case.' } },
    { at: 'notices/new', type: { sentOn: '2026-11-21', how: 'hand' } },
    { at: `notices/${noticeId}`, type: { receivedOn: '2026-11-21' } },
    { at: `notices/${noticeId}/strike`, type: { why: 'It never went out.' } },
    { at: 'closing/new', type: { how: 'filed' } },
    { at: `closing/${filingId}`, type: { receivedOn: '2026-11-21' } },
    { at: `closing/${filingId}/strike`, type: { why: 'It never went out.' } },
    { at: 'keep', button: '#close .usa-button' },
    { at: 'keep/delete', type: { typed: String(ana.answers['case-number']?.caseNumber) } },
  ]
  return forms.map(form => ({ ...form, at: `${home}/${form.at}` }))
}

export function formsBehind(link: string): Form[] {
  return [
    { at: link, type: { consent: ['yes'], name: 'Dale Whitmore', capacity: 'owner' } },
    { at: `${link}/change`, type: { text: 'One more week, please.', shape: 'words' } },
  ]
}

/** The forms behind the link of an agreement in force, under which one payment was written down. */
export function paymentFormsBehind(link: string, paymentId: string): Form[] {
  return [
    { at: `${link}/payments/new`, type: { amountCents: 7_500, method: 'cash' } },
    { at: link, button: '.offer-actions .usa-button' },
    { at: `${link}/payments/${paymentId}`, type: { answer: 'disputed', why: 'It was another amount.' } },
  ]
}

/** Forms as the browser would send them, caught on the way: the server never sees them. */
export async function postsOf(page: Page, forms: Form[]): Promise<Post[]> {
  const caught: Post[] = []
  await page.route('**', (route, request) => {
    if (request.method() !== 'POST') return route.continue()
    caught.push(postFrom(request))
    // "Nothing to show": the browser stays where it is.
    return route.fulfill({ status: 204 })
  })
  for (const { at, type, button = 'form .usa-button' } of forms) {
    const before = caught.length
    await page.goto(at)
    if (type) await fill(page, type)
    const pressed = page.locator(`main ${button}`).first()
    // One stands in a part that opens at a press.
    if (!(await pressed.isVisible()))
      for (const summary of await page.locator('main details:not([open]) > summary').all()) await summary.click()
    await pressed.click({ noWaitAfter: true })
    await expect.poll(() => caught.length, { message: at }).toBeGreaterThan(before)
  }
  await page.unrouteAll({ behavior: 'wait' })
  return caught
}

/** A file as its plain form would send it, which needs no action. */
export async function uploadOf(home: string, { contactId }: Ids): Promise<Post> {
  const form = new FormData()
  form.set('contactId', contactId)
  form.set('key', 'upload-1')
  form.set('file', new File([Buffer.from('%PDF-1.7\n%%EOF\n')], 'letter.pdf', { type: 'application/pdf' }))
  const sent = new Response(form)
  return {
    action: 'an upload',
    javaScript: false,
    path: `${home}/attachments`,
    headers: { 'content-type': sent.headers.get('content-type') ?? '' },
    body: Buffer.from(await sent.arrayBuffer()),
  }
}

/** A token whose last letter is another. */
export function altered(token: string): string {
  return `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
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
export function actionNames(): Map<string, string> {
  const { node } = readBuild('server/server-reference-manifest.json') as {
    node: Record<string, { filename: string; exportedName: string }>
  }
  return new Map(Object.entries(node).map(([id, { filename, exportedName }]) => [id, `${filename} ${exportedName}`]))
}

export function readBuild(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(root, '.next', file), 'utf8')) as Record<string, unknown>
}
