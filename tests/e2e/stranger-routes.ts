// Every address of the app, and what somebody it does not belong to may see there. The stranger's test compares this
// list with the build: a new route or action without an entry fails.

import { reports } from '@/lib/case/reports'
import { documents } from '@/lib/documents'
import type { DocumentAbout } from '@/lib/documents/define'
import { flows } from '@/lib/interview/flows'
import type { Side } from './journey'

/** What a stranger knows of another person's case. `token`: of a private link, but for its last letter. */
export type Ids = {
  caseId: string
  issuedId: string
  offerId: string
  contactId: string
  attachmentId: string
  agreementId: string
  /** A payment of the book, and one the other side reported. */
  paymentId: string
  reportId: string
  noticeId: string
  /** A line of the book that is no payment. */
  entryId: string
  /** A paper that says a part is paid. */
  filingId: string
  token: string
}

/** `closed`: not found, exactly as for a case that never was. `open`: for everybody, and nobody's data in it. */
export type Route = { for: 'closed' | 'open'; addresses: (ids: Ids) => string[] }

const open = (...addresses: string[]): Route => ({ for: 'open', addresses: () => addresses })
const closed = (...tails: ((ids: Ids) => string)[]): Route => ({
  for: 'closed',
  addresses: ids => tails.map(tail => `/cases/${ids.caseId}${tail(ids)}`),
})

const behindLink = (...tails: string[]): Route => ({
  for: 'closed',
  addresses: ({ token }) => tails.map(tail => `/agreements/${token}${tail}`),
})

