import { CitationLink } from '@/components/ui/citation-link'
import { Details } from '@/components/ui/details'
import { Notice } from '@/components/ui/notice'
import { UncertainTag } from '@/components/ui/tag'
import type { ConductFinding } from '@/lib/case/conduct'
import type { LawLine } from '@/lib/case/conduct-law'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  ours: { en: 'About how you were in touch', es: 'Sobre cómo se comunicó usted' },
  theirs: { en: 'About how they were in touch', es: 'Sobre cómo se comunicaron con usted' },
  law: { en: 'What the law says of collecting, and for whom', es: 'Qué dice la ley sobre cobrar, y para quién' },
} satisfies Record<string, Words>

type NotesProps = { found: readonly ConductFinding[]; isOurs: boolean; locale: Locale }

/** What was noticed about one entry of the log, with the rule it is measured by. */
export function ConductNotes({ found, isOurs, locale }: NotesProps) {
  const [first] = found
  if (!first) return null
  return (
    <Notice kind={isOurs ? 'warning' : 'info'} heading={isOurs ? words.ours : words.theirs} level={3} locale={locale}>
      {found.map(one => (
        <p key={one.id}>{say(one.why, locale)}</p>
      ))}
      <p>
        <CitationLink cite={{ section: first.cite.section, source: first.cite.source ?? null }} />
      </p>
    </Notice>
  )
}

/** The law about collecting, folded away: whom it binds, what it says. */
export function ConductLaw({ lines, locale }: { lines: readonly LawLine[]; locale: Locale }) {
  if (lines.length === 0) return null
  return (
    <Details summary={words.law} locale={locale}>
      {lines.map(({ text, cite, uncertain }) => (
        <p key={text.en}>
          {say(text, locale)} {cite && <CitationLink cite={{ section: cite.section, source: cite.source ?? null }} />}{' '}
          {uncertain && <UncertainTag locale={locale} />}
        </p>
      ))}
    </Details>
  )
}
