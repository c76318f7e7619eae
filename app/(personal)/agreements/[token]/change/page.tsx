import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { QuestionForm } from '@/components/form/question-form'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { changeFields } from '@/lib/interview/forms/signing'
import { say, type Words } from '@/lib/shared/words'
import { sendChange } from '../actions'
import { linkWords } from '../link-words'
import { loadInvited } from '../load-invited'

const words = {
  lead: {
    en: 'The other side gets what you write. The agreement stays as it is until both sides agree on a new version.',
    es: 'La otra parte recibe lo que usted escriba. El acuerdo sigue igual hasta que las dos partes acepten una versión nueva.',
  },
  submit: { en: 'Send it', es: 'Enviar' },
} satisfies Record<string, Words>

type Props = { params: Promise<{ token: string }> }

/** None from here: the form names the tab, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await loadInvited((await params).token)
  return { title: { absolute: '' } }
}

/** Asks what the party would rather have. */
export default async function ChangePage({ params }: Props) {
  const { token } = await params
  const { isReplaced, today, locale } = await loadInvited(token)
  if (isReplaced) redirect(`/agreements/${token}`)
  return (
    <Page back={<BackLink href={`/agreements/${token}`} locale={locale} />}>
      <QuestionForm
        title={`${say(linkWords.change, locale)} – Satisfied`}
        fields={changeFields(today)}
        locale={locale}
        start={{ raw: {}, faults: [], versionRead: 0, key: randomUUID() }}
        action={sendChange.bind(null, token)}
        submit={say(words.submit, locale)}
      >
        <PageHeading title={linkWords.change} lead={words.lead} locale={locale} />
      </QuestionForm>
    </Page>
  )
}
