import type { Metadata } from 'next'
import { ConductLaw, ConductNotes } from '@/components/contacts/conduct-notes'
import { ContactFiles, ContactSaid, ContactWhen } from '@/components/contacts/contact-view'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { caseTitle } from '@/lib/case/case-title'
import { beforeCalling, conductInLog, debtorZoneOf } from '@/lib/case/conduct'
import { conductLawOf } from '@/lib/case/conduct-law'
import { newestFirst } from '@/lib/case/contact'
import { contactTitle } from '@/lib/case/contact-words'
import { frozenBy } from '@/lib/case/tasks'
import { now } from '@/lib/data/clock'
import { clockIn } from '@/lib/shared/clock-time'
import { say, type Words } from '@/lib/shared/words'
import { loadCase } from '../load-case'

const words = {
  title: { en: 'Contact log', es: 'Registro de comunicaciones' },
  lead: {
    en: 'Write down each call, letter and visit on the day it happens. An entry cannot be changed later, so it can be believed.',
    es: 'Anote cada llamada, carta y visita el día en que ocurre. Una anotación no se puede cambiar después, y por eso se le puede creer.',
  },
  add: { en: 'Write one down', es: 'Anotar una' },
  print: { en: 'Make it a paper', es: 'Hacer un papel' },
  none: { en: 'Nothing is written down yet.', es: 'Todavía no hay nada anotado.' },
  open: { en: 'Open this entry', es: 'Abrir esta anotación' },
  struck: { en: 'struck out', es: 'tachada' },
  before: { en: 'Before you call', es: 'Antes de llamar' },
  stop: { en: 'Do not call or write to collect', es: 'No llame ni escriba para cobrar' },
  stopMore: { en: 'What to do now', es: 'Qué hacer ahora' },
} satisfies Record<string, Words>

type Props = { params: Promise<{ caseId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await loadCase((await params).caseId)
  return { title: say(words.title, locale) }
}

/** Every call, letter and visit, the newest first; what was noticed about each; and the way to print them all. */
export default async function ContactsPage({ params }: Props) {
  const { caseId } = await params
  const { file, locale } = await loadCase(caseId)
  const home = `/cases/${caseId}`
  const contacts = newestFirst(file.records.contacts)
  const found = conductInLog(file)
  const stop = frozenBy(file)
  const before = stop ? [] : beforeCalling(file, clockIn(debtorZoneOf(file), now()))
  return (
    <Page back={<BackLink href={home} locale={locale} />}>
      <PageHeading caption={caseTitle(file.facts)} title={words.title} lead={words.lead} locale={locale} />
      {stop && (
        <Notice kind="urgent" heading={words.stop} locale={locale}>
          <p>
            {say(stop.reason, locale)}. <a href={`${home}/reports/stop-collecting`}>{say(words.stopMore, locale)}</a>
          </p>
        </Notice>
      )}
      {before.length > 0 && (
        <div className="no-print">
          <Notice kind="warning" heading={words.before} locale={locale}>
            {before.map(note => (
              <p key={note.en}>{say(note, locale)}</p>
            ))}
          </Notice>
        </div>
      )}
      <p className="button-row">
        <ButtonLink href={`${home}/contacts/new`} words={words.add} locale={locale} />
        {contacts.length > 0 && (
          <ButtonLink href={`${home}/documents/contact-log`} words={words.print} look="secondary" locale={locale} />
        )}
      </p>
      {contacts.length === 0 ? (
        <p>{say(words.none, locale)}</p>
      ) : (
        <ol className="contact-log">
          {contacts.map(contact => (
            <li key={contact.id} className={contact.struck ? 'contact-struck' : undefined}>
              <h2>
                {say(contactTitle(contact), locale)}
                {contact.struck && <span className="usa-sr-only"> ({say(words.struck, locale)})</span>}
              </h2>
              <ContactWhen contact={contact} locale={locale} />
              <ContactSaid contact={contact} locale={locale} />
              <ContactFiles contact={contact} caseId={caseId} locale={locale} />
              <ConductNotes
                found={found.filter(one => one.contactId === contact.id)}
                isOurs={file.facts.side === 'creditor'}
                locale={locale}
              />
              <p className="no-print">
                <a href={`${home}/contacts/${contact.id}`}>
                  {say(words.open, locale)}
                  <span className="usa-sr-only">: {say(contactTitle(contact), locale)}</span>
                </a>
              </p>
            </li>
          ))}
        </ol>
      )}
      <ConductLaw lines={conductLawOf(file)} locale={locale} />
    </Page>
  )
}
