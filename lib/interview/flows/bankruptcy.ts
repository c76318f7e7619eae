import type { Flow } from '../define'
import { alreadyFiled } from '../steps/already-filed'
import { coSigner } from '../steps/co-signer'
import { debtGrounds } from '../steps/debt-grounds'
import { earlierFilings } from '../steps/earlier-filings'
import { lienRecorded } from '../steps/lien-recorded'
import { otherDebtsTotal } from '../steps/other-debts-total'
import { supportOrTaxes } from '../steps/support-or-taxes'
import { takingAdvice } from '../steps/taking-advice'
import { budgetFlow } from './budget'
import { judgmentFlow } from './judgment'

/** What a bankruptcy would and would not do to this debt: for a talk with a lawyer, never advice to file. */
export const bankruptcyFlow = {
  id: 'bankruptcy',
  side: 'debtor',
  stage: 'assess',
  title: { en: 'See what bankruptcy would mean', es: 'Vea qué significaría una bancarrota' },
  after: [judgmentFlow, budgetFlow],
  steps: [
    alreadyFiled,
    debtGrounds,
    earlierFilings,
    lienRecorded,
    otherDebtsTotal,
    supportOrTaxes,
    coSigner,
    takingAdvice,
  ],
  finish: { label: { en: 'See what it means', es: 'Ver qué significa' }, leadsTo: { report: 'bankruptcy' } },
} as const satisfies Flow
