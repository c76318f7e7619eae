import { addedAmounts } from '@/lib/interview/steps/added-amounts'
import { amount } from '@/lib/interview/steps/amount'
import { caseNumber } from '@/lib/interview/steps/case-number'
import { court } from '@/lib/interview/steps/court'
import { debtKind } from '@/lib/interview/steps/debt-kind'
import { enteredOn } from '@/lib/interview/steps/entered-on'
import { hardship } from '@/lib/interview/steps/hardship'
import { heard } from '@/lib/interview/steps/heard'
import { matchesRuling } from '@/lib/interview/steps/matches-ruling'
import { noticeOn } from '@/lib/interview/steps/notice-on'
import { offerPlan } from '@/lib/interview/steps/offer-plan'
import { offerShape } from '@/lib/interview/steps/offer-shape'
import { otherSide } from '@/lib/interview/steps/other-side'
import { payTerms } from '@/lib/interview/steps/pay-terms'
import { paymentsMade } from '@/lib/interview/steps/payments-made'
import { replyBy } from '@/lib/interview/steps/reply-by'
import { sameSide } from '@/lib/interview/steps/same-side'
import { side } from '@/lib/interview/steps/side'
import { state } from '@/lib/interview/steps/state'
import { statedRate } from '@/lib/interview/steps/stated-rate'
import { stopInterest } from '@/lib/interview/steps/stop-interest'
import { theirLawyer } from '@/lib/interview/steps/their-lawyer'
import { you } from '@/lib/interview/steps/you'
import { yourAddress } from '@/lib/interview/steps/your-address'
import { yourLawyer } from '@/lib/interview/steps/your-lawyer'
import { maribelAssessment } from './maribel-assessment'
import { maribelLimits, maribelRecords } from './maribel-records'
import { answer, answersOf, type Person } from './person'

/** Notice was mailed 30 days before the Friday after Thanksgiving, a California court holiday: the day to undo the default moves. */
export const maribel: Person = {
  id: 'maribel',
  name: 'Maribel Ortega',
  story:
    'Cleans houses in Los Angeles. Missed the hearing about a bed bought on credit, has paid $50, can pay $75 a month.',
  locale: 'es',
  side: 'debtor',
  today: '2026-11-21',
  email: 'maribel@example.org',
  letterId: 'first-offer',
  answers: answersOf([
    answer(side, { side: 'debtor' }),
    answer(state, { stateCode: 'CA' }),
    answer(court, { courtName: 'Superior Court, Small Claims Division', county: 'Los Angeles' }),
    answer(caseNumber, { caseNumber: '26STSC04418' }),
    answer(you, { yourName: 'Maribel Ortega', yourKind: 'person' }),
    answer(yourAddress, {
      yourStreet: '1427 Alder Street, Apt 3B',
      yourCity: 'Los Angeles',
      yourRegion: 'CA',
      yourZip: '90022',
      yourPhone: '(213) 555-0148',
    }),
    answer(yourLawyer, { youHaveLawyer: 'no' }),
    answer(otherSide, {
      otherSide: [
        {
          name: 'Sunrise Home Furnishings, Inc.',
          kind: 'business',
          hasAddress: 'yes',
          street: '9000 Commerce Way',
          city: 'Los Angeles',
          region: 'CA',
          zip: '90040',
        },
      ],
    }),
    answer(sameSide, { sameSide: [] }),
    answer(theirLawyer, { theyHaveLawyer: 'unsure' }),
    answer(amount, { principalCents: 285_000 }),
    answer(addedAmounts, { costsCents: 13_500, awardedInterestCents: 0 }),
    answer(statedRate, { saysRate: 'unsure' }),
    answer(enteredOn, { enteredOn: '2026-10-26' }),
    answer(noticeOn, { knowsNotice: 'yes', noticeOn: '2026-10-28' }),
    answer(heard, { heard: 'default' }),
    answer(debtKind, { debtKind: 'consumer' }),
    answer(payTerms, { payTerms: 'at-once' }),
    answer(paymentsMade, { paymentsMade: [{ paidOn: '2026-11-06', amountCents: 5_000 }] }),
    answer(matchesRuling, { matchesRuling: 'yes' }),
    ...maribelAssessment,
    ...maribelLimits,
    answer(offerShape, { offerShape: 'plan' }),
    answer(offerPlan, {
      planTotalCents: 240_000,
      planPaymentCents: 7_500,
      planEvery: 'month',
      planFirstOn: '2026-12-15',
    }),
    answer(stopInterest, { stopInterest: 'yes' }),
    answer(hardship, {
      hardship:
        'Limpio casas y este otoño perdí dos clientes.\nMantengo a mis dos hijos y a mi mamá, que está enferma.\nLa renta es de $1,450 al mes.',
    }),
    answer(replyBy, { replyByOn: '2026-12-04' }),
  ]),
  records: maribelRecords,
  letterOn: '2026-11-12',
}
