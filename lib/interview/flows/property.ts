import type { Flow } from '../define'
import { bankAccounts } from '../steps/bank-accounts'
import { belongings } from '../steps/belongings'
import { benefitDeposits } from '../steps/benefit-deposits'
import { homes } from '../steps/homes'
import { household } from '../steps/household'
import { otherIncome } from '../steps/other-income'
import { pay } from '../steps/pay'
import { saleCosts } from '../steps/sale-costs'
import { spouseOwes } from '../steps/spouse-owes'
import { vehicles } from '../steps/vehicles'
import { judgmentFlow } from './judgment'

/** What the debtor has, so that the law can say what of it a creditor could take. Starts as the budget does. */
export const propertyFlow = {
  id: 'property',
  side: 'debtor',
  stage: 'assess',
  title: { en: 'See what is protected', es: 'Vea qué está protegido' },
  after: [judgmentFlow],
  steps: [
    household,
    spouseOwes,
    pay,
    otherIncome,
    homes,
    saleCosts,
    vehicles,
    belongings,
    bankAccounts,
    benefitDeposits,
  ],
  finish: {
    label: { en: 'See what could be taken', es: 'Ver qué se podría tomar' },
    leadsTo: { report: 'what-could-be-taken' },
  },
} as const satisfies Flow
