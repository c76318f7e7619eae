import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { QuestionForm } from '@/components/form/question-form'
import { NoticeFacts } from '@/components/notices/notice-facts'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { noticeTitle } from '@/lib/case/standing-notices'
import { strikeNoticeFields } from '@/lib/interview/forms/notice'
import { say, type Words } from '@/lib/shared/words'
import { strikeNoticeOut } from '../../actions'
import { loadNotice, type NoticeAddress } from '../load-notice'

const words = {
  title: { en: 'Strike this notice out', es: 'Tachar este aviso' },
  lead: {
    en: 'It stays in the list, struck out, and no days are counted from it any more. To put it right, write a new one down.',
    es: 'Se queda en la lista, tachado, y de él ya no se cuenta ningún plazo. Para corregirlo, anote uno nuevo.',
  },
  submit: { en: 'Strike it out', es: 'Tachar' },
} satisfies Record<string, Words>

type Props = { params: Promise<NoticeAddress> }

/** None from here: the form names the tab, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await loadNotice(await params)
  return { title: { absolute: '' } }
}

/** Asks why, before a notice is struck out. */
export default async function StrikeNoticePage({ params }: Props) {
  const address = await params
  const { notice, file, locale } = await loadNotice(address)
  const back = `/cases/${address.caseId}/notices/${address.noticeId}`
  if (notice.struck) redirect(back)
  return (
    <Page back={<BackLink href={back} locale={locale} />}>
      <QuestionForm
        title={`${say(words.title, locale)} – Satisfied`}
        fields={strikeNoticeFields}
        locale={locale}
        start={{ raw: {}, faults: [], versionRead: 0, key: randomUUID() }}
        action={strikeNoticeOut.bind(null, address)}
        submit={say(words.submit, locale)}
        labelsShown
      >
        <PageHeading caption={noticeTitle(file, notice)} title={words.title} lead={words.lead} locale={locale} />
        <NoticeFacts notice={notice} file={file} locale={locale} />
      </QuestionForm>
    </Page>
  )
}
