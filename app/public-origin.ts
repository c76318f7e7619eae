// Where the app stands, for the files that must name whole addresses.

import { headers } from 'next/headers'
import { settings } from '@/lib/data/settings'

/** The origin people use. Where none is set, the one this request came to: then the app is used on this computer only. */
export async function publicOrigin(): Promise<string> {
  const { appOrigin } = settings()
  if (appOrigin) return appOrigin
  const asked = `http://${(await headers()).get('host')}`
  // A made-up host may not get into the file as it is.
  return URL.canParse(asked) ? new URL(asked).origin : 'http://localhost'
}
