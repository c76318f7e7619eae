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
import { findPayments, type LoadedPayments } from './load-payments'
import { inForceLead, paymentWords } from './payment-words'
import { PaymentsView } from './payments-view'

type Props = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The form names the tab where there is one, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { token } = await params
  const loaded = await loadInvited(token)
  if (await findPayments(token)) return { title: say(paymentWords.title, loaded.locale) }
  return { title: mayStillSign(loaded) ? { absolute: '' } : say(whatIsOver(loaded), loaded.locale) }
}

/** The other party’s door: the agreement as both sides read it, to download, to ask for a change, or to sign; and its
 *  payments, once it is in force. */
export default async function InvitedPage({ params, searchParams }: Props) {
  const { token } = await params
  const loaded = await loadInvited(token)
  const { invited, party, locale } = loaded
  const query = await searchParams
  const isChangeSent = query.change === 'sent'
  const withPayments = await findPayments(token)
  if (withPayments) return <InForce loaded={withPayments} token={token} query={query} />
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
type InForceProps = { loaded: LoadedPayments; token: string; query: Awaited<Props['searchParams']> }

/** The payments first, for that is what the link is opened for now; the agreement under them. */
function InForce({ loaded, token, query }: InForceProps) {
  const { locale } = loaded
  const done = query.reported === 'yes' ? 'reported' : query.answered === 'yes' ? 'answered' : null
  return (
    <Page>
      {query.signed === 'yes' ? (
        <Heading loaded={loaded} />
      ) : (
        <PageHeading title={paymentWords.title} lead={inForceLead(loaded)} locale={locale} />
      )}
      <PaymentsView loaded={loaded} token={token} done={done} />
      <h2>{say(paymentWords.agreement, locale)}</h2>
      <Downloads loaded={loaded} token={token} />
      <Body loaded={loaded} token={token} isChangeSent={query.change === 'sent'} />
    </Page>
  )
}

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
          look={mayStillSign(loaded) || invited.status === 'in-force' ? 'secondary' : 'primary'}
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
