import type { Metadata } from 'next'
import { SavedNotice } from '@/components/case/saved-notice'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { Page, PageHeading } from '@/components/ui/page'
import { caseTitle } from '@/lib/case/case-title'
import { nextStepOf } from '@/lib/case/next-step'
import { noRecords, type Records, recordsFrom } from '@/lib/case/records'
import { scheduleOf } from '@/lib/case/schedule'
import { type Case, listCases } from '@/lib/data/cases'
import { listIssued } from '@/lib/data/issued'
import { currentLocale } from '@/lib/data/locale'
import { listRecords } from '@/lib/data/records'
import { countUnread } from '@/lib/data/reminders'
import { currentUser } from '@/lib/data/session'
import type { User } from '@/lib/data/user'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { type Locale, plural, say, type Words } from '@/lib/shared/words'
import { openFile } from './[caseId]/load-case'

const words = {
  title: { en: 'My cases', es: 'Mis casos' },
  none: { en: 'You have no cases in this browser yet.', es: 'Todavía no tiene casos en este navegador.' },
  start: { en: 'Start a case', es: 'Empezar un caso' },
  another: { en: 'Start another case', es: 'Empezar otro caso' },
  unknown: { en: 'Not known yet', es: 'Todavía no se sabe' },
  next: { en: 'Next', es: 'Lo que sigue' },
  youOwe: { en: 'You owe', es: 'Usted debe' },
  reminders: { en: 'Reminders and calendar', es: 'Recordatorios y calendario' },
  left: { en: 'Left under the agreement', es: 'Falta según el acuerdo' },
  owesYou: { en: 'You are owed', es: 'Le deben' },
  closed: { en: 'Closed', es: 'Cerrados' },
  bringBack: { en: 'Bring back a case from a file you kept', es: 'Recuperar un caso de un archivo que guardó' },
  deleted: { en: 'The case was deleted', es: 'El caso se borró' },
  gone: { en: 'Nothing of it is left here.', es: 'Aquí no queda nada de él.' },
  fileKept: { en: 'Keep the file', es: 'Guardar el expediente' },
} satisfies Record<string, Words>

export async function generateMetadata(): Promise<Metadata> {
  return { title: say(words.title, await currentLocale()) }
}

type Props = { searchParams: Promise<Record<string, unknown>> }

/** Every case of this person: the balance, and what is next by when; the closed ones apart. */
export default async function Dashboard({ searchParams }: Props) {
  const [locale, user] = [await currentLocale(), await currentUser()]
  const cases = user ? await listCases(user) : []
  const unread = user ? await countUnread(user) : 0
  const stored = user ? await listRecords(user) : new Map()
  const wasDeleted = user !== null && (await searchParams).done === 'deleted'
  const [open, closed] = [cases.filter(one => one.closedAt === null), cases.filter(one => one.closedAt !== null)]
  const recordsOf = (caseId: string) => (stored.has(caseId) ? recordsFrom(stored.get(caseId)) : noRecords)
  return (
    <Page>
      <PageHeading title={words.title} {...(cases.length === 0 && { lead: words.none })} locale={locale} />
      {wasDeleted && (
        <Notice kind="info" heading={words.deleted} locale={locale}>
          <p>{say(words.gone, locale)}</p>
        </Notice>
      )}
      {user && open.length > 0 && (
        <ul className="case-cards">
          {open.map(one => (
            <CaseCard key={one.id} user={user} found={one} records={recordsOf(one.id)} locale={locale} />
          ))}
        </ul>
      )}
      {user && cases.length > 0 && (
        <p>
          <a href="/reminders">{say(words.reminders, locale)}</a>
          {unread > 0 && ` (${say(newReminders(unread), locale)})`}
        </p>
      )}
      {user?.isGuest && cases.length > 0 && <SavedNotice locale={locale} />}
      <p>
        <ButtonLink
          href="/"
          words={cases.length > 0 ? words.another : words.start}
          look={cases.length > 0 ? 'secondary' : 'primary'}
          locale={locale}
        />
      </p>
      <p>
        <a href="/cases/import">{say(words.bringBack, locale)}</a>
      </p>
      {closed.length > 0 && (
        <section>
          <h2>{say(words.closed, locale)}</h2>
          <ul className="entry-list">
            {closed.map(one => (
              <ClosedCase key={one.id} found={one} records={recordsOf(one.id)} locale={locale} />
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

function newReminders(count: number): Words {
  return {
    en: plural(count, { one: 'new reminder', other: 'new reminders' }, 'en'),
    es: plural(count, { one: 'recordatorio nuevo', other: 'recordatorios nuevos' }, 'es'),
  }
}

type ClosedProps = { found: Case; records: Records; locale: Locale }

/** A closed case: nothing is next in it. */
function ClosedCase({ found, records, locale }: ClosedProps) {
  const title = say(caseTitle(openFile(found, records).facts), locale)
  return (
    <li>
      <span className="entry-name">
        <a href={`/cases/${found.id}`}>{title}</a>
      </span>
      <span className="entry-links">
        <a href={`/cases/${found.id}/keep`}>
          {say(words.fileKept, locale)}
          <span className="usa-sr-only">: {title}</span>
        </a>
      </span>
    </li>
  )
}

type CardProps = { user: User; found: Case; records: Records; locale: Locale }

async function CaseCard({ user, found, records, locale }: CardProps) {
  const file = openFile(found, records)
  const issued = await listIssued(user, found.id)
  const next = nextStepOf(
    file,
    issued.map(paper => paper.documentId),
  )
  const { balance, facts } = file
  const schedule = scheduleOf(file)
  const isAgreed = schedule?.setBy === 'agreement'
  const lawful = balance.kind === 'balance' ? formatCents(balance.ledger.payoffCents) : say(words.unknown, locale)
  const owed = isAgreed ? formatCents(schedule.leftCents) : lawful
  return (
    <li className="case-card">
      <h2>
        <a href={`/cases/${found.id}`}>{say(caseTitle(facts), locale)}</a>
      </h2>
      <dl>
        <div>
          <dt>{say(isAgreed ? words.left : facts.side === 'creditor' ? words.owesYou : words.youOwe, locale)}</dt>
          <dd className="amount-text">{owed}</dd>
        </div>
        <div>
          <dt>{say(words.next, locale)}</dt>
          <dd>
            {say(next.title, locale)}
            {next.deadline && (
              <span className="case-card-date">
                {say(next.deadline.label, locale)} {formatDate(next.deadline.on, locale)}
              </span>
            )}
          </dd>
        </div>
      </dl>
    </li>
  )
}
