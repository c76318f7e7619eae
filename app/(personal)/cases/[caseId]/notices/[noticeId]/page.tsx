import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { QuestionForm } from '@/components/form/question-form'
import { NoticeFacts } from '@/components/notices/notice-facts'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { noticeTitle } from '@/lib/case/standing-notices'
import { receivedFields } from '@/lib/interview/forms/notice'
import { say, type Words } from '@/lib/shared/words'
import { saveReceived } from '../actions'
import { loadNotice, type NoticeAddress } from './load-notice'

const words = {
  toList: { en: 'Notices', es: 'Avisos' },
  submit: { en: 'Save the day', es: 'Guardar el día' },
  strike: { en: 'Strike this notice out', es: 'Tachar este aviso' },
} satisfies Record<string, Words>

type Props = { params: Promise<NoticeAddress> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { notice, file, locale } = await loadNotice(await params)
  // Where it asks for a day, the form names the tab.
  if (asksForDay(notice)) return { title: { absolute: '' } }
  return { title: say(noticeTitle(file, notice), locale) }
}

/** One notice: what it starts, and, until it is known, when it came in. */
export default async function NoticePage({ params }: Props) {
  const address = await params
  const { notice, file, locale } = await loadNotice(address)
  const list = `/cases/${address.caseId}/notices`
  const isCreditor = file.facts.side === 'creditor'
  const title = noticeTitle(file, notice)
  const head = (
    <>
      <PageHeading caption={words.toList} title={title} locale={locale} />
      <div className={notice.struck ? 'contact-struck' : undefined}>
        <NoticeFacts notice={notice} file={file} locale={locale} />
      </div>
    </>
  )
  return (
    <Page back={<BackLink href={list} words={words.toList} locale={locale} />}>
      {asksForDay(notice) ? (
        <QuestionForm
          title={`${say(title, locale)} – Satisfied`}
          fields={receivedFields({ isCreditor, sentOn: notice.sentOn, today: file.today })}
          locale={locale}
          start={{ raw: {}, faults: [], versionRead: 0, key: randomUUID() }}
          action={saveReceived.bind(null, address)}
          submit={say(words.submit, locale)}
          labelsShown
        >
          {head}
        </QuestionForm>
      ) : (
        head
      )}
      {!notice.struck && (
        <p className="no-print">
          <a href={`${list}/${notice.id}/strike`}>{say(words.strike, locale)}</a>
        </p>
      )}
    </Page>
  )
}

function asksForDay({ receivedOn, struck }: { receivedOn: unknown; struck: unknown }): boolean {
  return receivedOn === null && struck === null
}
