import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { QuestionForm } from '@/components/form/question-form'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { paperFields } from '@/lib/interview/forms/signing'
import { refill } from '@/lib/interview/stored'
import { asIs, say, type Words } from '@/lib/shared/words'
import { recordPaper } from '../../actions'
import { type AgreementAddress, loadAgreement } from '../../load-agreement'

const words = {
  title: { en: 'Record a signature on paper', es: 'Anotar una firma en papel' },
  lead: {
    en: 'Only record what you have seen on paper with your own eyes. It cannot be taken back. Add a scan or photo of the page afterwards.',
    es: 'Anote solo lo que haya visto en papel con sus propios ojos. No se puede deshacer. Agregue después un escaneo o una foto de la página.',
  },
  submit: { en: 'Record it', es: 'Anotarla' },
} satisfies Record<string, Words>

type Props = { params: Promise<AgreementAddress & { partyKey: string }> }

/** None from here: the form names the tab, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await loadAgreement(await params)
  return { title: { absolute: '' } }
}

/** Asks who signed on paper, and when. */
export default async function PaperPage({ params }: Props) {
  const { partyKey, ...address } = await params
  const { version, terms, file, isSigned, locale } = await loadAgreement(address)
  const party = terms.parties.find(one => one.key === partyKey)
  if (!party) notFound()
  const home = `/cases/${address.caseId}/agreements/${address.agreementId}`
  if (isSigned(party) || version.status !== 'waiting') redirect(home)
  const fields = paperFields(party, terms.writtenOn, file.today)
  return (
    <Page back={<BackLink href={home} locale={locale} />}>
      <QuestionForm
        title={`${say(words.title, locale)} – Satisfied`}
        fields={fields}
        locale={locale}
        start={{
          raw: refill(fields, party.isOrganization ? {} : { name: party.name }),
          faults: [],
          versionRead: 0,
          key: randomUUID(),
        }}
        action={recordPaper.bind(null, { ...address, partyKey, sha256: version.sha256 })}
        submit={say(words.submit, locale)}
      >
        <PageHeading caption={asIs(party.name)} title={words.title} lead={words.lead} locale={locale} />
      </QuestionForm>
    </Page>
  )
}
