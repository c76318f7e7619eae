import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { QuestionForm } from '@/components/form/question-form'
import { CitationLink } from '@/components/ui/citation-link'
import { Details } from '@/components/ui/details'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { UncertainTag } from '@/components/ui/tag'
import { renewalDoes } from '@/lib/case/ledger-entry'
import { say, type Words } from '@/lib/shared/words'
import { loadCase } from '../../load-case'
import { saveEntry } from './actions'
import { entryForm } from './entry-form'

const words = {
  caption: { en: 'What is owed, line by line', es: 'Lo que se debe, línea por línea' },
  title: {
    en: 'Write down costs, an amount forgiven, or a renewal',
    es: 'Anotar costas, algo perdonado o una renovación',
  },
  lead: {
    en: 'Once it is saved it cannot be changed; a mistake is taken back by another line.',
    es: 'Una vez guardado no se puede cambiar; un error se anula con otra línea.',
  },
  renewal: { en: 'What a renewal does', es: 'Qué hace una renovación' },
  submit: { en: 'Save', es: 'Guardar' },
} satisfies Record<string, Words>

type Props = { params: Promise<{ caseId: string }> }

/** None from here: the form names the tab, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await loadCase((await params).caseId)
  return { title: { absolute: '' } }
}

/** A new line of the book that is no payment. */
export default async function NewEntryPage({ params }: Props) {
  const { caseId } = await params
  const { file, locale } = await loadCase(caseId)
  const renewal = renewalDoes(file)
  return (
    <Page back={<BackLink href={`/cases/${caseId}/ledger`} locale={locale} />}>
      <QuestionForm
        title={`${say(words.title, locale)} – Satisfied`}
        fields={entryForm(file)}
        locale={locale}
        start={{ raw: {}, faults: [], versionRead: 0, key: randomUUID() }}
        action={saveEntry.bind(null, caseId)}
        submit={say(words.submit, locale)}
      >
        <PageHeading caption={words.caption} title={words.title} lead={words.lead} locale={locale} />
        {renewal && (
          <Details summary={words.renewal} locale={locale}>
            <p>
              {say(renewal.words, locale)} {renewal.cite && <CitationLink cite={renewal.cite} />}{' '}
              {renewal.uncertain && <UncertainTag locale={locale} />}
            </p>
          </Details>
        )}
      </QuestionForm>
    </Page>
  )
}
