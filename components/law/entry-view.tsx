import { CitationLink } from '@/components/ui/citation-link'
import { inForceSentence, type RangedEntry } from '@/lib/law/said/entry-said'
import type { FactSaid } from '@/lib/law/said/fact-said'
import type { Entry } from '@/lib/law/types'
import { type Locale, say } from '@/lib/shared/words'
import { ConfidenceTag } from './confidence-tag'
import { SaidValue } from './said-value'

type Props = { ranged: RangedEntry<unknown>; sayEntry: (entry: Entry<unknown>) => FactSaid; locale: Locale }

/** One value of a rule with all it says, the days it holds, where it was read and how sure we are. */
export function EntryView({ ranged: { entry, from, until }, sayEntry, locale }: Props) {
  const said = sayEntry(entry)
  return (
    <div className={entry.none ? 'law-entry law-entry-none' : 'law-entry'}>
      <p className="law-headline">{say(said.headline, locale)}</p>
      <p className="law-source">
        {say(inForceSentence(from, until), locale)} <CitationLink cite={entry.cite} />{' '}
        <ConfidenceTag confidence={entry.confidence} locale={locale} />
      </p>
      <SaidValue said={said} locale={locale} />
      {entry.note && !entry.none && <p className="law-note">{say(entry.note, locale)}</p>}
    </div>
  )
}
