// The contact log in the file of a case: every entry in the order of time, in its own words, those struck out too.

import type { Archive } from '@/lib/case/archive'
import type { CaseFile } from '@/lib/case/case-file'
import { caseTitle } from '@/lib/case/case-title'
import { type Contact, oldestFirst } from '@/lib/case/contact'
import { contactTitle, startedByWords, whenWords } from '@/lib/case/contact-words'
import { formatDate } from '@/lib/shared/civil-date'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { type Html, html, linkTo, pageOf } from './archive-page'

const words = {
  title: { en: 'Contact log', es: 'Registro de comunicaciones' },
  back: { en: 'To the list of everything', es: 'A la lista de todo' },
  none: { en: 'No entry was written down.', es: 'No se anotó nada.' },
  started: { en: 'Who started it:', es: 'Quién empezó:' },
  file: { en: 'File:', es: 'Archivo:' },
  struck: { en: 'Struck out on', es: 'Tachada el' },
} satisfies Record<string, Words>

/** The page of the log. */
export function archiveLog({ facts, records }: CaseFile, { attachments }: Archive, locale: Locale): string {
  const fileOf = new Map(attachments.map(one => [one.id, one.file]))
  const entries = oldestFirst(records.contacts).map(one => entryOf(one, fileOf, locale))
  const title = say(words.title, locale)
  const body = html`<p>${linkTo('index.html', say(words.back, locale))}</p>
<h1>${title}</h1>
<p>${say(caseTitle(facts), locale)}</p>
${entries.length > 0 ? entries : html`<p>${say(words.none, locale)}</p>`}`
  return pageOf(title, body, locale)
}

function entryOf(contact: Contact, fileOf: Map<string, string>, locale: Locale): Html {
  const { said, struck, startedBy, attachments } = contact
  return html`<section>
<h2>${say(contactTitle(contact), locale)}</h2>
<p>${say(whenWords(contact), locale)}. ${say(words.started, locale)} ${say(startedByWords[startedBy], locale)}.</p>
<p class="said">${struck ? html`<s>${said}</s>` : said}</p>
${struck && html`<p>${say(words.struck, locale)} ${formatDate(struck.on, locale)}: ${struck.why}</p>`}
${attachments.map(
  ({ id, name, sha256 }) =>
    html`<p>${say(words.file, locale)} ${linkTo(fileOf.get(id) ?? '', name)}<br><span class="hash">SHA-256 ${sha256}</span></p>`,
)}
</section>
`
}
