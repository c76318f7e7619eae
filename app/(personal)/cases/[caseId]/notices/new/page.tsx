import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { QuestionForm } from '@/components/form/question-form'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { say, type Words } from '@/lib/shared/words'
import { loadCase } from '../../load-case'
import { saveNotice } from '../actions'
import { noticeForm } from '../notice-form'

const words = {
  caption: { en: 'Notices', es: 'Avisos' },
  sent: { en: 'Write down that you sent a notice', es: 'Anotar que envió un aviso' },
  got: { en: 'Write down a notice you got', es: 'Anotar un aviso que recibió' },
  lead: {
    en: 'Keep a copy of it. Once it is saved it cannot be changed; a mistake is struck out.',
    es: 'Guarde una copia. Una vez guardado no se puede cambiar; un error se tacha.',
  },
  submit: { en: 'Save', es: 'Guardar' },
} satisfies Record<string, Words>

type Props = { params: Promise<{ caseId: string }> }

/** None from here: the form names the tab, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await loadCase((await params).caseId)
  return { title: { absolute: '' } }
}

/** A notice that was sent, or that came; where nothing was ever late, the list says so. */
export default async function NewNoticePage({ params }: Props) {
  const { caseId } = await params
  const loaded = await loadCase(caseId)
  const { locale, file } = loaded
  const { choices, fields, start } = noticeForm(loaded)
  if (choices.length === 0) redirect(`/cases/${caseId}/notices`)
  const title = file.facts.side === 'creditor' ? words.sent : words.got
  return (
    <Page back={<BackLink href={`/cases/${caseId}/notices`} locale={locale} />}>
      <QuestionForm
        title={`${say(title, locale)} – Satisfied`}
        fields={fields}
        locale={locale}
        start={{ raw: start, faults: [], versionRead: 0, key: randomUUID() }}
        action={saveNotice.bind(null, caseId)}
        submit={say(words.submit, locale)}
      >
        <PageHeading caption={words.caption} title={title} lead={words.lead} locale={locale} />
      </QuestionForm>
    </Page>
  )
}
