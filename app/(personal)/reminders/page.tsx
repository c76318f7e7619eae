import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ReminderList } from '@/components/reminders/reminder-list'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { uiWords } from '@/components/ui/ui-words'
import { currentLocale } from '@/lib/data/locale'
import { currentUser } from '@/lib/data/session'
import { say, type Words } from '@/lib/shared/words'
import { haveRead } from './actions'
import { daysShown, loadReminding } from './load-reminders'
import { CalendarPart, MailPart } from './ways'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const words = {
  title: { en: 'Reminders and calendar', es: 'Recordatorios y calendario' },
  lead: {
    en: 'The dates of your cases: what to do, and by when.',
    es: 'Las fechas de sus casos: qué hacer y para cuándo.',
  },
  coming: { en: `In the next ${daysShown} days`, es: `En los próximos ${daysShown} días` },
  nothing: { en: 'No date comes in this time.', es: 'No hay ninguna fecha en este plazo.' },
  told: { en: 'What we reminded you of', es: 'Lo que le recordamos' },
  notYet: { en: 'Nothing yet.', es: 'Todavía nada.' },
  read: { en: 'I have read these', es: 'Ya los leí' },
} satisfies Record<string, Words>

export async function generateMetadata(): Promise<Metadata> {
  return { title: say(words.title, await currentLocale()) }
}

/** What is coming in all cases of a person, what they were told, and the ways to be told elsewhere. */
export default async function RemindersPage({ searchParams }: Props) {
  const [locale, user] = [await currentLocale(), await currentUser()]
  if (!user) redirect('/account/sign-in')
  const { coming, told, newest } = await loadReminding(user)
  return (
    <Page back={<BackLink href="/cases" words={uiWords.myCases} locale={locale} />}>
      <PageHeading title={words.title} lead={words.lead} locale={locale} />
      <section aria-labelledby="coming">
        <h2 id="coming">{say(words.coming, locale)}</h2>
        {coming.length > 0 ? <ReminderList dates={coming} locale={locale} /> : <p>{say(words.nothing, locale)}</p>}
      </section>
      <section aria-labelledby="told">
        <h2 id="told">{say(words.told, locale)}</h2>
        {told.length > 0 ? <ReminderList dates={told} locale={locale} /> : <p>{say(words.notYet, locale)}</p>}
        {newest && told.some(one => one.isNew) && (
          <form action={haveRead} className="usa-form">
            <input type="hidden" name="until" value={newest} />
            <button type="submit" className="usa-button usa-button--outline">
              {say(words.read, locale)}
            </button>
          </form>
        )}
      </section>
      <CalendarPart user={user} formKey={randomUUID()} locale={locale} />
      <MailPart user={user} problem={(await searchParams).mail} locale={locale} />
    </Page>
  )
}
