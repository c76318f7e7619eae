import { CalendarAddress } from '@/components/reminders/calendar-address'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { findFeed } from '@/lib/data/calendar-feeds'
import { sendsMail } from '@/lib/data/mail'
import { findWishes } from '@/lib/data/reminder-wishes'
import type { User } from '@/lib/data/user'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { endAddress, makeAddress, turnMail } from './actions'

const words = {
  calendar: { en: 'In your calendar', es: 'En su calendario' },
  calendarText: {
    en: 'A private address gives your calendar program the dates of all your open cases, with alarms, and keeps them up to date.',
    es: 'Una dirección privada da a su programa de calendario las fechas de todos sus casos abiertos, con alarmas, y las mantiene al día.',
  },
  hasOne: { en: 'You have an address that works.', es: 'Usted tiene una dirección que funciona.' },
  hasNone: { en: 'You have no address now.', es: 'Ahora no tiene ninguna dirección.' },
  guestAddress: {
    en: 'It stops working when you make an account: then make a new one.',
    es: 'Deja de funcionar cuando crea una cuenta: entonces cree una nueva.',
  },
  end: { en: 'Turn the address off', es: 'Desactivar la dirección' },
  mail: { en: 'By email', es: 'Por correo electrónico' },
  noMail: {
    en: 'This server sends no email. Your reminders are kept on this page for you to read.',
    es: 'Este servidor no envía correo. Sus recordatorios quedan en esta página para que los lea.',
  },
  guestMail: {
    en: 'We have no email address for a guest. Make an account to get reminders by email.',
    es: 'No tenemos un correo electrónico de un invitado. Cree una cuenta para recibir recordatorios por correo.',
  },
  make: { en: 'Make an account', es: 'Crear una cuenta' },
  isOn: { en: 'Email is on. It goes to', es: 'El correo está activado. Se envía a' },
  isOff: { en: 'Email is off. It would go to', es: 'El correo está desactivado. Se enviaría a' },
  inWords: { en: 'It is written in English.', es: 'Se escribe en español.' },
  turnOn: { en: 'Send me reminders by email', es: 'Enviarme recordatorios por correo' },
  asked: { en: 'We sent an email to', es: 'Enviamos un correo a' },
  press: {
    en: 'Press the link in it. Until then no reminders go there.',
    es: 'Presione el enlace que contiene. Hasta entonces no se envían recordatorios.',
  },
  again: { en: 'Send it again', es: 'Enviarlo otra vez' },
  tooMany: {
    en: 'We have sent that email several times. Look in your spam folder, or try again later.',
    es: 'Ya enviamos ese correo varias veces. Búsquelo en la carpeta de correo no deseado o inténtelo más tarde.',
  },
  notSent: {
    en: 'The email could not be sent. Try again later.',
    es: 'No se pudo enviar el correo. Inténtelo más tarde.',
  },
  turnOff: { en: 'Stop the emails', es: 'Dejar de enviar correos' },
} satisfies Record<string, Words>

type Props = { user: User; locale: Locale }

/** The private calendar address: made, renewed, turned off. */
export async function CalendarPart({ user, formKey, locale }: Props & { formKey: string }) {
  const hasOne = (await findFeed(user)) !== null
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{say(words.calendar, locale)}</h2>
      <p>{say(words.calendarText, locale)}</p>
      <p>{say(hasOne ? words.hasOne : words.hasNone, locale)}</p>
      {user.isGuest && <p>{say(words.guestAddress, locale)}</p>}
      <CalendarAddress action={makeAddress} formKey={formKey} hasOne={hasOne} locale={locale} />
      {hasOne && (
        <form action={endAddress} className="usa-form">
          <button type="submit" className="usa-button usa-button--outline">
            {say(words.end, locale)}
          </button>
        </form>
      )}
    </section>
  )
}

type MailProps = Props & { problem: unknown }

/** Reminders by email: on, off, or why not. `problem`: why the last mail to confirm the address did not go out. */
export async function MailPart({ user, problem, locale }: MailProps) {
  return (
    <section aria-labelledby="mail">
      <h2 id="mail">{say(words.mail, locale)}</h2>
      {sendsMail() ? <MailChoice user={user} problem={problem} locale={locale} /> : <p>{say(words.noMail, locale)}</p>}
    </section>
  )
}

async function MailChoice({ user, problem, locale }: MailProps) {
  if (user.isGuest || user.email === null)
    return (
      <>
        <p>{say(words.guestMail, locale)}</p>
        <p>
          <ButtonLink href="/account/sign-up" words={words.make} look="secondary" locale={locale} />
        </p>
      </>
    )
  const { byEmail, isConfirmed, locale: writtenIn } = await findWishes(user)
  const why = problem === 'too-many' ? words.tooMany : problem === 'not-sent' ? words.notSent : null
  const isAsked = byEmail && !isConfirmed
  return (
    <>
      {why && !isConfirmed && <Notice kind="info" level={3} heading={why} locale={locale} />}
      {isAsked ? (
        <p>
          {say(words.asked, locale)} {user.email}. {say(words.press, locale)}
        </p>
      ) : (
        <p>
          {say(byEmail ? words.isOn : words.isOff, locale)} {user.email}.{' '}
          {say(words.inWords, byEmail ? writtenIn : locale)}
        </p>
      )}
      {isAsked && <MailButton turnTo="on" label={words.again} locale={locale} />}
      <MailButton turnTo={byEmail ? 'off' : 'on'} label={byEmail ? words.turnOff : words.turnOn} locale={locale} />
    </>
  )
}

type ButtonProps = { turnTo: 'on' | 'off'; label: Words; locale: Locale }

function MailButton({ turnTo, label, locale }: ButtonProps) {
  return (
    <form action={turnMail} className="usa-form">
      <input type="hidden" name="byEmail" value={turnTo} />
      <button type="submit" className="usa-button usa-button--outline">
        {say(label, locale)}
      </button>
    </form>
  )
}
