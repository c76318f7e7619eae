import { CitationLink } from '@/components/ui/citation-link'
import { Details } from '@/components/ui/details'
import { Timeline } from '@/components/ui/timeline'
import type { TimelineEvent, Undated } from '@/lib/case/timeline'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  counted: { en: 'How this date was counted', es: 'Cómo se contó esta fecha' },
  undated: { en: 'Dates we cannot give', es: 'Fechas que no podemos dar' },
} satisfies Record<string, Words>

/** The judgment's life: every date with its rule and source, and the dates nobody could give. */
export function JudgmentTimeline({
  events,
  undated,
  locale,
}: {
  events: TimelineEvent[]
  undated: Undated[]
  locale: Locale
}) {
  const nextId = events.find(e => e.when !== 'past')?.id
  return (
    <>
      <Timeline
        locale={locale}
        events={events.map(event => ({
          on: event.on,
          label: event.deadline?.estimated
            ? { en: `${event.label.en}, at the earliest`, es: `${event.label.es}, como muy pronto` }
            : event.label,
          when: event.when === 'past' ? 'past' : event.id === nextId ? 'next' : 'later',
          uncertain: event.deadline?.uncertain ?? false,
          ...(event.deadline && { text: <Rule event={event} locale={locale} /> }),
        }))}
      />
      {undated.length > 0 && (
        <Details summary={words.undated} locale={locale}>
          <ul>
            {undated.map(({ id, label, why, section }) => (
              <li key={id}>
                <strong>{say(label, locale)}:</strong> {say(why, locale)}{' '}
                {section && <cite className="citation">{section}</cite>}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

function Rule({ event, locale }: { event: TimelineEvent; locale: Locale }) {
  const { deadline } = event
  if (!deadline) return null
  return (
    <Details summary={words.counted} locale={locale}>
      <p>
        {say(deadline.rule, locale)} {deadline.roll && `${say(deadline.roll, locale)} `}
        <CitationLink cite={deadline.cite} />
      </p>
      {deadline.note && <p>{say(deadline.note, locale)}</p>}
    </Details>
  )
}
