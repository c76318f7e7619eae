// What every request passes first: the security headers of its page, and a plain refusal for a form that comes from
// elsewhere or is far too large. It decides nothing about who may see what: that is in every query.

import { type NextRequest, NextResponse } from 'next/server'
import { refusalPage } from './components/ui/refusal-page'

/** The most a form may send; the longest answers of a page are a few thousand letters. */
const mostBytes = 256 * 1024

export function proxy(request: NextRequest): NextResponse {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    if (!comesFromHere(request)) return refuse(403, 'elsewhere', request)
    if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return refuse(413, 'too-large', request)
  }
  const nonce = crypto.randomUUID()
  const policy = contentPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  // The language switch leads back to the page it stands on.
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  response.headers.set('x-content-type-options', 'nosniff')
  // A case's address is nobody else's business.
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()')
  return response
}

export const config = { matcher: '/((?!_next/static|favicon.ico|icon).*)' }

/** A form of ours carries our own origin. One with no origin, or another's, is refused. */
function comesFromHere(request: NextRequest): boolean {
  const origin = request.headers.get('origin')
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host
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

function refuse(status: 403 | 413, reason: 'elsewhere' | 'too-large', request: NextRequest): NextResponse {
  const language = request.cookies.get('language')?.value
  return new NextResponse(refusalPage(reason, language === 'es' ? 'es' : 'en'), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'cache-control': 'no-store',
    },
  })
}
