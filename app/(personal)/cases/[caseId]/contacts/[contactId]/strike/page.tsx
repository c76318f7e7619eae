import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ContactSaid, ContactWhen } from '@/components/contacts/contact-view'
import { QuestionForm } from '@/components/form/question-form'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { contactTitle } from '@/lib/case/contact-words'
import { strikeFields } from '@/lib/interview/forms/contact'
import { say, type Words } from '@/lib/shared/words'
import { strikeOut } from '../../actions'
import { type ContactAddress, loadContact } from '../load-contact'

const words = {
  title: { en: 'Strike this entry out', es: 'Tachar esta anotación' },
  lead: {
    en: 'It stays in the log, struck out, so nobody can say that something was hidden. To put it right, write a new one.',
    es: 'Se queda en el registro, tachada, para que nadie pueda decir que se ocultó algo. Para corregirla, anote una nueva.',
  },
  submit: { en: 'Strike it out', es: 'Tachar' },
} satisfies Record<string, Words>

type Props = { params: Promise<ContactAddress> }

/** None from here: the form names the tab, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await loadContact(await params)
  return { title: { absolute: '' } }
}

/** Asks why, before an entry is struck out. */
export default async function StrikePage({ params }: Props) {
  const address = await params
  const { contact, locale } = await loadContact(address)
  const entry = `/cases/${address.caseId}/contacts/${address.contactId}`
  if (contact.struck) redirect(entry)
  return (
    <Page back={<BackLink href={entry} locale={locale} />}>
      <QuestionForm
        title={`${say(words.title, locale)} – Satisfied`}
        fields={strikeFields}
        locale={locale}
        start={{ raw: {}, faults: [], versionRead: 0, key: randomUUID() }}
        action={strikeOut.bind(null, address)}
        submit={say(words.submit, locale)}
        labelsShown
      >
        <PageHeading caption={contactTitle(contact)} title={words.title} lead={words.lead} locale={locale} />
        <ContactWhen contact={contact} locale={locale} />
        <ContactSaid contact={contact} locale={locale} />
      </QuestionForm>
    </Page>
  )
}
