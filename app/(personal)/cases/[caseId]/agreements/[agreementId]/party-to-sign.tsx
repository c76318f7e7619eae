import { randomUUID } from 'node:crypto'
import { partyWords } from '@/components/agreement/agreement-words'
import { LinkForm } from '@/components/agreement/link-form'
import { ButtonLink } from '@/components/ui/button-link'
import type { AgreementParty } from '@/lib/case/agreement-terms'
import { type InvitationOf, listInvitations } from '@/lib/data/invitations'
import { dateIn, formatDate } from '@/lib/shared/civil-date'
import { asSentence, type Locale, say, type Words } from '@/lib/shared/words'
import { makeLink, withdrawLink } from './actions'
import { type AgreementAddress, type LoadedAgreement, timeZoneOf } from './load-agreement'

const words = {
  you: { en: 'you', es: 'usted' },
  sign: { en: 'Read and sign it here', es: 'Leerlo y firmarlo aquí' },
  paper: { en: 'Record a signature on paper', es: 'Anotar una firma en papel' },
  stopped: {
    en: 'A legal stop is on: do not send the other side anything now.',
    es: 'Hay un impedimento legal: no le envíe nada ahora a la otra parte.',
  },
  stoppedWhy: { en: 'Read why', es: 'Lea por qué' },
  withdraw: { en: 'Withdraw this link', es: 'Anular este enlace' },
} satisfies Record<string, Words>

type Props = { party: AgreementParty; address: AgreementAddress; loaded: LoadedAgreement }

/** How one party can still sign: here, by a private link, or on paper; once all have, how it gets the signed copy. */
export async function PartyToSign({ party, address, loaded }: Props) {
  const { user, you, file, isSigned, mayNotSend, locale } = loaded
  const isYou = party.key === you?.key
  const invitations = await listInvitations(user, address.caseId, address.agreementId)
  const live = invitations.find(one => one.partyKey === party.key && one.isLive)
  const home = `/cases/${address.caseId}/agreements/${address.agreementId}`
  const role = say(isYou ? words.you : partyWords[party.side], locale)
  return (
    <section className="party-to-sign">
      <h3>
        {party.name}, {role}
      </h3>
      {isYou ? (
        <p>
          <ButtonLink href={`${home}/sign`} words={words.sign} locale={locale} />
        </p>
      ) : mayNotSend ? (
        <p>
          {say(words.stopped, locale)}{' '}
          <a href={`/cases/${address.caseId}/reports/stop-collecting`}>{say(words.stoppedWhy, locale)}</a>
        </p>
      ) : (
        <>
          <p>{say(forWhom(party, loaded), locale)}</p>
          {live && <LiveLink live={live} address={address} timeZone={timeZoneOf(file)} locale={locale} />}
          <LinkForm
            id={party.key}
            name={party.name}
            action={makeLink.bind(null, { ...address, partyKey: party.key })}
            formKey={randomUUID()}
            hasLink={live !== undefined}
            locale={locale}
          />
        </>
      )}
      {!isSigned(party) && (
        <p>
          <a href={`${home}/paper/${party.key}`}>
            {say(words.paper, locale)}
            <span className="usa-sr-only">: {party.name}</span>
          </a>
        </p>
      )}
    </section>
  )
}

function forWhom(party: AgreementParty, { file, isSigned }: LoadedAgreement): Words {
  const { name, side } = party
  const represented = side === file.facts.side ? null : file.facts.theirLawyer
  if (!represented && isSigned(party))
    return {
      en: `If ${name} no longer has a link that works, make a new one. It opens the signed PDF and the payments on any device, without an account, as long as payments are due.`,
      es: `Si ${name} ya no tiene un enlace que funcione, haga uno nuevo. Abre el PDF firmado y los pagos en cualquier dispositivo, sin cuenta, mientras haya pagos por hacer.`,
    }
  if (!represented)
    return {
      en: `${asSentence(`Make a link for ${name}`)} It opens the agreement on any device, without an account, to read it, ask for a change or sign.`,
      es: `${asSentence(`Haga un enlace para ${name}`)} Abre el acuerdo en cualquier dispositivo, sin cuenta, para leerlo, pedir un cambio o firmar.`,
    }
  const lawyer = represented.lawyer?.name
  return {
    en: `${name} has a lawyer. Send the link to the lawyer${lawyer ? `, ${lawyer}` : ''}, not to ${name}: the lawyer reads it with the client.`,
    es: `${name} tiene abogado. Envíe el enlace al abogado${lawyer ? `, ${lawyer}` : ''}, y no a ${name}: el abogado lo lee con su cliente.`,
  }
}

type LiveProps = { live: InvitationOf; address: AgreementAddress; timeZone: string; locale: Locale }

/** The link that works now: when it was made, whether it was opened, and the way to end it. */
function LiveLink({ live, address, timeZone, locale }: LiveProps) {
  return (
    <form action={withdrawLink.bind(null, { ...address, invitationId: live.id })}>
      <p>{say(liveWords(live, timeZone), locale)}</p>
      <input type="hidden" name="key" value={randomUUID()} />
      <button type="submit" className="usa-button usa-button--unstyled">
        {say(words.withdraw, locale)}
      </button>
    </form>
  )
}

function liveWords({ createdAt, expiresAt, openedAt }: InvitationOf, timeZone: string): Words {
  const on = (moment: Date, locale: Locale) => formatDate(dateIn(timeZone, moment), locale)
  const opened = openedAt
    ? {
        en: `It was opened on ${on(openedAt, 'en')} (some message programs open a link by themselves).`,
        es: `Se abrió el ${on(openedAt, 'es')} (algunos programas de mensajes abren los enlaces por su cuenta).`,
      }
    : { en: 'It has not been opened yet.', es: 'Todavía no se ha abierto.' }
  return {
    en: `A link was made on ${on(createdAt, 'en')} and works until ${on(expiresAt, 'en')}. ${opened.en}`,
    es: `Se hizo un enlace el ${on(createdAt, 'es')} y funciona hasta el ${on(expiresAt, 'es')}. ${opened.es}`,
  }
}
