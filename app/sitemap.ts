import type { MetadataRoute } from 'next'
import { calculatorPath, comparePath, lawPath } from '@/components/law/law-addresses'
import { calculators } from '@/lib/calculators'
import { states } from '@/lib/law/states'
import { stateCodes } from '@/lib/law/types'
import { publicAddress } from '@/lib/shared/addresses'
import { locales } from '@/lib/shared/words'
import { publicOrigin } from './public-origin'

/** Every public page in each language, and where it stands in the others; a state with the day it was last looked at. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = await publicOrigin()
  const pages: { path: string; lastModified?: string }[] = [
    { path: '/law' },
    { path: lawPath('US') },
    ...stateCodes.map(code => ({ path: lawPath(code), lastModified: lastCheckOf(code) })),
    { path: comparePath() },
    { path: calculatorPath() },
    ...calculators.map(({ id }) => ({ path: calculatorPath(id) })),
  ]
  return pages.flatMap(({ path, lastModified }) => {
    const addresses = locales.map(locale => [locale, `${origin}${publicAddress(locale, path)}`] as const)
    const languages = { ...Object.fromEntries(addresses), 'x-default': `${origin}${path}` }
    return addresses.map(([, url]) => ({ url, lastModified, alternates: { languages } }))
  })
}

function lastCheckOf(code: (typeof stateCodes)[number]): string | undefined {
  return Object.values(states[code].facts)
    .map(({ checkedOn }) => checkedOn)
    .sort()
    .at(-1)
}
