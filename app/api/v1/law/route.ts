import { listLaw } from '@/lib/law/open/law'
import { ok } from '@/lib/shared/results'
import { answer, otherMethods, reading } from '../door'

/** The jurisdictions, and which facts of each are covered. */
export function GET(request: Request) {
  return answer(request, (_, locale) => reading(request, ok(listLaw(locale)), locale))
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
