// The addresses of the law pages, without their language.

import type { StateCode } from '@/lib/law/types'

/** The federal law's page goes by the country's code; no state has it. */
export const federalCode = 'us'

/** A state's page, by its code in lower case, or the federal law's: '/law/ca', '/law/us'. */
export function lawPath(code: StateCode | 'US'): string {
  return `/law/${code.toLowerCase()}`
}

/** The comparison of two states, either of which may still be open. */
export function comparePath(first?: StateCode, second?: StateCode): string {
  const query = new URLSearchParams({ ...(first && { first }), ...(second && { second }) }).toString()
  return `/law/compare${query && `?${query}`}`
}

/** A calculator, with its state chosen where it asks for one. */
export function calculatorPath(id?: string, state?: StateCode): string {
  return `/law/calculators${id ? `/${id}` : ''}${state ? `?state=${state}` : ''}`
}
