import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { FilingFacts } from '@/components/closing/filing-list'
import { QuestionForm } from '@/components/form/question-form'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import type { Filing } from '@/lib/case/filing'
import { filingTitle } from '@/lib/case/filing-words'
import { arrivalFields } from '@/lib/interview/forms/filing'
import { say, type Words } from '@/lib/shared/words'
import { saveArrival } from '../actions'
import { type FilingAddress, loadFiling } from './load-filing'

const words = {
  toSteps: { en: 'Close the case', es: 'Cerrar el caso' },
  submit: { en: 'Save the day', es: 'Guardar el día' },
  strike: { en: 'Strike this out', es: 'Tachar esto' },
} satisfies Record<string, Words>

type Props = { params: Promise<FilingAddress> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { filing, file, locale } = await loadFiling(await params)
  // Where it asks for a day, the form names the tab.
  if (asksForDay(filing)) return { title: { absolute: '' } }
  return { title: say(filingTitle(file, filing), locale) }
}

/** One paper: when it went, and, until it is known, when it came in. */
export default async function FilingPage({ params }: Props) {
  const address = await params
  const { filing, file, locale } = await loadFiling(address)
  const steps = `/cases/${address.caseId}/closing`
  const title = filingTitle(file, filing)
  const head = (
    <>
      <PageHeading caption={words.toSteps} title={title} locale={locale} />
      <div className={filing.struck ? 'contact-struck' : undefined}>
        <FilingFacts filing={filing} locale={locale} />
      </div>
    </>
  )
  return (
    <Page back={<BackLink href={steps} words={words.toSteps} locale={locale} />}>
      {asksForDay(filing) ? (
        <QuestionForm
          title={`${say(title, locale)} – Satisfied`}
          fields={arrivalFields({ sentOn: filing.sentOn, today: file.today })}
          locale={locale}
          start={{ raw: {}, faults: [], versionRead: 0, key: randomUUID() }}
          action={saveArrival.bind(null, address)}
          submit={say(words.submit, locale)}
          labelsShown
        >
          {head}
        </QuestionForm>
      ) : (
        head
      )}
      {!filing.struck && (
        <p className="no-print">
          <a href={`${steps}/${filing.id}/strike`}>{say(words.strike, locale)}</a>
        </p>
      )}
    </Page>
  )
}

/** What was filed with a clerk is there at once. */
function asksForDay({ receivedOn, struck, how }: Filing): boolean {
  return receivedOn === null && struck === null && how !== 'filed'
}
