import type { CaseFile } from '@/lib/case/case-file'
import type { Filing } from '@/lib/case/filing'
import { filingTitle, filingWhen } from '@/lib/case/filing-words'
import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  open: { en: 'Open this entry', es: 'Abrir esta anotación' },
  struck: { en: 'struck out', es: 'tachado' },
} satisfies Record<string, Words>

/** Every paper that was written down, the newest first. */
export function FilingList({ file, caseId, locale }: { file: CaseFile; caseId: string; locale: Locale }) {
  return (
    <ol className="contact-log">
      {file.records.filings.toReversed().map(filing => {
        const title = say(filingTitle(file, filing), locale)
        return (
          <li key={filing.id} className={filing.struck ? 'contact-struck' : undefined}>
            <h3>
              {title}
              {filing.struck && <span className="usa-sr-only"> ({say(words.struck, locale)})</span>}
            </h3>
            <FilingFacts filing={filing} locale={locale} />
            <p className="no-print">
              <a href={`/cases/${caseId}/closing/${filing.id}`}>
                {say(words.open, locale)}
                <span className="usa-sr-only">: {title}</span>
              </a>
            </p>
          </li>
        )
      })}
    </ol>
  )
}

/** When it went out and came in; of one struck out, why it was. */
export function FilingFacts({ filing, locale }: { filing: Filing; locale: Locale }) {
  const { note, struck } = filing
  return (
    <>
      <p className="contact-when">{say(filingWhen(filing), locale)}</p>
      {note && <p className="contact-said">{note}</p>}
      {struck && <p>{say(struckWords(struck), locale)}</p>}
    </>
  )
}

function struckWords({ on, why }: NonNullable<Filing['struck']>): Words {
  return inBoth(locale =>
    locale === 'en'
      ? `Struck out on ${formatDate(on, locale)}: ${why}`
      : `Tachado el ${formatDate(on, locale)}: ${why}`,
  )
}
