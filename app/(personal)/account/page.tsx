import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { Page, PageHeading } from '@/components/ui/page'
import { currentLocale } from '@/lib/data/locale'
import { currentUser } from '@/lib/data/session'
import { asIs, type Locale, say, type Words } from '@/lib/shared/words'
import { leaveAccount } from './actions'

const words = {
  title: { en: 'Your account', es: 'Su cuenta' },
  guest: { en: 'You are here as a guest', es: 'Está aquí como invitado' },
  guestText: {
    en: 'Your cases are kept in this browser only. Make an account to open them from any device.',
    es: 'Sus casos se guardan solo en este navegador. Cree una cuenta para abrirlos desde cualquier dispositivo.',
  },
  make: { en: 'Make an account', es: 'Crear una cuenta' },
  signIn: { en: 'I already have an account', es: 'Ya tengo cuenta' },
  reminders: { en: 'Reminders and calendar', es: 'Recordatorios y calendario' },
  signOut: { en: 'Sign out', es: 'Salir' },
  shared: { en: 'On a shared computer?', es: '¿Está en una computadora compartida?' },
  guestLeave: {
    en: 'Signing out removes the way to your guest cases for good: nobody, you included, can open them again.',
    es: 'Al salir se pierde para siempre el acceso a sus casos de invitado: nadie, ni usted, podrá volver a abrirlos.',
  },
  leaveGuest: { en: 'Leave, and lose these cases', es: 'Salir y perder estos casos' },
} satisfies Record<string, Words>

export async function generateMetadata(): Promise<Metadata> {
  return { title: say(words.title, await currentLocale()) }
}

/** Who is signed in here, and the way out. */
export default async function AccountPage() {
  const [locale, user] = [await currentLocale(), await currentUser()]
  if (!user) redirect('/account/sign-in')
  if (user.isGuest)
    return (
      <Page>
        <PageHeading title={words.guest} lead={words.guestText} locale={locale} />
        <p>
          <ButtonLink href="/account/sign-up" words={words.make} locale={locale} />
        </p>
        <p>
          <a href="/account/sign-in">{say(words.signIn, locale)}</a>
        </p>
        <RemindersLink locale={locale} />
        <Notice kind="warning" heading={words.shared} locale={locale}>
          <p>{say(words.guestLeave, locale)}</p>
          <SignOutForm label={say(words.leaveGuest, locale)} />
        </Notice>
      </Page>
    )
  return (
    <Page>
      <PageHeading title={words.title} lead={asIs(user.email ?? '')} locale={locale} />
      <RemindersLink locale={locale} />
      <SignOutForm label={say(words.signOut, locale)} />
    </Page>
  )
}

function RemindersLink({ locale }: { locale: Locale }) {
  return (
    <p>
      <a href="/reminders">{say(words.reminders, locale)}</a>
    </p>
  )
}

function SignOutForm({ label }: { label: string }) {
  return (
    <form action={leaveAccount}>
      <button type="submit" className="usa-button usa-button--outline">
        {label}
      </button>
    </form>
  )
}
