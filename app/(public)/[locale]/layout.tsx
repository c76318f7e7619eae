import '../../styles/look'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { settings } from '@/lib/data/settings'
import { locales } from '@/lib/shared/words'
import { themeColor } from '../../styles/theme'
import { localeIn } from './public-page'

type Props = { params: Promise<{ locale: string }>; children: ReactNode }

/** These pages are the same for everybody, so they are made once, in each language. */
export const dynamicParams = false

export function generateStaticParams() {
  return locales.map(locale => ({ locale }))
}

export function generateMetadata(): Metadata {
  const { appOrigin } = settings()
  return {
    title: { default: 'Satisfied', template: '%s – Satisfied' },
    ...(appOrigin && { metadataBase: new URL(appOrigin) }),
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor }

/** Around every page that is the same for everybody. The chrome is each page's own: it links to that page's other language. */
export default async function PublicLayout({ params, children }: Props) {
  return (
    <html lang={await localeIn(params)}>
      <body>{children}</body>
    </html>
  )
}
