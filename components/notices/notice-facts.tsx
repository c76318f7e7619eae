import type { CaseFile } from '@/lib/case/case-file'
import type { Notice } from '@/lib/case/notice'
import { noticeHowWords, whatNoticeStarts } from '@/lib/case/standing-notices'
import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Locale, lowerFirst, say, type Words } from '@/lib/shared/words'

/** When a notice went out and came in, and what it starts; of one struck out, why it was. */
export function NoticeFacts({ notice, file, locale }: { notice: Notice; file: CaseFile; locale: Locale }) {
  const { struck, note } = notice
  return (
    <>
      <p className="contact-when">{say(whenWords(notice), locale)}</p>
      {whatNoticeStarts(file, notice).map(text => (
        <p key={text.en}>
          <strong>{say(text, locale)}</strong>
        </p>
      ))}
      {note && <p className="contact-said">{note}</p>}
      {struck && <p>{say(struckWords(struck), locale)}</p>}
    </>
  )
}

/** "Sent December 7, 2026, by certified mail. Came in December 10, 2026." */
function whenWords({ sentOn, how, receivedOn }: Notice): Words {
  return inBoth(locale => {
    const [sent, by] = [formatDate(sentOn, locale), lowerFirst(noticeHowWords[how][locale])]
    const came = receivedOn ? formatDate(receivedOn, locale) : null
    if (locale === 'en')
      return `Sent ${sent}, ${by}. ${came ? `Came in ${came}.` : 'Nobody has written down when it came in.'}`
    return `Enviado el ${sent}, ${by}. ${came ? `Llegó el ${came}.` : 'Nadie ha anotado cuándo llegó.'}`
  })
}

function struckWords({ on, why }: NonNullable<Notice['struck']>): Words {
  return inBoth(locale =>
    locale === 'en'
      ? `Struck out on ${formatDate(on, locale)}: ${why}`
      : `Tachado el ${formatDate(on, locale)}: ${why}`,
  )
}
