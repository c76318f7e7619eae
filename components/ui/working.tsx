import { type Locale, say, type Words } from '@/lib/shared/words'
import { CitationLink, type Cite } from './citation-link'
import { Details } from './details'
import { UncertainTag } from './tag'
import { uiWords } from './ui-words'

/** One step of a sum: what was done, the section that says so, and whether it has to be checked with the clerk. */
export type WorkedStep = { text: Words; cite?: Cite; uncertain?: boolean }

type Props = {
  steps: WorkedStep[]
  /** Left out: "How we worked this out". */
  summary?: Words
  /** It was asked for, so it is not folded away. */
  open?: boolean
  locale: Locale
}

/** How a figure or a day was worked out, in the order it was done. */
export function Working({ steps, summary = uiWords.howWorkedOut, open, locale }: Props) {
  return (
    <Details summary={summary} open={open} locale={locale}>
      <ol className="working">
        {steps.map(step => (
          <li key={step.text.en}>
            {say(step.text, locale)}
            {step.cite && (
              <>
                {' '}
                <CitationLink cite={step.cite} />
              </>
            )}
            {step.uncertain && (
              <>
                {' '}
                <UncertainTag locale={locale} />
              </>
            )}
          </li>
        ))}
      </ol>
    </Details>
  )
}
