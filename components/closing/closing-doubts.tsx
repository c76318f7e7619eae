import { Notice } from '@/components/ui/notice'
import type { ClosingDoubt } from '@/lib/case/closing'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  blocks: { en: 'Settle this first', es: 'Resuelva esto primero' },
  check: { en: 'Look at this before you go on', es: 'Mire esto antes de seguir' },
  look: { en: 'Look at it', es: 'Verlo' },
} satisfies Record<string, Words>

/** What to look at before the case is closed: what stands in the way, then what is good to know. */
export function ClosingDoubts({ doubts, caseId, locale }: { doubts: ClosingDoubt[]; caseId: string; locale: Locale }) {
  const [blocking, others] = [doubts.filter(one => one.blocks), doubts.filter(one => !one.blocks)]
  return (
    <>
      {blocking.length > 0 && (
        <Notice kind="warning" heading={words.blocks} locale={locale}>
          <DoubtList doubts={blocking} caseId={caseId} locale={locale} />
        </Notice>
      )}
      {others.length > 0 && (
        <Notice kind="info" heading={words.check} locale={locale}>
          <DoubtList doubts={others} caseId={caseId} locale={locale} />
        </Notice>
      )}
    </>
  )
}

function DoubtList({ doubts, caseId, locale }: { doubts: ClosingDoubt[]; caseId: string; locale: Locale }) {
  return (
    <ul>
      {doubts.map(({ id, what, path }) => (
        <li key={`${id} ${what.en}`}>
          {say(what, locale)}
          {path && (
            <>
              {' '}
              <a href={`/cases/${caseId}/${path}`}>
                {say(words.look, locale)}
                <span className="usa-sr-only">: {say(what, locale)}</span>
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
