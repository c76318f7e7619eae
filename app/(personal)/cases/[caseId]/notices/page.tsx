import type { Metadata } from 'next'
import { NoticeFacts } from '@/components/notices/notice-facts'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { agreementStandingOf } from '@/lib/case/agreement-standing'
import { caseTitle } from '@/lib/case/case-title'
import type { NoticeKind } from '@/lib/case/notice'
import { noticeChoicesOf, noticeTitle } from '@/lib/case/standing-notices'
import { goodStandingOf } from '@/lib/case/standing-words'
import { isFrozen } from '@/lib/case/tasks'
import { say, type Words } from '@/lib/shared/words'
import { loadCase } from '../load-case'

const words = {
  title: { en: 'Notices', es: 'Avisos' },
  creditorLead: {
    en: 'Where the agreement gives days to catch up, they run from a written notice. Write down each one you sent: its days are counted from the day it came in.',
    es: 'Si el acuerdo da días para ponerse al día, corren desde un aviso por escrito. Anote cada uno que envió: sus días se cuentan desde que llegó.',
  },
  debtorLead: {
    en: 'When a written notice about a payment comes, write it down the same day: your days to catch up are counted from it.',
    es: 'Cuando llegue un aviso por escrito sobre un pago, anótelo el mismo día: de él se cuentan sus días para ponerse al día.',
  },
  sent: { en: 'Write down that you sent one', es: 'Anotar que envió uno' },
  got: { en: 'Write down what you got', es: 'Anotar lo que recibió' },
  none: { en: 'No notice is written down.', es: 'No hay ningún aviso anotado.' },
  nothingLate: {
    en: 'Nothing can be written down today: by the agreement no payment has been late.',
    es: 'Hoy no hay nada que anotar: según el acuerdo ningún pago se ha atrasado.',
  },
  noAgreement: {
    en: 'These notices belong to a written agreement, and none is in force.',
    es: 'Estos avisos son parte de un acuerdo por escrito, y no hay ninguno vigente.',
  },
  open: { en: 'Open this notice', es: 'Abrir este aviso' },
  struck: { en: 'struck out', es: 'tachado' },
  show: { en: 'What you can show', es: 'Lo que puede mostrar' },
  letters: { en: 'Write the next letter', es: 'Escribir la siguiente carta' },
} satisfies Record<string, Words>

const letters: Partial<Record<NoticeKind, Words>> = {
  cure: { en: 'Notice to catch up', es: 'Aviso para ponerse al día' },
  default: { en: 'Notice of default', es: 'Aviso de incumplimiento' },
  reinstated: { en: 'Letter that the agreement holds again', es: 'Carta de que el acuerdo vuelve a valer' },
}

type Props = { params: Promise<{ caseId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await loadCase((await params).caseId)
  return { title: say(words.title, locale) }
}

/** Every notice about a payment, the newest first; what each starts; and the letter that comes next. */
export default async function NoticesPage({ params }: Props) {
  const { caseId } = await params
  const { file, locale } = await loadCase(caseId)
  const home = `/cases/${caseId}`
  const isCreditor = file.facts.side === 'creditor'
  const notices = file.records.notices.toReversed()
  const standing = agreementStandingOf(file)
  const mayAdd = noticeChoicesOf(file).length > 0
  const show = goodStandingOf(file)
  const next = isCreditor && !isFrozen(file, 'cure-notice') ? nextLetters(standing) : []
  return (
    <Page back={<BackLink href={home} locale={locale} />}>
      <PageHeading
        caption={caseTitle(file.facts)}
        title={words.title}
        lead={isCreditor ? words.creditorLead : words.debtorLead}
        locale={locale}
      />
      {!standing && <p>{say(words.noAgreement, locale)}</p>}
      {next.length > 0 && (
        <section className="no-print">
          <h2>{say(words.letters, locale)}</h2>
          <p className="button-row">
            {next.map(({ id, label }, index) => (
              <ButtonLink
                key={id}
                href={`${home}/documents/${id}`}
                words={label}
                {...(index > 0 && { look: 'secondary' as const })}
                locale={locale}
              />
            ))}
          </p>
        </section>
      )}
      {mayAdd && (
        <p className="button-row">
          <ButtonLink
            href={`${home}/notices/new`}
            words={isCreditor ? words.sent : words.got}
            {...(next.length > 0 && { look: 'secondary' as const })}
            locale={locale}
          />
        </p>
      )}
      {show && (
        <Notice kind="info" heading={words.show} locale={locale}>
          <p>{say(show, locale)}</p>
        </Notice>
      )}
      {notices.length === 0 ? (
        <p>{say(standing && !mayAdd ? words.nothingLate : words.none, locale)}</p>
      ) : (
        <ol className="contact-log">
          {notices.map(notice => {
            const title = say(noticeTitle(file, notice), locale)
            return (
              <li key={notice.id} className={notice.struck ? 'contact-struck' : undefined}>
                <h2>
                  {title}
                  {notice.struck && <span className="usa-sr-only"> ({say(words.struck, locale)})</span>}
                </h2>
                <NoticeFacts notice={notice} file={file} locale={locale} />
                <p className="no-print">
                  <a href={`${home}/notices/${notice.id}`}>
                    {say(words.open, locale)}
                    <span className="usa-sr-only">: {title}</span>
                  </a>
                </p>
              </li>
            )
          })}
        </ol>
      )}
    </Page>
  )
}

/** The letters the standing calls for. */
function nextLetters(standing: ReturnType<typeof agreementStandingOf>): { id: string; label: Words }[] {
  const named = (id: string, kind: NoticeKind) => (letters[kind] ? [{ id, label: letters[kind] }] : [])
  if (standing?.kind === 'missed' && standing.agreement.terms.cureDays > 0) return named('cure-notice', 'cure')
  if (standing?.kind === 'default')
    return [...named('default-notice', 'default'), ...named('reinstatement-letter', 'reinstated')]
  return []
}
