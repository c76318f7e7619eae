import { attempts } from '@/lib/interview/steps/attempts'
import { ceiling } from '@/lib/interview/steps/ceiling'
import { costPlan } from '@/lib/interview/steps/cost-plan'
import { costsSpent } from '@/lib/interview/steps/costs-spent'
import { handOverTerms } from '@/lib/interview/steps/hand-over-terms'
import { handOverWay } from '@/lib/interview/steps/hand-over-way'
import { ladderAmounts } from '@/lib/interview/steps/ladder-amounts'
import { ladderCosts } from '@/lib/interview/steps/ladder-costs'
import { ladderTimes } from '@/lib/interview/steps/ladder-times'
import { needMoney } from '@/lib/interview/steps/need-money'
import { ownCollecting } from '@/lib/interview/steps/own-collecting'
import { ownHours } from '@/lib/interview/steps/own-hours'
import { renewalLead } from '@/lib/interview/steps/renewal-lead'
import { salePrice } from '@/lib/interview/steps/sale-price'
import { theirBank } from '@/lib/interview/steps/their-bank'
import { theirBusiness } from '@/lib/interview/steps/their-business'
import { theirHome } from '@/lib/interview/steps/their-home'
import { theirJob } from '@/lib/interview/steps/their-job'
import { theirPlace } from '@/lib/interview/steps/their-place'
import { theirTrouble } from '@/lib/interview/steps/their-trouble'
import { theirVehicles } from '@/lib/interview/steps/their-vehicles'
import { answer, notSure } from './person'

/** She knows where he works now, which Texas does not let her use, and the bank her old paychecks were drawn on. */
export const anaAssessment = [
  answer(needMoney, { needWhen: 'months' }),
  answer(theirPlace, { addressKnown: 'yes', sameState: 'yes' }),
  answer(theirJob, {
    jobKnown: 'known',
    theirEmployer: 'Lone Prairie Exteriors',
    theirPayCents: 110_000,
    theirPayEvery: 'week',
    jobSure: 'sure',
    jobFrom: 'others',
  }),
  answer(theirBank, { bankKnown: 'yes', theirBankName: 'Bayou City Bank', bankSure: 'likely', bankFrom: 'paper' }),
  answer(theirHome, {
    homeKind: 'owns',
    homeCounty: 'Harris County',
    homeWorthCents: 28_500_000,
    homeOwedCents: 15_000_000,
    homeLivesIn: 'yes',
    homeSure: 'sure',
    homeFrom: 'online',
  }),
  answer(theirBusiness, { businessKind: 'unsure' }),
  answer(theirVehicles, { theirVehicles: [{ vehicleNamed: 'White Ford pickup', vehicleWorthCents: 1_400_000 }] }),
  answer(theirTrouble, {}),
  answer(attempts, {
    attempts: [
      {
        attemptWay: 'demand',
        attemptOn: '2025-08-01',
        attemptResult: 'some',
        attemptNote: 'He called back and sent $300 twice, later $250.',
      },
      { attemptWay: 'settle', attemptOn: '2026-08-20', attemptResult: 'nothing' },
    ],
  }),
  answer(ladderCosts, {
    costDemandCents: 1_000,
    costExamCents: 9_500,
    costWagesCents: 12_500,
    costBankCents: 26_000,
    costLienCents: 3_100,
    costBusinessCents: 35_000,
    costVehicleCents: 120_000,
    costHomeSaleCents: 600_000,
    costElsewhereCents: 25_000,
  }),
  notSure(ladderAmounts),
  notSure(ladderTimes),
  answer(costPlan, {
    findingCostCents: 0,
    assetSearchCostCents: 0,
    copiesCostCents: 1_000,
    writCostCents: 3_500,
    serviceCostCents: 9_000,
    lienCostCents: 3_100,
    lawyerCostCents: 0,
    otherCostCents: 2_000,
  }),
  answer(ownHours, { ownHoursAMonth: 3, ownHourCents: 2_600 }),
  answer(ceiling, { ceilingCents: 60_000, nearCeilingPercent: 75 }),
  answer(costsSpent, {
    costsSpent: [
      {
        costKind: 'copies',
        costNote: 'Clerk, receipt 4471',
        spentOn: '2025-08-04',
        spentCents: 1_000,
        mayAdd: 'unsure',
      },
      { costKind: 'lien', spentOn: '2025-08-18', spentCents: 3_100, mayAdd: 'yes' },
      { costKind: 'other', costNote: 'Parking and mail', spentOn: '2026-08-20', spentCents: 2_450, mayAdd: 'no' },
    ],
  }),
  notSure(renewalLead),
  answer(handOverWay, { handOverWay: 'unsure' }),
  answer(ownCollecting, { ownCollectPercent: 60, ownCollectMonths: 18 }),
  notSure(handOverTerms),
  notSure(salePrice),
]
