// The language of the request being answered.

import 'server-only'
import { cookies, headers } from 'next/headers'
import { localeCookie, requestedLocale } from '@/lib/shared/requested-locale'
import type { Locale } from '@/lib/shared/words'

/** English or Spanish for this request. */
export async function currentLocale(): Promise<Locale> {
  return requestedLocale((await cookies()).get(localeCookie)?.value, (await headers()).get('accept-language'))
}
