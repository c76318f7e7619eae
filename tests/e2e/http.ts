// Requests as they go over the wire: any header, any body, nothing followed, nothing unpacked, no cookies of its own.

import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string; bytes: Buffer }

export type Asked = {
  method?: string
  headers?: OutgoingHttpHeaders
  body?: string | Buffer
  /** Sends the body in pieces, without saying how long it is. */
  isChunked?: boolean
}

/** The address of the server the whole run shares. */
export const origin = `http://localhost:${process.env.E2E_PORT}`

/** One request and its whole answer. A server that answers before it was told everything is heard all the same. */
export function ask(path: string, { method = 'GET', headers = {}, body, isChunked = false }: Asked = {}) {
  const length = body === undefined || isChunked ? {} : { 'content-length': Buffer.byteLength(body) }
  return new Promise<Answer>((resolve, reject) => {
    const sent = request(`${origin}${path}`, { method, headers: { ...length, ...headers }, agent: false }, response => {
      const pieces: Buffer[] = []
      const finish = () => {
        const bytes = Buffer.concat(pieces)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes.toString('utf8'), bytes })
      }
      response.on('data', piece => pieces.push(piece))
      response.on('end', finish)
      response.on('error', finish)
    })
    sent.setTimeout(20_000, () => sent.destroy(new Error(`No answer to ${method} ${path} in 20 seconds.`)))
    sent.on('error', reject)
    if (isChunked && body !== undefined) sendInPieces(sent, Buffer.from(body))
    else sent.end(body)
  })
}

function sendInPieces(to: ReturnType<typeof request>, body: Buffer): void {
  const size = 64 * 1024
  const send = (at: number): void => {
    if (to.destroyed) return
    if (at >= body.length) to.end()
    else to.write(body.subarray(at, at + size), () => send(at + size))
  }
  send(0)
}

/** What a browser sends back after these cookies were set. */
export function cookieHeader(cookies: { name: string; value: string }[]): string {
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

/** What the first form of a page sends along without showing it: the action it belongs to, and its key. */
export function hiddenFields(html: string): Record<string, string> {
  const form = /<form[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const inputs = form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)
  const plain = (text = '') => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
  return Object.fromEntries([...inputs].map(([, name = '', value]) => [plain(name), plain(value)]))
}
