import type { Issued } from '@/lib/data/issued'
import { documents } from '@/lib/documents'
import { formatDate } from '@/lib/shared/civil-date'
import { type Locale, say, type Words } from '@/lib/shared/words'

const heading: Words = { en: 'Your papers', es: 'Sus papeles' }

/** The papers given out in a case, the newest first. */
export function IssuedPapers({ papers, caseId, locale }: { papers: Issued[]; caseId: string; locale: Locale }) {
  if (papers.length === 0) return null
  return (
    <section>
      <h2>{say(heading, locale)}</h2>
      <ul className="entry-list">
        {papers.map(paper => {
          const document = documents[paper.documentId]
          const title = document ? say(document.title, locale) : paper.title
          return (
            <li key={paper.id}>
              <span className="entry-name">
                <a href={`/cases/${caseId}/issued/${paper.id}`}>{title}</a>, {formatDate(paper.issuedOn, locale)}
              </span>
              <span className="entry-links">
                <a href={`/cases/${caseId}/issued/${paper.id}/pdf`}>
                  PDF <span className="usa-sr-only">{title}</span>
                </a>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
