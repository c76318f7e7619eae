import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { ConductLaw } from '@/components/contacts/conduct-notes'
import { QuestionForm } from '@/components/form/question-form'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { conductLawOf } from '@/lib/case/conduct-law'
import { say, type Words } from '@/lib/shared/words'
import { loadCase } from '../../load-case'
import { saveContact } from '../actions'
import { contactForm } from '../contact-form'

const words = {
  caption: { en: 'Contact log', es: 'Registro de comunicaciones' },
  title: { en: 'Write down a call, a letter or a visit', es: 'Anotar una llamada, una carta o una visita' },
  lead: {
    en: 'Only you see it, unless you print it. Once it is saved it cannot be changed; a mistake is struck out.',
    es: 'Solo usted lo ve, a menos que lo imprima. Una vez guardado no se puede cambiar; un error se tacha.',
  },
  submit: { en: 'Save', es: 'Guardar' },
} satisfies Record<string, Words>

type Props = { params: Promise<{ caseId: string }> }

/** None from here: the form names the tab, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await loadCase((await params).caseId)
  return { title: { absolute: '' } }
}

/** A new entry of the contact log. */
export default async function NewContactPage({ params }: Props) {
  const { caseId } = await params
  const loaded = await loadCase(caseId)
  const { locale, file } = loaded
  const { fields, start } = contactForm(loaded)
  return (
    <Page back={<BackLink href={`/cases/${caseId}/contacts`} locale={locale} />}>
      <QuestionForm
        title={`${say(words.title, locale)} – Satisfied`}
        fields={fields}
        locale={locale}
        start={{ raw: start, faults: [], versionRead: 0, key: randomUUID() }}
        action={saveContact.bind(null, caseId)}
        submit={say(words.submit, locale)}
      >
        <PageHeading caption={words.caption} title={words.title} lead={words.lead} locale={locale} />
        {file.facts.side === 'creditor' && <ConductLaw lines={conductLawOf(file)} locale={locale} />}
      </QuestionForm>
    </Page>
  )
}
