import type { Metadata } from 'next'
import { Confirmation } from '@/components/ui/confirmation'
import { Page, PageHeading } from '@/components/ui/page'
import { confirmDays, findConfirming } from '@/lib/data/confirmed-address'
import { currentLocale } from '@/lib/data/locale'
import { say, type Words } from '@/lib/shared/words'
import { confirm } from './actions'

type Props = { params: Promise<{ token: string }> }

const words = {
  title: { en: 'Get reminders by email?', es: '¿Recibir recordatorios por correo?' },
  text: {
    en: 'Press the button if you asked Satisfied for them. They go to the address where you got our email.',
    es: 'Presione el botón si los pidió a Satisfied. Llegarán a la dirección donde recibió nuestro correo.',
  },
  yes: { en: 'Yes, send me reminders', es: 'Sí, envíenme recordatorios' },
  done: { en: 'Your address is confirmed', es: 'Su correo está confirmado' },
  doneText: {
    en: 'Reminders of the dates in your cases will come by email. Each one says how to stop them.',
    es: 'Los recordatorios de las fechas de sus casos le llegarán por correo. Cada uno dice cómo dejar de recibirlos.',
  },
  gone: { en: 'This link does not work', es: 'Este enlace no funciona' },
  goneText: {
    en: `It may be more than ${confirmDays} days old, or part of it is missing. In Satisfied, open your reminders and ask for the email again.`,
    es: `Puede tener más de ${confirmDays} días o estar incompleto. En Satisfied, abra sus recordatorios y pida el correo otra vez.`,
  },
  see: { en: 'Go to your reminders', es: 'Ir a sus recordatorios' },
} satisfies Record<string, Words>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findConfirming((await params).token)
  return { title: say(found ? (found.isDone ? words.done : words.title) : words.gone, await currentLocale()) }
}

/** Where the mail to a new address leads: one button, no signing in. Opening it confirms nothing, for mail programs open
 *  links by themselves. */
export default async function ConfirmPage({ params }: Props) {
  const { token } = await params
  const [locale, found] = [await currentLocale(), await findConfirming(token)]
  const see = (
    <p>
      <a href="/reminders">{say(words.see, locale)}</a>
    </p>
  )
  // Not Next's own "not found": that is drawn by JavaScript alone.
  if (!found)
    return (
      <Page>
        <PageHeading title={words.gone} lead={words.goneText} locale={locale} />
        {see}
      </Page>
    )
  if (found.isDone)
    return (
      <Page>
        <Confirmation title={words.done} text={words.doneText} locale={locale} />
        {see}
      </Page>
    )
  return (
    <Page>
      <PageHeading title={words.title} lead={words.text} locale={locale} />
      <form action={confirm.bind(null, token)}>
        <button type="submit" className="usa-button">
          {say(words.yes, locale)}
        </button>
      </form>
    </Page>
  )
}
