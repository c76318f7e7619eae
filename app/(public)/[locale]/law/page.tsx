import { Page, PageHeading } from '@/components/ui/page'
import { localeIn, PublicPage } from '../public-page'

export default async function LawPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = await localeIn(params)
  return (
    <PublicPage locale={locale} path="/law">
      <Page wide>
        <PageHeading title={{ en: 'The law', es: 'La ley' }} locale={locale} />
      </Page>
    </PublicPage>
  )
}
