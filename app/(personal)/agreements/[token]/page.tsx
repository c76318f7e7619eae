import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { versionTitle } from '@/components/agreement/agreement-words'
import { ConsentList } from '@/components/agreement/consent-list'
import { Signers } from '@/components/agreement/signers'
import { QuestionForm } from '@/components/form/question-form'
import { LetterView } from '@/components/letter/letter-view'
import { ButtonLink } from '@/components/ui/button-link'
import { Confirmation } from '@/components/ui/confirmation'
import { Details } from '@/components/ui/details'
import { Notice } from '@/components/ui/notice'
import { Page, PageHeading } from '@/components/ui/page'
import { agreementTitle } from '@/lib/documents/settlement-agreement'
import { signFields } from '@/lib/interview/forms/signing'
import { say, type Words } from '@/lib/shared/words'
import { signByLink } from './actions'
import { inForceWords, leadOf, linkWords as words } from './link-words'
import { type LoadedInvited, loadInvited } from './load-invited'

type Props = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The form names the tab where there is one, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadInvited((await params).token)
  return { title: mayStillSign(loaded) ? { absolute: '' } : say(whatIsOver(loaded), loaded.locale) }
}

/** The other party’s door: the agreement as both sides read it, to download, to ask for a change, or to sign. */
export default async function InvitedPage({ params, searchParams }: Props) {
  const { token } = await params
  const loaded = await loadInvited(token)
  const { invited, party, locale } = loaded
  const isChangeSent = (await searchParams).change === 'sent'
  if (!mayStillSign(loaded))
    return (
      <Page>
        <Heading loaded={loaded} />
        <Downloads loaded={loaded} token={token} />
        {!loaded.isReplaced && <Body loaded={loaded} token={token} isChangeSent={isChangeSent} />}
      </Page>
    )
  return (
    <Page>
      <QuestionForm
        title={`${say(words.title, locale)} – Satisfied`}
        fields={signFields(party)}
        locale={locale}
        start={{ raw: {}, faults: [], versionRead: 0, key: randomUUID() }}
        action={signByLink.bind(null, { token, sha256: invited.sha256, readIn: locale })}
        submit={say(words.submit, locale)}
      >
        <PageHeading title={words.title} lead={leadOf(loaded)} locale={locale} />
        <Downloads loaded={loaded} token={token} />
        <Body loaded={loaded} token={token} isChangeSent={isChangeSent} />
        <ConsentList party={party} locale={locale} />
      </QuestionForm>
      <Details summary={words.paper} locale={locale}>
        <p>{say(words.paperText, locale)}</p>
      </Details>
    </Page>
  )
}

type PartProps = { loaded: LoadedInvited; token: string }

function mayStillSign({ hasSigned, isReplaced }: LoadedInvited): boolean {
  return !hasSigned && !isReplaced
}

function whatIsOver({ invited, isReplaced }: LoadedInvited): Words {
  if (isReplaced) return words.replaced
  return invited.inForceOn === null ? words.signed : words.allSigned
}

/** What stands on top once there is nothing left to sign. */
function Heading({ loaded }: { loaded: LoadedInvited }) {
  const { invited, isReplaced, locale } = loaded
  const title = whatIsOver(loaded)
  if (isReplaced) return <PageHeading title={title} lead={words.replacedText} locale={locale} />
  const text = invited.inForceOn === null ? words.waits : inForceWords(invited.inForceOn)
  return <Confirmation title={title} text={text} locale={locale} />
}

function Downloads({ loaded, token }: PartProps) {
  const { invited, isReplaced, locale } = loaded
  const isSigned = invited.signedBytes !== null
  if (isReplaced && !isSigned) return null
  return (
    <>
      <p className="button-row">
        <ButtonLink
          href={`/agreements/${token}/pdf`}
          words={isSigned ? words.downloadSigned : words.download}
          look={mayStillSign(loaded) ? 'secondary' : 'primary'}
          locale={locale}
        />
        {mayStillSign(loaded) && (
          <>
            <ButtonLink href={`/agreements/${token}/change`} words={words.change} look="secondary" locale={locale} />
            <a href="#sign">{say(words.toSign, locale)}</a>
          </>
        )}
      </p>
      {isSigned && (
        <p>
          <a href={`/agreements/${token}/pdf?copy=unsigned`}>{say(words.downloadUnsigned, locale)}</a>
        </p>
      )}
      {invited.inForceOn !== null && !isSigned && <p>{say(words.copyComes, locale)}</p>}
    </>
  )
}

function Body({ loaded, isChangeSent }: PartProps & { isChangeSent: boolean }) {
  const { invited, terms, blocks, locale } = loaded
  const title = versionTitle(agreementTitle(terms), invited.number)
  return (
    <>
      {isChangeSent && (
        <Notice kind="info" heading={words.changeSent} locale={locale}>
          <p>{say(words.changeSentText, locale)}</p>
        </Notice>
      )}
      <Signers parties={terms.parties} signatures={invited.signatures} locale={locale} />
      <LetterView title={title} blocks={blocks} kind="paper" locale={locale} />
    </>
  )
}
