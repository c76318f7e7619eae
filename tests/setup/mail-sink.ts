// A mail server for tests, of node:net alone: it speaks as much of SMTP (RFC 5321) as a client needs, and keeps what it is
// given.

import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

export type Received = { to: string; headers: Record<string, string>; text: string }

/** What it does with the text of a mail: takes it, refuses it for now, or breaks the line once it has all of it. `hang-up`: it
 *  breaks the line at once. */
export type Manner = 'take' | 'refuse' | 'break' | 'hang-up'

export type MailSink = {
  url: string
  received: Received[]
  /** How many mails were offered, taken or not. */
  offered: () => number
  behave: (manner: Manner) => void
  /** Waits this long before it answers a mail. */
  delay: (ms: number) => void
  close: () => Promise<void>
}

/** Starts one on a port of the machine's choice. */
export async function openMailSink(): Promise<MailSink> {
  const received: Received[] = []
  const state = { manner: 'take' as Manner, delayMs: 0, offered: 0 }
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    talk(socket, state, mail => received.push(mail))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('This machine gave no port.')
  return {
    url: `smtp://127.0.0.1:${address.port}?ignoreTLS=true`,
    received,
    offered: () => state.offered,
    behave: manner => {
      state.manner = manner
    },
    delay: ms => {
      state.delayMs = ms
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

type State = { manner: Manner; delayMs: number; offered: number }

function talk(socket: Socket, state: State, keep: (mail: Received) => void): void {
  if (state.manner === 'hang-up') return void socket.destroy()
  let buffer = ''
  let to = ''
  let isText = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  const takeText = (raw: string) => {
    state.offered += 1
    setTimeout(() => {
      if (state.manner === 'break') return socket.destroy()
      if (state.manner === 'refuse') return say('451 Try again later')
      keep(readMail(to, raw))
      say('250 Taken')
    }, state.delayMs)
  }
  socket.setEncoding('latin1')
  say('220 sink')
  socket.on('data', (chunk: string) => {
    buffer += chunk
    for (;;) {
      const end = buffer.indexOf(isText ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const part = buffer.slice(0, end)
      buffer = buffer.slice(end + (isText ? 5 : 2))
      if (isText) {
        isText = false
        takeText(part)
        continue
      }
      const command = part.slice(0, 4).toUpperCase()
      if (command === 'RCPT') to = /<([^>]*)>/.exec(part)?.[1] ?? ''
      if (command === 'DATA') isText = true
      say(command === 'DATA' ? '354 Go on' : command === 'QUIT' ? '221 Bye' : '250 Ok')
      if (command === 'QUIT') socket.end()
    }
  })
}

function readMail(to: string, raw: string): Received {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = Object.fromEntries(
    lines.map(line => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      readWords(line.slice(line.indexOf(':') + 1).trim()),
    ]),
  )
  const body = raw.slice(end + 4).replace(/^\.\./gm, '.')
  return { to, headers, text: readBody(body, headers['content-transfer-encoding'] ?? '') }
}

/** RFC 2047: words of a header outside of ASCII. */
function readWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString() : quoted(text.replace(/_/g, ' ')),
    )
}

function readBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString()
  if (encoding === 'quoted-printable') return quoted(body.replace(/=\r\n/g, '')).replace(/\r\n/g, '\n')
  return Buffer.from(body, 'latin1').toString().replace(/\r\n/g, '\n')
}

function quoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
