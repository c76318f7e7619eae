import { Details } from '@/components/ui/details'
import type { Block } from '@/lib/documents/blocks'
import { emailsOf, mailtoOf } from '@/lib/documents/email-text'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  summary: { en: 'Copy as an email', es: 'Copiar como correo electrónico' },
  text: {
    en: 'The same words as plain text. Press inside the box, choose everything, copy it, and paste it into your email. Keep what you send.',
    es: 'Las mismas palabras como texto simple. Pulse dentro del cuadro, elija todo, cópielo y péguelo en su correo. Guarde lo que envíe.',
  },
  subject: { en: 'Subject', es: 'Asunto' },
  body: { en: 'Text', es: 'Texto' },
  open: { en: 'Open my email program', es: 'Abrir mi programa de correo' },
} satisfies Record<string, Words>

/** A letter as plain text to paste into an email, one for each recipient. Works without JavaScript. */
export function EmailCopy({
  blocks,
  printedIn = 'en',
  locale,
}: {
  blocks: Block[]
  printedIn?: Locale
  locale: Locale
}) {
  const emails = emailsOf(blocks, printedIn)
  return (
    <div className="no-print">
      <Details summary={words.summary} locale={locale}>
        <p>{say(words.text, locale)}</p>
        {emails.map((email, index) => {
          const number = emails.length > 1 ? ` ${index + 1}` : ''
          return (
            // A letter's recipients never move, so their place names them.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above.
            <div key={index} className="email-copy">
              <label className="usa-label" htmlFor={`email-subject-${index}`}>
                {say(words.subject, locale)}
                {number}
              </label>
              <input
                className="usa-input"
                id={`email-subject-${index}`}
                lang={printedIn}
                readOnly
                value={email.subject}
              />
              <label className="usa-label" htmlFor={`email-body-${index}`}>
                {say(words.body, locale)}
                {number}
              </label>
              <textarea
                className="usa-textarea"
                id={`email-body-${index}`}
                lang={printedIn}
                rows={14}
                readOnly
                value={email.body}
              />
              <p>
                <a href={mailtoOf(email)}>
                  {say(words.open, locale)}
                  {number && <span className="usa-sr-only">{number}</span>}
                </a>
              </p>
            </div>
          )
        })}
      </Details>
    </div>
  )
}
