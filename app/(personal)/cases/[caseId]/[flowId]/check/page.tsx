import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button-link'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { SummaryList } from '@/components/ui/summary-list'
import { currentLocale } from '@/lib/data/locale'
import type { Flow } from '@/lib/interview/define'
import { answerUnderTitle, titleOf } from '@/lib/interview/describe'
import { say, type Words } from '@/lib/shared/words'
import { loadFlow, resumeAt } from '../load-flow'

const words = {
  title: { en: 'Check your answers', es: 'Revise sus respuestas' },
  paper: {
    en: 'Compare them with the court’s paper. Every sum and letter is made from them.',
    es: 'Compárelas con el papel del tribunal. Todas las sumas y cartas salen de ellas.',
  },
} satisfies Record<string, Words>

type Props = { params: Promise<{ caseId: string; flowId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: say(words.title, await currentLocale()) }
}

/** Everything answered on the path, each with a link that comes straight back here. */
export default async function CheckPage({ params }: Props) {
  const { caseId, flowId } = await params
  const { flow, path, file, locale } = await loadFlow(caseId, flowId)
  if (path.openStep) redirect(resumeAt(caseId, flow, path))
  const rows = path.steps.flatMap(({ step, context }) => {
    const value = answerUnderTitle(step, context, file.stored[step.id] ?? {})
    const title = titleOf(step, context)
    if (!value) return []
    return [{ term: title, value, change: { href: `/cases/${caseId}/${flowId}/${step.id}?change=yes`, what: title } }]
  })
  const last = path.steps.at(-1)
  const { label, leadsTo } = flow.finish
  const onward = `/cases/${caseId}${addressOf(leadsTo)}`
  return (
    <Page back={<BackLink href={`/cases/${caseId}/${flowId}/${last?.step.id}`} locale={locale} />}>
      <PageHeading
        caption={flow.title}
        title={words.title}
        {...(leadsTo === 'case' && { lead: words.paper })}
        locale={locale}
      />
      <SummaryList rows={rows} locale={locale} />
      <ButtonLink href={onward} words={label} locale={locale} />
    </Page>
  )
}

function addressOf(leadsTo: Flow['finish']['leadsTo']): string {
  if (leadsTo === 'case') return ''
  if ('page' in leadsTo) return `/${leadsTo.page}`
  return 'document' in leadsTo ? `/documents/${leadsTo.document}` : `/reports/${leadsTo.report}`
}
