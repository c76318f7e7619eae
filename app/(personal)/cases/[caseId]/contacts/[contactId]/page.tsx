import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { AttachForm, FileFaultSummary } from '@/components/contacts/attach-form'
import { ConductFindings } from '@/components/contacts/conduct-findings'
import { ConductLaw, ConductNotes } from '@/components/contacts/conduct-notes'
import { ContactFiles, ContactSaid, ContactWhen } from '@/components/contacts/contact-view'
import { ButtonLink } from '@/components/ui/button-link'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { fileFaults } from '@/lib/case/attachment'
import { conductOf } from '@/lib/case/conduct'
import { conductLawOf } from '@/lib/case/conduct-law'
import { contactTitle } from '@/lib/case/contact-words'
import { isFrozen } from '@/lib/case/tasks'
import { say, type Words } from '@/lib/shared/words'
import { type ContactAddress, loadContact } from './load-contact'

const words = {
  toLog: { en: 'Contact log', es: 'Registro de comunicaciones' },
  next: { en: 'What you can do with it', es: 'Qué puede hacer con esto' },
  confirm: { en: 'Write a letter that confirms this call', es: 'Escribir una carta que confirma esta llamada' },
  confirmOther: { en: 'Write a letter that confirms this', es: 'Escribir una carta que confirma esto' },
  offer: { en: 'An offer was made: write it down', es: 'Se hizo una oferta: anotarla' },
  strike: { en: 'Strike this entry out', es: 'Tachar esta anotación' },
} satisfies Record<string, Words>

type Props = { params: Promise<ContactAddress>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { contact, locale } = await loadContact(await params)
  return { title: say(contactTitle(contact), locale) }
}

/** One entry of the log: what it says, its files, what was noticed about it, and what can be made of it. */
export default async function ContactPage({ params, searchParams }: Props) {
  const { caseId, contactId } = await params
  const { contact, file, locale } = await loadContact({ caseId, contactId })
  const home = `/cases/${caseId}`
  const code = (await searchParams).file
  const fault = fileFaults.find(one => one === code) ?? null
  const mayWrite = contact.struck === null && !isFrozen(file, 'call-confirmation')
  return (
    <Page back={<BackLink href={`${home}/contacts`} words={words.toLog} locale={locale} />}>
      <FileFaultSummary fault={fault} locale={locale} />
      <PageHeading caption={words.toLog} title={contactTitle(contact)} locale={locale} />
      <div className={contact.struck ? 'contact-struck' : undefined}>
        <ContactWhen contact={contact} locale={locale} />
        <ContactSaid contact={contact} locale={locale} />
      </div>
      {!contact.struck && (
        <div className="no-print">
          <ConductFindings texts={[contact.said]} as="log" locale={locale} />
        </div>
      )}
      <ConductNotes found={conductOf(file, contactId)} isOurs={file.facts.side === 'creditor'} locale={locale} />
      <ContactFiles contact={contact} caseId={caseId} hashes locale={locale} />
      {mayWrite && (
        <section className="no-print">
          <h2>{say(words.next, locale)}</h2>
          <p className="button-row">
            <ButtonLink
              href={`${home}/documents/call-confirmation?about=${contactId}`}
              words={contact.how === 'phone' ? words.confirm : words.confirmOther}
              locale={locale}
            />
            <ButtonLink href={`${home}/offers/new`} words={words.offer} look="secondary" locale={locale} />
          </p>
        </section>
      )}
      <AttachForm caseId={caseId} of={{ contactId }} formKey={randomUUID()} fault={fault} locale={locale} />
      {!contact.struck && (
        <p className="no-print">
          <a href={`${home}/contacts/${contactId}/strike`}>{say(words.strike, locale)}</a>
        </p>
      )}
      <ConductLaw lines={conductLawOf(file)} locale={locale} />
    </Page>
  )
}
