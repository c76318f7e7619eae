import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { sameInLanguage } from '@/lib/shared/addresses'
import { localeCookie } from '@/lib/shared/requested-locale'
import { type Locale, locales } from '@/lib/shared/words'

/** Keeps the chosen language and goes back to the page it was chosen on. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const asked = (await params).locale
  const locale = locales.find(known => known === asked)
  if (!locale) notFound()
  const jar = await cookies()
  jar.set(localeCookie, locale, { path: '/', maxAge: 60 * 60 * 24 * 365, sameSite: 'lax', httpOnly: true })
  return new Response(null, {
    status: 303,
    headers: { location: pathWithin(new URL(request.url).searchParams.get('back'), locale) },
  })
}

/** A path of this site, and nothing that a browser could take for another one ("//example.com", "/\example.com"). A public
 *  page names its language, so it is that page in the chosen one. */
function pathWithin(back: string | null, locale: Locale): string {
  if (back === null || !/^\/(?![/\\])[\x21-\x7e]*$/.test(back)) return '/'
  return sameInLanguage(back, locale) ?? back
}