/** By the route's name in .next/app-path-routes-manifest.json. */
export const routes: Record<string, Route> = {
  '/': open('/'),
  '/happened': open('/happened'),
  '/happened/[happeningId]': open('/happened/check-bounced', '/happened/payment-missed'),
  '/_not-found': open('/no-such-page', '/cases/a/b/c/d/e'),
  '/_global-error': open('/_global-error'),
  '/icon.svg': open('/icon.svg'),
  '/api/healthz': open('/api/healthz'),
  '/api/v1/law': open('/api/v1/law'),
  '/api/v1/law/[code]': open('/api/v1/law/TX'),
  '/api/v1/calculate/[calculator]': open('/api/v1/calculate/payoff'),
  '/api/v1/openapi.json': open('/api/v1/openapi.json'),
  '/api/v1/[[...rest]]': open('/api/v1', '/api/v1/no-such-thing'),
  '/[locale]/law': open('/law', '/en/law', '/es/law', '/fr/law'),
  '/[locale]/law/[state]': open('/law/ca', '/law/CA', '/en/law/us', '/es/law/zz'),
  '/[locale]/law/compare': open(
    '/law/compare',
    '/en/law/compare?first=CA&second=TX',
    '/es/law/compare?first=&second=ZZ',
  ),
  '/[locale]/law/calculators': open('/law/calculators', '/es/law/calculators'),
  '/[locale]/law/calculators/[calculator]': open(
    '/law/calculators/payoff',
    '/en/law/calculators/payoff?state=CA&enteredOn=2024-03-01&principal=5000&on=2025-03-01',
    '/es/law/calculators/nothing',
  ),
  '/robots.txt': open('/robots.txt'),
  '/sitemap.xml': open('/sitemap.xml'),
  '/language/[locale]': open('/language/es', '/language/en?back=%2Fcases', '/language/fr'),
  '/account': open('/account'),
  '/account/sign-in': open('/account/sign-in'),
  '/account/sign-up': open('/account/sign-up'),
  '/cases': open('/cases'),
  '/cases/import': open('/cases/import', '/cases/import?fault=damaged'),
  '/cases/import/file': open('/cases/import/file'),
  '/cases/[caseId]': closed(() => ''),
  '/cases/[caseId]/[flowId]': closed(
    () => '/judgment',
    () => '/demand-letter',
    () => '/first-offer',
    () => '/budget',
    () => '/ladder',
    () => '/no-such-flow',
  ),
  '/cases/[caseId]/[flowId]/[stepId]': closed(
    () => '/judgment/amount',
    () => '/judgment/amount?change=yes',
    () => '/judgment/other-side?entry=0',
    () => '/judgment/other-side?remove=0',
    () => '/judgment/installments',
    () => '/demand-letter/reply-by',
    () => '/budget/pay?entry=0',
    () => '/ladder/attempts?remove=0',
    () => '/judgment/no-such-step',
  ),
  '/cases/[caseId]/[flowId]/check': closed(
    () => '/judgment/check',
    () => '/demand-letter/check',
    () => '/ladder/check',
  ),
  '/cases/[caseId]/agreements/draft': closed(() => '/agreements/draft'),
  '/cases/[caseId]/reports/[reportId]': closed(
    () => '/reports/ladder',
    () => '/reports/budget',
    () => '/reports/workbench',
    () => '/reports/no-such-report',
  ),
  '/cases/[caseId]/documents/[documentId]': closed(
    () => '/documents/demand-letter',
    () => '/documents/first-offer',
    () => '/documents/assignment-of-judgment',
    ids => `/documents/counter-letter?about=${ids.offerId}`,
    () => '/documents/hardship-letter',
    ids => `/documents/call-confirmation?about=${ids.contactId}`,
    () => '/documents/contact-log',
    ids => `/documents/receipt?about=${ids.paymentId}`,
    () => '/documents/statement-of-account',
  ),
  '/cases/[caseId]/offers': closed(() => '/offers'),
  '/cases/[caseId]/offers/new': closed(
    () => '/offers/new',
    () => '/offers/new?by=them',
    ids => `/offers/new?answers=${ids.offerId}`,
    ids => `/offers/new?like=${ids.offerId}`,
    ids => `/offers/new?letter=${ids.issuedId}`,
  ),
  '/cases/[caseId]/offers/[offerId]': closed(ids => `/offers/${ids.offerId}`),
  '/cases/[caseId]/contacts': closed(() => '/contacts'),
  '/cases/[caseId]/contacts/new': closed(() => '/contacts/new'),
  '/cases/[caseId]/contacts/[contactId]': closed(ids => `/contacts/${ids.contactId}`),
  '/cases/[caseId]/contacts/[contactId]/strike': closed(ids => `/contacts/${ids.contactId}/strike`),
  '/cases/[caseId]/ledger': closed(
    () => '/ledger',
    () => '/ledger?kind=payment&page=2',
    () => '/ledger?worked=judgment',
  ),
  '/cases/[caseId]/ledger/csv': closed(() => '/ledger/csv'),
  '/cases/[caseId]/ledger/new': closed(() => '/ledger/new'),
  '/cases/[caseId]/ledger/[entryId]/take-back': closed(
    ids => `/ledger/${ids.entryId}/take-back`,
    () => '/ledger/judgment/take-back',
  ),
  '/cases/[caseId]/attachments': closed(() => '/attachments'),
  '/cases/[caseId]/attachments/[attachmentId]': closed(ids => `/attachments/${ids.attachmentId}`),
  '/cases/[caseId]/issued/[issuedId]': closed(ids => `/issued/${ids.issuedId}`),
  '/cases/[caseId]/issued/[issuedId]/pdf': closed(ids => `/issued/${ids.issuedId}/pdf`),
  '/cases/[caseId]/agreements': closed(() => '/agreements'),
  '/cases/[caseId]/agreements/[agreementId]': closed(ids => `/agreements/${ids.agreementId}`),
  '/cases/[caseId]/agreements/[agreementId]/pdf': closed(
    ids => `/agreements/${ids.agreementId}/pdf`,
    ids => `/agreements/${ids.agreementId}/pdf?copy=unsigned`,
  ),
  '/cases/[caseId]/agreements/[agreementId]/sign': closed(ids => `/agreements/${ids.agreementId}/sign`),
  '/cases/[caseId]/agreements/[agreementId]/paper/[partyKey]': closed(
    ids => `/agreements/${ids.agreementId}/paper/debtor-1`,
  ),
  // Whoever has a link may open it: a stranger has none, and guesses.
  '/agreements/[token]': behindLink('', '?change=sent', '%2F..%2Fcases'),
  '/agreements/[token]/change': behindLink('/change'),
  '/agreements/[token]/payments/new': behindLink('/payments/new'),
  '/agreements/[token]/payments/[paymentId]': {
    for: 'closed',
    addresses: ({ token, paymentId }) => [`/agreements/${token}/payments/${paymentId}`],
  },
  '/cases/[caseId]/payments': closed(() => '/payments'),
  '/cases/[caseId]/payments/new': closed(() => '/payments/new'),
  '/cases/[caseId]/payments/[eventId]': closed(ids => `/payments/${ids.paymentId}`),
  '/cases/[caseId]/payments/[eventId]/reverse': closed(ids => `/payments/${ids.paymentId}/reverse?why=returned`),
  '/cases/[caseId]/notices': closed(() => '/notices'),
  '/cases/[caseId]/notices/new': closed(() => '/notices/new'),
  '/cases/[caseId]/notices/[noticeId]': closed(ids => `/notices/${ids.noticeId}`),
  '/cases/[caseId]/notices/[noticeId]/strike': closed(ids => `/notices/${ids.noticeId}/strike`),
  '/cases/[caseId]/closing': closed(() => '/closing'),
  '/cases/[caseId]/closing/new': closed(
    () => '/closing/new',
    () => '/closing/new?of=satisfaction-filed',
  ),
  '/cases/[caseId]/closing/[filingId]': closed(ids => `/closing/${ids.filingId}`),
  '/cases/[caseId]/closing/[filingId]/strike': closed(ids => `/closing/${ids.filingId}/strike`),
  '/cases/[caseId]/payments/reports/[reportId]': closed(ids => `/payments/reports/${ids.reportId}`),
  '/cases/[caseId]/keep': closed(
    () => '/keep',
    () => '/keep?done=imported',
  ),
  '/cases/[caseId]/keep/file': closed(() => '/keep/file'),
  '/cases/[caseId]/keep/delete': closed(() => '/keep/delete'),
  '/cases/[caseId]/calendar': closed(() => '/calendar'),
  '/reminders': open('/reminders'),
  // A stranger's guess at a private address finds nothing, like any other.
  '/calendar/[token]': open('/calendar/none', `/calendar/someone.${'A'.repeat(43)}`),
  '/reminders/stop/[token]': open('/reminders/stop/none', `/reminders/stop/someone.${'A'.repeat(43)}`),
  '/reminders/stop/[token]/now': open('/reminders/stop/none/now'),
  '/reminders/confirm/[token]': open(
    '/reminders/confirm/none',
    `/reminders/confirm/someone.1796000000.${'A'.repeat(43)}`,
  ),
  '/agreements/[token]/pdf': behindLink('/pdf', '/pdf?copy=unsigned'),
}

