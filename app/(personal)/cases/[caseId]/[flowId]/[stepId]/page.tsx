import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { CasePanel } from '@/components/case/case-panel'
import { formWords } from '@/components/form/form-words'
import { QuestionForm } from '@/components/form/question-form'
import { Passages } from '@/components/interview/passages'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { say } from '@/lib/shared/words'
import { saveStep } from './actions'
import { EntryList } from './entry-list'
import { loadStep, type StepAddress } from './load-step'

type Props = {
  params: Promise<{ caseId: string; flowId: string; stepId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** No title from here: the form names the tab, because only it knows when something is wrong. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  // "Not found" is only named in the tab when it is met here.
  await loadStep(await addressIn(props))
  return { title: { absolute: '' } }
}

/** Every question of every flow is this page. */
export default async function StepPage(props: Props) {
  const address = await addressIn(props)
  const { stepId } = address
  const { page, flow, locale, file, case: found, back } = await loadStep(address)
  return (
    <Page back={<BackLink href={back} locale={locale} />} aside={<CasePanel file={file} locale={locale} />}>
      <QuestionForm
        key={`${stepId}-${JSON.stringify(page.mode)}`}
        title={`${say(page.title, locale)} – Satisfied`}
        fields={page.fields}
        locale={locale}
        start={{ raw: page.raw, faults: [], versionRead: found.version, key: randomUUID() }}
        action={saveStep.bind(null, address)}
        submit={say(formWords.continue, locale)}
        labelsShown={page.entries.length > 0}
        {...(page.skip && { skip: say(page.skip, locale) })}
      >
        <PageHeading caption={flow.title} title={page.title} {...(page.why && { lead: page.why })} locale={locale} />
        <Passages passages={page.passages} locale={locale} />
        <EntryList entries={page.entries} address={address} locale={locale} />
      </QuestionForm>
    </Page>
  )
}

async function addressIn({ params, searchParams }: Props): Promise<StepAddress> {
  const [{ caseId, flowId, stepId }, query] = [await params, await searchParams]
  return {
    ...{ caseId, flowId, stepId },
    entry: typeof query.entry === 'string' ? query.entry : null,
    remove: typeof query.remove === 'string' ? query.remove : null,
    isChange: query.change === 'yes',
  }
}
