import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { FilingFacts } from '@/components/closing/filing-list'
import { QuestionForm } from '@/components/form/question-form'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { filingTitle } from '@/lib/case/filing-words'
import { strikeFilingFields } from '@/lib/interview/forms/filing'
import { say, type Words } from '@/lib/shared/words'
import { strikeFilingOut } from '../../actions'
import { type FilingAddress, loadFiling } from '../load-filing'

const words = {
  title: { en: 'Strike this out', es: 'Tachar esto' },
  lead: {
    en: 'It stays in the list, struck out, and no days are counted from it any more. To put it right, write a new one down.',
    es: 'Se queda en la lista, tachado, y de él ya no se cuenta ningún plazo. Para corregirlo, anote uno nuevo.',
  },
  submit: { en: 'Strike it out', es: 'Tachar' },
} satisfies Record<string, Words>

type Props = { params: Promise<FilingAddress> }

/** None from here: the form names the tab, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await loadFiling(await params)
  return { title: { absolute: '' } }
}

/** Asks why, before it is struck out. */
export default async function StrikeFilingPage({ params }: Props) {
  const address = await params
  const { filing, file, locale } = await loadFiling(address)
  const back = `/cases/${address.caseId}/closing/${address.filingId}`
  if (filing.struck) redirect(back)
  return (
    <Page back={<BackLink href={back} locale={locale} />}>
      <QuestionForm
        title={`${say(words.title, locale)} – Satisfied`}
        fields={strikeFilingFields}
        locale={locale}
        start={{ raw: {}, faults: [], versionRead: 0, key: randomUUID() }}
        action={strikeFilingOut.bind(null, address)}
        submit={say(words.submit, locale)}
        labelsShown
      >
        <PageHeading caption={filingTitle(file, filing)} title={words.title} lead={words.lead} locale={locale} />
        <FilingFacts filing={filing} locale={locale} />
      </QuestionForm>
    </Page>
  )
}
