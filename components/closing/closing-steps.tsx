import { ButtonLink } from '@/components/ui/button-link'
import { Tag } from '@/components/ui/tag'
import { uiWords } from '@/components/ui/ui-words'
import type { ClosingStep } from '@/lib/case/closing-steps'
import { filingWhen } from '@/lib/case/filing-words'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  next: { en: 'Next', es: 'Ahora' },
  later: { en: 'Later', es: 'Después' },
  write: { en: 'Write down that it was done', es: 'Anotar que se hizo' },
} satisfies Record<string, Words>

type Props = { steps: ClosingStep[]; caseId: string; labelOf: (value: string) => Words | null; locale: Locale }

/** The steps that close the case, in their order; the next one has its button. `labelOf`: what a record is called. */
export function ClosingSteps({ steps, caseId, labelOf, locale }: Props) {
  return (
    <ol className="contact-log closing-steps">
      {steps.map((step, index) => (
        <li key={step.id}>
          <h3>
            {index + 1}. {say(step.title, locale)} <StepState status={step.status} locale={locale} />
          </h3>
          {step.did && <p className="contact-when">{say(filingWhen(step.did), locale)}</p>}
          {step.text.map(text => (
            <p key={text.en}>{say(text, locale)}</p>
          ))}
          {step.links.length + step.records.length > 0 && <StepLinks {...{ step, caseId, labelOf, locale }} />}
        </li>
      ))}
    </ol>
  )
}

function StepState({ status, locale }: { status: ClosingStep['status']; locale: Locale }) {
  if (status === 'done') return <Tag words={uiWords.done} tone="good" locale={locale} />
  if (status === 'next') return <Tag words={words.next} tone="soon" locale={locale} />
  return <Tag words={words.later} locale={locale} />
}

function StepLinks({ step, caseId, labelOf, locale }: Omit<Props, 'steps'> & { step: ClosingStep }) {
  const home = `/cases/${caseId}`
  return (
    <ul className="link-list no-print">
      {step.links.map(({ path, label }, index) => (
        <li key={path}>
          {step.status === 'next' && index === 0 ? (
            <ButtonLink href={`${home}/${path}`} words={label} locale={locale} />
          ) : (
            <a href={`${home}/${path}`}>{say(label, locale)}</a>
          )}
        </li>
      ))}
      {step.records.map(value => {
        const label = labelOf(value)
        return (
          label && (
            <li key={value}>
              <a href={`${home}/closing/new?of=${encodeURIComponent(value)}`}>
                {say(words.write, locale)}: {say(label, locale)}
              </a>
            </li>
          )
        )
      })}
    </ul>
  )
}
