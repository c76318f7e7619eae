// The credit bureaus as a filing names them.

import { federalOn } from '@/lib/law/federal'
import type { CreditBureau } from '@/lib/law/federal-types'
import type { IsoDate } from '@/lib/shared/civil-date'

/** `id`: what a dispute and its answer say they are about: 'equifax'. */
export function bureausIn(today: IsoDate): (CreditBureau & { id: string })[] {
  const found = federalOn('creditBureaus', today)
  return found.kind === 'value' ? found.value.bureaus.map(one => ({ id: one.name.toLowerCase(), ...one })) : []
}
