import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { CasePanel } from '@/components/case/case-panel'
import { IssueForm } from '@/components/letter/issue-form'
import { LetterView } from '@/components/letter/letter-view'
import { Notice } from '@/components/ui/notice'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { wordsOf } from '@/lib/documents/blocks'
import { printFaultWords } from '@/lib/documents/print-fault-words'
import { agreementTitle } from '@/lib/documents/settlement-agreement'
import { undrawable } from '@/lib/documents/text-safety'
import { say, type Words } from '@/lib/shared/words'
import { finishAgreement } from './actions'
import { Findings } from './findings'
import { loadDraft } from './load-draft'

const words = {
  title: { en: 'Check the agreement', es: 'Revise el acuerdo' },
  lead: {
    en: 'Nothing is sent yet. When it is right, finish it: its words are then fixed, and both sides can sign.',
    es: 'Todavía no se envía nada. Cuando esté bien, termínelo: sus palabras quedan fijas y ambas partes pueden firmar.',
  },
  waits: { en: 'The agreement is not ready yet', es: 'El acuerdo todavía no está listo' },
  need: { en: 'We still need:', es: 'Todavía falta:' },
  change: { en: 'Change something', es: 'Cambiar algo' },
  cannotPrint: { en: 'Some characters cannot be printed', es: 'Algunos caracteres no se pueden imprimir' },
  letter: {
    en: 'Or send these terms with a first payment',
    es: 'O envíe estas condiciones con un primer pago',
  },
} satisfies Record<string, Words>

type Props = { params: Promise<{ caseId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await loadDraft((await params).caseId)
  return { title: say(words.title, locale) }
}

/** The agreement before it is final: what the check says, and every clause with its plain words beside it. */
export default async function DraftPage({ params }: Props) {
  const { caseId } = await params
  const loaded = await loadDraft(caseId)
  const { locale, file, flowId } = loaded
  const back = <BackLink href={`/cases/${caseId}`} locale={locale} />
  if (loaded.kind === 'missing')
    return (
      <Page back={back}>
        <PageHeading caption={agreementTitle({ kind: 'settlement' })} title={words.waits} locale={locale} />
        <p>{say(words.need, locale)}</p>
        <ul>
          {loaded.missing.map(one => (
            <li key={`${one.flowId}/${one.stepId}`}>
              <a href={`/cases/${caseId}/${one.flowId}/${one.stepId}?change=yes`}>{say(one.what, locale)}</a>
            </li>
          ))}
        </ul>
      </Page>
    )
  const { blocks, findings, draft } = loaded
  const cannot = undrawable(wordsOf(blocks).map(w => w.en))
  const title = agreementTitle(draft.terms)
  return (
    <Page back={back} aside={<CasePanel file={file} locale={locale} />}>
      <PageHeading caption={title} title={words.title} lead={words.lead} locale={locale} />
      <Findings findings={findings} caseId={caseId} version={loaded.case.version} locale={locale} />
      {cannot.length > 0 && (
        <Notice kind="warning" heading={words.cannotPrint} locale={locale}>
          <p>{say(printFaultWords({ kind: 'undrawable', characters: cannot }, null), locale)}</p>
        </Notice>
      )}
      <LetterView title={title} blocks={blocks} kind="paper" locale={locale} />
      <p className="no-print">
        <a href={`/cases/${caseId}/${flowId}/check`}>{say(words.change, locale)}</a>
      </p>
      {file.facts.side === 'debtor' && flowId === 'agreement' && (
        <p className="no-print">
          <a href={`/cases/${caseId}/documents/first-payment-letter`}>{say(words.letter, locale)}</a>
        </p>
      )}
      <IssueForm action={finishAgreement.bind(null, caseId)} formKey={randomUUID()} kind="agreement" locale={locale} />
    </Page>
  )
}
