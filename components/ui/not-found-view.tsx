import { type Locale, say, type Words } from '@/lib/shared/words'
import { ButtonLink } from './button-link'
import { Page, PageHeading } from './page'

const words = {
  title: { en: 'We cannot find that page', es: 'No encontramos esa página' },
  lead: {
    en: 'The address may be wrong, or it belongs to a case that is not open in this browser. If the case is in your account, sign in.',
    es: 'La dirección puede estar mal, o es de un caso que no está abierto en este navegador. Si el caso está en su cuenta, entre a ella.',
  },
  cases: { en: 'Go to my cases', es: 'Ir a mis casos' },
} satisfies Record<string, Words>

/** For the browser's tab. */
export function notFoundTitle(locale: Locale): string {
  return say(words.title, locale)
}

/** What stands at an address that leads nowhere. */
export function NotFoundView({ locale }: { locale: Locale }) {
  return (
    <Page>
      <PageHeading title={words.title} lead={words.lead} locale={locale} />
      <ButtonLink href="/cases" words={words.cases} locale={locale} />
    </Page>
  )
}
