import { assignedFor } from '@/lib/interview/steps/assigned-for'
import { assignee } from '@/lib/interview/steps/assignee'
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
import { theirPlace } from '@/lib/interview/steps/their-place'
import { theirTrouble } from '@/lib/interview/steps/their-trouble'
import { theirVehicles } from '@/lib/interview/steps/their-vehicles'
import { answer, notSure } from './person'

/** A company owes, so nobody asks of its job. Its bank is on the checks it sent; one letter failed; an agency has made an offer. */
export const harborAssessment = [
  answer(needMoney, { needWhen: 'can-wait' }),
  answer(theirPlace, { addressKnown: 'yes', sameState: 'yes' }),
  answer(theirBank, { bankKnown: 'yes', theirBankName: 'North Shore State Bank', bankSure: 'sure', bankFrom: 'paper' }),
  answer(theirHome, { homeKind: 'unsure' }),
  answer(theirBusiness, {
    businessKind: 'clients',
    theirBusinessName: 'Dockside Builders',
    clientsOweCents: 600_000,
    businessSure: 'likely',
    businessFrom: 'others',
  }),
  answer(theirVehicles, {
    theirVehicles: [
      { vehicleNamed: '2019 Ford F-250', vehicleWorthCents: 2_400_000, vehicleOwedCents: 1_100_000 },
      { vehicleNamed: 'Flatbed trailer' },
    ],
  }),
  answer(theirTrouble, { theirTroubles: ['judgments'] }),
  answer(attempts, {
    attempts: [
      {
        attemptWay: 'demand',
        attemptOn: '2026-04-10',
        attemptResult: 'nothing',
        attemptNote: 'No answer.\nThe letter did not come back.',
      },
    ],
  }),
  notSure(ladderCosts),
  notSure(ladderAmounts),
  notSure(ladderTimes),
  notSure(costPlan),
  notSure(ownHours),
  answer(ceiling, { ceilingCents: 150_000, nearCeilingPercent: 80 }),
  answer(costsSpent, { costsSpent: [] }),
  answer(renewalLead, { renewLeadMonths: 6 }),
  answer(handOverWay, { handOverWay: 'agency' }),
  notSure(ownCollecting),
  answer(handOverTerms, {
    lawyerSharePercent: 33,
    lawyerUpfrontCents: 75_000,
    agencySharePercent: 35,
    agencyUpfrontCents: 0,
  }),
  answer(salePrice, { salePriceCents: 60_000 }),
  answer(assignee, {
    assigneeName: 'Iron Range Recovery, Inc.',
    assigneeStreet: '12 Superior Street',
    assigneeCity: 'Duluth',
    assigneeRegion: 'MN',
    assigneeZip: '55802',
  }),
  answer(assignedFor, { assignedFor: 'share', keptSharePercent: 65 }),
]
