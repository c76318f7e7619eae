import { DateText } from '@/components/ui/amounts'
import { CitationLink } from '@/components/ui/citation-link'
import { Details } from '@/components/ui/details'
import { Notice } from '@/components/ui/notice'
import { UncertainTag } from '@/components/ui/tag'
import type { Passage } from '@/lib/interview/define'
import { type Locale, say, type Words } from '@/lib/shared/words'

const attention: Words = { en: 'Please note', es: 'Tenga en cuenta' }

/** The text of a question page above its fields. */
export function Passages({ passages, locale }: { passages: Passage[]; locale: Locale }) {
  return passages.map(passage => <PassageView key={JSON.stringify(passage)} passage={passage} locale={locale} />)
}

function PassageView({ passage, locale }: { passage: Passage; locale: Locale }) {
  switch (passage.kind) {
    case 'paragraph':
      return <p>{say(passage.text, locale)}</p>
    case 'list':
      return (
        <ul>
          {passage.items.map(item => (
            <li key={item.en}>{say(item, locale)}</li>
          ))}
        </ul>
      )
    case 'warning':
      return (
        <Notice kind="warning" heading={attention} locale={locale}>
          <p>{say(passage.text, locale)}</p>
        </Notice>
      )
    case 'deadline':
      return (
        <div className="deadline deadline-soon">
          <p className="deadline-label">{say(passage.label, locale)}</p>
          <p className="deadline-day">
            <DateText on={passage.on} style="weekday" locale={locale} />
          </p>
          <p className="deadline-rule">
            {say(passage.rule, locale)} {passage.cite && <CitationLink cite={passage.cite} />}
          </p>
          {passage.uncertain && <UncertainTag locale={locale} />}
        </div>
      )
    case 'details':
      return (
        <Details summary={passage.summary} locale={locale}>
          <p>{say(passage.text, locale)}</p>
        </Details>
      )
  }
}
