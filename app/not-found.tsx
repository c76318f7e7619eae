import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button-link'
import { Page, PageHeading } from '@/components/ui/page'
import { currentLocale } from '@/lib/data/locale'
import { say, type Words } from '@/lib/shared/words'

const words = {
  title: { en: 'We cannot find that page', es: 'No encontramos esa página' },
  lead: {
    en: 'The address may be wrong, or it belongs to a case that is not open in this browser. If the case is in your account, sign in.',
    es: 'La dirección puede estar mal, o es de un caso que no está abierto en este navegador. Si el caso está en su cuenta, entre a ella.',
  },
  cases: { en: 'Go to my cases', es: 'Ir a mis casos' },
} satisfies Record<string, Words>

export async function generateMetadata(): Promise<Metadata> {
  return { title: say(words.title, await currentLocale()) }
}

export default async function NotFound() {
  const locale = await currentLocale()
  return (
    <Page>
      <PageHeading title={words.title} lead={words.lead} locale={locale} />
      <ButtonLink href="/cases" words={words.cases} locale={locale} />
    </Page>
  )
}
