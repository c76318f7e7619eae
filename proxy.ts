// What every request passes first: the security headers of its page, and a plain refusal for a form that comes from
// elsewhere or is far too large. It decides nothing about who may see what: that is in every query.

import { type NextRequest, NextResponse } from 'next/server'
import { refusalPage } from './components/ui/refusal-page'
import { doorProblem, problemType } from './lib/law/open/problems'
import { publicAddress } from './lib/shared/addresses'
import { comesFromHere } from './lib/shared/request-origin'
import { localeCookie, requestedLocale } from './lib/shared/requested-locale'
import { type Locale, locales } from './lib/shared/words'

/** The most a form may send; the longest answers of a page are a few thousand letters. */
const mostFormBytes = 256 * 1024
/** The most the upload of a file may send: its 10 MB and the form around it. */
const mostUploadBytes = 11 * 1024 * 1024

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl
  if (isOpenInterface(pathname)) return isDecodable(pathname) ? NextResponse.next() : refuseAddress()
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  if (!isReading) {
    if (!comesFromHere(request.headers) && !isMailStop(request)) return refuse(403, 'elsewhere', request)
    const isFile = isUpload(pathname)
    if (await isLonger(request, isFile ? mostUploadBytes : mostFormBytes))
      return refuse(413, isFile ? 'file-too-large' : 'too-large', request)
  }
  if (isStateInCapitals(pathname)) return NextResponse.redirect(inLowerCase(request), 308)
  const nonce = crypto.randomUUID()
  const policy = contentPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  // The language switch leads back to the page it stands on.
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  const namesNone = isUnder(pathname, '/law')
  const response = namesNone
    ? NextResponse.rewrite(inLanguage(request), { request: { headers } })
    : NextResponse.next({ request: { headers } })
  // Somebody's file runs nothing, should a browser open it after all.
  response.headers.set('content-security-policy', isAttachment(pathname) ? `${policy}; sandbox` : policy)
  const mayBeKept = isReading && isPublic(pathname)
  response.headers.set('cache-control', mayBeKept ? 'public, max-age=0, must-revalidate' : 'private, no-store')
  response.headers.set('x-content-type-options', 'nosniff')
  // A case's address is nobody else's business, nor is a private link. (Not 'no-referrer': it takes the origin from forms.)
  response.headers.set('referrer-policy', 'same-origin')
  if (privateAddresses.some(one => isUnder(pathname, one))) response.headers.set('x-robots-tag', 'noindex, nofollow')
  response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()')
  return response
}

// The file of a case goes by: Next holds the whole body of what passes here in memory, twice, and that one may be large.
// Its door (app/(personal)/cases/import/file) asks for our own Origin and counts the bytes itself.
export const config = { matcher: '/((?!_next/static|favicon.ico|icon|cases/import/file$).*)' }

/** The open interface reads no cookie and stores nothing, so anyone may ask it from anywhere. Its doors (app/api/v1) set
 *  their own headers and limits, and nothing but its doors stands under its address. */
function isOpenInterface(path: string): boolean {
  return isUnder(path, '/api/v1')
}

function isUnder(path: string, address: string): boolean {
  return path === address || path.startsWith(`${address}/`)
}

/** The law is the same for everybody, so it may be kept by whoever passes it on; so may the files for search engines. */
function isPublic(path: string): boolean {
  if (path === '/robots.txt' || path === '/sitemap.xml') return true
  return locales.some(locale => isUnder(path, publicAddress(locale, '/law')))
}

/** "/law/CA": the way everybody writes a state, which leads to its page. */
function isStateInCapitals(path: string): boolean {
  return /^(\/[a-z]{2})?\/law\/[A-Za-z]{2}$/.test(path) && path !== path.toLowerCase()
}

function inLowerCase(request: NextRequest): URL {
  const url = request.nextUrl.clone()
  url.pathname = url.pathname.toLowerCase()
  return url
}

/** The public page in the language of the request, for an address that names no language. */
function inLanguage(request: NextRequest): URL {
  const url = request.nextUrl.clone()
  url.pathname = publicAddress(localeOf(request), url.pathname)
  return url
}

function localeOf(request: NextRequest): Locale {
  return requestedLocale(request.cookies.get(localeCookie)?.value, request.headers.get('accept-language'))
}

/** Next answers an address it cannot decode with a 500, after the proxy. */
function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

function refuseAddress(): NextResponse {
  const problem = doorProblem('unknown-address', 'en')
  const headers = { 'content-type': problemType, 'cache-control': 'no-store', 'access-control-allow-origin': '*' }
  return new NextResponse(JSON.stringify(problem), { status: problem.status, headers })
}

/** Whoever has such an address needs nothing else to open it. */
const privateAddresses = ['/agreements', '/calendar', '/reminders/stop', '/reminders/confirm']

/** Mail programs end a person's reminders from wherever they are (RFC 8058). It can do that and nothing else. */
function isMailStop({ method, nextUrl }: NextRequest): boolean {
  return method === 'POST' && /^\/reminders\/stop\/[^/]+\/now$/.test(nextUrl.pathname)
}

/** The one address that takes files. */
function isUpload(path: string): boolean {
  return /^\/cases\/[^/]+\/attachments$/.test(path)
}

/** A file that was added to a case. */
function isAttachment(path: string): boolean {
  return /^\/cases\/[^/]+\/attachments\/[^/]+$/.test(path)
}

/** By the length it says or, sent in pieces without one, by counting: Next itself would answer with a bare 500. */
async function isLonger(request: NextRequest, mostBytes: number): Promise<boolean> {
  const said = request.headers.get('content-length')
  if (said !== null) return Number(said) > mostBytes
  const reader = request.body?.getReader()
  let bytes = 0
  while (reader && bytes <= mostBytes) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
  }
  return bytes > mostBytes
}

function contentPolicy(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

type Refusal = Parameters<typeof refusalPage>[0]

function refuse(status: 403 | 413, reason: Refusal, request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID()
  return new NextResponse(refusalPage(reason, localeOf(request), nonce), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; frame-ancestors 'none'`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
