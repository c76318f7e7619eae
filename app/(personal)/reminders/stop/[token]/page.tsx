import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page, PageHeading } from '@/components/ui/page'
import { currentLocale } from '@/lib/data/locale'
import { isStopToken } from '@/lib/data/reminder-wishes'
import { say, type Words } from '@/lib/shared/words'

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ stopped?: string }> }

const words = {
  title: { en: 'Stop the reminders by email?', es: '¿Dejar de recibir recordatorios por correo?' },
  text: {
    en: 'Your reminders stay in Satisfied, where you can read them and turn email on again.',
    es: 'Sus recordatorios quedan en Satisfied, donde puede leerlos y volver a activar el correo.',
  },
  stop: { en: 'Stop the emails', es: 'Dejar de recibirlos' },
  stopped: { en: 'The emails have stopped', es: 'Ya no recibirá correos' },
  see: { en: 'Go to your reminders', es: 'Ir a sus recordatorios' },
} satisfies Record<string, Words>

export async function generateMetadata(): Promise<Metadata> {
  return { title: say(words.title, await currentLocale()) }
}

/** Where the last line of every reminder leads: one button, no signing in. A mail program presses it by itself. */
export default async function StopPage({ params, searchParams }: Props) {
  const { token } = await params
  if (!isStopToken(token)) notFound()
  const [locale, { stopped }] = [await currentLocale(), await searchParams]
  return (
    <Page>
      <PageHeading title={stopped ? words.stopped : words.title} lead={words.text} locale={locale} />
      {stopped ? (
        <p>
          <a href="/reminders">{say(words.see, locale)}</a>
        </p>
      ) : (
        <form method="post" action={`/reminders/stop/${token}/now`}>
          <button type="submit" className="usa-button">
            {say(words.stop, locale)}
          </button>
        </form>
      )}
    </Page>
  )
}
