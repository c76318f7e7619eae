import { sizeWords } from '@/lib/case/attachment'
import type { Contact } from '@/lib/case/contact'
import { startedByWords, whenWords } from '@/lib/case/contact-words'
import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  started: { en: 'Who started it:', es: 'Quién empezó:' },
  files: { en: 'Files', es: 'Archivos' },
} satisfies Record<string, Words>

/** When it was, and who started it. */
export function ContactWhen({ contact, locale }: { contact: Contact; locale: Locale }) {
  return (
    <p className="contact-when">
      {say(whenWords(contact), locale)}. {say(words.started, locale)} {say(startedByWords[contact.startedBy], locale)}.
    </p>
  )
}

/** What was said, in the person's own words; and, of an entry struck out, why it was. */
export function ContactSaid({ contact, locale }: { contact: Contact; locale: Locale }) {
  return (
    <>
      <p className="contact-said">{contact.struck ? <s>{contact.said}</s> : contact.said}</p>
      {contact.struck && <p>{say(struckWords(contact.struck), locale)}</p>}
    </>
  )
}

function struckWords({ on, why }: NonNullable<Contact['struck']>): Words {
  return inBoth(locale =>
    locale === 'en'
      ? `Struck out on ${formatDate(on, locale)}: ${why}`
      : `Tachada el ${formatDate(on, locale)}: ${why}`,
  )
}

type FilesProps = { contact: Contact; caseId: string; hashes?: boolean; locale: Locale }

/** The files of an entry, each to download; with what proves that it is the same file. */
export function ContactFiles({ contact, caseId, hashes = false, locale }: FilesProps) {
  if (contact.attachments.length === 0) return null
  return (
    <>
      <p>
        <strong>{say(words.files, locale)}</strong>
      </p>
      <ul className="file-list">
        {contact.attachments.map(file => (
          <li key={file.id}>
            <a href={`/cases/${caseId}/attachments/${file.id}`}>{file.name}</a> ({sizeWords(file.size)})
            {hashes && <span className="file-hash">SHA-256 {file.sha256}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
