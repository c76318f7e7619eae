import type { Metadata, Viewport } from 'next'
import { NotFoundView, notFoundTitle } from '@/components/ui/not-found-view'
import { currentLocale } from '@/lib/data/locale'
import { PersonalShell } from './personal-shell'
import { themeColor } from './styles/theme'

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${notFoundTitle(await currentLocale())} – Satisfied`, robots: { index: false } }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor }

/** An address that no page has. */
export default async function GlobalNotFound() {
  return (
    <PersonalShell>
      <NotFoundView locale={await currentLocale()} />
    </PersonalShell>
  )
}
