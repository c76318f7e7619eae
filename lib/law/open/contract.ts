// The register of what the open interface answers. A new calculator is one file and one line here.

import type { Calculator } from './calculator'
import { deadline } from './deadline'
import { exemptions } from './exemptions'
import { garnishment } from './garnishment'
import { payoff } from './payoff'
import { plan } from './plan'
import { protectedDeposits } from './protected-deposits'

/** The calculators, by the last part of their address: /api/v1/calculate/{id}. */
export const calculators: ReadonlyMap<string, Calculator> = new Map<string, Calculator>([
  ['payoff', payoff],
  ['garnishment', garnishment],
  ['protected-deposits', protectedDeposits],
  ['exemptions', exemptions],
  ['deadline', deadline],
  ['plan', plan],
])
