import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { PersonalShell } from '../personal-shell'
import { themeColor } from '../styles/theme'

export const metadata: Metadata = {
  title: { default: 'Satisfied', template: '%s – Satisfied' },
  robots: { index: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor }

/** Around every page drawn for one person. */
export default function PersonalLayout({ children }: { children: ReactNode }) {
  return <PersonalShell>{children}</PersonalShell>
}