/** What is only posted to, and says so to whoever asks for it: no case is looked for. */
export const takesOnlyPosts = /^\/cases\/[^/]+\/attachments$/

/** Every flow, question, report and paper by its name, read from the registers: a new one is tried without being listed. */
export const named: { side: Side | 'both'; tail: string; about?: DocumentAbout }[] = [
  ...flows.flatMap(({ id, side, steps }) =>
    ['', '/check', ...steps.map(step => `/${step.id}?change=yes`)].map(tail => ({ side, tail: `/${id}${tail}` })),
  ),
  ...Object.values(reports).map(({ id, side }) => ({ side, tail: `/reports/${id}` })),
  ...Object.values(documents).map(({ id, side, about }) => ({
    side,
    tail: `/documents/${id}`,
    ...(about && { about }),
  })),
]

/** The ways Next answers at one address: the page, and the parts of it that its own script asks for. */
export const askings: { name: string; headers: Record<string, string>; address: (address: string) => string }[] = [
  { name: 'as a page', headers: {}, address: one => one },
  { name: 'as data', headers: { rsc: '1' }, address: one => one },
  { name: 'as data, the way Next asks', headers: { rsc: '1' }, address: one => withQuery(one, '_rsc=1') },
  { name: 'with only the query', headers: {}, address: one => withQuery(one, '_rsc=1') },
  { name: 'as a prefetch', headers: { rsc: '1', 'next-router-prefetch': '1' }, address: one => one },
  { name: 'as a full prefetch', headers: { rsc: '1', 'next-router-prefetch': '2' }, address: one => one },
  ...['/_tree', '/_full', '/_head', '/cases/$d$caseId/__PAGE__'].map(segment => ({
    name: `as the part ${segment}`,
    headers: { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': segment },
    address: (one: string) => one,
  })),
  { name: 'as .rsc', headers: {}, address: one => withEnding(one, '.rsc') },
  {
    name: 'as .segment.rsc',
    headers: { rsc: '1', 'next-router-prefetch': '1' },
    address: one => withEnding(one, '.segments/_tree.segment.rsc'),
  },
  { name: 'as Next’s old data', headers: { 'x-nextjs-data': '1' }, address: one => `/_next/data/x${one}.json` },
  {
    name: 'around the proxy',
    headers: { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    address: one => one,
  },
  {
    name: 'as though rewritten',
    headers: { 'x-invoke-path': '/cases', 'x-matched-path': '/cases' },
    address: one => one,
  },
]

function withQuery(address: string, query: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${query}`
}

function withEnding(address: string, ending: string): string {
  const [path = '', query] = address.split('?')
  return `${path}${ending}${query ? `?${query}` : ''}`
}

/**
 * By the action's file and name in .next/server/server-reference-manifest.json. `closed`: it takes a case, which must
 * be the sender's own. `link`: it takes a private link, which only its party has. `open`: it is for everybody and takes
 * no case.
 */
export const actions: Record<string, 'closed' | 'link' | 'open'> = {
  'app/start-case.ts startCase': 'open',
  'app/(personal)/account/actions.ts makeAccount': 'open',
  'app/(personal)/account/actions.ts enterAccount': 'open',
  'app/(personal)/account/actions.ts leaveAccount': 'open',
  'app/(personal)/reminders/actions.ts makeAddress': 'open',
  'app/(personal)/reminders/actions.ts endAddress': 'open',
  'app/(personal)/reminders/actions.ts turnMail': 'open',
  'app/(personal)/reminders/actions.ts haveRead': 'open',
  'app/(personal)/reminders/confirm/[token]/actions.ts confirm': 'open',
  'app/(personal)/cases/[caseId]/[flowId]/[stepId]/actions.ts saveStep': 'closed',
  'app/(personal)/cases/[caseId]/payments/actions.ts savePayment': 'closed',
  'app/(personal)/cases/[caseId]/payments/actions.ts takeBack': 'closed',
  'app/(personal)/cases/[caseId]/agreements/draft/actions.ts fixFinding': 'closed',
  'app/(personal)/cases/[caseId]/agreements/draft/actions.ts finishAgreement': 'closed',
  'app/(personal)/cases/[caseId]/documents/[documentId]/actions.ts issueLetter': 'closed',
  'app/(personal)/cases/[caseId]/agreements/[agreementId]/actions.ts signMine': 'closed',
  'app/(personal)/cases/[caseId]/agreements/[agreementId]/actions.ts recordPaper': 'closed',
  'app/(personal)/cases/[caseId]/agreements/[agreementId]/actions.ts makeLink': 'closed',
  'app/(personal)/cases/[caseId]/agreements/[agreementId]/actions.ts withdrawLink': 'closed',
  'app/(personal)/cases/[caseId]/agreements/[agreementId]/actions.ts withdrawVersion': 'closed',
  'app/(personal)/agreements/[token]/actions.ts signByLink': 'link',
  'app/(personal)/agreements/[token]/actions.ts sendChange': 'link',
  'app/(personal)/agreements/[token]/payment-actions.ts reportByLink': 'link',
  'app/(personal)/agreements/[token]/payment-actions.ts confirmByLink': 'link',
  'app/(personal)/agreements/[token]/payment-actions.ts answerByLink': 'link',
  'app/(personal)/cases/[caseId]/payments/reports/[reportId]/actions.ts answerReportForm': 'closed',
  'app/(personal)/cases/[caseId]/offers/new/actions.ts recordNewOffer': 'closed',
  'app/(personal)/cases/[caseId]/offers/[offerId]/actions.ts answerOfferForm': 'closed',
  'app/(personal)/cases/[caseId]/ledger/new/actions.ts saveEntry': 'closed',
  'app/(personal)/cases/[caseId]/ledger/[entryId]/take-back/actions.ts takeEntryBack': 'closed',
  'app/(personal)/cases/[caseId]/notices/actions.ts saveNotice': 'closed',
  'app/(personal)/cases/[caseId]/notices/actions.ts saveReceived': 'closed',
  'app/(personal)/cases/[caseId]/notices/actions.ts strikeNoticeOut': 'closed',
  'app/(personal)/cases/[caseId]/keep/actions.ts switchCase': 'closed',
  'app/(personal)/cases/[caseId]/keep/actions.ts deleteForm': 'closed',
  'app/(personal)/cases/[caseId]/closing/actions.ts saveFiling': 'closed',
  'app/(personal)/cases/[caseId]/closing/actions.ts saveArrival': 'closed',
  'app/(personal)/cases/[caseId]/closing/actions.ts strikeFilingOut': 'closed',
  'app/(personal)/cases/[caseId]/contacts/actions.ts saveContact': 'closed',
  'app/(personal)/cases/[caseId]/contacts/actions.ts strikeOut': 'closed',
}
