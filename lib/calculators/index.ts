// The register of calculators, in the order they are listed. A new one is one file and one line here.

import { deadline } from './deadline'
import type { Calculator } from './define'
import { exemptions } from './exemptions'
import { garnishment } from './garnishment'
import { payoff } from './payoff'
import { plan } from './plan'
import { protectedDeposits } from './protected-deposits'

export const calculators: readonly Calculator[] = [payoff, garnishment, protectedDeposits, exemptions, deadline, plan]

export function findCalculator(id: string): Calculator | undefined {
  return calculators.find(calculator => calculator.id === id)
}
