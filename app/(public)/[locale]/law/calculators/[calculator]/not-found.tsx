import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { calculatorPath } from '@/components/law/law-addresses'
import { NotFoundView, notFoundTitle } from '@/components/ui/not-found-view'
import { languageOf } from '@/lib/shared/addresses'
import type { Locale } from '@/lib/shared/words'
import { PublicPage } from '../../../public-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: notFoundTitle(await localeAsked()), robots: { index: false } }
}

/** A calculator we do not have. */
export default async function CalculatorNotFound() {
  const locale = await localeAsked()
  return (
    <PublicPage locale={locale} path={calculatorPath()}>
      <NotFoundView locale={locale} />
    </PublicPage>
  )
}

/** This page is told nothing of the address it stands at but what the proxy says of it. */
async function localeAsked(): Promise<Locale> {
  return languageOf((await headers()).get('x-path') ?? '') ?? 'en'
}
