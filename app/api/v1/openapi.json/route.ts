import { describeInterface } from '@/lib/law/open/openapi'
import { ok } from '@/lib/shared/results'
import { answer, otherMethods, reading } from '../door'

/** The description of the interface, OpenAPI 3.1. */
export function GET(request: Request) {
  return answer(request, (_, locale) => reading(request, ok(describeInterface()), locale))
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
