import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { versionTitle } from '@/components/agreement/agreement-words'
import { ConsentList } from '@/components/agreement/consent-list'
import { QuestionForm } from '@/components/form/question-form'
import { LetterView } from '@/components/letter/letter-view'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { agreementTitle } from '@/lib/documents/settlement-agreement'
import { signFields } from '@/lib/interview/forms/signing'
import { say, type Words } from '@/lib/shared/words'
import { signMine } from '../actions'
import { type AgreementAddress, loadAgreement } from '../load-agreement'

const words = {
  title: { en: 'Read and sign the agreement', es: 'Lea y firme el acuerdo' },
  lead: {
    en: 'Read it once more to the end. The place to sign is below it.',
    es: 'Léalo una vez más hasta el final. El lugar para firmar está debajo.',
  },
  toSign: { en: 'Go to the place to sign', es: 'Ir al lugar para firmar' },
  submit: { en: 'Sign the agreement', es: 'Firmar el acuerdo' },
} satisfies Record<string, Words>

type Props = { params: Promise<AgreementAddress> }

/** None from here: the form names the tab, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await loadAgreement(await params)
  return { title: { absolute: '' } }
}

/** The agreement and, under it, the place where the person whose case it is signs. */
export default async function SignPage({ params }: Props) {
  const address = await params
  const { version, terms, blocks, you, isSigned, locale } = await loadAgreement(address)
  const home = `/cases/${address.caseId}/agreements/${address.agreementId}`
  if (!you || isSigned(you) || version.status !== 'waiting') redirect(home)
  return (
    <Page back={<BackLink href={home} locale={locale} />}>
      <QuestionForm
        title={`${say(words.title, locale)} – Satisfied`}
        fields={signFields(you)}
        locale={locale}
        start={{ raw: {}, faults: [], versionRead: 0, key: randomUUID() }}
        action={signMine.bind(null, { ...address, sha256: version.sha256, readIn: locale })}
        submit={say(words.submit, locale)}
      >
        <PageHeading title={words.title} lead={words.lead} locale={locale} />
        <p>
          <a href="#sign">{say(words.toSign, locale)}</a>
        </p>
        <LetterView
          title={versionTitle(agreementTitle(terms), version.number)}
          blocks={blocks}
          kind="paper"
          locale={locale}
        />
        <ConsentList party={you} locale={locale} />
      </QuestionForm>
    </Page>
  )
}
