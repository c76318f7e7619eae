// Where a form comes from.

/** A form of ours carries our own origin. One with no origin, or another's, does not come from here. */
export function comesFromHere(headers: Headers): boolean {
  const origin = headers.get('origin')
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host
}
