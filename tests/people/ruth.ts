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
import { sameSide } from '@/lib/interview/steps/same-side'
import { side } from '@/lib/interview/steps/side'
import { state } from '@/lib/interview/steps/state'
import { statedRate } from '@/lib/interview/steps/stated-rate'
import { theirLawyer } from '@/lib/interview/steps/their-lawyer'
import { you } from '@/lib/interview/steps/you'
import { yourAddress } from '@/lib/interview/steps/your-address'
import { yourLawyer } from '@/lib/interview/steps/your-lawyer'
import { answer, answersOf, type Person } from './person'
import { ruthAssessment } from './ruth-assessment'

/** All she has is protected: a letter with her sums says so, and she has nothing to offer. */
export const ruth: Person = {
  id: 'ruth',
  name: 'Ruth Abernathy',
  story:
    'Retired in Pensacola. Lives on Social Security; a clinic has a judgment against her for tests she could not pay.',
  locale: 'en',
  side: 'debtor',
  today: '2026-11-21',
  email: 'ruth@example.org',
  letterId: 'judgment-proof-letter',
  answers: answersOf([
    answer(side, { side: 'debtor' }),
    answer(state, { stateCode: 'FL' }),
    answer(court, { courtName: 'County Court, Small Claims', county: 'Escambia County' }),
    answer(caseNumber, { caseNumber: '2026-SC-000731' }),
    answer(you, { yourName: 'Ruth Abernathy', yourKind: 'person' }),
    answer(yourAddress, {
      yourStreet: '60 Magnolia Court, Unit 12',
      yourCity: 'Pensacola',
      yourRegion: 'FL',
      yourZip: '32501',
    }),
    answer(yourLawyer, { youHaveLawyer: 'no' }),
    answer(otherSide, {
      otherSide: [
        {
          name: 'Bayfront Clinic Partners, LLC',
          kind: 'business',
          hasAddress: 'yes',
          street: '2100 Palm Avenue',
          city: 'Pensacola',
          region: 'FL',
          zip: '32502',
        },
      ],
    }),
    answer(sameSide, { sameSide: [] }),
    answer(theirLawyer, { theyHaveLawyer: 'no' }),
    answer(amount, { principalCents: 187_000 }),
    answer(addedAmounts, { costsCents: 17_500, awardedInterestCents: 0 }),
    answer(statedRate, { saysRate: 'unsure' }),
    answer(enteredOn, { enteredOn: '2026-03-09' }),
    answer(noticeOn, { knowsNotice: 'unsure' }),
    answer(heard, { heard: 'hearing' }),
    answer(debtKind, { debtKind: 'medical' }),
    answer(payTerms, { payTerms: 'at-once' }),
    answer(paymentsMade, { paymentsMade: [] }),
    answer(matchesRuling, { matchesRuling: 'yes' }),
    ...ruthAssessment,
  ]),
}
