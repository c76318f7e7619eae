import { acceptsPlan } from '@/lib/interview/steps/accepts-plan'
import { addedAmounts } from '@/lib/interview/steps/added-amounts'
import { amount } from '@/lib/interview/steps/amount'
import { caseNumber } from '@/lib/interview/steps/case-number'
import { court } from '@/lib/interview/steps/court'
import { debtKind } from '@/lib/interview/steps/debt-kind'
import { enteredOn } from '@/lib/interview/steps/entered-on'
import { heard } from '@/lib/interview/steps/heard'
import { matchesRuling } from '@/lib/interview/steps/matches-ruling'
import { noticeOn } from '@/lib/interview/steps/notice-on'
import { otherSide } from '@/lib/interview/steps/other-side'
import { payTerms } from '@/lib/interview/steps/pay-terms'
import { paymentsMade } from '@/lib/interview/steps/payments-made'
import { payoffThrough } from '@/lib/interview/steps/payoff-through'
import { replyBy } from '@/lib/interview/steps/reply-by'
import { sameSide } from '@/lib/interview/steps/same-side'
import { side } from '@/lib/interview/steps/side'
import { state } from '@/lib/interview/steps/state'
import { statedRate } from '@/lib/interview/steps/stated-rate'
import { theirLawyer } from '@/lib/interview/steps/their-lawyer'
import { waysToPay } from '@/lib/interview/steps/ways-to-pay'
import { you } from '@/lib/interview/steps/you'
import { yourAddress } from '@/lib/interview/steps/your-address'
import { yourLawyer } from '@/lib/interview/steps/your-lawyer'
import { anaAssessment } from './ana-assessment'
import { anaRecords, anaSince } from './ana-records'
import { answer, answersOf, type Person } from './person'

const answers = answersOf([
  answer(side, { side: 'creditor' }),
  answer(state, { stateCode: 'TX' }),
  answer(court, { courtName: 'Justice Court, Precinct 5, Place 1', county: 'Harris County' }),
  answer(caseNumber, { caseNumber: '255100387412' }),
  answer(you, { yourName: 'Ana Núñez', yourKind: 'person' }),
  answer(yourAddress, {
    yourStreet: 'P.O. Box 555',
    yourCity: 'Houston',
    yourRegion: 'TX',
    yourZip: '77001',
    yourPhone: '(713) 555-0142',
    yourEmail: 'ana@example.org',
  }),
  answer(yourLawyer, { youHaveLawyer: 'no' }),
  answer(otherSide, {
    otherSide: [
      {
        name: 'Dale Whitmore',
        kind: 'person',
        hasAddress: 'yes',
        street: '400 Mill Road',
        city: 'Houston',
        region: 'TX',
        zip: '77008',
      },
      { name: 'Whitmore Roofing LLC', kind: 'business', hasAddress: 'no' },
    ],
  }),
  answer(sameSide, { sameSide: [] }),
  answer(theirLawyer, { theyHaveLawyer: 'no' }),
  answer(amount, { principalCents: 480_000 }),
  answer(addedAmounts, { costsCents: 12_900, awardedInterestCents: 21_500 }),
  answer(statedRate, { saysRate: 'yes', statedPercent: 7.5 }),
  answer(enteredOn, { enteredOn: '2025-06-16' }),
  answer(noticeOn, { knowsNotice: 'unsure' }),
  answer(heard, { heard: 'default' }),
  answer(debtKind, { debtKind: 'wages' }),
  answer(payTerms, { payTerms: 'at-once' }),
  answer(paymentsMade, {
    paymentsMade: [
      { paidOn: '2025-09-01', amountCents: 30_000 },
      { paidOn: '2026-02-15', amountCents: 30_000 },
      { paidOn: '2026-07-01', amountCents: 25_000 },
    ],
  }),
  answer(matchesRuling, { matchesRuling: 'yes' }),
  ...anaAssessment,
  answer(replyBy, { replyByOn: '2026-12-01' }),
  answer(payoffThrough, { payoffThroughOn: '2026-12-04' }),
  answer(waysToPay, { payWays: ['money-order', 'cash'], payableTo: 'Ana Núñez' }),
  answer(acceptsPlan, { acceptsPlan: 'yes' }),
])

/** Texas compounds once a year, so the payment after the first anniversary meets interest on interest. */
export const ana: Person = {
  id: 'ana',
  name: 'Ana Núñez',
  story:
    'Roofer in Houston whose wages were not paid. The man and his company owe her and did not come to court; some of it came in.',
  locale: 'en',
  side: 'creditor',
  today: '2026-11-21',
  email: 'ana@example.org',
  letterId: 'demand-letter',
  answers,
  records: anaRecords(answers),
  since: anaSince,
  letterOn: '2026-09-25',
}
