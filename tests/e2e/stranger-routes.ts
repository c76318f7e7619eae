// Every address of the app, and what somebody it does not belong to may see there. The stranger's test compares this
// list with the build: a new route or action without an entry fails.

import { reports } from '@/lib/case/reports'
import { documents } from '@/lib/documents'
import { flows } from '@/lib/interview/flows'
import type { Side } from './journey'

/** What a stranger knows of another person's case. */
export type Ids = { caseId: string; issuedId: string }

/** `closed`: not found, exactly as for a case that never was. `open`: for everybody, and nobody's data in it. */
export type Route = { for: 'closed' | 'open'; addresses: (ids: Ids) => string[] }

const open = (...addresses: string[]): Route => ({ for: 'open', addresses: () => addresses })
const closed = (...tails: ((ids: Ids) => string)[]): Route => ({
  for: 'closed',
  addresses: ids => tails.map(tail => `/cases/${ids.caseId}${tail(ids)}`),
})

/** By the route's name in .next/app-path-routes-manifest.json. */
export const routes: Record<string, Route> = {
  '/': open('/'),
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
  '/cases/[caseId]/reports/[reportId]': closed(
    () => '/reports/ladder',
    () => '/reports/budget',
    () => '/reports/no-such-report',
  ),
  '/cases/[caseId]/documents/[documentId]': closed(
    () => '/documents/demand-letter',
    () => '/documents/first-offer',
    () => '/documents/assignment-of-judgment',
  ),
  '/cases/[caseId]/issued/[issuedId]': closed(ids => `/issued/${ids.issuedId}`),
  '/cases/[caseId]/issued/[issuedId]/pdf': closed(ids => `/issued/${ids.issuedId}/pdf`),
}

/** Every flow, question, report and paper by its name, read from the registers: a new one is tried without being listed. */
export const named: { side: Side | 'both'; tail: string }[] = [
  ...flows.flatMap(({ id, side, steps }) =>
    ['', '/check', ...steps.map(step => `/${step.id}?change=yes`)].map(tail => ({ side, tail: `/${id}${tail}` })),
  ),
  ...Object.values(reports).map(({ id, side }) => ({ side, tail: `/reports/${id}` })),
  ...Object.values(documents).map(({ id, side }) => ({ side, tail: `/documents/${id}` })),
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
 * be the sender's own. `open`: it is for everybody and takes no case.
 */
export const actions: Record<string, 'closed' | 'open'> = {
  'app/start-case.ts startCase': 'open',
  'app/(personal)/account/actions.ts makeAccount': 'open',
  'app/(personal)/account/actions.ts enterAccount': 'open',
  'app/(personal)/account/actions.ts leaveAccount': 'open',
  'app/(personal)/cases/[caseId]/[flowId]/[stepId]/actions.ts saveStep': 'closed',
  'app/(personal)/cases/[caseId]/documents/[documentId]/actions.ts issueLetter': 'closed',
}
