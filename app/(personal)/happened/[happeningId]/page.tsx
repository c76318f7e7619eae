import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Notice } from '@/components/ui/notice'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import type { CaseFile } from '@/lib/case/case-file'
import { caseTitle } from '@/lib/case/case-title'
import type { Side } from '@/lib/case/facts'
import { findHappening, type Happening, type HappeningView } from '@/lib/case/happenings'
import { noRecords, recordsFrom } from '@/lib/case/records'
import { listCases } from '@/lib/data/cases'
import { currentLocale } from '@/lib/data/locale'
import { listRecords } from '@/lib/data/records'
import { currentUser } from '@/lib/data/session'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { startCase } from '../../../start-case'
import { openFile } from '../../cases/[caseId]/load-case'

const words = {
  today: { en: 'Do these three things today', es: 'Haga hoy estas tres cosas' },
  yours: { en: 'In your cases', es: 'En sus casos' },
  start: { en: 'Put it into a case', es: 'Llevarlo a un caso' },
  startText: {
    en: 'With the judgment entered, you see the balance, the law of your state and the exact days, and the letters write themselves.',
    es: 'Con el fallo anotado, verá el saldo, la ley de su estado y los días exactos, y las cartas se escriben solas.',
  },
  owe: { en: 'I owe money', es: 'Debo dinero' },
  owed: { en: 'I am owed money', es: 'Me deben dinero' },
} satisfies Record<string, Words>

type Props = { params: Promise<{ happeningId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { happening, locale } = await loadHappening(await params)
  return { title: say(happening.title, locale) }
}

/** One thing that just happened: the clock, the three things to do today, and the person's own cases. */
export default async function HappenedPage({ params }: Props) {
  const { happening, locale } = await loadHappening(await params)
  const cases = await ownCases()
  const own = cases.flatMap(({ file }) => file.facts.side ?? [])
  // Whoever has cases of one side alone reads that side alone.
  const sides = (['creditor', 'debtor'] as const).filter(side => own.length === 0 || own.includes(side))
  return (
    <Page back={<BackLink href="/happened" locale={locale} />}>
      <PageHeading title={happening.title} lead={happening.text} locale={locale} />
      {sides.map(side => (
        <View key={side} view={happening.views[side]} isAlone={sides.length === 1} locale={locale} />
      ))}
      {cases.length > 0 ? (
        <OwnCases cases={cases} happening={happening} locale={locale} />
      ) : (
        <StartACase locale={locale} />
      )}
    </Page>
  )
}

function View({ view, isAlone, locale }: { view: HappeningView; isAlone: boolean; locale: Locale }) {
  const level = isAlone ? 2 : 3
  const Heading = isAlone ? 'h2' : 'h3'
  return (
    <section>
      {!isAlone && <h2>{say(view.title, locale)}</h2>}
      <Notice kind={view.clock.tone} heading={view.clock.heading} level={level} locale={locale}>
        <p>{say(view.clock.text, locale)}</p>
      </Notice>
      <Heading>{say(words.today, locale)}</Heading>
      <ol>
        {view.today.map(one => (
          <li key={one.en}>{say(one, locale)}</li>
        ))}
      </ol>
    </section>
  )
}

type Own = { id: string; file: CaseFile }

function OwnCases({ cases, happening, locale }: { cases: Own[]; happening: Happening; locale: Locale }) {
  return (
    <section>
      <h2>{say(words.yours, locale)}</h2>
      <ul>
        {cases.map(({ id, file }) => {
          const { path, by } = happening.inCase(file)
          return (
            <li key={id}>
              <a href={`/cases/${id}/${path}`}>{say(caseTitle(file.facts), locale)}</a>
              {by && `. ${say(by, locale)}`}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function StartACase({ locale }: { locale: Locale }) {
  const sides: [Side, Words][] = [
    ['debtor', words.owe],
    ['creditor', words.owed],
  ]
  return (
    <section>
      <h2>{say(words.start, locale)}</h2>
      <p>{say(words.startText, locale)}</p>
      <form action={startCase}>
        <input type="hidden" name="key" value={randomUUID()} />
        {sides.map(([side, label]) => (
          <button key={side} type="submit" name="side" value={side} className="usa-button usa-button--outline">
            {say(label, locale)}
          </button>
        ))}
      </form>
    </section>
  )
}

async function loadHappening({ happeningId }: { happeningId: string }) {
  const happening = findHappening(happeningId)
  if (!happening) notFound()
  return { happening, locale: await currentLocale() }
}

/** The cases of whoever reads, opened for today. */
async function ownCases(): Promise<Own[]> {
  const user = await currentUser()
  if (!user) return []
  const [cases, stored] = [await listCases(user), await listRecords(user)]
  return cases.map(found => {
    const records = stored.has(found.id) ? recordsFrom(stored.get(found.id)) : noRecords
    return { id: found.id, file: openFile(found, records) }
  })
}
