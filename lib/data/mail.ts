// Mail as this server sends it: plain text, by the SMTP server of the settings. Neither it nor who it is for reaches the log.

import 'server-only'
import { createTransport } from 'nodemailer'
import { log } from './log'
import { settings } from './settings'

/** `stopUrl`: an address that ends all such mail at one click, by a form or by the mail program (RFC 8058). `id`: the same
 *  for the same mail, so that a copy of it can be told. */
export type Mail = { id: string; to: string; subject: string; text: string; stopUrl: string }

/** `unreachable`: the mail server gave no answer before it had the text. `unclear`: the connection broke after the text was
 *  handed over, so it may have gone out. */
export type SentAs = 'sent' | 'refused' | 'unreachable' | 'unclear'

/** How long to wait for the mail server, in milliseconds. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }

/** True when this server sends mail at all. */
export function sendsMail(): boolean {
  return settings().mail !== null
}

/** The origin that mail names; null where none is sent. */
export function mailOrigin(): string | null {
  return settings().mail?.origin ?? null
}

/** Hands one mail over to the mail server. */
export async function sendMail({ id, to, subject, text, stopUrl }: Mail): Promise<SentAs> {
  const { mail } = settings()
  if (!mail) return 'refused'
  let isHandedOver = false
  const transport = createTransport({ url: mail.smtpUrl, ...patience })
  // The text is drawn up once the mail server is ready for it: until then, nothing can have gone out.
  transport.use('stream', (drawn, done) => {
    drawn.message.processFunc(input => {
      isHandedOver = true
      return input
    })
    done()
  })
  try {
    await transport.sendMail({
      from: mail.from,
      // An address as an object is not read for several of them.
      to: { name: '', address: to },
      subject,
      text,
      messageId: `<${id}@${new URL(mail.origin).hostname}>`,
      headers: {
        'List-Unsubscribe': `<${stopUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Auto-Submitted': 'auto-generated',
      },
    })
    return 'sent'
  } catch (error) {
    log().error({ mailId: id, ...refusalToLog(error) }, 'a mail was not taken')
    if (isAnswer(error)) return 'refused'
    return isHandedOver ? 'unclear' : 'unreachable'
  }
}

/** The mail server said no, with a number; silence is no answer. */
function isAnswer(error: unknown): boolean {
  return error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
}

/** What the log says of a mail that was not taken: nothing in the mail server's own words, which may name who it is for. */
export function refusalToLog(error: unknown): { code?: string; command?: string; status?: number } {
  const { code, command, responseCode } = error instanceof Error ? (error as Partial<SmtpError>) : {}
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof command === 'string' && { command: command.split(' ')[0] }),
    ...(typeof responseCode === 'number' && { status: responseCode }),
  }
}

type SmtpError = { code: unknown; command: unknown; responseCode: unknown }
