import { CitationLink } from '@/components/ui/citation-link'
import { SummaryList } from '@/components/ui/summary-list'
import { UncertainTag } from '@/components/ui/tag'
import { Working } from '@/components/ui/working'
import type { ClosingLaw } from '@/lib/case/closing-law'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  counted: { en: 'How the last day to file is counted', es: 'Cómo se cuenta el último día para presentarlo' },
  forms: { en: 'The court’s forms', es: 'Los formularios del tribunal' },
  outside: { en: 'It opens the court’s own site.', es: 'Abre el sitio del propio tribunal.' },
} satisfies Record<string, Words>

/** What the state asks for, line by line, each with where it was read. */
export function LawRows({ law, locale }: { law: ClosingLaw; locale: Locale }) {
  const { rows, note, formsPage, working } = law
  return (
    <>
      <SummaryList
        locale={locale}
        rows={rows.map(({ term, value, cite, uncertain }) => ({
          term,
          value: (
            <>
              {say(value, locale)} {cite && <CitationLink cite={cite} />}{' '}
              {uncertain && <UncertainTag locale={locale} />}
            </>
          ),
        }))}
      />
      {working.length > 0 && <Working steps={working} summary={words.counted} locale={locale} />}
      {note && working.length === 0 && <p>{say(note, locale)}</p>}
      {formsPage && (
        <p>
          <a href={formsPage} rel="noreferrer">
            {say(words.forms, locale)}
          </a>
          . {say(words.outside, locale)}
        </p>
      )}
    </>
  )
}
