// The register of flows: the question pages of the app, a file a flow, in the order they come.

import type { Flow } from './define'
import { demandLetterFlow } from './flows/demand-letter'
import { firstOfferFlow } from './flows/first-offer'
import { judgmentFlow } from './flows/judgment'

/** Every flow by its id, the first part of its address. */
export const flows: readonly Flow[] = [judgmentFlow, demandLetterFlow, firstOfferFlow]

export function findFlow(id: string): Flow | undefined {
  return flows.find(flow => flow.id === id)
}
