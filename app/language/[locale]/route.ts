import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { localeCookie } from '@/lib/data/locale'
import { locales } from '@/lib/shared/words'

/** Keeps the chosen language and goes back to the page it was chosen on. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!locales.some(known => known === locale)) notFound()
  const jar = await cookies()
  jar.set(localeCookie, locale, { path: '/', maxAge: 60 * 60 * 24 * 365, sameSite: 'lax', httpOnly: true })
  return new Response(null, {
    status: 303,
    headers: { location: pathWithin(new URL(request.url).searchParams.get('back')) },
  })
}

/** A path of this site, and nothing that a browser could take for another one ("//example.com", "/\example.com"). */
function pathWithin(back: string | null): string {
  return back !== null && /^\/(?![/\\])[\x21-\x7e]*$/.test(back) ? back : '/'
}
