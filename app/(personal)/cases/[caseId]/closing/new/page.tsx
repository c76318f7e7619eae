import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { QuestionForm } from '@/components/form/question-form'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { say, type Words } from '@/lib/shared/words'
import { loadCase } from '../../load-case'
import { saveFiling } from '../actions'
import { filingForm } from '../filing-form'

const words = {
  caption: { en: 'Close the case', es: 'Cerrar el caso' },
  title: { en: 'Write down that it was done', es: 'Anotar que se hizo' },
  lead: {
    en: 'Keep a copy of it. Once it is saved it cannot be changed; a mistake is struck out.',
    es: 'Guarde una copia. Una vez guardado no se puede cambiar; un error se tacha.',
  },
  submit: { en: 'Save', es: 'Guardar' },
} satisfies Record<string, Words>

type Props = { params: Promise<{ caseId: string }>; searchParams: Promise<{ of?: string | string[] }> }

/** None from here: the form names the tab, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await loadCase((await params).caseId)
  return { title: { absolute: '' } }
}

/** A paper that was filed, sent or received; where nothing can be written down yet, the page of the steps says why. */
export default async function NewFilingPage({ params, searchParams }: Props) {
  const { caseId } = await params
  const { of } = await searchParams
  const loaded = await loadCase(caseId)
  const { locale } = loaded
  const { choices, fields, start } = filingForm(loaded, typeof of === 'string' ? of : undefined)
  if (choices.length === 0) redirect(`/cases/${caseId}/closing`)
  return (
    <Page back={<BackLink href={`/cases/${caseId}/closing`} words={words.caption} locale={locale} />}>
      <QuestionForm
        title={`${say(words.title, locale)} – Satisfied`}
        fields={fields}
        locale={locale}
        start={{ raw: start, faults: [], versionRead: 0, key: randomUUID() }}
        action={saveFiling.bind(null, caseId)}
        submit={say(words.submit, locale)}
      >
        <PageHeading caption={words.caption} title={words.title} lead={words.lead} locale={locale} />
      </QuestionForm>
    </Page>
  )
}
