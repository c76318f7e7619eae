import { CitationLink } from '@/components/ui/citation-link'
import { Details } from '@/components/ui/details'
import { Timeline } from '@/components/ui/timeline'
import type { TimelineEvent, Undated } from '@/lib/case/timeline'
import { howCounted } from '@/lib/law/deadline'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Locale, say, type Words } from '@/lib/shared/words'

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
        events={withoutRepeats(events).map(({ event, until }) => ({
          on: event.on,
          label: event.deadline?.estimated
            ? { en: `${event.label.en}, at the earliest`, es: `${event.label.es}, como muy pronto` }
            : event.label,
          when: event.when === 'past' ? 'past' : event.id === nextId ? 'next' : 'later',
          uncertain: event.deadline?.uncertain ?? false,
          ...(event.deadline && { text: <Rule event={event} locale={locale} /> }),
          ...(until && { text: eachYear(until) }),
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

/** The same thing year after year is one event, with the last day it comes. */
function withoutRepeats(events: TimelineEvent[]): { event: TimelineEvent; until: IsoDate | null }[] {
  return events.flatMap((event, index) => {
    const isSame = (other: TimelineEvent) => !event.deadline && other.id === event.id && other.when !== 'past'
    if (events.slice(0, index).some(isSame)) return []
    const last = events.slice(index + 1).findLast(isSame)
    return [{ event, until: event.when !== 'past' && last ? last.on : null }]
  })
}

function eachYear(until: IsoDate): Words {
  return inBoth(locale =>
    locale === 'en'
      ? `Then once a year, until ${formatDate(until, locale)}.`
      : `Después una vez al año, hasta el ${formatDate(until, locale)}.`,
  )
}

function Rule({ event, locale }: { event: TimelineEvent; locale: Locale }) {
  const { deadline } = event
  if (!deadline) return null
  return (
    <Details summary={words.counted} locale={locale}>
      <p>
        {say(howCounted(deadline), locale)} <CitationLink cite={deadline.cite} />
      </p>
      {deadline.note && <p>{say(deadline.note, locale)}</p>}
    </Details>
  )
}
