import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { statusWords, versionTitle } from '@/components/agreement/agreement-words'
import { Signers } from '@/components/agreement/signers'
import { AttachForm, FileFaultSummary } from '@/components/contacts/attach-form'
import { LetterView } from '@/components/letter/letter-view'
import { ButtonLink } from '@/components/ui/button-link'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { Tag } from '@/components/ui/tag'
import { fileFaults, sizeWords } from '@/lib/case/attachment'
import { listAttachments } from '@/lib/data/attachments'
import { agreementTitle } from '@/lib/documents/settlement-agreement'
import { say, type Words } from '@/lib/shared/words'
import { agreementPageWords as words } from './agreement-page-words'
import { Finishing } from './finishing'
import { type AgreementAddress, type LoadedAgreement, loadAgreement } from './load-agreement'
import { PartyToSign } from './party-to-sign'

type Props = {
  params: Promise<AgreementAddress>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

function titleOf({ terms, version }: LoadedAgreement): Words {
  return versionTitle(agreementTitle(terms), version.number)
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadAgreement(await params)
  return { title: say(titleOf(loaded), loaded.locale) }
}

/** One version: where it stands, who signed, how the others can, its words and its files. */
export default async function AgreementPage({ params, searchParams }: Props) {
  const address = await params
  const loaded = await loadAgreement(address)
  const { version, terms, blocks, user, you, isSigned, locale } = loaded
  const { words: standing, tone } = statusWords[version.status]
  const code = (await searchParams).file
  const fault = fileFaults.find(one => one === code) ?? null
  const isInForce = version.status === 'in-force'
  const open =
    version.status === 'waiting'
      ? terms.parties.filter(one => !isSigned(one))
      : terms.parties.filter(one => isInForce && one.key !== you?.key)
  const files = await listAttachments(user, address.caseId, { agreementId: address.agreementId })
  const home = `/cases/${address.caseId}/agreements`
  return (
    <Page back={<BackLink href={home} words={words.all} locale={locale} />}>
      <FileFaultSummary fault={fault} locale={locale} />
      <PageHeading title={titleOf(loaded)} lead={words.lead[version.status]} locale={locale} />
      <p>
        <Tag words={standing} tone={tone} locale={locale} />
      </p>
      <Downloads loaded={loaded} home={`${home}/${version.id}`} />
      <Signers parties={terms.parties} signatures={version.signatures} locale={locale} />
      {open.length > 0 && (
        <section className="no-print">
          <h2>{say(isInForce ? words.toHold : words.toSign, locale)}</h2>
          {open.map(party => (
            <PartyToSign key={party.key} party={party} address={address} loaded={loaded} />
          ))}
        </section>
      )}
      <Finishing address={address} loaded={loaded} />
      <LetterView title={titleOf(loaded)} blocks={blocks} kind="paper" locale={locale} />
      <section className="no-print">
        <h2>{say(words.scans, locale)}</h2>
        <p>{say(words.scansText, locale)}</p>
        {files.length > 0 && (
          <ul className="file-list">
            {files.map(file => (
              <li key={file.id}>
                <a href={`/cases/${address.caseId}/attachments/${file.id}`}>{file.name}</a> ({sizeWords(file.size)})
              </li>
            ))}
          </ul>
        )}
        <AttachForm
          caseId={address.caseId}
          of={{ agreementId: address.agreementId }}
          formKey={randomUUID()}
          fault={fault}
          locale={locale}
        />
      </section>
    </Page>
  )
}

function Downloads({ loaded, home }: { loaded: LoadedAgreement; home: string }) {
  const { version, locale } = loaded
  const isSigned = version.signedBytes !== null
  return (
    <>
      <p className="no-print">
        <ButtonLink
          href={`${home}/pdf`}
          words={isSigned ? words.downloadSigned : words.download}
          look={isSigned ? 'primary' : 'secondary'}
          locale={locale}
        />
      </p>
      {isSigned && (
        <p className="no-print">
          <a href={`${home}/pdf?copy=unsigned`}>{say(words.downloadUnsigned, locale)}</a>
        </p>
      )}
      {version.inForceOn !== null && !isSigned && <p>{say(words.copyComes, locale)}</p>}
    </>
  )
}
