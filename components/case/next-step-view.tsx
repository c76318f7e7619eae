import { ButtonLink } from '@/components/ui/button-link'
import { Deadline } from '@/components/ui/deadline'
import type { NextStep } from '@/lib/case/task'
import type { DatedDeadline } from '@/lib/case/timeline'
import { howCounted } from '@/lib/law/deadline'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { type Locale, say, type Words } from '@/lib/shared/words'

const heading: Words = { en: 'What to do next', es: 'Qué hacer ahora' }
const daysThatAreSoon = 31

/** The one next thing, its button, and the day it has to do with. */
export function NextStepView({
  next,
  caseId,
  today,
  locale,
}: {
  next: NextStep
  caseId: string
  today: IsoDate
  locale: Locale
}) {
  const { deadline, action } = next
  return (
    <section className="next-step" aria-labelledby="next-step-heading">
      <p className="next-step-caption">{say(heading, locale)}</p>
      <h2 id="next-step-heading">{say(next.title, locale)}</h2>
      <p>{say(next.text, locale)}</p>
      {deadline && (
        <Deadline
          label={deadline.label}
          on={deadline.on}
          today={today}
          tone={deadline.on < today ? 'overdue' : deadline.on <= addDays(today, daysThatAreSoon) ? 'soon' : 'calm'}
          {...(deadline.law && lawOf(deadline.law))}
          locale={locale}
        />
      )}
      {action && <ButtonLink href={`/cases/${caseId}/${action.path}`} words={action.label} locale={locale} />}
    </section>
  )
}

/** How the law counts a day, as its box says it. */
function lawOf(deadline: DatedDeadline) {
  return { rule: howCounted(deadline), cite: deadline.cite, uncertain: deadline.uncertain }
}
