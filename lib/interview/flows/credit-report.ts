import type { Flow } from '../define'
import { creditLooked } from '../steps/credit-looked'
import { creditScreening } from '../steps/credit-screening'
import { creditWhere } from '../steps/credit-where'
import { creditWrong } from '../steps/credit-wrong'
import { judgmentFlow } from './judgment'

/** Whether a credit report shows the judgment, on whose report, and what is wrong with it there. */
export const creditReportFlow = {
  id: 'credit-report',
  side: 'debtor',
  stage: 'close',
  title: { en: 'Check your credit reports', es: 'Revise sus informes de crédito' },
  after: [judgmentFlow],
  steps: [creditLooked, creditWhere, creditScreening, creditWrong],
  finish: { label: { en: 'See what to do', es: 'Ver qué hacer' }, leadsTo: { report: 'credit-report' } },
} as const satisfies Flow
