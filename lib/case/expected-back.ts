// What collecting by oneself is expected to bring, by the ladder, once what is known of the other side was told.

import type { Cents } from '@/lib/shared/money'
import { agreementStandingOf } from './agreement-standing'
import type { CaseFile } from './case-file'
import type { OwnWay } from './hand-over'
import { bestExpectedOf, isUsable, ladderOf, type Rung } from './ladder'
import { openProspectIn } from './prospects'

/** What the best way likely brings after its cost, in the time there is; null: not told enough to say. While an agreement is
 *  being kept, what is left of it. */
export function expectedNetOf(file: CaseFile): Cents | null {
  const standing = agreementStandingOf(file)
  if (standing && !standing.missedOn && standing.kind !== 'default') return standing.leftCents
  return openProspectIn(file) === null ? bestExpectedOf(file) : null
}

/** The best way to collect by oneself, as it stands beside letting others do it; null: there is none, or nobody can say. */
export function ownWayOnLadder(file: CaseFile): OwnWay | null {
  if (openProspectIn(file) !== null) return null
  const best = ladderOf(file)?.rungs.find(rung => isUsable(rung) && isOwn(rung))
  if (!best) return null
  const { net, costCents, ends, months } = best
  return {
    lowCents: Math.max(0, net.lowCents + costCents),
    highCents: Math.max(0, net.highCents + costCents),
    costCents,
    months: Math.max(1, ends?.high ?? ends?.low ?? months),
  }
}

/** To sell, and to wait, is no collecting. */
function isOwn({ id }: Rung): boolean {
  return id !== 'assign' && id !== 'wait'
}
